import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// The day on which the inhabitants of a project's district were counted lies within the project.
  ///
  /// The tables of the library have one reference day; shares of inhabitants hold for it and for no other.
  static let inhabitantsFitPeriod = Rule(
    id: "KP-TER-005", category: .territory, severities: Severities(.note),
    citations: [.meaningOfData, Citation(work: "ČSÚ age structure of municipalities", verification: .seen)],
    examples: [
      RuleExample(.passed, project("2020-07-01", "2021-06-30")),
      RuleExample(.failed, project("2012-05-01", "2014-04-30")),
      RuleExample(.notApplicable, #""projects":[{"id":"p","name":"P"}]"#),
      RuleExample(
        .skipped,
        #"""
        "areas":[{"id":"a","name":"A","coverage":"wholeDistrict","district":"7205"}],
        "projects":[{"id":"p","name":"P","area":"a"}]
        """#),
    ]
  ) { index, context, run in
    for (project, path) in index.located(Project.self) {
      guard case .success(let territory) = ProjectTerritory.of(project, at: path, in: index, context) else {
        run.passOver()
        continue
      }
      let answer = territory.answer
      guard let result = answer.value, let day = result.referenceDay.value else {
        run.skip(path, answer.value?.referenceDay.reasons ?? answer.reasons)
        continue
      }
      let remarks = result.referenceDay.reasons
      guard let remark = remarks.first else {
        run.pass()
        continue
      }
      let isOutside = ["territory.referenceDayBefore", "territory.referenceDayAfter"].contains(
        remark.message.key.rawValue)
      guard isOutside else {
        run.skip(path, remarks)
        continue
      }
      run.fail(
        path,
        Message(
          "finding.KP-TER-005",
          [
            "project": .text(project.name), "day": .day(day), "remark": .message(remark.message),
            "district": .text(territory.districtName),
          ])
      ) { $0.related = [territory.area.path] }
    }
  }

  private static func project(_ from: String, _ to: String) -> String {
    #"""
    "areas":[{"id":"a","name":"A","coverage":"wholeDistrict","district":"7205"}],
    "projects":[{"id":"p","name":"P","area":"a","from":"\#(from)","to":"\#(to)"}]
    """#
  }
}
