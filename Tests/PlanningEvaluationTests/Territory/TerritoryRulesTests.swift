import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Question 25: how a territory is read")
struct TerritoryRulesTests {
  private let luhacovice = MunicipalityCode(rawValue: "585459")
  private let novaDedina = MunicipalityCode(rawValue: "588814")

  private func organisation(
    _ id: String, _ kind: OrganisationKind? = .village, _ code: String? = nil, partOf: String? = nil
  ) -> Organisation {
    var organisation = Organisation(id: Identifier(id))
    organisation.name = id
    organisation.kind = kind
    organisation.municipality = code.map { MunicipalityCode(rawValue: $0) }
    organisation.partOf = partOf.map { Identifier($0) }
    return organisation
  }

  private func dossier(
    participants: [(String, ParticipantRole)] = [], _ organisations: [Organisation] = [],
    _ change: (inout Dossier) -> Void = { _ in }
  ) -> Dossier {
    var dossier = Dossier(id: Identifier("case"))
    var project = Project(id: Identifier("p"), name: "Projekt")
    project.from = Written(text: "2018-05-01")
    project.to = Written(text: "2020-04-30")
    project.participants = participants.map { Participant(organisation: Identifier($0.0), role: $0.1) }
    dossier.projects = [project]
    dossier.organisations = organisations
    change(&dossier)
    return dossier
  }

  private func result(
    _ dossier: Dossier, on day: String = "2021-01-01", at location: SourceLocation = #_sourceLocation
  ) throws -> TerritoryResult {
    let answer = try lawfulAnswer(
      to: TerritoryQuestion(district: .luhacovice, project: Identifier("p")), about: dossier, on: day, at: location
    ).answer
    return try #require(answer.value, "\(answer.reasons)", sourceLocation: location)
  }

  // MARK: Bound by contract

