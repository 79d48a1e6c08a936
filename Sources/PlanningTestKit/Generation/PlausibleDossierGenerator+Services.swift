import CommunityPlanning

extension PlausibleDossierGenerator {
  static let services = ["pecovatelska", "poradna", "denni-centrum", "azylovy-dum"].map { Identifier<Service>($0) }
  static let needs = ["potreba-0", "potreba-1", "potreba-2"].map { Identifier<Need>($0) }
  private static let types = ["40", "37", "45", "57"].map { ServiceTypeCode(rawValue: $0) }
  private static let forms: [ServiceFormCode] = [.field, .ambulatory, .ambulatory, .residential]

  /// Services with facilities, a network, and a catalogue.
  mutating func services() -> [any DossierPart] {
    var parts: [any DossierPart] = []
    var edition = CatalogueEdition(id: Identifier("katalog"), title: "Katalog služeb")
    edition.issued = said(written: random.pick(["2021-05", "2023-01-15", "2022"]) ?? "2022")
    parts.append(SingleEntity(edition))
    var network = Network(id: Identifier("sit"), name: "Síť kraje")
    network.region = RegionCode(rawValue: "CZ072")
    network.from = Written(text: "2022-01-01")
    network.to = said(written: "2023-12-31")
    network.kinds = [kind("A", .basic), kind("C", .unfunded)]
    parts.append(SingleEntity(network))
    for place in Self.services.indices where random.happens(85) {
      parts.append(SingleEntity(service(place)))
      var entry = CatalogueEntry(id: Identifier("heslo-\(place)"))
      entry.service = Self.services[place]
      entry.editions = [edition.id]
      parts.append(SingleEntity(entry))
      guard random.happens(70) else { continue }
      var listed = NetworkEntry(id: Identifier("sit-\(place)"), network: network.id)
      listed.service = Self.services[place]
      listed.kind = said(random.pick(["A", "A", "C"])).flatMap { $0 }
      listed.from = said(written: "2022-01-01")
      listed.to = said(written: random.pick(["2023-12-31", "2023-09-30", "2025-12-31"]) ?? "2023-12-31")
      parts.append(SingleEntity(listed))
    }
    return parts
  }

  private func kind(_ code: String, _ standing: NetworkStanding) -> NetworkKind {
    var kind = NetworkKind(code: code)
    kind.standing = standing
    return kind
  }

  private mutating func service(_ place: Int) -> Service {
    var service = Service(id: Self.services[place])
    service.name = "Služba \(place)"
    service.provider = said(Self.organisations[number(3...5)])
    service.type = said(Self.types[place])
    service.forms = said([Self.forms[place]]) ?? []
    service.standing = said(.registered)
    service.targetGroups = some(of: Self.targetGroups)
    service.registeredGroups = said([Self.groupCodes[number(0...2)]]) ?? []
    service.from = said(written: "2015-01-01")
    if random.happens(25) { service.to = Written(text: random.pick(["2023-10-31", "2022-12-31"]) ?? "2023-10-31") }
    if let amount = said(number(1...30)) {
      var capacity = StatedCapacity(kind: random.pick([.registered, .inNetwork, .inNetwork]) ?? .registered)
      capacity.amount = said(written: "\(amount)")
      capacity.unit = place == 3 ? .beds : .clients
      capacity.form = Self.forms[place]
      service.capacities = [capacity]
    }
    if random.happens(silence) { return service }
    var served = ServedTerritory(scope: random.pick([.municipalities, .municipalities, .districts]) ?? .municipalities)
    if served.scope == .districts { served.districts = [Self.district] }
    if served.scope == .municipalities { served.municipalities = some(of: Self.municipalities) }
    service.servedTerritories = [served]
    return service
  }

  /// Needs with evidence, and a survey.
  mutating func needs() -> [any DossierPart] {
    var parts: [any DossierPart] = []
    for id in Self.needs {
      var need = Need(id: id, name: "Potřeba \(id)")
      need.kind = said(random.pick([.socialService, .socialService, .housing])).flatMap { $0 }
      need.targetGroups = some(of: Self.targetGroups)
      need.weight = said(written: "\(number(1...9))")
      if random.happens(40) { need.answeredBy = [Identifier("novy-1.1")] }
      parts.append(SingleEntity(need))
    }
    var survey = Survey(id: Identifier("dotazniky"), name: "Dotazníky")
    survey.unit = said(.person)
    let distributed = number(100...500)
    let returned = number(10...distributed)
    let processed = number(5...returned)
    survey.distributed = stated(distributed)
    survey.returned = stated(returned)
    survey.processed = stated(processed)
    survey.unusable = stated(returned - processed)
    parts.append(SingleEntity(survey))
    var question = SurveyQuestion(id: Identifier("otazka"), survey: survey.id)
    question.kind = said(random.pick([.singleChoice, .multipleChoice])).flatMap { $0 }
    question.base = stated(processed)
    var rest = processed
    question.answers = ["ano", "ne", "nevím"].map { label in
      var answer = SurveyAnswer(label: label)
      let count = label == "nevím" ? rest : number(0...rest)
      rest -= count
      answer.count = stated(count)
      return answer
    }
    return parts + [SingleEntity(question)]
  }
}
