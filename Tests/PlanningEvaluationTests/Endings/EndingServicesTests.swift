import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Services that may end")
struct EndingServicesTests {
  // Asked on 30 June 2024 for six months: until 30 December 2024.
  private func endings(
    _ dossier: Dossier, months: Int = 6, share: Ratio? = nil
  ) throws -> Answer<EndingServices> {
    var parameters = ParameterTable.planningEvaluation
    if let share {
      parameters = ParameterTable([
        Parameter(
          key: .endingSourceShare,
          entries: [
            Parameter.Entry(
              value: .ratio(share), validity: .always,
              citation: Citation(work: "Whoever asks", verification: .seen))
          ])
      ])
    }
    return try soundAnswer(to: EndingServicesQuestion(months: months), about: dossier, with: parameters).answer
  }

  private func dossier(to end: String?, _ change: (inout Dossier) -> Void = { _ in }) -> Dossier {
    var dossier = Dossier.withService {
      $0.to = end.map { Written(text: $0) }
      $0.type = .homeCare
      $0.provider = Identifier("o")
    }
    dossier.organisations = [Organisation(id: Identifier("o"))]
    change(&dossier)
    return dossier
  }

  @Test(
    "A registration ends within the time, later, or before the day; its last day belongs to it",
    arguments: [
      ("2024-06-30", true), ("2024-12-30", true), ("2024-12-31", false), ("2024-06-29", false), ("2025", false),
      ("2024-09", true), ("2024", nil), ("2024-12", nil),
    ] as [(String, Bool?)])
  func registration(end: String, isEnding: Bool?) throws {
    let result = try endings(dossier(to: end)).known()
    #expect(result.endingCount.value == isEnding.map { $0 ? 1 : 0 })
    #expect(result.services.count == (isEnding == false ? 0 : 1))
    #expect(result.withoutEnd.isEmpty)
  }

  private func read(_ members: String) throws -> Dossier { try PlanningEvaluationTests.dossier(of: members) }

