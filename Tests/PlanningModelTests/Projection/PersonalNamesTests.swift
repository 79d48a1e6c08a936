import DossierCoding
import ExactValues
import PlanningTestKit
import Testing

@testable import PlanningModel

@Suite("Names of people in texts")
struct PersonalNamesTests {
  private func passes(_ words: String, besides name: String, member: String? = nil) -> Bool {
    var dossier = Dossier(id: Identifier("d"))
    dossier.people = [Person(id: Identifier(member ?? "p"))]
    dossier.people[0].name = name
    dossier.seats = [Seat(id: Identifier("s"), body: Identifier("b"))]
    dossier.seats[0].person = dossier.people[0].id
    dossier.areas = [Area(id: Identifier("a"), name: "A")]
    dossier.areas[0].words = words
    return dossier.projected(for: .public).dossier.areas.first?.words == words
  }

  @Test(
    "A name is found in any usual order, with titles or without them",
    arguments: [
      ("Ing. Jana Nováková, Ph.D.", "vede Jana Nováková"), ("Ing. Jana Nováková, Ph.D.", "Nováková Jana, Ing."),
      ("Jana Nováková", "NOVÁKOVÁ, JANA"), ("Jana Nováková", "Mgr. et Mgr. Jana Nováková, DiS."),
      ("Jana Nováková", "Jana Ing. Nováková"), ("Nováková Jana", "paní Jana Nováková"),
      ("Bc. Jana Marie Nováková", "Jana Nováková"), ("Jana Nováková", "Jana M. Nováková"),
      ("Jana Nováková Dvořáková", "Jana Dvořáková"), ("Jana Nováková Dvořáková", "Nováková Dvořáková Jana"),
      ("doc. MUDr. Karel Příklad, CSc.", "Priklad Karel"), ("Jana Nováková-Dvořáková", "Jana Nováková - Dvořáková"),
      ("Příklad", "řekl pan Příklad"), ("JUDr. Příklad", "řekl Příklad"),
    ])
  func found(_ name: String, _ words: String) {
    #expect(!passes(words, besides: name))
  }

  @Test(
    "Part of a name, an inflected name and titles alone pass",
    arguments: [
      ("Jana Nováková", "Jana Vzorová"), ("Jana Nováková", "Nováková"), ("Jana Nováková", "s Janou Novákovou"),
      ("Ing. Jana Nováková, Ph.D.", "Ing. Petr Vzor, Ph.D."), ("Jana Marie Nováková", "Marie a Nováková"),
      ("Jan", "leden"), ("Jana Nováková", "Jana vede, Petra Nováková píše"),
    ])
  func notFound(_ name: String, _ words: String) {
    #expect(passes(words, besides: name))
  }

  @Test("A pseudonym is no name: as a common word it stands in texts", arguments: ["member", "starosta", "Město"])
  func pseudonyms(_ member: String) {
    #expect(passes("Starosta, member a město", besides: "Jana Nováková", member: member))
  }

  @Test("The work of searching a text does not grow with the number of names, also where all begin alike")
  func names() {
    let text = FoldedText(String(repeating: "Jana Ing. Petr a Jana s Novákem; ", count: 50))
    func steps(_ count: Int) -> Int {
      var texts = WithheldTexts()
      for number in 0..<count {
        var person = Person(id: Identifier("p\(number)"))
        person.name = "Ing. Jana Příjmení\(number)"
        texts.add(nameOf: person)
        texts.add("Jana v Lomu \(number)")
      }
      let (isFound, steps) = texts.search(text)
      #expect(!isFound)
      return steps
    }
    #expect(steps(10) == steps(2_000))
    #expect(steps(2_000) <= 5 * text.words.count)
  }

  @Test("The work of searching for streets does not grow with their number, also where all begin alike")
  func streets() {
    let words = FoldedText(String(repeating: "v ulici Nad Lomem bydli u lesa ", count: 50)).words
    func steps(_ count: Int) -> Int {
      var trie = WordTrie<Set<String>>()
      for number in 0..<count { trie.add(["nad", "lomem", "cast\(number)"]) { $0 = ["\(number)"] } }
      return trie.search(words) { _, _, _ in true }.steps
    }
    #expect(steps(10) == steps(2_000))
  }

  // MARK: Laws

