import ExactValues
import PlanningModel

extension Rule {
  /// An item's parent belongs to the same plan, no item with a parent is a top item, and its level is one that the plan
  /// declares.
  static let itemsFitTheirPlan = Rule(
    id: "KP-REF-004", revision: 2, category: .references, severities: Severities(.error), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P","levels":[{"code":"cil"},{"code":"opatreni"}]}],
        "planItems":[{"id":"a","plan":"p","level":"cil"},{"id":"b","plan":"p","parent":"a","level":"opatreni"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"},{"id":"q","name":"Q"}],
        "planItems":[{"id":"a","plan":"p"},{"id":"b","plan":"q","parent":"a"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P","levels":[{"code":"cil"}]}],"planItems":[{"id":"a","plan":"p","level":"krok"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p"},{"id":"b","plan":"p","parent":"a","isTopLevel":true}]
        """#),
      RuleExample(.notApplicable, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p"}]"#),
      RuleExample(.skipped, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p","level":"cil"}]"#),
    ]
  ) { index, _, run in
    var levels: [Identifier<Plan>: [PlanLevel]] = [:]
    for plan in index.dossier.plans where levels[plan.id] == nil { levels[plan.id] = plan.levels }
    for (item, path) in index.located(PlanItem.self) {
      let verdicts = [
        parentVerdict(on: item, at: path.appending("parent"), in: index),
        topVerdict(on: item, at: path.appending("isTopLevel")),
        levelVerdict(on: item, at: path.appending("level"), declared: levels[item.plan]),
      ]
      let broken = verdicts.compactMap(\.finding)
      let reasons = verdicts.compactMap(\.reason)
      for finding in broken {
        run.fail(path, at: finding.path, finding.message) {
          $0.observed = finding.observed
          $0.expected = finding.expected
          $0.related = [finding.related]
        }
      }
      guard broken.isEmpty else { continue }
      if !reasons.isEmpty {
        run.skip(path, reasons)
      } else if item.parent == nil, item.level == nil {
        run.passOver()
      } else {
        run.pass()
      }
    }
  }

  private struct Verdict {
    var finding: (path: DossierPath, message: Message, observed: String, expected: String, related: DossierPath)?
    var reason: Reason?
  }

  private static func parentVerdict(on item: PlanItem, at member: DossierPath, in index: DossierIndex) -> Verdict {
    guard let id = item.parent else { return Verdict() }
    guard let parent = index[id] else { return Verdict(reason: .missing(id, at: member)) }
    guard parent.plan != item.plan else { return Verdict() }
    let message = Message("finding.KP-REF-004.plan", ["parent": .text(id.text), "plan": .text(parent.plan.text)])
    return Verdict(finding: (member, message, parent.plan.text, item.plan.text, PlanItem.path(of: id)))
  }

  private static func topVerdict(on item: PlanItem, at member: DossierPath) -> Verdict {
    guard let id = item.parent, item.isTopLevel == true else { return Verdict() }
    let message = Message("finding.KP-REF-004.top", ["parent": .text(id.text)])
    return Verdict(finding: (member, message, "true", "false", PlanItem.path(of: id)))
  }

  private static func levelVerdict(on item: PlanItem, at member: DossierPath, declared: [PlanLevel]?) -> Verdict {
    guard let level = item.level else { return Verdict() }
    let plan = Plan.path(of: item.plan)
    guard let declared else { return Verdict(reason: .missing(item.plan, at: member)) }
    guard !declared.isEmpty else { return Verdict(reason: .notStated(plan.appending("levels"))) }
    guard !declared.contains(where: { $0.code == level }) else { return Verdict() }
    let message = Message("finding.KP-REF-004.level", ["level": .text(level), "plan": .text(item.plan.text)])
    return Verdict(finding: (member, message, level, declared.map(\.code).joined(separator: ", "), plan))
  }
}
