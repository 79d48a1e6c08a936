import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// The name of an item says something: it is neither empty nor a placeholder that was left in the document.
  static let itemNamesAreNoPlaceholders = Rule(
    id: "KP-PLN-008", category: .plans, severities: Severities(.warning), citations: [.presticeNumbering],
    examples: [
      RuleExample(.passed, item(named: "Rozvoj terénních služeb")),
      RuleExample(.failed, item(named: "xxx")),
      RuleExample(.failed, item(named: " … ")),
      RuleExample(.failed, item(named: "Bude doplněno")),
      RuleExample(.notApplicable, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p"}]"#),
    ]
  ) { index, _, run in
    for (item, path) in index.located(PlanItem.self) {
      guard let name = item.name else {
        run.passOver()
        continue
      }
      if ItemPlaceholder.matches(name) {
        run.fail(path, at: path.appending("name"), Message("finding.KP-PLN-008", ["name": .text(name)])) {
          $0.observed = name
        }
      } else {
        run.pass()
      }
    }
  }

  private static func item(named name: String) -> String {
    #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p","name":"\#(name)"}]"#
  }
}
