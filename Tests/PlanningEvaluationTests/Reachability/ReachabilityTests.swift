import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Where a service of some types is reached")
struct ReachabilityTests {
  // Kroměříž and Otrokovice are seats of districts; Napajedla lies in the district of Otrokovice.
  private static let kromeriz = MunicipalityCode(rawValue: "588296")
  private static let otrokovice = MunicipalityCode(rawValue: "585599")
  private static let napajedla = MunicipalityCode(rawValue: "585513")
  private static let youth: [ServiceTypeCode] = [.lowThresholdFacilitiesForYouth]

  private func service(
    _ forms: [ServiceFormCode], _ served: [ServedTerritory] = [], _ change: (inout Service) -> Void = { _ in }
  ) -> Dossier {
    .withService {
      $0.type = .lowThresholdFacilitiesForYouth
      $0.standing = .registered
      $0.forms = forms
      $0.servedTerritories = served
      change(&$0)
    }
  }

  private func served(_ codes: MunicipalityCode...) -> ServedTerritory {
    var served = ServedTerritory(scope: .municipalities)
    served.municipalities = codes
    return served
  }

  private func reach(
    _ dossier: Dossier, in municipality: MunicipalityCode = kromeriz, limit: Int? = nil, times: [TravelTime] = []
  ) throws -> MunicipalityReach {
    var question = ReachabilityQuestion(types: Self.youth)
    question.municipalities = [municipality]
    question.travelLimit = limit
    question.travelTimes = times
    return try #require(try soundAnswer(to: question, about: dossier).answer.known().municipalities.first)
  }

  private func journey(_ minutes: Int, to: MunicipalityCode = otrokovice) -> TravelTime {
    TravelTime(from: Self.kromeriz, to: to, minutes: minutes, source: "timetable 2024")
  }

