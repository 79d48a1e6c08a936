import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// Every body has an entry of its own.
  ///
  /// Bodies that no longer work on the day are left as they are: nobody needs to write to them.
  static let bodiesAreToldApart = Rule(
    id: "KP-PAR-003", category: .participation, severities: Severities(.warning, [.obec: .note]),
    citations: [.meaningOfData, .vizovice("a sentence that can be read as two working groups or as three")],
    examples: [
      RuleExample(.passed, #""bodies":[{"id":"a","name":"A","standsFor":"1"}]"#),
      RuleExample(.failed, #""bodies":[{"id":"a","name":"A","standsFor":"2-3"}]"#),
      RuleExample(.notApplicable, #""bodies":[{"id":"a","name":"A"}]"#),
      RuleExample(.notApplicable, #""bodies":[{"id":"a","name":"A","standsFor":"4","to":"2015"}]"#),
      RuleExample(.skipped, #""bodies":[{"id":"a","name":"A","standsFor":"some"}]"#),
    ]
  ) { index, context, run in
    for (body, path) in index.located(Body.self) {
      let hasEnded = body.to?.value?.latest.map { $0 < context.asOf } ?? false
      guard let standsFor = body.standsFor, !hasEnded else {
        run.passOver()
        continue
      }
      let member = path.appending("standsFor")
      guard let number = standsFor.value else {
        run.skip(path, [.unreadable(member)])
        continue
      }
      let isCounted = number.exactCount != nil
      run.require(
        number.exactCount == 1, of: path, at: member,
        Message(
          isCounted ? "finding.KP-PAR-003.counted" : "finding.KP-PAR-003.uncounted",
          ["body": .text(body.name), "number": number.messageArgument]))
    }
  }
}
