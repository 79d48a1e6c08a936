import CommunityPlanning

/// A town's guide to services as a dossier.
struct TownGuide {
  /// The file within the folder of published data.
  static let file = "catalogue/pribor_services.json"

  private(set) var dossier = Dossier(id: Identifier("guide"))
  private(set) var account = SourceAccount()
  private let source = Identifier<Source>("guide")
  private let edition = Identifier<CatalogueEdition>("guide")
  private var serviceIDs: Set<String> = []

  init(_ root: PublishedNode) {
    add(metadata: root["metadata"])
    for provider in root["providers"].items { add(provider: provider) }
    for line in root["crisisLines"].items { add(line: line) }
    for (place, number) in root["emergencyNumbers"].items.enumerated() { add(emergency: number, place + 1) }
    for situation in root["lifeSituations"].items { add(situation: situation) }
  }

  private mutating func add(metadata: PublishedNode) {
    var published = Source(id: source)
    published.title = metadata["title"].text
    published.published = metadata["publishDate"].text.map { Written(text: $0) }
    dossier.sources = [published]
    var publisher = Organisation(id: Identifier("publisher"))
    publisher.name = metadata["publisher"].text
    publisher.sources = [source]
    account.note(metadata["publisher"], at: publisher.path.appending("name"))
    dossier.organisations.append(publisher)
    var area = Area(id: Identifier("town"), name: metadata["city"].text ?? "")
    account.note(metadata["city"], at: area.path.appending("name"))
    let regions = Territory.builtIn.regions.entries
    area.region = regions.first { $0.name == metadata["region"].text }?.code
    account.note(metadata["region"], at: area.path.appending("region")) { code in
      regions.first { $0.code.rawValue == code }?.name ?? ""
    }
    area.sources = [source]
    dossier.areas = [area]
    var guide = CatalogueEdition(id: edition, title: metadata["title"].text ?? "")
    account.note(metadata["title"], at: guide.path.appending("title"))
    guide.medium = .online
    guide.issued = metadata["publishDate"].text.map { Written(text: $0) }
    account.note(metadata["publishDate"], at: guide.path.appending("issued"))
    guide.area = area.id
    guide.publisher = publisher.id
    if let language = metadata["language"].text {
      guide.languages = [language]
      account.note(metadata["language"], at: guide.path.appending("languages").appending(language))
    }
    guide.sources = [source]
    dossier.catalogueEditions = [guide]
  }

  private mutating func add(provider item: PublishedNode) {
    let id = item["id"].text ?? ""
    var provider = Organisation(id: Identifier(id))
    let path = provider.path
    account.note(item["id"], at: path.appending("id"))
    provider.name = item["name"].text
    account.note(item["name"], at: path.appending("name"))
    provider.description = item["description"].text
    account.note(item["description"], at: path.appending("description"))
    provider.website = item["contact"]["website"].text
    account.note(item["contact"]["website"], at: path.appending("website"))
    provider.address = address(item["contact"]["address"], at: path)
    provider.sources = [source]
    dossier.organisations.append(provider)
    list(provider: provider.id, label: id)
    for (place, service) in item["services"].items.enumerated() { add(service: service, place + 1, of: provider.id) }
    for (name, isPlaceOfServices) in [("locations", true), ("distributionPoints", false)] {
      for (place, point) in item["contact"][name].items.enumerated() {
        add(place: point, id: "\(id)-\(name)-\(place + 1)", operatedBy: provider.id, isPlaceOfServices)
      }
    }
  }

  private mutating func address(_ node: PublishedNode, at owner: DossierPath) -> PostalAddress? {
    guard let text = node.text else { return nil }
    var address = PostalAddress()
    address.text = text
    account.note(node, at: owner.appending("address").appending("text"))
    return address
  }

  private mutating func add(
    place item: PublishedNode, id: String, operatedBy provider: Identifier<Organisation>, _ isPlaceOfServices: Bool
  ) {
    var facility = Facility(id: Identifier(id))
    facility.name = item["name"].text
    account.note(item["name"], at: facility.path.appending("name"))
    facility.operatedBy = provider
    if isPlaceOfServices { facility.services = dossier.services.filter { $0.provider == provider }.map(\.id) }
    facility.address = address(item["address"], at: facility.path)
    if var address = facility.address {
      account.keep(item["city"], as: "city", in: &address.kept, at: facility.path.appending("address"))
      facility.address = address
    }
    facility.sources = [source]
    dossier.facilities.append(facility)
  }

