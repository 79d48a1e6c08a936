import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  /// No organisation is a unit of itself.
  static let wholesDoNotCircle = Rule(
    id: "KP-ORG-002", category: .organisations, severities: Severities(.error), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""organisations":[{"id":"a"},{"id":"b","partOf":"a"}]"#),
      RuleExample(.failed, #""organisations":[{"id":"a","partOf":"b"},{"id":"b","partOf":"a"}]"#),
      RuleExample(.failed, #""organisations":[{"id":"a","partOf":"a"}]"#),
      RuleExample(.notApplicable, #""organisations":[{"id":"a"}]"#),
      RuleExample(.skipped, #""organisations":[{"id":"a","partOf":"x"}]"#),
    ]
  ) { index, _, run in
    let directory = OrganisationDirectory(index)
    var reported: Set<Identifier<Organisation>> = []
    for (organisation, path) in index.located(Organisation.self) {
      guard let whole = organisation.partOf else {
        run.passOver()
        continue
      }
      let place = path.appending("partOf")
      guard index.row(of: whole) != nil else {
        run.skip(path, [.missing(whole, at: place)])
        continue
      }
      let wholes = directory.wholes(of: organisation.id)
      let closes = whole == organisation.id || wholes.contains { index[$0]?.partOf == organisation.id }
      guard closes else {
        run.pass()
        continue
      }
      guard reported.insert(organisation.id).inserted else { continue }
      reported.formUnion(wholes)
      run.fail(path, at: place, Message("finding.KP-ORG-002", ["count": .count(wholes.count + 1)])) {
        $0.observed = whole.text
        $0.related = wholes.map { Organisation.path(of: $0) }
      }
    }
  }
}
