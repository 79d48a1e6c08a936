import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A vote, a resolution or a task belongs to one meeting: that of its item, of its vote and of itself.
  static let thingsOfOneMeeting = Rule(
    id: "KP-PAR-026", category: .participation, severities: Severities(.error), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, meetings(#""votes":[{"id":"v","meeting":"m","agendaItem":"i"}]"#)),
      RuleExample(.failed, meetings(#""votes":[{"id":"v","meeting":"n","agendaItem":"i"}]"#)),
      RuleExample(
        .failed, meetings(#""votes":[{"id":"v","agendaItem":"i"}],"resolutions":[{"id":"u","meeting":"n","vote":"v"}]"#)
      ),
      RuleExample(.failed, meetings(#""tasks":[{"id":"t","text":"T","meeting":"n","agendaItem":"i"}]"#)),
      RuleExample(.notApplicable, meetings(#""votes":[{"id":"v","meeting":"m"}]"#)),
      RuleExample(.skipped, meetings(#""votes":[{"id":"v","meeting":"m","agendaItem":"none"}]"#)),
    ]
  ) { index, _, run in
    for (vote, path) in index.located(Vote.self) {
      index.check(
        [(vote.meeting, "meeting")] + index.meeting(of: vote.agendaItem),
        missing: [
          vote.agendaItem.flatMap { index[$0] == nil ? .missing($0, at: path.appending("agendaItem")) : nil }
        ], of: path, in: &run)
    }
    for (resolution, path) in index.located(Resolution.self) {
      let vote = resolution.vote.flatMap { index[$0] }
      let ofVote: [(Identifier<Meeting>?, String)] =
        vote.map { [($0.meeting ?? $0.agendaItem.flatMap { index[$0]?.meeting }, "vote")] } ?? []
      index.check(
        [(resolution.meeting, "meeting")] + index.meeting(of: resolution.agendaItem) + ofVote,
        missing: [
          resolution.agendaItem.flatMap { index[$0] == nil ? .missing($0, at: path.appending("agendaItem")) : nil },
          resolution.vote.flatMap { index[$0] == nil ? .missing($0, at: path.appending("vote")) : nil },
        ], of: path, in: &run)
    }
    for (task, path) in index.located(AssignedTask.self) {
      let ofResolution = task.resolution.flatMap { index[$0] }.map { [($0.meeting, "resolution")] } ?? []
      index.check(
        [(task.meeting, "meeting")] + index.meeting(of: task.agendaItem) + ofResolution,
        missing: [task.agendaItem.flatMap { index[$0] == nil ? .missing($0, at: path.appending("agendaItem")) : nil }],
        of: path,
        in: &run)
    }
  }

  private static func meetings(_ more: String) -> String {
    #""meetings":[{"id":"m"},{"id":"n"}],"agendaItems":[{"id":"i","meeting":"m"}],\#(more)"#
  }
}

extension DossierIndex {
  fileprivate func meeting(of item: Identifier<AgendaItem>?) -> [(Identifier<Meeting>?, String)] {
    [(item.flatMap { self[$0]?.meeting }, "agendaItem")]
  }

  /// Whether all meetings that are named are one.
  fileprivate func check(
    _ named: [(meeting: Identifier<Meeting>?, member: String)], missing: [Reason?], of path: DossierPath,
    in run: inout RuleRun
  ) {
    let stated = named.filter { $0.meeting != nil }
    if let first = stated.first, let other = stated.first(where: { $0.meeting != first.meeting }) {
      run.fail(path, at: path.appending(other.member), Message("finding.KP-PAR-026"))
    } else if !missing.compactMap({ $0 }).isEmpty {
      run.skip(path, missing.compactMap { $0 })
    } else if stated.count > 1 {
      run.pass()
    } else {
      run.passOver()
    }
  }
}
