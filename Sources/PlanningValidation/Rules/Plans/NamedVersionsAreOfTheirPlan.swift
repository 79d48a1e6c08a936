import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  /// A version that an act, a window for comments, an evaluation or a statement names is one of the plan that it is about.
  static let namedVersionsAreOfTheirPlan = Rule(
    id: "KP-PLN-028", category: .plans, severities: Severities(.error), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],"planVersions":[{"id":"v","plan":"p"}],
        "commentWindows":[{"id":"w","subject":"plans/p","version":"v"}]
        """#),
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],"planVersions":[{"id":"v","plan":"p"}],
        "acts":[{"id":"a","kind":"adopted","subject":"planVersions/v","version":"v"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"},{"id":"q","name":"Q"}],"planVersions":[{"id":"v","plan":"q"}],
        "acts":[{"id":"a","kind":"adopted","subject":"plans/p","version":"v"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"},{"id":"q","name":"Q"}],"planVersions":[{"id":"v","plan":"q"}],
        "planItems":[{"id":"x","plan":"p"}],"developmentIntents":[{"id":"i"}],
        "intentStatements":[{"id":"s","intent":"i","items":["x"],"version":"v"}]
        """#),
      RuleExample(.notApplicable, #""evaluations":[{"id":"e","plan":"p"}]"#),
      RuleExample(.skipped, #""plans":[{"id":"p","name":"P"}],"evaluations":[{"id":"e","plan":"p","version":"x"}]"#),
    ]
  ) { index, _, run in
    func judge(_ subject: DossierPath, _ id: Identifier<PlanVersion>?, of plans: [Identifier<Plan>]) {
      guard let id, !plans.isEmpty else {
        run.passOver()
        return
      }
      let member = subject.appending("version")
      guard let version = index[id] else {
        run.skip(subject, [.missing(id, at: member)])
        return
      }
      guard !plans.contains(version.plan) else {
        run.pass()
        return
      }
      run.fail(subject, at: member, Message("finding.KP-PLN-028", ["plan": .text(version.plan.text)])) {
        $0.observed = id.text
        $0.related = [PlanVersion.path(of: id)] + plans.map { Plan.path(of: $0) }
      }
    }
    func plan(at path: DossierPath) -> [Identifier<Plan>] {
      guard let collection = path.steps.first?.name, let name = path.steps.dropFirst().first?.name else { return [] }
      let plan: Identifier<Plan>? =
        switch collection {
        case Plan.collectionName: Identifier(name)
        case PlanItem.collectionName: index[Identifier<PlanItem>(name)]?.plan
        case PlanVersion.collectionName: index[Identifier<PlanVersion>(name)]?.plan
        default: nil
        }
      return plan.map { [$0] } ?? []
    }
    for (act, path) in index.located(Act.self) { judge(path, act.version, of: plan(at: act.subject)) }
    for (window, path) in index.located(CommentWindow.self) {
      judge(path, window.version, of: plan(at: window.subject))
    }
    for (evaluation, path) in index.located(Evaluation.self) {
      judge(path, evaluation.version, of: evaluation.plan.map { [$0] } ?? [])
    }
    for (statement, path) in index.located(IntentStatement.self) {
      judge(path, statement.version, of: statement.items.compactMap { index[$0]?.plan })
    }
  }
}
