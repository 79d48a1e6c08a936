import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A project that monitors a plan does not begin before the plan.
  ///
  /// Projects and plans are independent intervals; whoever reads the results should know where they part.
  static let projectBeginsWithPlan = Rule(
    id: "KP-PRJ-005", category: .projects, severities: Severities(.note),
    citations: [.meaningOfData, .otrokovice("the project begins in May 2012, the plan that it monitors in 2013")],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"k","name":"K","from":"2013","to":"2015"}],
        "projects":[{"id":"p","name":"P","from":"2013-05-01","links":[{"relation":"monitors","target":"plans/k"}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"k","name":"K","from":"2013","to":"2015"}],
        "projects":[{"id":"p","name":"P","from":"2012-05-01","links":[{"relation":"monitors","target":"plans/k"}]}]
        """#),
      RuleExample(.notApplicable, #""projects":[{"id":"p","name":"P"}]"#),
      RuleExample(
        .skipped,
        #"""
        "plans":[{"id":"k","name":"K"}],
        "projects":[{"id":"p","name":"P","from":"2012","links":[{"relation":"monitors","target":"plans/k"}]}]
        """#),
    ]
  ) { index, _, run in
    for (project, path) in index.located(Project.self) {
      let plans = project.links.filter { $0.relation == .monitors }.compactMap { index.plan(at: $0.target) }
      guard !plans.isEmpty else {
        run.passOver()
        continue
      }
      for plan in plans {
        let member = path.appending("from")
        guard let start = project.from?.value, let planStart = plan.from?.value else {
          let planMember = plan.path.appending("from")
          run.skip(path, [.lacking(project.from, member), .lacking(plan.from, planMember)].compactMap(\.self))
          continue
        }
        // A plan that begins with a year begins with its first day.
        let isBefore = start.isBefore(planStart.earliest.map { StatedTime(day: $0) } ?? planStart)
        guard let startsBefore = isBefore.value else {
          run.skip(path, isBefore.reasons)
          continue
        }
        guard startsBefore else {
          run.pass()
          continue
        }
        run.fail(
          path, at: member,
          Message(
            "finding.KP-PRJ-005",
            [
              "project": .text(project.name), "plan": .text(plan.name), "projectStart": .time(start),
              "planStart": .time(planStart),
            ]), discriminator: plan.id.text
        ) { $0.related = [plan.path] }
      }
    }
  }
}

extension DossierIndex {
  /// The plan that a link leads to; `nil` where it leads to something else.
  fileprivate func plan(at path: DossierPath?) -> Plan? {
    guard let path, path.steps.count == 2, path.steps.first?.name == Plan.collectionName else { return nil }
    return path.steps.last.flatMap { self[Identifier<Plan>($0.name)] }
  }
}
