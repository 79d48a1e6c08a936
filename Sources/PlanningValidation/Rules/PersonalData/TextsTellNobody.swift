import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  /// No text holds an e-mail address or a telephone number: contacts have a place of their own.
  static let textsHoldNoContacts = Rule(
    id: "KP-PER-003", revision: 2, category: .personalData, severities: Severities(.note),
    citations: [.dataProtection("Article 5(1)(c)")],
    examples: [
      RuleExample(.passed, #""bodies":[{"id":"b","name":"Řídící skupina","note":"Schází se v roce 2024."}]"#),
      RuleExample(.failed, #""bodies":[{"id":"b","name":"B","note":"Volat 602 123 456."}]"#),
      RuleExample(.failed, #""suggestions":[{"id":"s","text":"Pište na jana@vzor.cz"}]"#),
      RuleExample(.notApplicable, ""),
    ]
  ) { index, _, run in
    for type in Dossier.entityTypes where type != Person.self {
      checkTexts(of: type, in: index, "KP-PER-003", &run) { text, type, member in
        let isPlaceOfContacts = type == FunctionContact.self && member == "address" || type == IssuedIdentifier.self
        return isPlaceOfContacts || !ContactPattern.isFound(in: text)
      }
    }
  }

  /// The contact of a function is that of an office, not the mailbox of somebody in person.
  static let functionsHaveContactsOfTheirOwn = Rule(
    id: "KP-PER-004", category: .personalData, severities: Severities(.note),
    citations: [.dataProtection("Article 5(1)(c)")],
    examples: [
      RuleExample(.passed, #""contacts":[{"id":"c","function":"koordinátor","address":"kpss@mesto.cz"}]"#),
      RuleExample(.failed, #""contacts":[{"id":"c","function":"koordinátor","address":"jan.vzor@mesto.cz"}]"#),
      RuleExample(.notApplicable, #""contacts":[{"id":"c","function":"koordinátor"}]"#),
    ]
  ) { index, _, run in
    for (contact, path) in index.located(FunctionContact.self) {
      guard let address = contact.address else {
        run.passOver()
        continue
      }
      let place = path.appending("address")
      if FunctionalAddress.isOne(address) {
        run.pass()
      } else {
        run.fail(path, at: place, Message("finding.KP-PER-004")) {
          $0.fixes = [removal(of: place, titled: "fix.KP-PER-003", in: index.dossier)]
        }
      }
    }
  }

  /// The name of a person stands with the person and nowhere else.
  static let namesStandInOnePlace = Rule(
    id: "KP-PER-005", revision: 2, category: .personalData, severities: Severities(.note),
    citations: [.dataProtection("Article 5(1)(c)")],
    examples: [
      RuleExample(
        .passed, #""people":[{"id":"p","name":"Jana Vzorová"}],"bodies":[{"id":"b","name":"Řídící skupina"}]"#),
      RuleExample(
        .failed,
        #""people":[{"id":"p","name":"Jana Vzorová"}],"bodies":[{"id":"b","name":"B","note":"vede JANA VZOROVÁ"}]"#),
      RuleExample(.notApplicable, #""bodies":[{"id":"b","name":"B"}]"#),
    ]
  ) { index, _, run in
    var names = WithheldTexts()
    for person in index.dossier.people { names.add(nameOf: person) }
    guard !names.isEmpty else { return run.passOver() }
    for type in Dossier.entityTypes where type != Person.self {
      checkTexts(of: type, in: index, "KP-PER-005", &run) { text, _, _ in !names.areRepeated(in: text) }
    }
  }

  /// Judges the free texts of a kind of entity; findings tell where a text stands, never what it says.
  private static func checkTexts<E: Entity>(
    of type: E.Type, in index: DossierIndex, _ rule: String, _ run: inout RuleRun,
    isSound: @escaping ValueSieve.TextTest
  ) {
    for (entity, path) in index.located(type) {
      var sieve = ValueSieve(text: isSound)
      _ = entity.sifted(by: &sieve)
      let places = Set(sieve.removals.filter { $0.cause == .text }.map(\.members)).sorted {
        $0.lexicographicallyPrecedes($1)
      }
      guard !places.isEmpty else {
        run.pass()
        continue
      }
      for members in places {
        let place = DossierPath(path.steps + members.map { DossierPath.Step($0) })
        run.fail(path, at: place, Message(MessageKey(rawValue: "finding.\(rule)"))) { finding in
          guard members.count == 1, E.members.member(named: members[0])?.isRequired == false else { return }
          finding.fixes = [removal(of: place, titled: "fix.KP-PER-003", in: index.dossier)]
        }
      }
    }
  }
}
