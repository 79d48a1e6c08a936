import CommunityPlanning

extension PlausibleDossierGenerator {
  /// Windows of the region, what was reported in them, and a development intent with its statement.
  mutating func region() -> [any DossierPart] {
    var parts: [any DossierPart] = []
    for (id, kind, from, to) in [
      ("hlaseni-2022", RegionalWindowKind.needs, "2022-03-01", "2022-04-30"),
      ("hlaseni-2023", .needs, "2023-03-01", "2023-04-30"), ("zamery", .intents, "2023-05-01", "2023-07-31"),
    ] {
      var window = RegionalWindow(id: Identifier(id), name: "Okno \(id)")
      window.kind = kind
      window.region = RegionCode(rawValue: "CZ072")
      window.from = said(written: from)
      window.to = said(written: to)
      window.asksUnchanged = said(random.happens(50))
      parts.append(SingleEntity(window))
    }
    var list = RegionalNeedList(id: Identifier("ciselnik"), name: "Číselník potřeb kraje")
    list.region = said(RegionCode(rawValue: "CZ072"))
    list.from = said(written: "2022-01-01")
    list.entries = (1...Self.needs.count).map { RegionalNeedEntry(number: "\($0)") }
    parts.append(SingleEntity(list))
    for (place, need) in Self.needs.enumerated() where random.happens(70) {
      for year in [2022, 2023] where random.happens(80) {
        var report = NeedReport(id: Identifier("hlaseni-\(year)-\(place)"))
        report.window = Identifier("hlaseni-\(year)")
        report.need = need
        report.list = said(list.id)
        report.needNumber = said("\(place + 1)")
        if random.happens(50) {
          var requested = StatedCapacity(kind: random.pick([.inNetwork, .registered]) ?? .inNetwork)
          requested.amount = said(written: "\(number(1...6))")
          requested.unit = said(random.pick([.beds, .clients])).flatMap { $0 }
          report.requested = [requested]
        }
        report.sender = said(Identifier("mesto"))
        report.rank = said(place + 1)
        report.municipalities = some(of: Self.municipalities, percent: 40)
        report.time = said(written: "\(year)-04-10")
        if year == 2023 { report.previous = said(Identifier("hlaseni-2022-\(place)")) }
        parts.append(SingleEntity(report))
      }
    }
    var intent = DevelopmentIntent(id: Identifier("zamer"))
    intent.provider = said(Identifier("charita"))
    intent.service = Self.services[0]
    intent.action = said(random.pick(NetworkAction.listed)).flatMap { $0 }
    intent.network = Identifier("sit")
    intent.need = said(Self.needs[0])
    intent.window = Identifier("zamery")
    intent.submitted = said(written: "2023-05-20")
    var change = StatedCapacity(kind: .inNetwork)
    change.amount = said(written: "\(number(-3...5))")
    change.unit = .clients
    intent.changes = [change]
    var served = ServedTerritory(scope: .districts)
    served.districts = [Self.district]
    intent.servedTerritories = [served]
    var statement = IntentStatement(id: Identifier("vyjadreni"), intent: intent.id)
    statement.organisation = Identifier("mesto")
    statement.conformity = said(random.pick(Conformity.listed)).flatMap { $0 }
    statement.items = [Identifier("novy-1.1")]
    statement.window = Identifier("zamery")
    statement.time = said(written: random.pick(["2023-06-10", "2023-08-10"]) ?? "2023-06-10")
    return parts + [SingleEntity(intent), SingleEntity(statement)]
  }
}