  private mutating func add(service item: PublishedNode, _ number: Int, of provider: Identifier<Organisation>) {
    var service = Service(id: Identifier(item["id"].text ?? "\(provider.text)-\(number)"))
    let path = service.path
    account.note(item["id"], at: path.appending("id"))
    service.name = item["name"].text
    account.note(item["name"], at: path.appending("name"))
    service.description = item["description"].text
    account.note(item["description"], at: path.appending("description"))
    service.provider = provider
    add(service, label: item["id"].text)
    guard let address = address(item["contact"]["address"], at: DossierPath("facilities", service.id.text)) else {
      return
    }
    var facility = Facility(id: Identifier(service.id.text))
    facility.services = [service.id]
    facility.address = address
    facility.sources = [source]
    dossier.facilities.append(facility)
  }

  private mutating func add(line item: PublishedNode) {
    var service = Service(id: Identifier(item["id"].text ?? ""))
    let path = service.path
    service.standing = .crisisLine
    account.note(item["id"], at: path.appending("id"))
    service.name = item["name"].text
    account.note(item["name"], at: path.appending("name"))
    service.description = item["description"].text
    account.note(item["description"], at: path.appending("description"))
    service.website = item["website"].text
    account.note(item["website"], at: path.appending("website"))
    if let words = item["availability"].text {
      var hours = ServiceHours()
      hours.words = words
      service.serviceHours = [hours]
      if words == "24/7" { service.isNonstop = .value(true) }
      account.note(
        item["availability"], at: path.appending("serviceHours").appending(hours.pathName).appending("words"))
    }
    if let isFree = item["free"].text {
      var fee = Fee(component: .service)
      fee.basis = isFree == "true" ? .free : .paid
      service.fees = [fee]
      account.note(item["free"], at: path.appending("fees").appending(fee.pathName).appending("basis")) { basis in
        basis == "free" ? "true" : "false"
      }
    }
    service.ages = item["targetGroup"].text.map { Written(text: $0) }
    account.note(item["targetGroup"], at: path.appending("ages"))
    add(service, label: item["id"].text)
  }

  private mutating func add(emergency item: PublishedNode, _ number: Int) {
    var service = Service(id: Identifier("emergency-\(number)"))
    service.standing = .emergencyLine
    service.name = item["name"].text
    account.note(item["name"], at: service.path.appending("name"))
    add(service, label: nil)
  }

  private mutating func add(_ service: Service, label: String?) {
    var service = service
    service.sources = [source]
    dossier.services.append(service)
    serviceIDs.insert(service.id.text)
    var entry = CatalogueEntry(id: Identifier("service-\(service.id.text)"))
    entry.service = service.id
    entry.editions = [edition]
    entry.label = label
    entry.sources = [source]
    dossier.catalogueEntries.append(entry)
  }

  private mutating func list(provider: Identifier<Organisation>, label: String) {
    var entry = CatalogueEntry(id: Identifier("provider-\(provider.text)"))
    entry.organisation = provider
    entry.editions = [edition]
    entry.label = label
    entry.sources = [source]
    dossier.catalogueEntries.append(entry)
  }

  private mutating func add(situation item: PublishedNode) {
    var situation = LifeSituation(id: Identifier(item["id"].text ?? ""), name: item["name"].text ?? "")
    let path = situation.path
    account.note(item["id"], at: path.appending("id"))
    account.note(item["name"], at: path.appending("name"))
    for reference in item["providerRefs"].items {
      guard let text = reference.text else { continue }
      if serviceIDs.contains(text) {
        situation.services.append(Identifier(text))
        account.note(reference, at: path.appending("services").appending(text))
      } else {
        situation.organisations.append(Identifier(text))
        account.note(reference, at: path.appending("organisations").appending(text))
      }
    }
    situation.edition = edition
    situation.sources = [source]
    dossier.lifeSituations.append(situation)
  }
}
