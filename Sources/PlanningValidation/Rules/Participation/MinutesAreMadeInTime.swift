import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// The minutes of a meeting are made in time by the rules of its body.
  ///
  /// Minutes of which the dossier says nothing after their term are a note: they may exist elsewhere.
  static let minutesAreMadeInTime = Rule(
    id: "KP-PAR-019", category: .participation, severities: Severities(.warning),
    citations: [.rulesOfProcedure],
    examples: [
      RuleExample(.passed, minutes(#","minutes":{"made":"2024-06-17"}"#)),
      RuleExample(.failed, minutes(#","minutes":{"made":"2024-06-30"}"#)),
      RuleExample(.failed, minutes("")),
      RuleExample(.notApplicable, #""meetings":[{"id":"m","held":"2024-06-10","outcome":"held"}]"#),
      RuleExample(.skipped, minutes(#","minutes":{"made":"2024-06"}"#)),
    ]
  ) { index, context, run in
    let governed = index.bodies { $0.notices.contains { $0.what == .minutes } }
    for (meeting, path) in index.located(Meeting.self) {
      guard meeting.path == path, meeting.outcome == .held || (meeting.outcome == nil && meeting.held != nil) else {
        run.passOver()
        continue
      }
      var verdict = ProcedureVerdict()
      for body in Set(meeting.bodies).intersection(governed).sorted() {
        let question = NoticeQuestion(meeting: meeting.id, what: .minutes, body: body)
        guard let result = question.answer(for: index, in: context).value, !result.rules.isEmpty else { continue }
        let isMissing = meeting.minutes == nil && result.mildestDay.map { $0 < context.asOf } == true
        verdict.add(isMissing ? .known(false) : result.isKept)
        guard isMissing || result.isKept.value == false else { continue }
        run.fail(
          path, at: isMissing ? path : path.appending("minutes"),
          Message(
            isMissing ? "finding.KP-PAR-019.missing" : "finding.KP-PAR-019.late",
            ["body": .text(index.bodyName(body)), "day": result.mildestDay.map { .day($0) } ?? .text("?")]),
          discriminator: body.text
        ) { if isMissing { $0.severity = .note } }
      }
      verdict.close(path, in: &run)
    }
  }

  private static func minutes(_ more: String) -> String {
    #"""
    "bodies":[{"id":"a","name":"A"}],
    "rulesOfProcedure":[{"id":"r","name":"R","bodies":["a"],
    "notices":[{"what":"minutes","count":14,"unit":"calendarDays"}]}],
    "meetings":[{"id":"m","bodies":["a"],"held":"2024-06-10","outcome":"held"\#(more)}]
    """#
  }
}
