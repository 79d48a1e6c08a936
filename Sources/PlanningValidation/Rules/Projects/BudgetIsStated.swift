import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A project states its budget.
  static let budgetIsStated = Rule(
    id: "KP-PRJ-007", category: .projects, severities: Severities(.note),
    citations: [.meaningOfData, .kromeriz("1.263.544 Kč"), .otrokovice("1 609 236,80 Kč")],
    examples: [
      RuleExample(.passed, #""projects":[{"id":"p","name":"P","budget":"1.263.544 Kč"}]"#),
      RuleExample(.failed, #""projects":[{"id":"p","name":"P","registrationNumber":"CZ.1.04/3.1.03/78.00040"}]"#),
      RuleExample(.notApplicable, #""projects":[{"id":"p","name":"An earlier project"}]"#),
    ]
  ) { index, _, run in
    let described = DescribedProjects(index.dossier)
    for (project, path) in index.located(Project.self) {
      guard described.contains(project) else {
        run.passOver()
        continue
      }
      run.require(
        project.budget != nil, of: path, at: path.appending("budget"),
        Message("finding.KP-PRJ-007", ["project": .text(project.name)]))
    }
  }
}
