import DossierCoding
import ExactValues
import PlanningModel
import PlanningTestKit
import Testing

@Suite("What each audience sees")
struct ProjectionTests {
  private func dossier(_ members: String) throws -> Dossier {
    let text = #"{"format":"\#(Dossier.currentFormat)","id":"d",\#(members)}"#
    return try Dossier.load(Array(text.utf8)).object
  }

  private func text(_ dossier: Dossier) -> String { String(decoding: dossier.encoded(), as: UTF8.self) }

  private static let shelter = #"""
    "organisations":[{"id":"o","name":"Charita","address":{"street":"Dlouhá","houseNumber":"12"}}],
    "services":[{"id":"s","name":"Azylový dům Naděje","type":"20","provider":"o"},
      {"id":"t","name":"Poradna","type":"1"}],
    "statements":[{"id":"a","kind":"claim","text":"Dům stojí v ulici Dlouhá 12.","subject":"services/s"},
      {"id":"b","kind":"claim","text":"Dům má zahradu.","subject":"facilities/f/address"}],
    "contacts":[{"id":"c","function":"vedoucí","address":"info@nadeje.cz","facility":"f"},
      {"id":"k","function":"koordinátor","address":"kpss@mesto.cz"}],
    "otherReadings":[{"id":"r","path":"facilities/f/address/houseNumber","text":"14"}],
    """#

  private func shelter(_ secret: String, type: String = "20") throws -> Dossier {
    try dossier(
      Self.shelter.replacing(#""type":"20""#, with: #""type":"\#(type)""#) + #"""
        "facilities":[{"id":"f","name":"Dům Bílý leknín","services":["s"],\#(secret)
          "address":{"street":"Dlouhá","houseNumber":"12","municipality":"585599"},"website":"https://leknin.cz"}]
        """#)
  }

  @Test(
    "A secret address passes neither to the region nor to the public, nor does what repeats it or tells of it",
    arguments: [Audience.public, .region])
  func secretAddress(_ audience: Audience) throws {
    let projection = try shelter(#""isAddressSecret":true,"#).projected(for: audience)
    let dossier = projection.dossier
    #expect(dossier.facilities.map(\.id) == ["f"].map { Identifier($0) })
    #expect(dossier.facilities.first?.services.map(\.text) == ["s"])
    #expect(dossier.services.map(\.name) == ["Azylový dům Naděje", "Poradna"])
    for word in ["Dlouhá", "12", "585599", "leknín", "leknin", "zahradu", "info@nadeje.cz", "14"] {
      #expect(!text(dossier).contains(word), "\(word)")
    }
    #expect(dossier.contacts.map(\.address) == ["kpss@mesto.cz"])
    #expect(dossier.otherReadings.isEmpty && dossier.statements.isEmpty)
    #expect(dossier.organisations.first?.name == "Charita")
    #expect(projection.leftOut.contains { $0.path.description == "facilities/f/address" && $0.reason == .secretPlace })
  }

  @Test(
    "Where nothing says whether the address of a shelter is secret, the region gets it and the public does not",
    arguments: [("", "20", false), (#""isAddressSecret":false,"#, "20", true), ("", "1", true), ("", "34", false)])
  func undecidedAddress(_ secret: String, _ type: String, _ isPublic: Bool) throws {
    let dossier = try shelter(secret, type: type)
    #expect(dossier.projected(for: .region).dossier.facilities.first?.address != nil)
    #expect((dossier.projected(for: .public).dossier.facilities.first?.address != nil) == isPublic)
  }

  @Test(
    "A secrecy that could not be read, or is itself withheld, is taken for secret",
    arguments: [#""isAddressSecret":"ano","#, #""isAddressSecret":{"withheld":"policie"},"#, #""isAddressSecret":1,"#])
  func unreadableSecrecy(_ secret: String) throws {
    let projected = try shelter(secret, type: "1").projected(for: .region).dossier
    #expect(projected.facilities.first?.address == nil)
    #expect(!text(projected).contains("policie"))
  }

  @Test("One of two facilities with one identifier is secret: so are both, because paths cannot tell them apart")
  func repeatedIdentifier() throws {
    let dossier = try dossier(
      #"""
      "facilities":[{"id":"f","isAddressSecret":false,"address":{"text":"Krátká 1"}},
        {"id":"f","isAddressSecret":true,"address":{"text":"Dlouhá 2"}}]
      """#)
    let projected = dossier.projected(for: .region).dossier
    #expect(projected.facilities.count == 2)
    #expect(projected.facilities.allSatisfy { $0.address == nil })
  }

  @Test("A person's name and contacts pass nowhere, not even in a text that repeats them")
  func people() throws {
    let dossier = try dossier(
      #"""
      "people":[{"id":"p","name":"Jana Vzorová","contacts":[{"kind":"email","text":"jana@vzor.cz"}]}],
      "bodies":[{"id":"b","name":"Řídící skupina"},{"id":"v","name":"Skupina, kterou vede JANA VZOROVA"}],
      "seats":[{"id":"s","body":"b","person":"M7x9","side":"user","userKind":"user"},
        {"id":"w","body":"v","side":"provider"}],
      "statements":[{"id":"x","kind":"claim","text":"Je vytížená.","subject":"people/p"}],
      "otherReadings":[{"id":"r","path":"seats/s/person","text":"M8"}]
      """#)
    for audience in [Audience.public, .region] {
      let projected = dossier.projected(for: audience).dossier
      #expect(projected.bodies.map(\.id.text) == ["b"])
      #expect(projected.seats.map(\.id.text) == ["s"])
      #expect(projected.seats.first?.side == .user)
      #expect((projected.seats.first?.userKind == nil) == (audience == .public))
      for word in ["Vzorov", "VZOROV", "vzor.cz", "M7x9", "people", "\"p\"", "vytížená", "M8"] {
        #expect(!text(projected).contains(word), "\(word)")
      }
    }
  }

  @Test(
    "The mailbox of an office is a contact of a function, that of a person is not",
    arguments: [
      ("kpss@otrokovice.cz", true), ("info@x.cz", true), ("novakova@otrokovice.cz", false),
      ("jan.novak@otrokovice.cz", false), ("577 680 222", true),
    ])
  func functionContacts(_ address: String, _ passes: Bool) throws {
    var contact = FunctionContact(id: Identifier("c"), function: "koordinátor")
    contact.address = address
    var dossier = Dossier(id: Identifier("d"))
    dossier.contacts = [contact]
    #expect(dossier.projected(for: .public).dossier.contacts.map(\.address) == [passes ? address : nil])
  }

  @Test("Times in words pass as their bounds, written values in their canonical form, unreadable ones not at all")
  func writtenValues() throws {
    let dossier = try dossier(
      #"""
      "plans":[{"id":"a","name":"A","from":"po dohodě s p. Novákem [2014-01-01/2014-06-30]","to":"31. 12. 2015"},
        {"id":"b","name":"B","from":"až se domluvíme","to":"kdoví"}]
      """#)
    let plans = dossier.projected(for: .region).dossier.plans
    #expect(plans.map(\.from?.text) == ["2014-01-01/2014-06-30", nil])
    #expect(plans.map(\.to?.text) == ["2015-12-31", nil])
  }

  @Test("Codes that are not listed, own members and remarks may be anything and pass to nobody else")
  func openTexts() throws {
    let dossier = try dossier(
      #"""
      "own":"tajné","organisations":[{"id":"o","kind":"Jan Novák","note":"tajné","name":"O","own":["tajné"],
        "identifiers":[{"system":"companyIdentifier","text":"27002438","own":1}]}]
      """#)
    let projection = dossier.projected(for: .region)
    let organisation = try #require(projection.dossier.organisations.first)
    #expect(organisation.kind == nil && organisation.note == nil && organisation.name == "O")
    #expect(!text(projection.dossier).contains("tajné"))
    #expect(!text(projection.dossier).contains("own"))
    #expect(
      projection.leftOut.map { "\($0.path) \($0.reason) \($0.count)" }.prefix(4) == [
        " undescribed 1", "organisations/o undescribed 1", "organisations/o/identifiers undescribed 1",
        "organisations/o/kind unlistedCode 1",
      ])
  }

  @Test("Of a comment the public learns how it was settled, not who said what")
  func comments() throws {
    let dossier = try dossier(
      #"""
      "comments":[{"id":"k","text":"Můj syn…","side":"user","sent":"2014-05-01","disposition":"rejected",
        "reason":"Syn není…","answer":"Vážená paní…","person":"p","kind":"content"}]
      """#)
    let comment = try #require(dossier.projected(for: .public).dossier.comments.first)
    #expect(comment.text == nil && comment.reason == nil && comment.answer == nil && comment.person == nil)
    #expect(comment.disposition == .rejected && comment.kind == .content && comment.sent?.text == "2014-05-01")
  }
}
