import CzechRegisters
import DossierCoding
import ExactValues
import Foundation
import PlanningModel
import PlanningTestKit
import Testing

@Suite("What tells a secret address")
struct SecretAddressTests {
  /// An address by its line or its parts.
  struct Written: Sendable, CustomTestStringConvertible {
    var text: String?
    var street: String?
    var house: String?
    var orientation: String?
    var part: String?
    var municipality: String?
    var point: String?

    var address: PostalAddress {
      var address = PostalAddress()
      address.text = text
      address.street = street
      address.houseNumber = house
      address.orientationNumber = orientation
      address.municipalityPart = part
      address.municipality = municipality.map { MunicipalityCode(rawValue: $0) }
      address.addressPoint = point
      return address
    }

    var testDescription: String {
      [text, street, house, orientation, part, municipality, point].map { $0 ?? "–" }.joined(separator: " ")
    }
  }

  private static let line = Written(text: "Tajná 1, Otrokovice")
  private static let parts = Written(street: "Tajná", house: "1", orientation: "5", municipality: "585599")

  private func projected(
    _ secret: Written, elsewhere: Written? = nil, words: String? = nil, for audience: Audience = .region
  ) -> Dossier {
    var dossier = Dossier(id: Identifier("d"))
    dossier.facilities = [Facility(id: Identifier("f"))]
    dossier.facilities[0].address = secret.address
    dossier.facilities[0].isAddressSecret = .value(true)
    dossier.organisations = [Organisation(id: Identifier("o"))]
    dossier.organisations[0].name = "Charita"
    dossier.organisations[0].address = elsewhere?.address
    dossier.organisations[0].description = words
    return dossier.projected(for: audience).dossier
  }

  private func passes(_ elsewhere: Written, beside secret: Written) -> Bool {
    projected(secret, elsewhere: elsewhere).organisations.first?.address != nil
  }

  private func passes(_ words: String, beside secret: Written) -> Bool {
    projected(secret, words: words).organisations.first?.description != nil
  }

  @Test(
    "The seat of an organisation that is the secret place passes to nobody, in parts or as a line",
    arguments: [
      (line, Written(text: "Tajná 1, 765 02 Otrokovice")),
      (line, Written(text: "765 02 Otrokovice, TAJNA č.p. 1")),
      (line, Written(text: "Tajná, 765 02 Otrokovice, č. p. 1")),
      (line, Written(street: "Tajná", house: "1")),
      (line, Written(street: "ul. Tajná", house: "č. p. 871", orientation: "1")),
      (line, Written(street: "Tajná 1")),
      (line, Written(text: "Tajná, Otrokovice", house: "1")),
      (parts, Written(text: "Tajná 1/5\n765 02 Otrokovice")),
      (parts, Written(text: "Otrokovice Tajná 5")),
      (parts, Written(street: "TAJNÁ", orientation: "5")),
      (parts, Written(house: "1", municipality: "585599")),
      (Written(text: "Otrokovice Tajná 1"), Written(street: "Tajná", house: "1")),
      (Written(text: "Tajná, č.p. 1, Otrokovice"), Written(text: "Tajná 1")),
      (Written(text: "Azylový dům, Tajná 1, 765 02 Otrokovice 2"), Written(text: "Tajná 1")),
      (Written(text: "náměstí 3. května 1340"), Written(text: "nám. 3. května čp. 1340, Otrokovice")),
      (Written(text: "17. listopadu 12"), Written(street: "17. listopadu", house: "12")),
      (Written(text: "Tajná, Otrokovice"), Written(street: "Tajná")),
      (Written(text: "Tajná 1a"), Written(street: "Tajná", house: "1 A")),
      (Written(text: "Pohořelice 12"), Written(house: "12", municipality: "549461")),
      (Written(house: "12", municipality: "549461"), Written(text: "Pohořelice č. p. 12, 763 61 Napajedla")),
      (Written(house: "12", part: "Kvítkovice"), Written(text: "Kvítkovice 12")),
      (Written(house: "12", municipality: "500011"), Written(house: "12", municipality: "500011")),
      (Written(house: "12"), Written(text: "U lesa 12")),
      (Written(point: "12345678"), Written(text: "Jiná 7", point: "12345678")),
    ])
  func sameAddress(_ secret: Written, _ elsewhere: Written) {
    for audience in [Audience.public, .region] {
      let projected = projected(secret, elsewhere: elsewhere, for: audience)
      #expect(projected.organisations.first?.name == "Charita")
      #expect(projected.organisations.first?.address == nil)
    }
  }

