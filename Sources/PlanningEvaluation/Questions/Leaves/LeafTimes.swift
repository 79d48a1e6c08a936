import ExactValues
import PlanningModel

/// Between when a leaf has to be done, as its own schedule or that of an item above says.
struct LeafTimes {
  /// The last day on which its beginning is in time, perhaps as two bounds.
  let begin: Figure
  /// The last day on which it is in time, perhaps as two bounds, or that it has none.
  let end: Figure
  /// Whether it runs without an end.
  let isContinuous: Bool?
}

extension LeafFacts {
  /// Between when a leaf has to be done.
  func times(of leaf: Row<PlanItem>, recording recorder: inout some Recorder) -> LeafTimes {
    let schedule = schedule(of: leaf, recording: &recorder)
    return LeafTimes(
      begin: recorder.apply(.leafBegin, to: schedule + planTimes, about: path(of: leaf)),
      end: recorder.apply(.leafLastDay, to: schedule + planTimes, about: path(of: leaf)),
      isContinuous: schedule.last?.value.truthValue)
  }

  /// The last day of a leaf as two bounds, or that it has none, and whether it runs without an end.
  func end(
    of leaf: Row<PlanItem>, recording recorder: inout some Recorder
  ) -> (end: Figure, isContinuous: Bool?) {
    let schedule = schedule(of: leaf, recording: &recorder)
    return (recorder.apply(.leafEnd, to: schedule, about: path(of: leaf)), schedule.last?.value.truthValue)
  }

  /// Why the end of a leaf is not known, if it is not.
  func endReasons(of leaf: Row<PlanItem>, _ end: Figure) -> [Reason] {
    if end.value == .text(LeafEnd.none) { return [Reason(Message("deadlines.continuous"))] }
    guard DayBounds(end.value)?.isExact != true else { return [] }
    return [Reason(Message("deadlines.endOpen"), settledBy: endPaths(of: leaf))]
  }

  /// Why the beginning of a leaf is not known, if it is not.
  func beginReasons(of leaf: Row<PlanItem>, _ begin: Figure) -> [Reason] {
    guard DayBounds(begin.value)?.isExact != true else { return [] }
    return [Reason(Message("deadlines.beginOpen"), settledBy: beginPaths(of: leaf))]
  }

  /// What would settle the end of a leaf.
  func endPaths(of leaf: Row<PlanItem>) -> [DossierPath] { [scheduleOwnerPath(of: leaf).appending("to")] }

  /// What would settle the beginning of a leaf.
  func beginPaths(of leaf: Row<PlanItem>) -> [DossierPath] { [scheduleOwnerPath(of: leaf).appending("from")] }
}
