import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Capacity against an estimate of need")
struct CapacityAgainstNeedTests {
  private static let kromeriz = MunicipalityCode(rawValue: "588296")
  private static let otrokovice = MunicipalityCode(rawValue: "585599")
  private static let seniors = TargetGroupCode(rawValue: "24")

  private func service(
    _ id: String, _ amount: String?, unit: CapacityUnitCode = .beds, kind: CapacityKind = .inNetwork,
    groups: [String] = ["24"], in municipality: MunicipalityCode? = kromeriz,
    _ change: (inout Service) -> Void = { _ in }
  ) -> Service {
    var service = Service(id: Identifier(id))
    service.forms = [.residential]
    service.registeredGroups = groups.map { TargetGroupCode(rawValue: $0) }
    if let municipality {
      var served = ServedTerritory(scope: .municipalities)
      served.municipalities = [municipality]
      service.servedTerritories = [served]
    }
    if let amount {
      var capacity = StatedCapacity(kind: kind)
      capacity.amount = Written(text: amount)
      capacity.unit = unit
      capacity.form = .residential
      service.capacities = [capacity]
    }
    change(&service)
    return service
  }

  private func decimal(_ text: String) throws -> FixedDecimal { try #require(FixedDecimal(text: text)) }

  private func need(_ amount: String, _ unit: CapacityUnitCode = .beds) throws -> NeedEstimate {
    NeedEstimate(try decimal(amount), unit, source: "survey 2024")
  }

  private func answer(
    _ services: [Service], need: NeedEstimate?, kind: CapacityKind = .inNetwork,
    _ ask: (inout CapacityAgainstNeedQuestion) -> Void = { _ in }
  ) throws -> Answer<CapacityAgainstNeed> {
    var dossier = Dossier(id: Identifier("case"))
    dossier.services = services
    var question = CapacityAgainstNeedQuestion(kind: kind, unit: .beds)
    question.need = need
    ask(&question)
    return try soundAnswer(to: question, about: dossier).answer
  }

  private func bounds(_ answer: Answer<Ratio>) -> [Ratio?]? {
    switch answer.content {
    case .known(let ratio): [ratio.reduced, ratio.reduced]
    case .bounded(let lower, let upper): [lower?.reduced, upper?.reduced]
    default: nil
    }
  }

  private func ratio(_ above: Int64, _ below: Int64 = 1) throws -> Ratio { try Ratio(above, of: below) }

  @Test("Coverage is capacity over need, and the gap is need less capacity in the network")
  func simple() throws {
    let result = try answer([service("a", "30"), service("b", "10")], need: try need("50")).known()
    #expect(try bounds(result.coverage) == [ratio(4, 5), ratio(4, 5)])
    #expect(try bounds(result.gap) == [ratio(10), ratio(10)])
    // More capacity than need is a number below zero, and no word about a need that is met.
    let more = try answer([service("a", "60")], need: try need("50")).known()
    #expect(try bounds(more.gap) == [ratio(-10), ratio(-10)])
  }

  @Test("Without an estimate coverage and gap are unknown; no rate is built in")
  func missing() throws {
    let result = try answer([service("a", "30")], need: nil).known()
    #expect(result.need.keys == ["capacityNeed.missing"] && !result.need.isKnown)
    #expect(result.coverage.keys == ["capacityNeed.missing"] && result.gap.keys == ["capacityNeed.missing"])
    #expect(result.capacity.total == .known(try decimal("30")))
    let empty = try answer([service("a", "30")], need: NeedEstimate(unit: .beds, source: "?")).known()
    #expect(empty.need.keys == ["capacityNeed.missing"])
  }

  @Test("Beds, clients at once and clients a year never meet")
  func units() throws {
    let result = try answer([service("a", "30")], need: try need("50", .clients)).known()
    #expect(result.coverage.keys == ["capacityNeed.otherUnit"])
    let clients = try answer([service("a", "30", unit: .clients)], need: try need("50")).known()
    #expect(!clients.coverage.isKnown && bounds(clients.coverage) == nil)
  }

  @Test("A rate needs its population, and a range of the rate bounds everything")
  func rate() throws {
    var estimate = NeedEstimate(unit: .beds, source: "study")
    estimate.rate = NeedRate(
      try decimal("12.5"), per: 1000, population: 4000, populationWords: "80+",
      populationDay: try Day(iso: "2023-12-31"),
      populationSource: "ČSÚ")
    let exact = try answer([service("a", "25")], need: estimate).known()
    #expect(try bounds(exact.need) == [ratio(50), ratio(50)] && bounds(exact.coverage)?.first == ratio(1, 2))
    estimate.rate?.most = try decimal("25")
    let range = try answer([service("a", "25")], need: estimate).known()
    #expect(try bounds(range.need) == [ratio(50), ratio(100)])
    #expect(try bounds(range.coverage) == [ratio(1, 4), ratio(1, 2)])
    #expect(try bounds(range.gap) == [ratio(25), ratio(75)])
    estimate.rate?.per = 0
    #expect(try answer([service("a", "25")], need: estimate).known().need.keys == ["capacityNeed.outOfRange"])
  }

  @Test("Applications in several homes are an upper bound of the need, so coverage has only a lower one")
  func applications() throws {
    var estimate = try need("100")
    estimate.mayRepeatPeople = true
    let result = try answer([service("a", "25")], need: estimate).known()
    #expect(try bounds(result.need) == [nil, ratio(100)])
    #expect(try bounds(result.coverage) == [ratio(1, 4), nil])
    #expect(try bounds(result.gap) == [nil, ratio(75)])
  }

  @Test("One bed serves one person: a service for several groups is an upper bound of each")
  func groups() throws {
    let services = [service("a", "30"), service("b", "10", groups: ["24", "12"]), service("c", "7", groups: ["12"])]
    let result = try answer(services, need: try need("50")) { $0.registeredGroup = Self.seniors }.known()
    #expect(try bounds(result.coverage) == [ratio(30, 50).reduced, ratio(40, 50).reduced])
    #expect(result.shared == [DossierPath("services", "b")])
  }

  @Test("A service that also serves other municipalities, or does not say whom, is an upper bound")
  func places() throws {
    let wider = service("b", "10") { $0.servedTerritories[0].municipalities.append(Self.otrokovice) }
    let result = try answer(
      [service("a", "30"), wider, service("c", "5", in: nil), service("d", "9", in: Self.otrokovice)],
      need: try need("50")
    ) { $0.municipality = Self.kromeriz }.known()
    #expect(try bounds(result.coverage) == [ratio(30, 50).reduced, ratio(45, 50).reduced])
    #expect(result.shared == [DossierPath("services", "b")] && result.undecided == [DossierPath("services", "c")])
  }

  @Test("A service for the whole region is available and no capacity")
  func region() throws {
    let regional = service("r", "100", in: nil) {
      var served = ServedTerritory(scope: .regions)
      served.regions = [RegionCode(rawValue: "3131")]
      $0.servedTerritories = [served]
    }
    let answer = try answer([service("a", "30"), regional], need: try need("60")) {
      $0.district = DistrictCode(rawValue: "7203")
    }
    let result = try answer.known()
    #expect(try bounds(result.coverage) == [ratio(1, 2), ratio(1, 2)])
    #expect(result.available == [DossierPath("services", "r")] && answer.keys == ["capacityNeed.available"])
  }

  @Test("A registered capacity is a maximum, so no gap is formed with it")
  func registered() throws {
    let result = try answer([service("a", "30", kind: .registered)], need: try need("60"), kind: .registered).known()
    #expect(try bounds(result.coverage)?.first == ratio(1, 2))
    #expect(result.gap.keys == ["capacityNeed.registeredIsNoBasis"])
  }

  @Test("Shares of posts are exact decimals, and a service that is silent leaves coverage open upwards")
  func decimals() throws {
    let result = try answer([service("a", "2.5"), service("b", "0.75")], need: try need("6.5")).known()
    #expect(try bounds(result.coverage)?.first == ratio(1, 2))
    let open = try answer([service("a", "2.5"), service("b", nil)], need: try need("5")).known()
    #expect(try bounds(open.coverage) == [ratio(1, 2), nil] && bounds(open.gap) == [nil, ratio(5, 2)])
    #expect(open.coverage.keys == ["capacity.notStated"])
  }

  @Test("A need of zero has no coverage")
  func zero() throws {
    let result = try answer([service("a", "2")], need: try need("0")).known()
    #expect(try result.coverage.keys == ["capacityNeed.zeroNeed"] && bounds(result.gap)?.first == ratio(-2))
  }

  @Test("A larger estimate never makes coverage larger or the gap smaller", arguments: 0..<20)
  func monotone(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let services = (0..<3).map { number in
      service("s\(number)", Bool.random(using: &random) ? "\(Int.random(in: 0...9, using: &random))" : nil)
    }
    let first = Int.random(in: 1...20, using: &random)
    let small = try answer(services, need: try need("\(first)")).known()
    let large = try answer(services, need: try need("\(first + 5)")).known()
    for (less, more) in zip(bounds(large.coverage) ?? [], bounds(small.coverage) ?? []) {
      if let less, let more { #expect(!more.isLess(than: less)) }
    }
    for (less, more) in zip(bounds(small.gap) ?? [], bounds(large.gap) ?? []) {
      if let less, let more { #expect(less.isLess(than: more)) }
    }
  }

  private func clients(_ id: String, _ amount: String, _ basis: CapacityBasis?) -> Service {
    service(id, amount, unit: .clients) { $0.capacities[0].basis = basis }
  }

  @Test("Clients at once and clients in a year never add, and a need of one never compares with the other")
  func bases() throws {
    let mixed = [clients("a", "20", .atOnce), clients("b", "200", .inYear)]
    let asked = try need("50", .clients)
    let together = try answer(mixed, need: asked) { $0.unit = .clients }.known()
    #expect(together.capacity.total.keys == ["capacity.unlikeBases"] && !together.coverage.isKnown)
    var yearly = asked
    yearly.basis = .inYear
    let apart = try answer([mixed[0]], need: yearly) { $0.unit = .clients }.known()
    #expect(apart.capacity.basis == .atOnce && apart.gap.keys == ["capacityNeed.otherBasis"])
    let narrowed = try answer(mixed, need: yearly) {
      $0.unit = .clients
      $0.basis = .inYear
    }.known()
    #expect(try bounds(narrowed.coverage) == [ratio(4), nil])
    let some = try answer([mixed[0], clients("c", "30", nil)], need: nil) { $0.unit = .clients }.known()
    #expect(some.capacity.total.keys == ["capacity.unlikeBases"])
    let none = try answer([clients("c", "30", nil)], need: asked) { $0.unit = .clients }
    #expect(none.keys == ["capacityNeed.basisNotStated"])
  }

  @Test("The shares of all municipalities by a rule make up the capacity, however it is weighed", arguments: 0..<20)
  func splitting(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let towns = ["588296", "585599", "585068"].map { MunicipalityCode(rawValue: $0) }
    let services = (0..<3).map { number in
      service("s\(number)", "\(Int.random(in: 0...99, using: &random)).5") {
        $0.servedTerritories[0].municipalities = towns.filter { _ in Bool.random(using: &random) } + [towns[number]]
      }
    }
    let split = TerritorySplit(
      towns.map { MunicipalityWeight($0, weight: Int.random(in: 1...5000, using: &random)) }, source: "ČSÚ")
    var sum = Ratio(0)
    for town in towns {
      let part = try answer(services, need: nil) {
        $0.municipality = town
        $0.split = split
      }.known().apportioned
      // A town that no service surely serves has no sum.
      if let value = part?.value { sum = try (sum + value).reduced }
    }
    let tenths = services.reduce(Int64(0)) { $0 + ($1.capacities[0].amount?.value?.units ?? 0) }
    #expect(sum.isEquivalent(to: try ratio(tenths, 10)))
  }

  @Test("Known repeats are taken off, and more repeats than applications are no estimate")
  func repeats() throws {
    var estimate = try need("100")
    estimate.repeated = try decimal("20")
    #expect(try bounds(answer([service("a", "40")], need: estimate).known().gap) == [ratio(40), ratio(40)])
    estimate.repeated = try decimal("120")
    #expect(try answer([service("a", "40")], need: estimate).known().need.keys == ["capacityNeed.outOfRange"])
  }
}
