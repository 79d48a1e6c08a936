import CommunityPlanning

/// The registrations of the register's open data as a dossier.
struct RegisterSample {
  /// The file within the folder of published data.
  static let file = "rpss/rpss_vzorek.json"

  private(set) var dossier = Dossier(id: Identifier("register"))
  private(set) var account = SourceAccount()
  private let source = Identifier<Source>("rpss")

  init(_ root: PublishedNode) {
    var published = Source(id: source)
    published.title = "Registr poskytovatelů sociálních služeb, otevřená data"
    dossier.sources = [published]
    for item in root["polozky"].items { add(item) }
  }

  private mutating func add(_ item: PublishedNode) {
    let portal = item["portalId"].text ?? ""
    var service = Service(id: Identifier("s\(portal)"))
    let path = service.path
    service.sources = [source]
    service.standing = .registered
    let identifier = IssuedIdentifier(system: .socialServicesRegister, text: portal)
    service.identifiers = [identifier]
    account.note(
      item["portalId"], at: path.appending("identifiers").appending(identifier.pathName).appending("text"))
    service.registerNumber = item["identifikator"].text.map { Written(text: $0) }
    account.note(item["identifikator"], at: path.appending("registerNumber"))
    service.from = item["datumPoskytovaniOd"].text.map { Written(text: $0) }
    account.note(item["datumPoskytovaniOd"], at: path.appending("from"))
    service.to = item["datumPoskytovaniDo"].text.map { Written(text: $0) }
    account.note(item["datumPoskytovaniDo"], at: path.appending("to"))
    service.type = code(item["druhSocialniSluzby"], at: path.appending("type")).map { ServiceTypeCode(rawValue: $0) }
    service.ageWords = item["doplnujiciInformaceVekoveSkupiny"].text
    account.note(item["doplnujiciInformaceVekoveSkupiny"], at: path.appending("ageWords"))
    for group in item["ciloveSkupiny"].items {
      let path = path.appending("registeredGroups")
      guard let code = code(group["cilovaSkupina"], at: path, isInList: true) else { continue }
      service.registeredGroups.append(TargetGroupCode(rawValue: code))
    }
    for form in item["formy"].items { add(form, to: &service) }
    service.provider = provider(item["poskytovatel"])
    dossier.services.append(service)
    for (place, facility) in item["zarizeni"].items.enumerated() { add(facility, place + 1, of: service.id) }
  }

  /// A code of a reference such as `DruhSocialniSluzby/13`.
  private mutating func code(_ node: PublishedNode, at path: DossierPath, isInList: Bool = false) -> String? {
    guard let text = node["id"].text, let slash = text.lastIndex(of: "/") else { return nil }
    let (list, code) = (String(text[...slash]), String(text[text.index(after: slash)...]))
    account.note(node["id"], at: isInList ? path.appending(code) : path) { list + $0 }
    return code
  }

  private mutating func add(_ item: PublishedNode, to service: inout Service) {
    let path = service.path
    guard let text = item["forma"]["id"].text else { return }
    let form = ServiceFormCode(rawValue: String(text.split(separator: "/").last ?? ""))
    service.forms.append(form)
    var provision = FormProvision(form: form)
    let place = path.appending("provisions").appending(provision.pathName)
    account.note(item["forma"]["id"], at: place.appending("form")) { "FormaSocialniSluzby/\($0)" }
    if let isNonstop = item["nepretrzitePoskytovani"].text { provision.isNonstop = .value(isNonstop == "true") }
    account.note(item["nepretrzitePoskytovani"], at: place.appending("isNonstop"))
    service.provisions.append(provision)
    for stated in item["kapacity"].items {
      var capacity = StatedCapacity(kind: .registered)
      capacity.form = form
      capacity.amount = stated["pocet"].text.map { Written(text: $0) }
      capacity.words = stated["popis"].text
      let unit = stated["typ"]["id"].text?.split(separator: "/").last.map(String.init)
      capacity.unit = unit.map { CapacityUnitCode(rawValue: $0) }
      let place = path.appending("capacities").appending(capacity.pathName)
      account.note(stated["pocet"], at: place.appending("amount"))
      account.note(stated["popis"], at: place.appending("words"))
      account.note(stated["typ"]["id"], at: place.appending("unit")) { "TypKapacitySocialniSluzby/\($0)" }
      service.capacities.append(capacity)
    }
  }

