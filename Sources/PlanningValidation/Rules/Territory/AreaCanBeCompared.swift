import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// An area is declared so that it can be compared with a district: as a whole one, or by a list of municipalities.
  static let areaCanBeCompared = Rule(
    id: "KP-TER-003", category: .territory, severities: Severities(.note),
    citations: [
      .meaningOfData, .kromeriz("almost the whole district"), .otrokovice("municipalities of the catchment area"),
    ],
    examples: [
      RuleExample(.passed, #""areas":[{"id":"a","name":"A","coverage":"wholeDistrict","district":"7203"}]"#),
      RuleExample(.failed, #""areas":[{"id":"a","name":"A","coverage":"words","words":"téměř v celém ORP"}]"#),
      RuleExample(.notApplicable, ""),
      RuleExample(.skipped, #""areas":[{"id":"a","name":"A"}]"#),
    ]
  ) { index, _, run in
    for (area, path) in index.located(Area.self) {
      guard let coverage = area.coverage else {
        run.skip(path, [.notStated(path.appending("coverage"))])
        continue
      }
      run.require(
        coverage != .words, of: path, at: path.appending("coverage"),
        Message("finding.KP-TER-003", ["area": .text(area.name), "words": .text(area.words ?? area.name)]))
    }
  }
}
