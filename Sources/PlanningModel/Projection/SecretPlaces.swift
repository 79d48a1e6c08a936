import CzechRegisters
import DossierCoding
import ExactValues

/// The facilities whose place an audience must not learn, and the texts that would tell it.
struct SecretPlaces {
  /// The identifiers of the facilities.
  let facilities: Set<Identifier<Facility>>
  private var addresses = SecretAddresses()

  /// Finds them: those that are stated to be secret, and for the public also those that may be, because nothing says that
  /// they are not and the law knows their services as ones with secret addresses.
  init(_ dossier: Dossier, for audience: Audience, typesOftenSecret: Set<ServiceTypeCode>) {
    let services = Dictionary(dossier.services.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    facilities = Set(
      dossier.facilities.filter { facility in
        facility.mustStaySecret
          || audience == .public && facility.mayBeSecret(services: services, typesOftenSecret: typesOftenSecret)
      }.map(\.id))
    for facility in dossier.facilities where facilities.contains(facility.id) {
      if let address = facility.address { addresses.add(address) }
    }
  }

  /// Whether an address elsewhere is that of a secret place.
  func holds(_ address: PostalAddress) -> Bool { addresses.hold(address) }

  /// Whether a text tells the address of a secret place.
  func areTold(in text: FoldedText) -> Bool { addresses.areTold(in: text) }

  /// Adds the texts that would tell where the places are.
  func addTexts(of dossier: Dossier, to texts: inout WithheldTexts) {
    let services = Dictionary(dossier.services.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let providers = Dictionary(dossier.organisations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for facility in dossier.facilities where facilities.contains(facility.id) {
      texts.add(facility.address?.text)
      texts.add(facility.address?.addition)
      texts.add(facility.address?.addressPoint)
      texts.add(facility.website)
      // The name of a service or provider is no secret where the facility bears it too.
      let own = facility.services.compactMap { services[$0] }
      let known = own.compactMap(\.name) + own.compactMap { $0.provider.flatMap { providers[$0]?.name } }
      if let name = facility.name, !known.contains(name) { texts.add(name) }
    }
    for contact in dossier.contacts {
      if let facility = contact.facility, facilities.contains(facility) { texts.add(contact.address) }
    }
  }

  /// What of a secret place may pass: that it is there, whose it is and that it is secret.
  func stub(of facility: Facility) -> Facility {
    var stub = Facility(id: facility.id)
    stub.services = facility.services
    stub.operatedBy = facility.operatedBy
    stub.isAddressSecret = facility.isAddressSecret
    stub.from = facility.from
    stub.to = facility.to
    return stub
  }
}

extension Facility {
  fileprivate func mayBeSecret(
    services known: [Identifier<Service>: Service], typesOftenSecret: Set<ServiceTypeCode>
  ) -> Bool {
    if case .value = isAddressSecret { return false }
    return services.isEmpty
      || services.contains { id in
        guard let service = known[id] else { return true }
        guard let type = service.type else { return service.standing == nil || service.standing == .registered }
        return typesOftenSecret.contains(type)
      }
  }
}
