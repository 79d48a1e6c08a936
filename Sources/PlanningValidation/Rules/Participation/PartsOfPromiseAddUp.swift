import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// The amounts of the parts of a promise add up to its own amount.
  static let partsOfPromiseAddUp = Rule(
    id: "KP-PAR-004", category: .participation, severities: Severities(.error),
    citations: [.meaningOfData, .otrokovice("60 and 12 meetings, 72 in all")],
    examples: [
      RuleExample(
        .passed,
        #"""
        "promises":[{"id":"a","name":"A","kind":"meetings","amount":"72","parts":["b","c"]},
        {"id":"b","name":"B","kind":"meetings","amount":"60"},{"id":"c","name":"C","kind":"meetings","amount":"12"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "promises":[{"id":"a","name":"A","kind":"meetings","amount":"72","parts":["b","c"]},
        {"id":"b","name":"B","kind":"meetings","amount":"60"},{"id":"c","name":"C","kind":"meetings","amount":"10"}]
        """#),
      RuleExample(.notApplicable, #""promises":[{"id":"a","name":"A","kind":"meetings","amount":"72"}]"#),
      RuleExample(
        .skipped,
        #"""
        "promises":[{"id":"a","name":"A","kind":"meetings","amount":"72","parts":["b"]},
        {"id":"b","name":"B","kind":"meetings"}]
        """#),
    ]
  ) { index, _, run in
    for (promise, path) in index.located(Promise.self) {
      guard !promise.parts.isEmpty else {
        run.passOver()
        continue
      }
      let member = path.appending("amount")
      let members = [member] + promise.parts.map { Promise.path(of: $0).appending("amount") }
      let amounts = promise.parts.compactMap { index[$0]?.amount?.value }
      guard let whole = promise.amount?.value, amounts.count == promise.parts.count,
        let sum = CountRange.sum(amounts)
      else {
        let lacking = promise.parts.map { part -> Reason? in
          guard let promise = index[part] else { return .missing(part, at: path.appending("parts")) }
          return .lacking(promise.amount, Promise.path(of: part).appending("amount"))
        }
        run.skip(path, ([.lacking(promise.amount, member)] + lacking).compactMap(\.self))
        continue
      }
      switch whole.agreement(with: sum) {
      case .equal: run.pass()
      case .undecided: run.skip(path, [Reason(Message("skip.KP-PAR-004"), settledBy: members)])
      case .different:
        run.fail(
          path, at: member,
          Message(
            "finding.KP-PAR-004",
            [
              "promise": .text(promise.name), "whole": whole.messageArgument, "sum": sum.messageArgument,
              "parts": .list(amounts.map(\.messageArgument)),
            ])
        ) {
          $0.observed = whole.description
          $0.expected = sum.description
          $0.related = promise.parts.map { Promise.path(of: $0) }
        }
      }
    }
  }
}