  /// Ways to write a name with a title before it and a surname in capitals, or the other way round.
  private static func spellings(_ given: String, _ surname: String) -> [String] {
    [
      "\(given) \(surname)", "\(surname) \(given)", "Ing. \(given) \(surname), Ph.D.",
      "\(surname.uppercased()), \(given)",
      CzechText.folded("\(given) \(surname)"), "\(given)\u{A0}\(surname)",
    ]
  }

  private static func spellings(phone: String) -> [String] {
    let groups = [phone.prefix(3), phone.dropFirst(3).prefix(3), phone.dropFirst(6)].map(String.init)
    return [
      phone, "+420\(phone)", "00420 \(groups.joined(separator: " "))", groups.joined(separator: "-"),
      groups.joined(separator: "\u{A0}"), "tel.:\(phone)", "(+420) \(groups.joined(separator: "."))",
    ]
  }

  @Test(
    "Names and contacts planted in the texts of generated dossiers stand in no public projection", arguments: 0..<12)
  func planted(seed: UInt64) {
    var generator = DossierGenerator(seed: seed)
    var random = SeededGenerator(seed: seed)
    var dossier = generator.next()
    let people = [("Jana", "Nováková"), ("Řehoř", "Příkladný"), ("Květoslava", "Vzorová-Malá")]
    var planted: [String] = []
    for (number, (given, surname)) in people.enumerated() {
      var person = Person(id: Identifier("planted-\(number)"))
      person.name = Self.spellings(given, surname).randomElement(using: &random)
      let phone = "\(Int.random(in: 602_000_001...799_999_999, using: &random))"
      let email = "\(CzechText.folded(given)).x@vzor.cz"
      person.contacts = [PersonalContact(kind: .phone, text: phone), PersonalContact(kind: .email, text: email)]
      dossier.people.append(person)
      planted += Self.spellings(given, surname) + Self.spellings(phone: phone) + [email]
    }
    for (number, text) in planted.enumerated() {
      var area = Area(id: Identifier("planted-text-\(number)"), name: "Území \(number)")
      area.words = "Vede to \(text) a další."
      dossier.areas.append(area)
      var plan = Plan(id: Identifier("planted-text-\(number)"), name: "Plán \(number)")
      plan.description = text
      plan.aliases = ["Plán", "Plán, \(text)"]
      dossier.plans.append(plan)
    }
    let projected = dossier.projected(for: .public).dossier
    #expect(projected.areas.filter { $0.id.text.hasPrefix("planted-text") }.allSatisfy { $0.words == nil })
    #expect(projected.plans.filter { $0.id.text.hasPrefix("planted-text") }.allSatisfy { $0.description == nil })
    let text = CzechText.folded(String(decoding: projected.encoded(), as: UTF8.self))
    let digits = text.filter { "0"..."9" ~= $0 }
    for (given, surname) in people {
      for name in ["\(given) \(surname)", "\(surname) \(given)", "\(surname), \(given)"] {
        #expect(!text.contains(CzechText.folded(name)), "seed \(seed)")
      }
    }
    for contact in dossier.people.filter({ $0.id.text.hasPrefix("planted-") }).flatMap(\.contacts) {
      #expect(!text.contains(CzechText.folded(contact.text)) && !digits.contains(contact.text), "seed \(seed)")
    }
  }

  @Test(
    "No public projection of a generated dossier repeats a name or contact that the dossier lists", arguments: 0..<12)
  func listed(seed: UInt64) {
    var generator = DossierGenerator(seed: seed)
    let dossier = generator.next()
    var texts: [String] = []
    var sieve = ValueSieve(text: { text, _, _ in
      texts.append(CzechText.folded(text))
      return true
    })
    func read<E: Entity>(_ type: E.Type, in dossier: Dossier) {
      for entity in dossier[keyPath: E.collection] { _ = entity.sifted(by: &sieve) }
    }
    let projected = dossier.projected(for: .public).dossier
    for type in Dossier.entityTypes { read(type, in: projected) }
    for person in dossier.people {
      for listed in [person.name].compactMap(\.self) + person.contacts.map(\.text) {
        let folded = CzechText.folded(listed)
        guard folded.count(where: \.isLetter) > 3 else { continue }
        #expect(!texts.contains(folded), "\(listed), seed \(seed)")
      }
    }
  }
}