  private mutating func provider(_ item: PublishedNode) -> Identifier<Organisation>? {
    guard let number = item["ico"].text else { return nil }
    let id = Identifier<Organisation>("ico-\(number)")
    let path = Organisation.path(of: id)
    account.note(item["ico"], at: path.appending("companyIdentifier"))
    account.note(item["nazev"], at: path.appending("name"))
    guard dossier[id] == nil else { return id }
    var organisation = Organisation(id: id)
    organisation.kind = .provider
    organisation.name = item["nazev"].text
    organisation.companyIdentifier = Written(text: number)
    organisation.sources = [source]
    dossier.organisations.append(organisation)
    return id
  }

  private mutating func add(_ item: PublishedNode, _ number: Int, of service: Identifier<Service>) {
    var facility = Facility(id: Identifier("\(service.text)-\(number)"))
    let path = facility.path
    facility.services = [service]
    facility.sources = [source]
    facility.name = item["nazev"].text
    account.note(item["nazev"], at: path.appending("name"))
    facility.from = item["poskytujeOd"].text.map { Written(text: $0) }
    account.note(item["poskytujeOd"], at: path.appending("from"))
    facility.to = item["poskytujeDo"].text.map { Written(text: $0) }
    account.note(item["poskytujeDo"], at: path.appending("to"))
    if let isSecret = item["utajenaAdresa"].text { facility.isAddressSecret = .value(isSecret == "true") }
    account.note(item["utajenaAdresa"], at: path.appending("isAddressSecret"))
    if case .object = item["adresa"].value { facility.address = address(item["adresa"], at: path.appending("address")) }
    dossier.facilities.append(facility)
  }

  private mutating func address(_ item: PublishedNode, at path: DossierPath) -> PostalAddress {
    var address = PostalAddress()
    address.houseNumber = item["cisloDomovni"].text
    account.note(item["cisloDomovni"], at: path.appending("houseNumber"))
    address.orientationNumber = item["cisloOrientacni"].text
    account.note(item["cisloOrientacni"], at: path.appending("orientationNumber"))
    address.addition = item["dodatekAdresy"].text
    account.note(item["dodatekAdresy"], at: path.appending("addition"))
    address.addressPoint = item["kodAdresnihoMista"].text
    account.note(item["kodAdresnihoMista"], at: path.appending("addressPoint"))
    address.postalCode = item["psc"].text.map { Written(text: $0) }
    account.note(item["psc"], at: path.appending("postalCode"))
    address.street = item["ulice"]["nazev"].text
    account.note(item["ulice"]["nazev"], at: path.appending("street"))
    // In RÚIAN 1 is a building with a descriptive number and 2 one with a registration number.
    let kinds = ["TypStavebnihoObjektu/1": false, "TypStavebnihoObjektu/2": true]
    address.isRegistrationNumber = item["typCislaDomovniho"]["id"].text.flatMap { kinds[$0] }
    account.note(item["typCislaDomovniho"]["id"], at: path.appending("isRegistrationNumber")) { text in
      text == "true" ? "TypStavebnihoObjektu/2" : "TypStavebnihoObjektu/1"
    }
    address.municipality = code(item["obec"], at: path.appending("municipality")).map { MunicipalityCode(rawValue: $0) }
    address.municipalityPart = code(item["castObce"], at: path.appending("municipalityPart"))
    // The open data have RÚIAN's codes of the region and the county, the dossier those of ČSÚ.
    let regions = Territory.builtIn.regions.entries
    address.region = regions.first { "Kraj/\($0.ruianCode)" == item["kraj"]["id"].text }?.code
    account.note(item["kraj"]["id"], at: path.appending("region")) { code in
      "Kraj/\(regions.first { $0.code.rawValue == code }?.ruianCode ?? "")"
    }
    let counties = Territory.builtIn.counties.entries
    address.county = counties.first { "Okres/\($0.ruianCode)" == item["okres"]["id"].text }?.code
    account.note(item["okres"]["id"], at: path.appending("county")) { code in
      "Okres/\(counties.first { $0.code.rawValue == code }?.ruianCode ?? "")"
    }
    return address
  }
}
