import DossierCoding
import ExactValues
import PlanningModel

// What is due of comments: the ends of their windows, their settlement, answers to what was handed on.

extension DueCount {
  mutating func addWindows(recording recorder: inout some Recorder) {
    let settled = settledWindows
    for window in index.placed(CommentWindow.self) {
      let entity = window.entity
      if mayEnd(from: entity.from, to: entity.to) {
        let end = recorder.stated(TraceValue(entity.to), at: window.path.appending("to"))
        add(.windowEnd, of: window.path, end, latest: entity.to?.value?.latest, recording: &recorder)
      }
      guard entity.settlementDue != nil, entity.settlement == nil, !settled.contains(entity.id) else { continue }
      let term = recorder.stated(TraceValue(entity.settlementDue), at: window.path.appending("settlementDue"))
      add(.settlement, of: window.path, term, latest: entity.settlementDue?.value?.latest, recording: &recorder)
    }
  }

  mutating func addAnswers(recording recorder: inout some Recorder) {
    for forwarding in index.placed(Forwarding.self) {
      let entity = forwarding.entity
      guard let term = entity.due, entity.answered == nil, entity.answer == nil else { continue }
      let due = recorder.stated(TraceValue(term), at: forwarding.path.appending("due"))
      add(.answer, of: forwarding.path, due, latest: term.value?.latest, recording: &recorder)
    }
  }

  /// The windows whose comments are listed and were all settled by the day; what was handed on is not, as long as it is
  /// not answered.
  private var settledWindows: Set<Identifier<CommentWindow>> {
    let lineage = index.dossier.commentLineage
    let paths = index.placed(PlanComment.self).map(\.path)
    let sent = Dictionary(grouping: index.placed(Forwarding.self)) { $0.contribution }
    var recorder = SilentRecorder()
    var maker = StateMaker(day: recorder.given(.day(context.asOf)), paths: paths, forwardings: sent)
    maker.make(lineage, recording: &recorder)
    var settled: Set<Identifier<CommentWindow>> = []
    var open: Set<Identifier<CommentWindow>> = []
    for (comment, state) in zip(lineage.contributions, maker.states) {
      guard let window = comment.window else { continue }
      if state.value == .text("settled") { settled.insert(window) } else { open.insert(window) }
    }
    return settled.subtracting(open)
  }
}
