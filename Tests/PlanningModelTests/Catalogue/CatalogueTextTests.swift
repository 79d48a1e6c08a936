import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Searching the texts of a catalogue")
struct CatalogueTextTests {
  private static let dossier: Dossier = {
    var dossier = Dossier(id: Identifier("catalogue"))
    var charity = Organisation(id: Identifier("charita"))
    charity.name = "Charita Kopřivnice"
    charity.aliases = ["CHKO"]
    charity.description = "Pomáhá lidem v nouzi."
    dossier.organisations = [charity]
    for (id, name, type, description) in [
      ("chranene", "Chráněné bydlení", "15", "Byty pro osoby s mentálním postižením"),
      ("hospic", "Hospic", nil, "Péče v závěru života"),
      ("cajovna", "Čajovna", nil, "Sociální podnik"),
      ("pece", "Pečovatelská služba", "4", "Pomoc v domácnosti"),
      ("radna", "Rádna pro seniory", nil, nil),
      ("bez", nil, "24", "Denní centrum"),
    ] as [(String, String?, String?, String?)] {
      var service = Service(id: Identifier(id))
      service.name = name
      service.type = type.map { ServiceTypeCode(rawValue: $0) }
      service.description = description
      service.provider = id == "pece" || id == "hospic" ? charity.id : nil
      dossier.services.append(service)
    }
    return dossier
  }()

  private func found(_ search: String) -> [String] {
    let index = DossierIndex(Self.dossier)
    return CatalogueText(index).services(matching: search).compactMap { index[$0.service]?.id.text }
  }

  @Test(
    "Words are found without diacritics, by their beginnings and in any place",
    arguments: [
      ("pecovatelska", ["pece"]), ("PEČOVATELSKÁ", ["pece"]), ("koprivnice", ["hospic", "pece"]),
      ("chko", ["hospic", "pece"]),
      ("nizkoprah denni", ["bez"]), ("domovy", []), ("pecovatelska koprivnice", ["pece"]),
      ("byty mental", ["chranene"]),
      ("nouzi", ["hospic", "pece"]),
    ])
  func words(search: String, ids: [String]) {
    #expect(found(search) == ids)
  }

  @Test("What is spelt as typed comes first, then the name before the rest")
  func ranking() {
    // "péče" is a whole word only in the description of the hospice; the name of the other service only begins so.
    #expect(found("péče") == ["hospic"])
    #expect(found("pece") == ["hospic"])
    // Both begin otherwise than typed: "Péče" has another "e", and "Pečovatelská" is spelt so.
    #expect(found("peč") == ["pece", "hospic"])
    #expect(found("pec") == ["pece", "hospic"])
    #expect(found("seniory") == ["radna"])
  }

  @Test("A list of services stands in the order of the Czech alphabet: č after c, ch after h")
  func order() {
    let index = DossierIndex(Self.dossier)
    #expect(
      CatalogueText(index).inCzechOrder.compactMap { index[$0]?.id.text }
        == ["cajovna", "hospic", "chranene", "bez", "pece", "radna"])
    #expect(found("").count == 6)
  }

  @Test("An address is not searched, whether it is secret or not")
  func addresses() {
    var dossier = Self.dossier
    var facility = Facility(id: Identifier("f"))
    facility.services = [Identifier("pece")]
    facility.name = "Dům"
    var address = PostalAddress()
    address.street = "Tajná"
    facility.address = address
    facility.isAddressSecret = .value(true)
    dossier.facilities = [facility]
    #expect(CatalogueText(DossierIndex(dossier)).services(matching: "Tajná").isEmpty)
  }
}
