import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  /// Two organisations of one name are told apart by a number, a municipality or a whole; else they may be one.
  static let organisationNamesDiffer = Rule(
    id: "KP-ORG-003", category: .organisations, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""organisations":[{"id":"a","name":"Charita"},{"id":"b","name":"Naděje"}]"#),
      RuleExample(.failed, #""organisations":[{"id":"a","name":"Naděje"},{"id":"b","name":"NADĚJE"}]"#),
      RuleExample(.failed, #""organisations":[{"id":"a","name":"Naděje"},{"id":"b","aliases":["Nadeje"]}]"#),
      RuleExample(
        .passed,
        #"""
        "organisations":[{"id":"a","name":"Pohořelice","municipality":"549461"},
        {"id":"b","name":"Pohořelice","municipality":"584801"}]
        """#),
      RuleExample(.notApplicable, #""organisations":[{"id":"a","kind":"provider"}]"#),
    ]
  ) { index, _, run in
    let directory = OrganisationDirectory(index)
    for (organisation, path) in index.located(Organisation.self) {
      let names = [organisation.name].compactMap { $0 } + organisation.aliases
      guard !names.isEmpty else {
        run.passOver()
        continue
      }
      var twins: [Identifier<Organisation>] = []
      for name in names {
        for candidate in directory.candidates(named: name) where candidate.match < .withoutLegalForm {
          guard let other = index[candidate.organisation], other.id != organisation.id, !twins.contains(other.id),
            index.stands(other.id, before: organisation.id), !organisation.isToldApart(from: other)
          else { continue }
          twins.append(other.id)
        }
      }
      guard let first = twins.first else {
        run.pass()
        continue
      }
      run.fail(
        path,
        Message(
          "finding.KP-ORG-003",
          ["name": .text(names[0]), "other": .text(index[first]?.name ?? first.text), "id": .text(first.text)])
      ) { $0.related = twins.map { Organisation.path(of: $0) } }
    }
  }
}

extension Organisation {
  /// Whether two organisations of one name differ in something that tells organisations apart.
  fileprivate func isToldApart(from other: Organisation) -> Bool {
    differs(municipality, other.municipality) || differs(companyIdentifier, other.companyIdentifier)
      || differs(seatMunicipality, other.seatMunicipality) || partOf != other.partOf
      || successors.contains(other.id) || other.successors.contains(id) || partOf == other.id || other.partOf == id
  }

  private func differs<Value: Equatable>(_ own: Value?, _ other: Value?) -> Bool {
    guard let own, let other else { return false }
    return own != other
  }
}

extension DossierIndex {
  /// Whether one organisation stands before another in the dossier.
  fileprivate func stands(_ first: Identifier<Organisation>, before second: Identifier<Organisation>) -> Bool {
    guard let first = row(of: first), let second = row(of: second) else { return false }
    return first.position < second.position
  }
}
