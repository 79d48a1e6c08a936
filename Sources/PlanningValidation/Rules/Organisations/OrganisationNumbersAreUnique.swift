import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  /// Two organisations have different identification numbers, unless one is a unit or a successor of the other.
  static let organisationNumbersAreUnique = Rule(
    id: "KP-ORG-001", category: .organisations, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "organisations":[{"id":"a","companyIdentifier":"00284301"},{"id":"b","companyIdentifier":"00287351"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "organisations":[{"id":"a","companyIdentifier":"00284301"},{"id":"b","companyIdentifier":"00284301"}]
        """#),
      RuleExample(
        .passed,
        #"""
        "organisations":[{"id":"a","companyIdentifier":"00284301"},{"id":"b","companyIdentifier":"00284301","partOf":"a"}]
        """#),
      RuleExample(.notApplicable, #""organisations":[{"id":"a","name":"A"}]"#),
      RuleExample(.skipped, #""organisations":[{"id":"a","companyIdentifier":"00284302"}]"#),
    ]
  ) { index, _, run in
    let directory = OrganisationDirectory(index)
    for (organisation, path) in index.located(Organisation.self) {
      guard let written = organisation.companyIdentifier else {
        run.passOver()
        continue
      }
      let place = path.appending("companyIdentifier")
      guard let number = written.value else {
        run.skip(path, [.notStated(place)])
        continue
      }
      let related = Set(
        directory.wholes(of: organisation.id) + directory.units(of: organisation.id)
          + directory.successors(of: organisation.id))
      // The later one of two is told of, so that a pair is one finding.
      let others = directory.organisations(with: number).prefix { $0 != organisation.id }
        .filter { !related.contains($0) && !directory.isRelated($0, to: organisation.id) }
      guard let first = others.first else {
        run.pass()
        continue
      }
      run.fail(
        path, at: place,
        Message(
          "finding.KP-ORG-001",
          [
            "organisation": .text(organisation.name ?? organisation.id.text),
            "other": .text(index[first]?.name ?? first.text), "number": .text(number.canonicalText),
          ])
      ) {
        $0.observed = number.canonicalText
        $0.related = others.map { Organisation.path(of: $0) }
      }
    }
  }
}

extension OrganisationDirectory {
  /// Whether one organisation is a unit, a whole or a successor of another.
  fileprivate func isRelated(_ one: Identifier<Organisation>, to other: Identifier<Organisation>) -> Bool {
    wholes(of: one).contains(other) || successors(of: one).contains(other)
  }
}