  @Test("A field service from another town is reached where it declares to go, and nowhere else")
  func outreach() throws {
    var dossier = service([.field], [served(Self.kromeriz)])
    dossier.facilities = [.of("s", in: Self.otrokovice.rawValue)]
    #expect(try reach(dossier).services.map(\.reach) == [.declared])
    #expect(try reach(dossier, in: Self.napajedla).isReached == .known(false))
    // To its office nobody comes, so neither the place nor the journey counts.
    #expect(try reach(dossier, in: Self.otrokovice).isReached == .known(false))
    #expect(
      try reach(dossier, in: Self.napajedla, limit: 90, times: [journey(5)]).isReached == .known(false))
  }

  @Test("An ambulatory service is reached in its municipality, in its territory, or by a journey within the limit")
  func ambulatory() throws {
    var dossier = service([.ambulatory], [served(Self.napajedla)])
    dossier.facilities = [.of("s", in: Self.otrokovice.rawValue)]
    #expect(try reach(dossier, in: Self.otrokovice).services.map(\.reach) == [.place])
    #expect(try reach(dossier, in: Self.napajedla).services.map(\.reach) == [.declared])
    #expect(try reach(dossier).isReached == .known(false))
    #expect(try reach(dossier, limit: 30, times: [journey(30)]).services.map(\.reach) == [.travel])
    #expect(try reach(dossier, limit: 30, times: [journey(31)]).isReached == .known(false))
  }

  @Test("A journey that is missing is not known, nor is one that is told in two ways or only for the way back")
  func journeys() throws {
    var dossier = service([.ambulatory], [served(Self.napajedla)])
    dossier.facilities = [.of("s", in: Self.otrokovice.rawValue)]
    let missing = try reach(dossier, limit: 30)
    #expect(missing.isReached.keys == ["reachability.noTravelTime"])
    #expect(!missing.isReached.isKnown && missing.undecided == [DossierPath("services", "s")])
    #expect(try !reach(dossier, limit: 30, times: [journey(20), journey(40)]).isReached.isKnown)
    #expect(try reach(dossier, limit: 30, times: [journey(20), journey(25)]).isReached == .known(true))
    let back = TravelTime(from: Self.otrokovice, to: Self.kromeriz, minutes: 5, source: "timetable 2024")
    #expect(try !reach(dossier, limit: 30, times: [back]).isReached.isKnown)
  }

  @Test("With a limit a declared territory is served in the field form only, and people come by the journey")
  func territoryWithLimit() throws {
    let territory = [served(Self.kromeriz)]
    for (forms, isReached) in [
      ([ServiceFormCode.ambulatory], false), ([.residential], false), ([.ambulatory, .field], true), ([.field], true),
    ] {
      var dossier = service(forms, territory)
      dossier.facilities = [.of("s", in: Self.otrokovice.rawValue)]
      #expect(try reach(dossier).services.map(\.reach) == [.declared])
      #expect(try reach(dossier, limit: 30, times: [journey(31)]).isReached == .known(isReached))
      #expect(try reach(dossier, limit: 30).isReached.value == (isReached ? true : nil))
    }
    var open = service([], territory)
    open.facilities = [.of("s", in: Self.otrokovice.rawValue)]
    #expect(try reach(open, limit: 30, times: [journey(31)]).isReached.keys == ["services.open.form"])
    var noTerritory = service([.ambulatory])
    noTerritory.facilities = [.of("s", in: Self.otrokovice.rawValue)]
    #expect(try reach(noTerritory, limit: 30, times: [journey(31)]).isReached == .known(false))
  }

  @Test("Without a declared territory nobody knows whether it may come from elsewhere")
  func noTerritory() throws {
    var dossier = service([.ambulatory])
    dossier.facilities = [.of("s", in: Self.otrokovice.rawValue)]
    #expect(try reach(dossier).isReached.keys == ["services.open.territory"])
    #expect(try reach(dossier, limit: 30, times: [journey(10)]).isReached == .known(true))
  }

  @Test("A secret address is no place and no end of a journey, not even as a municipality")
  func secret() throws {
    var dossier = service([.ambulatory], [served(Self.napajedla)])
    dossier.facilities = [.of("s", in: Self.otrokovice.rawValue) { $0.isAddressSecret = .value(true) }]
    var question = ReachabilityQuestion(types: Self.youth)
    question.municipalities = [Self.kromeriz]
    question.travelLimit = 30
    question.travelTimes = [journey(10)]
    let explained = try soundAnswer(to: question, about: dossier)
    #expect(try explained.answer.known().municipalities.first?.isReached.isKnown == false)
    #expect(!explained.trace.nodes.contains { $0.kind == .stated && $0.value == .text(Self.otrokovice.rawValue) })
    #expect(!RawJSON(explained.answer).text.contains(Self.otrokovice.rawValue))
    #expect(try !reach(dossier, in: Self.otrokovice).isReached.isKnown)
  }

  @Test(
    "A service that is over, of another type or a leisure club does not count",
    arguments: [
      { $0.to = Written(text: "2023") }, { $0.type = .homeCare }, { $0.standing = .followUp },
      {
        $0.type = nil
        $0.standing = .related
      },
      {
        var interruption = Interruption()
        interruption.from = Written(text: "2024-06-01")
        $0.interruptions = [interruption]
      },
    ] as [@Sendable (inout Service) -> Void])
  func notCounted(change: @Sendable (inout Service) -> Void) throws {
    let answer = try reach(service([.field], [served(Self.kromeriz)], change))
    #expect(answer.isReached == .known(false) && answer.services.isEmpty)
  }

  @Test("A service whose type, time or form is not stated is neither a yes nor a no")
  func open() throws {
    #expect(try !reach(service([.field], [served(Self.kromeriz)]) { $0.type = nil }).isReached.isKnown)
    #expect(try !reach(service([.field], [served(Self.kromeriz)]) { $0.to = Written(text: "2024") }).isReached.isKnown)
    var dossier = service([], [served(Self.napajedla)])
    dossier.facilities = [.of("s", in: Self.kromeriz.rawValue)]
    #expect(try reach(dossier).isReached.keys == ["services.open.form"])
    let unlisted = service([ServiceFormCode(rawValue: "online")], [served(Self.napajedla)])
    #expect(try reach(unlisted).isReached.keys == ["services.open.form"])
    // A territory is served in whatever form.
    #expect(try reach(dossier, in: Self.napajedla).isReached == .known(true))
  }

  @Test("A territory “whole district” means its municipalities on the day, and so does the area that is declared")
  func wholeDistrict() throws {
    var district = ServedTerritory(scope: .districts)
    district.districts = [DistrictCode(rawValue: "7205")]
    var dossier = service([.field], [district])
    var area = Area(id: Identifier("a"), name: "ORP Otrokovice")
    area.coverage = .wholeDistrict
    area.district = DistrictCode(rawValue: "7205")
    dossier.areas = [area]
    var plan = Plan(id: Identifier("p"), name: "P")
    plan.area = area.id
    dossier.plans = [plan]
    let answer = try soundAnswer(to: ReachabilityQuestion(types: Self.youth), about: dossier).answer.known()
    #expect(answer.municipalities.count == 10 && answer.unreached == .known([]))
    #expect(answer.unreachedCount == .known(0))
    var elsewhere = ReachabilityQuestion(types: Self.youth)
    elsewhere.district = DistrictCode(rawValue: "7203")
    let other = try soundAnswer(to: elsewhere, about: dossier).answer.known()
    #expect(other.municipalities.count == 46 && other.unreachedCount == .known(46))
  }

  @Test("An area in words, or none, names no municipalities")
  func words() throws {
    var dossier = service([.field], [served(Self.kromeriz)])
    let none = try soundAnswer(to: ReachabilityQuestion(types: Self.youth), about: dossier).answer
    #expect(none.keys == ["territory.areaNotStated"])
    var area = Area(id: Identifier("a"), name: "Spádová oblast")
    area.coverage = .words
    dossier.areas = [area]
    var plan = Plan(id: Identifier("p"), name: "P")
    plan.area = area.id
    dossier.plans = [plan]
    #expect(
      try soundAnswer(to: ReachabilityQuestion(types: Self.youth), about: dossier).answer.keys
        == ["municipalities.areaOpen"])
  }

  @Test("A service without money in the network, or with people waiting, is reached; both are said beside")
  func beside() throws {
    var dossier = service([.field], [served(Self.kromeriz)])
    var network = Network(id: Identifier("n"), name: "Síť")
    var kind = NetworkKind(code: "C")
    kind.standing = .unfunded
    network.kinds = [kind]
    var entry = NetworkEntry(id: Identifier("e"), network: network.id)
    entry.service = Identifier("s")
    entry.kind = "C"
    dossier.networks = [network]
    var old = entry
    old.id = Identifier("old")
    old.to = Written(text: "2020")
    dossier.networkEntries = [entry, old]
    var waiting = ServiceAssessment(id: Identifier("w"), kind: .waiting)
    waiting.service = Identifier("s")
    dossier.serviceAssessments = [waiting]
    var question = ReachabilityQuestion(types: Self.youth)
    question.municipalities = [Self.kromeriz]
    let answer = try soundAnswer(to: question, about: dossier).answer
    let reached = try answer.known()
    #expect(reached.unreached == .known([]))
    #expect(reached.unfunded == [entry.id] && reached.waiting == [waiting.id])
    #expect(answer.keys == ["reachability.listedOnly", "reachability.unfunded", "reachability.waiting"])
  }

  @Test("No types, negative minutes and a dossier without services are no answer")
  func unanswerable() throws {
    let dossier = service([.field])
    #expect(
      try soundAnswer(to: ReachabilityQuestion(types: []), about: dossier).answer.keys == ["reachability.noTypes"])
    var question = ReachabilityQuestion(types: Self.youth)
    question.municipalities = [Self.kromeriz]
    question.travelLimit = -1
    #expect(try soundAnswer(to: question, about: dossier).answer.keys == ["reachability.negativeMinutes"])
    question.travelLimit = nil
    let empty = Dossier(id: Identifier("case"))
    #expect(try soundAnswer(to: question, about: empty).answer.keys == ["services.none"])
  }

  @Test("A longer limit never loses a municipality, and the order of the dossier plays no part", arguments: 0..<12)
  func laws(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let codes = [Self.kromeriz, Self.otrokovice, Self.napajedla]
    var dossier = Dossier(id: Identifier("case"))
    for number in 0..<4 {
      var service = Service(id: Identifier("s\(number)"))
      service.type = Bool.random(using: &random) ? .lowThresholdFacilitiesForYouth : nil
      service.forms = [[], [.field], [.ambulatory], [.field, .residential]].randomElement(using: &random) ?? []
      service.servedTerritories =
        Bool.random(using: &random) ? [] : codes.prefix(Int.random(in: 1...2, using: &random)).map { served($0) }
      dossier.services.append(service)
      dossier.facilities.append(
        .of("s\(number)", in: codes.randomElement(using: &random)?.rawValue, id: "f\(number)"))
    }
    var question = ReachabilityQuestion(types: Self.youth)
    question.municipalities = codes
    question.travelTimes = codes.flatMap { from in
      codes.filter { $0 != from }.map { to in
        TravelTime(from: from, to: to, minutes: Int.random(in: 0...60, using: &random), source: "t")
      }
    }
    var before = 0
    for limit in [0, 30, 60] {
      question.travelLimit = limit
      let answer = try soundAnswer(to: question, about: dossier).answer.known()
      let reached = answer.municipalities.count { $0.isReached == .known(true) }
      #expect(reached >= before)
      before = reached
      var turned = dossier
      turned.services.reverse()
      turned.facilities.reverse()
      var asked = question
      asked.travelTimes.reverse()
      asked.municipalities.reverse()
      let context = EvaluationContext(asOf: try Day(iso: "2024-06-30"))
      let other = try asked.answer(for: DossierIndex(turned), in: context).known()
      #expect(other.unreached == answer.unreached)
      #expect(other.municipalities.map(\.isReached.content) == answer.municipalities.map(\.isReached.content))
    }
  }
}