  @Test(
    "Another number, street or municipality is another place and passes",
    arguments: [
      (line, Written(text: "Tajná 12, 765 02 Otrokovice")),
      (line, Written(text: "Tajná 1b")),
      (line, Written(street: "Tajná", house: "12", municipality: "585599")),
      (line, Written(text: "Veřejná 1, 765 02 Otrokovice")),
      (line, Written(text: "Praha 1, Tajná 12")),
      (line, Written(text: "Tajná, 765 02 Otrokovice")),
      (parts, Written(text: "Tajná 15")),
      (parts, Written(street: "Veřejná", house: "1", municipality: "585599")),
      (parts, Written(house: "2", municipality: "585599")),
      (Written(text: "Azylový dům, Tajná 1, 765 02 Otrokovice 2"), Written(text: "Jiná 7, 765 02 Otrokovice 2")),
      (Written(text: "17. listopadu 12"), Written(text: "17. listopadu 1")),
      (Written(text: "Pohořelice 12"), Written(house: "1", municipality: "549461")),
      (Written(text: "Pohořelice 12"), Written(text: "Halenkovice 12")),
    ])
  func otherAddress(_ secret: Written, _ elsewhere: Written) {
    #expect(passes(elsewhere, beside: secret))
  }

  @Test(
    "A text in which street and number stand side by side does not pass",
    arguments: [
      (line, "Přijďte: Tajná 1, 765 02 Otrokovice."), (line, "Tajná 1."), (line, "Sídlíme v Tajné 1"),
      (line, "Najdete nás v ulici\nTajná\n1"), (line, "č. 1, Tajná ulice"), (line, "Tajná 3, 5 a 1"),
      (line, "tel. dům:Tajná1"), (line, "Tajná ulice (č. 1)"), (line, "Tajná 765 02, č. 1"),
      (parts, "Od ledna Tajná č.o. 5"), (parts, "v Tajné ulici č. p. 1, č. o. 5"),
      (Written(text: "Pohořelice 12"), "dům v Pohořelicích čp. 12"),
      (Written(street: "Tajná"), "v ulici Tajná"),
    ])
  func tellingText(_ secret: Written, _ words: String) {
    #expect(!passes(words, beside: secret))
  }

  @Test(
    "A text with another number, or with the street or the number alone, passes",
    arguments: [
      (line, "Tajná 12"), (line, "Tajná 12."), (line, "Tajná 11/21"), (line, "Ulice Tajná se opravuje."),
      (line, "Vznikne 1 místo."), (line, "Praha 1, Tajná 12"), (line, "Tajná, 765 02 Otrokovice"),
      (line, "Tajná zpráva o ulici č. 1"), (line, "Tajná 10, Krátká 1"), (parts, "Otrokovice 1"),
      (Written(text: "Pohořelice 12"), "Pohořelice 120"), (Written(house: "12"), "Vznikne 12 míst."),
    ])
  func otherText(_ secret: Written, _ words: String) {
    #expect(passes(words, beside: secret))
  }