  @Test("A municipality in two roles counts once, with both roles")
  func twoRoles() throws {
    let result = try result(
      dossier(
        participants: [("l", .partner), ("l", .implementer), ("l", .partner)], [organisation("l", .town, "585459")]))
    #expect(result.contracted.insideCount == .known(1))
    #expect(result.contracted.named.first?.roles == [.implementer, .partner])
    #expect(
      result.contracted.named.first?.statedAt.map(\.description) == [
        "projects/p/participants/l+implementer", "projects/p/participants/l+partner",
        "projects/p/participants/l+partner~2",
      ])
  }

  @Test("An office or a department stands for the municipality that it is a unit of")
  func units() throws {
    let organisations = [
      organisation("odbor", .department, partOf: "urad"), organisation("urad", .municipalOffice, partOf: "l"),
      organisation("l", .town, "585459"), organisation("charita", .provider),
    ]
    let result = try result(dossier(participants: [("odbor", .partner), ("charita", .partner)], organisations))
    #expect(result.contracted.inside == .known([luhacovice]))
    #expect(result.contracted.extra == .known([]))
  }

  @Test(
    "A participant whose municipality is not stated leaves the list open",
    arguments: ["village", "office", "nobody", "circle", "kindless"])
  func unidentified(kind: String) throws {
    let organisations = [
      organisation("l", .town, "585459"), organisation("village", .village), organisation("office", .municipalOffice),
      organisation("circle", .department, partOf: "circle"), organisation("kindless", nil),
    ]
    let result = try result(dossier(participants: [("l", .partner), (kind, .partner)], organisations))
    #expect(result.contracted.insideCount.bounds == [1, 15])
    #expect(result.contracted.inside.bounds?.first == [luhacovice])
    #expect(result.contracted.inside.settledBy == ["organisations/\(kind)/municipality"])
    #expect(result.contracted.missing.bounds?[1]?.count == 14)
    #expect(result.contracted.extra.isUnknown && result.contracted.extraCount.isUnknown)
    #expect(result.municipalities.first { $0.municipality == luhacovice }?.isContracted == .known(true))
    #expect(result.municipalities.count { $0.isContracted.isUnknown } == 14)
  }

  @Test("Participants of which none is a municipality bind none; no participants at all say nothing")
  func noMunicipality() throws {
    let none = try result(dossier(participants: [("c", .partner)], [organisation("c", .provider)]))
    #expect(none.contracted.insideCount == .known(0) && none.contracted.missingCount == .known(15))
    #expect(none.contracted.share.value?.description == "0/18567")
    let silent = try result(dossier())
    #expect(silent.contracted.inside.isUnknown && silent.contracted.missing.isUnknown)
    #expect(silent.contracted.inside.settledBy == ["projects/p/participants"])
  }

  // MARK: Declared

  private func declared(
    _ coverage: AreaCoverage?, _ codes: [String] = [], district: DistrictCode? = .luhacovice, asOf: String? = nil
  ) throws -> TerritoryComparison {
    try result(
      dossier { dossier in
        var area = Area(id: Identifier("a"), name: "Území")
        area.coverage = coverage
        area.district = district
        area.municipalities = codes.map { MunicipalityCode(rawValue: $0) }
        area.asOf = asOf.map { Written(text: $0) }
        dossier.areas = [area]
        dossier.projects[0].area = Identifier("a")
      }
    ).declared
  }

  @Test("A listed area has the listed municipalities and no others")
  func listed() throws {
    let area = try declared(.listedMunicipalities, ["585459", "588814", "123456", "585459"])
    #expect(area.inside == .known([luhacovice]))
    #expect(area.missingCount == .known(14))
    #expect(area.extra.value?.map(\.municipality.rawValue) == ["123456", "588814"])
    #expect(area.extra.value?.last?.district.value == .kromeriz)
    let unknown = try #require(area.extra.value?.first)
    #expect(unknown.name == nil && unknown.district.isUnknown && unknown.inhabitants.isUnknown)
    #expect(unknown.district.reasonKeys == ["territory.municipalityNotCovered"])
    #expect(area.named.map(\.statedAt).allSatisfy { $0.map(\.description) == ["areas/a/municipalities"] })
  }

  @Test("Words with some names: those belong surely, the rest is open")
  func wordsWithNames() throws {
    let area = try declared(.words, ["585459", "588814"])
    #expect(area.insideCount.bounds == [1, 15])
    #expect(area.inhabitants.bounds?[1] == 18_567)
    #expect(area.extraCount.bounds == [1, nil])
    #expect(area.extra.bounds?.first??.map(\.municipality) == [novaDedina])
  }

  @Test("A whole district is that of the area, on the area's day")
  func wholeDistrict() throws {
    let own = try declared(.wholeDistrict)
    #expect(own.insideCount == .known(15) && own.missing == .known([]) && own.extra == .known([]))
    let other = try declared(.wholeDistrict, district: .otrokovice)
    #expect(other.inside == .known([]) && other.missingCount == .known(15) && other.extraCount == .known(10))
    let krumlov = try declared(.wholeDistrict, district: .ceskyKrumlov)
    #expect(krumlov.extraCount == .known(31), "a military district is no municipality")
    let uncovered = try declared(.wholeDistrict, district: DistrictCode(rawValue: "7213"))
    #expect(uncovered.inside == .known([]) && uncovered.extra.isUnknown)
    let early = try declared(.wholeDistrict, asOf: "2002-12-31")
    #expect(early.inside.isUnknown, "no membership is stated before 2003")
  }

  @Test("An area that lacks its district or its list stays open")
  func incompleteArea() throws {
    #expect(try declared(.wholeDistrict, district: nil).inside.reasonKeys == ["territory.areaWithoutDistrict"])
    #expect(try declared(.listedMunicipalities).inside.reasonKeys == ["territory.areaWithoutList"])
    #expect(try declared(nil).inside.reasonKeys == ["territory.declaredInWords"])
    #expect(try result(dossier()).declared.inside.reasonKeys == ["territory.areaNotStated"])
  }

  // MARK: Took part

  @Test(
    "Only who met at, or organised, an event that was held took part",
    arguments: [(Outcome.held, true), (.cancelled, false), (.notHeld, false)])
  func held(outcome: Outcome, isCounted: Bool) throws {
    let result = try result(
      dossier([organisation("l", .town, "585459"), organisation("s", .town, "585751")]) { dossier in
        var event = Event(id: Identifier("e"), name: "Setkání")
        event.outcome = outcome
        event.attending = [Identifier("l")]
        event.invited = [Identifier("s")]
        dossier.events = [event]
      })
    #expect(result.tookPart.named.map(\.municipality) == (isCounted ? [luhacovice] : []))
    #expect(result.tookPart.insideCount.bounds == (isCounted ? [1, 15] : nil))
  }

  @Test("An event of another project does not count, and an announced one is not held")
  func otherEvents() throws {
    let result = try result(
      dossier([organisation("l", .town, "585459")]) { dossier in
        var other = Event(id: Identifier("other"), name: "Jiné")
        other.outcome = .held
        other.project = Identifier("q")
        other.organisers = [Identifier("l")]
        var announced = other
        announced.id = Identifier("announced")
        announced.project = Identifier("p")
        announced.outcome = nil
        dossier.events = [other, announced]
      })
    #expect(result.tookPart.inside.isUnknown)
  }

  // MARK: Adopted

  private static let adoptionCases: [(kind: ActKind, subject: String, time: String?, counts: Bool)] = [
    (.adopted, "plans/k", "2020-12-31", true), (.adopted, "plans/k", nil, true),
    (.adopted, "plans/k", "2021-01-02", false),
    (.adopted, "plans/k", "2021", false), (.recommended, "plans/k", "2020", false),
    (.adopted, "documents/k", "2020", false),
    (.adopted, "plans/none", "2020", false), (.adopted, "plans/k", "podzim [..]", false),
  ]

  @Test(
    "Who was at a meeting that was held took part; a guest, an excused member or an announced meeting says nothing",
    arguments: [
      ("seat", true), ("organisation", true), ("partly", true), ("guest", false), ("excused", false),
      ("announced", false), ("cancelled", false), ("held day", true), ("another project", false),
    ])
  func presence(kind: String, tookPart: Bool) throws {
    let dossier = dossier([organisation("l", .town, "585459")]) { dossier in
      dossier.bodies = [Body(id: Identifier("b"), name: "B")]
      var seat = Seat(id: Identifier("s"), body: Identifier("b"))
      seat.organisation = Identifier("l")
      dossier.seats = [seat]
      var attendance = Attendance(presence: .present)
      attendance.seat = Identifier("s")
      var meeting = Meeting(id: Identifier("m"))
      meeting.outcome = .held
      switch kind {
      case "organisation":
        attendance.seat = nil
        attendance.organisation = Identifier("l")
      case "partly": attendance.presence = .partlyPresent
      case "guest": attendance.isGuest = true
      case "excused": attendance.presence = .excused
      case "announced":
        meeting.outcome = nil
        meeting.announced = Written(text: "2019-05-06")
      case "cancelled":
        meeting.outcome = .cancelled
        meeting.held = Written(text: "2019-05-06")
      case "held day":
        meeting.outcome = nil
        meeting.held = Written(text: "2019-05-06")
      case "another project": meeting.project = Identifier("q")
      default: break
      }
      meeting.attendances = [attendance]
      dossier.meetings = [meeting]
    }
    let comparison = try result(dossier).tookPart
    #expect(comparison.named.map(\.municipality) == (tookPart ? [luhacovice] : []))
  }

  @Test("A municipality approved if its body adopted a plan of the dossier by the day", arguments: adoptionCases)
  func adopted(kind: ActKind, subject: String, time: String?, counts: Bool) throws {
    let result = try result(
      dossier([organisation("l", .town, "585459"), organisation("n", .village, "588814")]) { dossier in
        dossier.plans = [Plan(id: Identifier("k"), name: "Plán")]
        var body = Body(id: Identifier("z"), name: "Zastupitelstvo")
        body.organisation = Identifier("l")
        dossier.bodies = [body]
        var act = Act(id: Identifier("act"), kind: kind, subject: DossierPath(text: subject) ?? .root)
        act.bodies = [Identifier("z")]
        act.organisation = Identifier("n")
        act.time = time.map { Written(text: $0) }
        dossier.acts = [act]
      })
    #expect(result.approved.named.map(\.municipality) == (counts ? [luhacovice, novaDedina] : []))
    #expect(result.approved.extraCount.bounds == (counts ? [1, nil] : nil))
  }

  @Test("The plan asked for decides whose adoption counts")
  func planAskedFor() throws {
    let dossier = dossier([organisation("l", .town, "585459"), organisation("s", .town, "585751")]) { dossier in
      dossier.plans = [Plan(id: Identifier("k"), name: "Plán"), Plan(id: Identifier("m"), name: "Jiný plán")]
      for (plan, town) in [("k", "l"), ("m", "s")] {
        var act = Act(id: Identifier("act-\(plan)"), kind: .adopted, subject: DossierPath("plans", plan))
        act.organisation = Identifier(town)
        dossier.acts.append(act)
      }
    }
    let question = TerritoryQuestion(district: .luhacovice, plan: Identifier("k"))
    let result = try #require(try lawfulAnswer(to: question, about: dossier).answer.value)
    #expect(result.approved.named.map(\.municipality) == [luhacovice])
    #expect(try self.result(dossier).approved.named.count == 2)
  }

  @Test("Between two plans of Otrokovicko, Tlumačov went and Napajedla, Pohořelice, Žlutava and Otrokovice came")
  func betweenPlans() throws {
    func codes(_ names: [String]) -> [MunicipalityCode] {
      names.flatMap { Territory.builtIn.municipalities(named: $0).map(\.code) }
    }
    let lists = [
      ("2008", ["Bělov", "Halenkovice", "Nová Dědina", "Oldřichovice", "Tlumačov"]),
      (
        "2013",
        ["Otrokovice", "Bělov", "Halenkovice", "Napajedla", "Nová Dědina", "Oldřichovice", "Pohořelice", "Žlutava"]
      ),
    ]
    var dossier = Dossier(id: Identifier("case"))
    for (year, names) in lists {
      var area = Area(id: Identifier("a\(year)"), name: "Území \(year)")
      area.coverage = .listedMunicipalities
      area.municipalities = codes(names)
      dossier.areas.append(area)
      var plan = Plan(id: Identifier("p\(year)"), name: "Plán \(year)")
      plan.area = area.id
      plan.from = Written(text: year)
      dossier.plans.append(plan)
    }
    func declared(_ plan: String?) throws -> TerritoryComparison {
      let question = TerritoryQuestion(district: .otrokovice, plan: plan.map { Identifier($0) })
      return try #require(try lawfulAnswer(to: question, about: dossier, on: "2021-01-01").answer.value).declared
    }
    let earlier = try #require(try declared("p2008").inside.value)
    let later = try #require(try declared("p2013").inside.value)
    #expect(Set(earlier).subtracting(later) == Set(codes(["Tlumačov"])))
    #expect(Set(later).subtracting(earlier) == Set(codes(["Napajedla", "Otrokovice", "Pohořelice", "Žlutava"])))
    #expect(try declared("p2008").extraCount == .known(1) && declared("p2013").extraCount == .known(1))
    #expect(try declared(nil).inside.reasonKeys == ["territory.severalAreas"], "two territories are never merged")
  }

  @Test("A municipality that changes its district is compared by the day")
  func boundaryChange() throws {
    let builtIn = Territory.builtIn
    let change = try Day(iso: "2021-01-01")
    let entries = builtIn.municipalities.entries.map { row -> Municipality in
      guard row.code == novaDedina, let citation = row.memberships.first?.citation else { return row }
      var moved = Municipality(
        code: row.code, name: row.name,
        memberships: [
          DistrictMembership(
            district: .kromeriz, validity: Validity(from: nil, through: change.advanced(by: -1)), citation: citation),
          DistrictMembership(district: .otrokovice, validity: Validity(from: change), citation: citation),
        ], validity: row.validity, citation: row.citation)
      moved.status = row.status
      moved.population = row.population
      return moved
    }
    let territory = Territory(
      regions: builtIn.regions, districts: builtIn.districts, offices: builtIn.offices,
      municipalities: CodeList(
        name: "CISOB", version: CodeListVersion("test"), issuer: "test", citation: Citation(work: "test"),
        entries: entries), coveredDistricts: builtIn.coveredDistricts,
      confirmedMembership: builtIn.confirmedMembership)
    func contracted(on day: String) throws -> TerritoryComparison {
      let question = TerritoryQuestion(district: .otrokovice)
      let otrokovice = try GoldenDossier.otrokovice.dossier()
      return try #require(try lawfulAnswer(to: question, about: otrokovice, on: day, in: territory).answer.value)
        .contracted
    }
    #expect(try contracted(on: "2020-12-31").insideCount == .known(7))
    #expect(try contracted(on: "2020-12-31").extraCount == .known(1))
    #expect(try contracted(on: "2021-01-01").insideCount == .known(8))
    #expect(try contracted(on: "2021-01-01").extra == .known([]))
  }

  // MARK: The reference day

  private static let periods: [(from: String?, to: String?, years: Int?, keys: [String])] = [
    ("2012-05-01", "2014-04-30", 8, ["territory.referenceDayAfter"]),
    ("2018-05-01", "2020-12-30", 2, ["territory.referenceDayAfter"]),
    ("2018-05-01", "2020-12-31", 2, []), ("2020-12-31", "2022-12-31", 0, []),
    ("2021-01-01", "2023", 0, ["territory.referenceDayBefore"]),
    ("2025-12-31", "2026", -5, ["territory.referenceDayBefore"]),
    ("2026-01-01", "2026", -5, ["territory.referenceDayBefore"]),
    ("2012", "2014", 8, ["territory.referenceDayAfter"]), (nil, "2014", nil, ["territory.referenceDayUndecided"]),
    ("--06", nil, nil, ["territory.referenceDayUndecided"]),
    ("2012-05-01", nil, 8, ["territory.referenceDayUndecided"]),
  ]

  @Test("A reference day outside the project is remarked with the whole years since it began", arguments: periods)
  func referenceDay(from: String?, to: String?, years: Int?, keys: [String]) throws {
    let result = try result(
      dossier {
        $0.projects[0].from = from.map { Written(text: $0) }
        $0.projects[0].to = to.map { Written(text: $0) }
      })
    #expect(result.yearsAfterBeginning.value == years)
    #expect(result.inhabitants.reasonKeys == keys)
    #expect(result.referenceDay.reasonKeys == keys)
  }
}
