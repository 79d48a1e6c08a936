import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A project states its first and its last day, and lasts whole months.
  static let periodIsStated = Rule(
    id: "KP-PRJ-003", category: .projects, severities: Severities(.note),
    citations: [.meaningOfData, .otrokovice("1 May 2012 to 30 April 2014, 24 months")],
    examples: [
      RuleExample(
        .passed, #""projects":[{"id":"p","name":"P","budget":"1 Kč","from":"1. květen 2012","to":"30. duben 2014"}]"#),
      RuleExample(.failed, #""projects":[{"id":"p","name":"P","budget":"1 Kč"}]"#),
      RuleExample(
        .failed, #""projects":[{"id":"p","name":"P","budget":"1 Kč","from":"1. 5. 2012","to":"1. 5. 2014"}]"#),
      RuleExample(.notApplicable, #""projects":[{"id":"p","name":"An earlier project","from":"2006","to":"2008"}]"#),
      RuleExample(
        .skipped, #""projects":[{"id":"p","name":"P","budget":"1 Kč","from":"--06","statedMonths":12}]"#),
    ]
  ) { index, _, run in
    let described = DescribedProjects(index.dossier)
    for (project, path) in index.located(Project.self) {
      guard described.contains(project) else {
        run.passOver()
        continue
      }
      let ends = ["from", "to"].map { path.appending($0) }
      let name: MessageArgument = .text(project.name)
      let written = [project.from, project.to].compactMap(\.self)
      guard written.count == 2 || (written.count == 1 && project.statedMonths != nil) else {
        run.fail(path, at: ends.first, Message("finding.KP-PRJ-003.missing", ["project": name]))
        continue
      }
      guard let days = project.days else {
        run.skip(path, project.reasonsForNoDays(at: path))
        continue
      }
      run.require(
        days.wholeMonths != nil, of: path, at: ends.last,
        Message(
          "finding.KP-PRJ-003.months",
          ["project": name, "from": .day(days.first), "to": .day(days.last), "days": .count(days.count)]))
    }
  }
}
