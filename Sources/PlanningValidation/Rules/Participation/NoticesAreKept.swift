import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A meeting is called and published in time by the rules of its body.
  static let noticesAreKept = Rule(
    id: "KP-PAR-014", category: .participation, severities: Severities(.warning),
    citations: [.rulesOfProcedure],
    examples: [
      RuleExample(.passed, notice(#""invitationSent":"2024-05-20""#)),
      RuleExample(.failed, notice(#""invitationSent":"2024-06-07""#)),
      RuleExample(.notApplicable, #""meetings":[{"id":"m","held":"2024-06-10"}]"#),
      RuleExample(.skipped, notice(#""place":"town hall""#)),
      RuleExample(.skipped, notice(#""invitationSent":"2024-06-03""#)),
    ]
  ) { index, context, run in
    let kinds: [NoticeKind] = [.invitation, .publication]
    let governed = kinds.map { kind in index.bodies { $0.notices.contains { $0.what == kind } } }
    for (meeting, path) in index.located(Meeting.self) {
      let isOff = meeting.outcome == .cancelled || meeting.outcome == .notHeld
      guard meeting.path == path, !isOff else {
        run.passOver()
        continue
      }
      var verdict = ProcedureVerdict()
      for (kind, bodies) in zip(kinds, governed) {
        for body in Set(meeting.bodies).intersection(bodies).sorted() {
          let answer = NoticeQuestion(meeting: meeting.id, what: kind, body: body).answer(for: index, in: context)
          guard let result = answer.value, !result.rules.isEmpty else { continue }
          // An extraordinary meeting may be called later where the rules let an urgent matter lift the term.
          let isLifted = meeting.isExtraordinary == true && result.isWaivable.value == true
          verdict.add(isLifted ? .known(true) : result.isKept)
          guard result.isKept.value == false, !isLifted else { continue }
          let member = kind == .invitation ? "invitationSent" : "published"
          run.fail(
            path, at: path.appending(member),
            Message(
              "finding.KP-PAR-014.\(kind)",
              ["body": .text(index.bodyName(body)), "day": result.mildestDay.map { .day($0) } ?? .text("?")]),
            discriminator: body.text)
        }
      }
      verdict.close(path, in: &run)
    }
  }

  private static func notice(_ more: String) -> String {
    #"""
    "bodies":[{"id":"a","name":"A"}],
    "rulesOfProcedure":[{"id":"r","name":"R","bodies":["a"],
    "notices":[{"what":"invitation","count":7,"unit":"calendarDays"}]}],
    "meetings":[{"id":"m","bodies":["a"],"held":"2024-06-10",\#(more)}]
    """#
  }
}
