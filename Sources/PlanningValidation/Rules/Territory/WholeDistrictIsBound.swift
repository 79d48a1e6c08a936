import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// Where a project declares a whole district, all of its municipalities are stated among the participants.
  ///
  /// Declared and bound are two territories; neither takes the place of the other, and a difference is worth knowing.
  static let wholeDistrictIsBound = Rule(
    id: "KP-TER-002", category: .territory, severities: Severities(.note),
    citations: [.meaningOfData, .luhacovice("the district, and three municipalities that take part")],
    examples: [
      RuleExample(
        .failed,
        #"""
        "areas":[{"id":"a","name":"A","coverage":"wholeDistrict","district":"7204"}],
        "organisations":[{"id":"o","name":"Luhačovice","kind":"town","municipality":"585459"}],
        "projects":[{"id":"p","name":"P","area":"a","participants":[{"organisation":"o","role":"partner"}]}]
        """#),
      RuleExample(.passed, wholeDistrict),
      RuleExample(.notApplicable, #""projects":[{"id":"p","name":"P"}]"#),
      RuleExample(
        .skipped,
        #"""
        "areas":[{"id":"a","name":"A","coverage":"wholeDistrict","district":"7204"}],
        "projects":[{"id":"p","name":"P","area":"a"}]
        """#),
    ]
  ) { index, context, run in
    for (project, path) in index.located(Project.self) {
      guard let area = project.area.flatMap({ index[$0] }), area.coverage == .wholeDistrict else {
        run.passOver()
        continue
      }
      let territory: ProjectTerritory
      switch ProjectTerritory.of(project, at: path, in: index, context) {
      case .failure(let failure):
        run.skip(path, [failure.reason])
        continue
      case .success(let found): territory = found
      }
      let answer = territory.answer
      guard let result = answer.value else {
        run.skip(path, answer.reasons)
        continue
      }
      let bounds = result.contracted.insideCount.bounds
      if let lower = bounds.lower, lower >= result.municipalityCount {
        run.pass()
      } else if let upper = bounds.upper, upper < result.municipalityCount {
        run.fail(
          path, at: path.appending("participants"),
          Message(
            "finding.KP-TER-002",
            [
              "area": .text(area.name), "bound": .count(upper), "all": .count(result.municipalityCount),
              "district": .text(territory.districtName),
            ])
        ) {
          $0.observed = "\(upper)"
          $0.expected = "\(result.municipalityCount)"
          $0.related = [area.path]
        }
      } else {
        run.skip(path, result.contracted.insideCount.reasons)
      }
    }
  }

  /// All ten municipalities of the district of Otrokovice.
  private static let wholeDistrict: String = {
    let codes = [
      "588318", "585220", "549436", "585513", "549444", "585599", "549461", "585793", "585858", "586013",
    ]
    let organisations = codes.map { #"{"id":"\#($0)","name":"\#($0)","kind":"village","municipality":"\#($0)"}"# }
    let participants = codes.map { #"{"organisation":"\#($0)","role":"partner"}"# }
    return #"""
      "areas":[{"id":"a","name":"A","coverage":"wholeDistrict","district":"7205"}],
      "organisations":[\#(organisations.joined(separator: ","))],
      "projects":[{"id":"p","name":"P","area":"a","participants":[\#(participants.joined(separator: ","))]}]
      """#
  }()
}