  @Test(
    "A service may shrink by an intent that stands, wants less and is for years that begin within the time",
    arguments: [
      (#""action":"shrink","years":"2025""#, 8, true), (#""action":"end","years":"2025–2027""#, 8, true),
      (#""action":"shrink","years":"2026""#, 8, false), (#""action":"shrink","years":"2023""#, 8, false),
      (#""action":"shrink","years":"2024""#, 8, nil), (#""action":"shrink","years":"2023–2025""#, 8, nil),
      (#""action":"shrink""#, 8, nil), (#""action":"shrink","years":"2025""#, 6, false),
      (#""action":"grow","years":"2025""#, 8, false), (#""years":"2025""#, 8, nil),
      (#""years":"2025","changes":[{"kind":"inNetwork","amount":"-1"}]"#, 8, true),
      (#""years":"2025","changes":[{"kind":"inNetwork","amount":"1"}]"#, 8, false),
      (#""action":"transform","years":"2025","changes":[{"kind":"inNetwork","words":"méně"}]"#, 8, nil),
      (#""action":"shrink","years":"2025","withdrawn":"2024-06-01""#, 8, false),
      (#""action":"shrink","years":"2025","submitted":"2024-07-01""#, 8, false),
      (#""action":"shrink","years":"2025","submitted":"2024""#, 8, nil),
    ] as [(String, Int, Bool?)])
  func shrinking(intent: String, months: Int, isProposed: Bool?) throws {
    let time = intent.contains("submitted") ? "" : #","submitted":"2024-05-01""#
    let dossier = try read(
      #""services":[{"id":"s"},{"id":"t"}],"developmentIntents":[{"id":"i","service":"s",\#(intent)\#(time)}]"#)
    let result = try endings(dossier, months: months).known()
    #expect(result.shrinkingCount.value == isProposed.map { $0 ? 1 : 0 })
    #expect(result.shrinking.map(\.service.description) == (isProposed == false ? [] : ["services/s"]))
    #expect(result.shrinking.allSatisfy { $0.isProposed.value == isProposed })
  }

  @Test("A proposal for a network may shrink a service too, and what the region rejected does not")
  func proposals() throws {
    let proposals =
      #""services":[{"id":"s"}],"networkProposals":[{"id":"p","service":"s","action":"end","years":"2025"}]"#
    let plan =
      #""plans":[{"id":"k","name":"K"}],"planItems":[{"id":"m","plan":"k","services":["s"],"municipalities":["585599"]}]"#
    let found = try endings(read("\(proposals),\(plan)"), months: 8).known().shrinking
    #expect(found.map(\.proposals) == [[DossierPath("networkProposals", "p")]])
    #expect(
      found.map(\.items) == [[DossierPath("planItems", "m")]]
        && found.map { $0.municipalities.map(\.rawValue) } == [["585599"]])
    func decided(_ outcomes: String...) throws -> String {
      let listed = outcomes.enumerated().map {
        #"{"id":"\#($0)","subjects":["networkProposals/p"],"outcome":"\#($1)"}"#
      }.joined(separator: ",")
      let dossier = try read(#"\#(proposals),"regionalDecisions":[\#(listed)]"#)
      return try endings(dossier, months: 8).known().shrinkingCount.text
    }
    #expect(try decided("rejected") == "0")
    #expect(try decided("accepted") == "1")
    #expect(try decided("rejected", "accepted") == "1")
  }

  @Test("An end that is not stated is no promise to go on")
  func notStated() throws {
    let result = try endings(dossier(to: nil)).known()
    #expect(result.withoutEnd == [DossierPath("services", "s")] && result.services.isEmpty)
    #expect(!result.endingCount.isKnown && result.endingCount.keys == ["endings.undecided"])
  }

  @Test("A service that ended and that a catalogue still lists is named, and is not ending")
  func listed() throws {
    let result = try endings(
      dossier(to: "2023") {
        var entry = CatalogueEntry(id: Identifier("e"))
        entry.service = Identifier("s")
        $0.catalogueEntries = [entry]
        var inNetwork = NetworkEntry(id: Identifier("n"), network: Identifier("net"))
        inNetwork.service = Identifier("s")
        inNetwork.to = Written(text: "2024-12-01")
        $0.networkEntries = [inNetwork]
        $0.networks = [Network(id: Identifier("net"), name: "Síť")]
      }
    ).known()
    #expect(result.endingCount == .known(0) && result.services.isEmpty)
    #expect(result.endedButListed.map(\.listedIn) == [[Identifier("e")]])
    #expect(try endings(dossier(to: "2023")).known().endedButListed.isEmpty)
  }

  @Test("An entry in a network ends with its network where it states no end, and an entrusted capacity by itself")
  func networkAndEntrustment() throws {
    let result = try endings(
      dossier(to: "2030") {
        var network = Network(id: Identifier("net"), name: "Síť")
        network.to = Written(text: "2024-09-30")
        $0.networks = [network]
        var entry = NetworkEntry(id: Identifier("n"), network: network.id)
        entry.service = Identifier("s")
        var entrusted = StatedCapacity(kind: .entrusted)
        entrusted.to = Written(text: "2025")
        entry.capacities = [entrusted]
        $0.networkEntries = [entry]
      }
    ).known()
    let service = try #require(result.services.first)
    #expect(service.ends.map(\.kind) == [.registration, .networkEntry, .entrustment])
    #expect(service.ends.map(\.state) == [.later, .ending, .later] && service.isEnding == .known(true))
    #expect(service.ends[1].statedAt == DossierPath("networks", "net", "to"))
  }

  private func funded(_ lines: [(amount: Int?, source: FundingSource, until: String?, years: String?)]) -> Dossier {
    dossier(to: "2030") {
      $0.plans = [Plan(id: Identifier("p"), name: "P")]
      var item = PlanItem(id: Identifier("i"), plan: Identifier("p"))
      item.services = [Identifier("s")]
      item.municipalities = [MunicipalityCode(rawValue: "588296")]
      item.targetGroups = [Identifier("g")]
      item.costs = lines.map { line in
        var cost = CostLine(role: .funding)
        cost.amount = line.amount.map { Written(text: "\($0) Kč") }
        cost.fundingSource = line.source
        cost.state = .secured
        cost.until = line.until.map { Written(text: $0) }
        cost.years = line.years.map { Written(text: $0) }
        return cost
      }
      $0.planItems = [item]
      $0.targetGroups = [TargetGroup(id: Identifier("g"), name: "G")]
    }
  }

  @Test("A source of more than the share ends the service; the share is whoever asks's, and measures depend on it")
  func sources() throws {
    let dossier = funded([(80, .region, "2024-10-31", nil), (20, .users, "2030", nil)])
    let major = try endings(dossier, share: Ratio(1, of: 2)).known()
    let service = try #require(major.services.first)
    #expect(service.isEnding == .known(true) && service.ends.last?.state == .later)
    #expect(service.items == [DossierPath("planItems", "i")] && service.targetGroups == [Identifier("g")])
    #expect(service.municipalities.map(\.rawValue) == ["588296"])
    // Exactly the share is not more than it.
    #expect(try endings(dossier, share: Ratio(4, of: 5)).known().endingCount == .known(0))
    let unsaid = try endings(dossier)
    #expect(try !unsaid.known().endingCount.isKnown && unsaid.keys.contains("endings.noThreshold"))
  }

  @Test("A source by years ends some day in the last of them, and one whose amounts are not known has no share")
  func openSources() throws {
    let half = try Ratio(1, of: 2)
    let years = try endings(funded([(80, .region, nil, "2023-2024")]), share: half).known()
    #expect(!years.endingCount.isKnown && years.services.first?.ends.last?.share == Ratio(1))
    let unknown = try endings(
      funded([(nil, .region, "2024-10-31", nil), (20, .users, "2030", nil)]), share: half
    ).known()
    #expect(!unknown.endingCount.isKnown)
    let silent = try endings(funded([(80, .region, nil, nil)]), share: half).known()
    #expect(silent.withoutEnd.count == 1)
  }

  @Test("One organisation under two names is one provider, and a second one makes it two")
  func providers() throws {
    func single(_ number: String?, provider: String? = "o2") throws -> Answer<Bool>? {
      let dossier = dossier(to: "2024-12-01") {
        $0.organisations[0].companyIdentifier = Written(text: "00287351")
        var other = Organisation(id: Identifier("o2"))
        other.companyIdentifier = number.map { Written(text: $0) }
        $0.organisations.append(other)
        var service = Service(id: Identifier("t"))
        service.type = .homeCare
        service.provider = provider.map { Identifier($0) }
        service.to = Written(text: "2030")
        $0.services.append(service)
      }
      return try endings(dossier).known().services.first?.hasSingleProvider
    }
    #expect(try single("00287351") == .known(true))
    #expect(try single("00287342") == .known(false))
    #expect(try single(nil, provider: nil)?.keys == ["endings.providersOpen"])
  }

  @Test("A provider and the one it was renamed to are one, and so are a branch and its mother")
  func sameProvider() throws {
    func single(_ change: (inout Organisation) -> Void) throws -> Answer<Bool>? {
      let dossier = dossier(to: "2024-12-01") {
        change(&$0.organisations[0])
        $0.organisations.append(Organisation(id: Identifier("o2")))
        var service = Service(id: Identifier("t"))
        service.type = .homeCare
        service.provider = Identifier("o2")
        service.to = Written(text: "2030")
        $0.services.append(service)
      }
      return try endings(dossier).known().services.first?.hasSingleProvider
    }
    #expect(try single { $0.successors = [Identifier("o2")] } == .known(true))
    #expect(try single { $0.partOf = Identifier("o2") } == .known(true))
    #expect(try single { _ in } == .known(false))
  }

  @Test("Months below zero and beyond the calendar are no time")
  func impossible() throws {
    #expect(try endings(dossier(to: "2030"), months: -1).keys == ["endings.impossibleMonths"])
    #expect(try endings(dossier(to: "2030"), months: .max).keys == ["endings.impossibleMonths"])
  }

  @Test("A longer time never loses an ending service", arguments: 0..<15)
  func monotone(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var dossier = Dossier(id: Identifier("case"))
    dossier.services = (0..<6).map { number in
      var service = Service(id: Identifier("s\(number)"))
      service.to = [nil, "2024-07", "2024-12-31", "2025", "2025-03-01", "2023", "2026"]
        .randomElement(using: &random)?.map { Written(text: $0) }
      return service
    }
    var before: Set<DossierPath> = []
    for months in [0, 3, 9, 24] {
      let result = try endings(dossier, months: months).known()
      let ending = Set(result.services.filter { $0.isEnding == .known(true) }.map(\.service))
      #expect(ending.isSuperset(of: before))
      before = ending
      var turned = dossier
      turned.services.reverse()
      let context = EvaluationContext(asOf: try Day(iso: "2024-06-30"))
      let other = try EndingServicesQuestion(months: months).answer(for: DossierIndex(turned), in: context).known()
      #expect(other.endingCount == result.endingCount)
    }
  }
}