  @Test("A secret address stands nowhere else: not with another facility, not as the place of an event, not in a title")
  func everywhere() {
    var dossier = Dossier(id: Identifier("d"))
    dossier.title = "Plán domu Tajná č. 1"
    dossier.facilities = [Facility(id: Identifier("f")), Facility(id: Identifier("g")), Facility(id: Identifier("h"))]
    dossier.facilities[0].address = Self.line.address
    dossier.facilities[0].isAddressSecret = .value(true)
    dossier.facilities[1].address = Written(text: "TAJNÁ 1, 765 02").address
    dossier.facilities[2].address = Written(text: "Tajná 12").address
    for place in [1, 2] { dossier.facilities[place].isAddressSecret = .value(false) }
    dossier.events = [Event(id: Identifier("e"), name: "E"), Event(id: Identifier("k"), name: "K")]
    dossier.events[0].place = "zahrada, Tajná čp. 1"
    dossier.events[1].place = "zahrada, Tajná čp. 12"
    for audience in [Audience.public, .region] {
      let projected = dossier.projected(for: audience).dossier
      #expect(projected.title == nil)
      #expect(projected.facilities.map { $0.address?.text } == [nil, nil, "Tajná 12"])
      #expect(projected.events.map(\.place) == [nil, "zahrada, Tajná čp. 12"])
    }
  }

  @Test("A line of ten thousand words and numbers is read in one go")
  func longLine() {
    let secret = Written(text: String(repeating: "Tajná 1 ", count: 5_000))
    #expect(!passes("Tajná 1", beside: secret))
    #expect(passes("Tajná 12", beside: secret))
  }

  @Test("However a secret address is written and wherever it stands, no spelling of it passes; another number does")
  func spellings() {
    var random = SeededGenerator(seed: 1)
    let streets = ["Tajná", "nám. Míru", "17. listopadu", "Třída Tomáše Bati", "U Žlutého kříže", "T. G. Masaryka"]
    for _ in 0..<caseCount(100) {
      let street = streets.randomElement(using: &random) ?? ""
      let house = Int.random(in: 200...899, using: &random)
      let orientation = Int.random(in: 1...99, using: &random)
      let secret =
        Bool.random(using: &random)
        ? Written(text: "\(street) \(house)/\(orientation), 765 02 Otrokovice")
        : Written(street: street, house: "\(house)", orientation: "\(orientation)", municipality: "585599")
      let told = Self.spelling(street, "\(house)", "\(orientation)", &random)
      #expect(!passes("Sídlo – \(told)", beside: secret), "\(secret.testDescription) | \(told)")
      #expect(!passes(Written(text: told), beside: secret), "\(secret.testDescription) | \(told)")
      let other = Self.spelling(street, "\(house + 1000)", "\(orientation + 100)", &random)
      #expect(passes("Sídlo – \(other)", beside: secret), "\(secret.testDescription) | \(other)")
      #expect(passes(Written(text: other), beside: secret), "\(secret.testDescription) | \(other)")
    }
  }

  private static func spelling(
    _ street: String, _ house: String, _ orientation: String, _ random: inout SeededGenerator
  ) -> String {
    let numbers =
      [
        house, orientation, "\(house)/\(orientation)", "\(house) / \(orientation)", "č.p. \(house)", "čp. \(house)",
        "č. p. \(house), č. o. \(orientation)", "č.\u{A0}\(orientation)", "číslo popisné \(house)",
      ].randomElement(using: &random) ?? house
    let place = [street, "ul. \(street)", "ulice \(street)"].randomElement(using: &random) ?? street
    let space = [" ", "\u{A0}", "\n", ", ", "  "].randomElement(using: &random) ?? " "
    var text =
      [
        "\(place)\(space)\(numbers)", "\(place)\(space)\(numbers), 765 02 Otrokovice",
        "765 02 Otrokovice, \(place)\(space)\(numbers)", "\(place)\(space)\(numbers)\n76502 Otrokovice.",
        "(\(place)\(space)\(numbers))", "Otrokovice\n\(place)\(space)\(numbers)",
      ].randomElement(using: &random) ?? ""
    switch Int.random(in: 0..<6, using: &random) {
    case 0: text = text.uppercased()
    case 1: text = text.lowercased()
    case 2: text = text.decomposedStringWithCanonicalMapping
    case 3: text = text.folding(options: .diacriticInsensitive, locale: nil)
    case 4: text = text.unicodeScalars.map { $0 == " " ? "\u{2009}" : String($0) }.joined()
    default: break
    }
    return text
  }
}
