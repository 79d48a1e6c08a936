import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// The stated length of a project agrees with its days.
  static let lengthFitsPeriod = Rule(
    id: "KP-PRJ-006", category: .projects, severities: Severities(.error),
    citations: [.meaningOfData, .luhacovice("two years, from 1 May 2018 to 30 April 2020")],
    examples: [
      RuleExample(
        .passed, #""projects":[{"id":"p","name":"P","from":"1.5.2018","to":"30. dubna 2020","statedMonths":24}]"#),
      RuleExample(
        .failed, #""projects":[{"id":"p","name":"P","from":"1.5.2018","to":"30. dubna 2020","statedMonths":12}]"#),
      RuleExample(.notApplicable, #""projects":[{"id":"p","name":"P","from":"1.5.2018","to":"30. dubna 2020"}]"#),
      RuleExample(.skipped, #""projects":[{"id":"p","name":"P","from":"--06","statedMonths":12}]"#),
    ]
  ) { index, _, run in
    for (project, path) in index.located(Project.self) {
      guard let stated = project.statedMonths else {
        run.passOver()
        continue
      }
      guard let days = project.days else {
        run.skip(path, project.reasonsForNoDays(at: path))
        continue
      }
      let member = path.appending("statedMonths")
      guard days.wholeMonths != stated else {
        run.pass()
        continue
      }
      run.fail(
        path, at: member,
        Message(
          "finding.KP-PRJ-006",
          [
            "project": .text(project.name), "stated": .count(stated), "from": .day(days.first), "to": .day(days.last),
          ])
      ) {
        $0.observed = "\(stated)"
        $0.expected = days.wholeMonths.map(String.init)
      }
    }
  }
}
