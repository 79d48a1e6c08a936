import ExactValues
import PlanningModel

/// When a leaf begins and ends, as its own schedule or that of an item above says.
struct LeafTimes {
  /// Its first day, as two bounds.
  let begin: Figure
  /// Its last day, as two bounds, or that it has none.
  let end: Figure
  /// Whether it runs without an end.
  let isContinuous: Bool?
}

extension LeafFacts {
  /// When a leaf begins and ends.
  func times(of leaf: Row<PlanItem>, recording recorder: inout some Recorder) -> LeafTimes {
    let schedule = schedule(of: leaf, recording: &recorder)
    return LeafTimes(
      begin: recorder.apply(.leafBegin, to: schedule, about: path(of: leaf)),
      end: recorder.apply(.leafEnd, to: schedule, about: path(of: leaf)),
      isContinuous: schedule.last?.value.truthValue)
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
