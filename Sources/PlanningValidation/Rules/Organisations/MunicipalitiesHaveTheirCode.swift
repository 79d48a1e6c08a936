import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  /// A municipality among the organisations has its code, for its name may be that of another one.
  static let municipalitiesHaveTheirCode = Rule(
    id: "KP-ORG-004", category: .organisations, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""organisations":[{"id":"a","kind":"town","municipality":"585599"}]"#),
      RuleExample(.failed, #""organisations":[{"id":"a","name":"Pohořelice","kind":"village"}]"#),
      RuleExample(.notApplicable, #""organisations":[{"id":"a","kind":"provider"}]"#),
      RuleExample(.skipped, #""organisations":[{"id":"a","name":"Pohořelice"}]"#),
    ]
  ) { index, _, run in
    for (organisation, path) in index.located(Organisation.self) {
      guard let kind = organisation.kind else {
        run.skip(path, [.notStated(path.appending("kind"))])
        continue
      }
      guard OrganisationKind.municipalities.contains(kind) else {
        run.passOver()
        continue
      }
      run.require(
        organisation.municipality != nil, of: path, at: path.appending("municipality"),
        Message("finding.KP-ORG-004", ["organisation": .text(organisation.name ?? organisation.id.text)]))
    }
  }
}

extension OrganisationKind {
  /// The kinds that are municipalities.
  fileprivate static let municipalities: Set<OrganisationKind> = [town, marketTown, village, statutoryCity]
}
