import DossierCoding
import ExactValues
import PlanningModel

// What is due towards the region and from it: its rounds, and decisions and acts that are to come.

extension DueCount {
  mutating func addRounds(recording recorder: inout some Recorder) {
    for window in index.placed(RegionalWindow.self) {
      guard mayEnd(from: window.entity.from, to: window.entity.to) else { continue }
      let end = recorder.stated(TraceValue(window.entity.to), at: window.path.appending("to"))
      add(.regionalRound, of: window.path, end, latest: window.entity.to?.value?.latest, recording: &recorder)
    }
  }

  /// Acts and decisions of the region whose day lies ahead, such as the approval of its plan or network.
  ///
  /// One that states neither a day nor what was decided may come any time.
  mutating func addDecisions(recording recorder: inout some Recorder) {
    for act in index.placed(Act.self) where isAhead(act.entity.time) {
      let time = recorder.stated(TraceValue(act.entity.time), at: act.path.appending("time"))
      add(.decision, of: act.path, time, latest: act.entity.time?.value?.latest, recording: &recorder)
    }
    for decision in index.placed(RegionalDecision.self) {
      guard isAhead(decision.entity.time) || decision.entity.time == nil && !decision.entity.isMade else { continue }
      let time = recorder.stated(TraceValue(decision.entity.time), at: decision.path.appending("time"))
      add(.decision, of: decision.path, time, latest: decision.entity.time?.value?.latest, recording: &recorder)
    }
  }

  /// Whether a time that is open may end by the day asked for.
  ///
  /// What is over is not due, and that one without a last day has begun decides nothing.
  func mayEnd(from: Written<StatedTime>?, to: Written<StatedTime>?) -> Bool {
    guard let to else { return from?.value?.earliest.map { $0 <= until } ?? true }
    return to.value?.latest.map { $0 >= context.asOf } ?? true
  }

  private func isAhead(_ time: Written<StatedTime>?) -> Bool {
    time?.value?.earliest.map { $0 >= context.asOf } ?? false
  }
}

extension RegionalDecision {
  /// Whether anything says that it was taken.
  fileprivate var isMade: Bool {
    outcome != nil || resolutionNumber != nil || !capacities.isEmpty || !entries.isEmpty
  }
}
