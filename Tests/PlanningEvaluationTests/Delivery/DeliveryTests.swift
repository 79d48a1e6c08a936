import CommunityPlanning
import PlanningTestKit
import Testing

/// A dossier of one project of 2018–2020 that promises something.
func dossier(
  promising kind: PromiseKind, amount: String?, _ change: (inout Dossier) -> Void = { _ in }
) -> Dossier {
  var dossier = Dossier(id: Identifier("case"))
  var project = Project(id: Identifier("p"), name: "Projekt")
  project.from = Written(text: "1. 5. 2018")
  project.to = Written(text: "30. dubna 2020")
  dossier.projects = [project]
  var promise = Promise(id: Identifier("promise"), name: "Závazek", kind: kind)
  promise.project = project.id
  promise.amount = amount.map { Written(text: $0) }
  dossier.promises = [promise]
  change(&dossier)
  return dossier
}

func event(
  _ id: String, _ outcome: Outcome? = nil, standsFor: String? = nil, scheduled: String? = "2018-06",
  hours: Stated<Int> = .notStated, participants: Stated<Int> = .notStated
) -> Event {
  var event = Event(id: Identifier(id), name: "Akce \(id)")
  event.outcome = outcome
  event.standsFor = standsFor.map { Written(text: $0) }
  event.scheduled = scheduled.map { Written(text: $0) }
  event.hours = hours
  event.participants = participants
  event.fulfils = [Identifier("promise")]
  return event
}

func delivery(
  _ dossier: Dossier, on day: String = "2024-01-01", at location: SourceLocation = #_sourceLocation
) throws -> DeliveryResult {
  let answer = try lawfulAnswer(
    to: DeliveryQuestion(project: Identifier("p")), about: dossier, on: day, at: location
  ).answer
  let result = try #require(answer.value, "\(answer.reasons)", sourceLocation: location)
  #expect(
    result.keptCount + result.notKeptCount + result.undecidedCount == result.promises.count, sourceLocation: location)
  return result
}

@Suite("Question 30: events")
struct DeliveredEventsTests {
  private func fulfilment(
    _ events: [Event], amount: String? = "6", on day: String = "2024-01-01",
    _ change: (inout Promise) -> Void = { _ in },
    at location: SourceLocation = #_sourceLocation
  ) throws -> PromiseFulfilment {
    let dossier = dossier(promising: .workshops, amount: amount) {
      $0.events = events
      change(&$0.promises[0])
    }
    return try #require(try delivery(dossier, on: day, at: location).promises.first, sourceLocation: location)
  }

  private func events(_ number: Int, _ outcome: Outcome?, from start: Int = 0) -> [Event] {
    (start..<start + number).map { event("e\($0)", outcome) }
  }

  @Test("Six scheduled workshops of which nothing is said afterwards: delivered is unknown, not zero")
  func nothingSaid() throws {
    let fulfilment = try fulfilment(events(6, nil))
    #expect(fulfilment.promised == .known(6) && fulfilment.scheduled == .known(6))
    #expect(fulfilment.delivered.isUnknown && fulfilment.isKept.isUnknown)
    #expect(fulfilment.delivered.reasonKeys == ["delivery.outcomeNotStated"])
    #expect(fulfilment.delivered.settledBy == (0..<6).map { "events/e\($0)/outcome" })
  }

  @Test("What is promised is at least: more than promised keeps it too")
  func atLeast() throws {
    #expect(try fulfilment(events(6, .held)).isKept == .known(true))
    let more = try fulfilment(events(8, .held))
    #expect(more.delivered == .known(8) && more.isKept == .known(true))
    #expect(try fulfilment(events(6, .held), amount: "6+").isKept == .known(true))
    #expect(try fulfilment(events(6, .held), amount: "6-8").promised == .known(6))
  }

  @Test("One of six cancelled is not kept once the project is over, and open before")
  func cancelled() throws {
    let events = events(5, .held) + [event("x", .cancelled)]
    let over = try fulfilment(events)
    #expect(over.delivered == .known(5) && over.isKept == .known(false))
    let running = try fulfilment(events, on: "2020-04-30")
    #expect(running.isKept.isUnknown && running.isKept.reasonKeys == ["delivery.notOver"])
    #expect(try fulfilment(events, on: "2020-05-01").isKept == .known(false))
  }

  @Test("Of some the outcome is stated: the rest widens the bounds")
  func partly() throws {
    let fulfilment = try fulfilment(events(2, .held) + events(3, nil, from: 2) + events(1, .notHeld, from: 5))
    #expect(fulfilment.delivered.bounds == [2, 5])
    #expect(fulfilment.isKept == .known(false), "five at most are fewer than six")
    let open = try self.fulfilment(events(2, .held) + events(4, nil, from: 2))
    #expect(open.delivered.bounds == [2, 6] && open.isKept.isUnknown)
  }

  @Test("Fewer events listed than promised: of the others the dossier is silent, so nothing is broken")
  func fewerListed() throws {
    let fulfilment = try fulfilment(events(3, .held))
    #expect(fulfilment.delivered.bounds == [3, nil])
    #expect(fulfilment.isKept.isUnknown)
    #expect(fulfilment.delivered.reasonKeys == ["delivery.fewerListed"])
    #expect(try self.fulfilment(events(1, .cancelled)).delivered.isUnknown)
  }

  @Test("A promise to which nothing is linked is unknown, never zero")
  func nothingLinked() throws {
    let fulfilment = try fulfilment([])
    #expect(fulfilment.delivered.isUnknown && fulfilment.scheduled.isUnknown && fulfilment.isKept.isUnknown)
    #expect(fulfilment.delivered.reasonKeys.first == "delivery.nothingLinked")
    #expect(fulfilment.delivered.settledBy == ["events"])
  }

  // MARK: Six hours and ten people

  private static let minimums: [(hours: Stated<Int>, participants: Stated<Int>, lower: Int, upper: Int)] = [
    (.value(6), .value(10), 1, 1), (.value(8), .value(25), 1, 1), (.value(5), .value(10), 0, 0),
    (.value(6), .value(9), 0, 0), (.notStated, .value(10), 0, 1), (.value(6), .notStated, 0, 1),
    (.notStated, .notStated, 0, 1), (.notStated, .value(9), 0, 0), (.value(5), .notStated, 0, 0),
    (.withheld(reason: "neveřejné"), .value(10), 0, 1),
  ]

  @Test("A workshop of at least six hours and ten people: what is not stated is not decided", arguments: minimums)
  func minimum(hours: Stated<Int>, participants: Stated<Int>, lower: Int, upper: Int) throws {
    let workshop = event("e", .held, hours: hours, participants: participants)
    let fulfilment = try fulfilment([workshop], amount: "1") {
      $0.hoursEach = Written(text: "6+")
      $0.participantsEach = Written(text: "10+")
    }
    if lower == upper {
      #expect(fulfilment.delivered == .known(lower))
      #expect(fulfilment.isKept == .known(lower == 1))
    } else {
      #expect(fulfilment.delivered.bounds == [lower, upper])
      #expect(fulfilment.isKept.isUnknown)
      let missing = [
        hours.value == nil ? "events/e/hours" : nil, participants.value == nil ? "events/e/participants" : nil,
      ]
      #expect(fulfilment.delivered.settledBy == missing.compactMap { $0 })
    }
  }

  @Test("Hours and people that nobody promised are not asked for")
  func noMinimum() throws {
    #expect(try fulfilment([event("e", .held)], amount: "1").isKept == .known(true))
    let atMost = try fulfilment([event("e", .held)], amount: "1") { $0.hoursEach = Written(text: "..3") }
    #expect(atMost.isKept == .known(true), "at most three hours is no least number")
    let unreadable = try fulfilment([event("e", .held, hours: .value(6))], amount: "1") {
      $0.hoursEach = Written(text: "šest")
    }
    #expect(unreadable.delivered.bounds == [0, 1])
    #expect(unreadable.delivered.settledBy == ["promises/promise/hoursEach"])
  }

  // MARK: Entries that stand for several

  @Test("An entry that stands for several events counts as its range")
  func standsFor() throws {
    #expect(try fulfilment([event("e", .held, standsFor: "6")]).delivered == .known(6))
    let range = try fulfilment([event("e", .held, standsFor: "2-3"), event("f", .held)], amount: "3")
    #expect(range.delivered.bounds == [3, 4] && range.isKept == .known(true))
    #expect(range.scheduled.bounds == [3, 4])
    let open = try fulfilment([event("e", .held, standsFor: "1+")])
    #expect(open.delivered.bounds == [1, nil] && open.isKept.isUnknown)
    #expect(open.delivered.reasonKeys.contains("delivery.numberNotStated"))
    #expect(try fulfilment([event("e", .held, standsFor: "několik")]).delivered.isUnknown)
  }

  @Test("Scheduled, announced and held are three things")
  func scheduled() throws {
    var announced = event("e", nil, scheduled: nil)
    announced.announced = Written(text: "17. března 2020")
    let fulfilment = try fulfilment([announced], amount: "1")
    #expect(fulfilment.scheduled.isUnknown && fulfilment.delivered.isUnknown)
    #expect(fulfilment.scheduled.settledBy == ["events/e/scheduled"])
    let both = try self.fulfilment([event("a", .held), event("b", .held, scheduled: nil)], amount: "2")
    #expect(both.scheduled.bounds == [1, nil] && both.delivered == .known(2))
  }

  @Test("An event that is held after the day of the evaluation is not held yet")
  func later() throws {
    var held = event("e", .held)
    held.held = Written(text: "2020-03-17")
    #expect(try fulfilment([held], amount: "1", on: "2020-03-17").isKept == .known(true))
    #expect(try fulfilment([held], amount: "1", on: "2020-03-16").delivered.isUnknown)
  }

  @Test("A number a year holds for the whole years of the project")
  func yearly() throws {
    let yearly = try fulfilment(events(12, .held), amount: nil) { $0.perYear = Written(text: "6") }
    #expect(yearly.promised == .known(12) && yearly.isKept == .known(true))
    let each = try fulfilment(events(12, .held), amount: nil) {
      $0.perYear = Written(text: "6")
      $0.isPerBody = true
      $0.bodies = [Identifier("a"), Identifier("b")]
    }
    #expect(each.promised == .known(24))
    let calendar = try fulfilment(events(12, .held), amount: nil) {
      $0.perYear = Written(text: "6")
      $0.yearBasis = .calendarYear
    }
    #expect(calendar.promised.isUnknown)
  }
}

@Suite("Question 30: outputs")
struct DeliveredOutputsTests {
  private func fulfilment(
    _ kind: PromiseKind, amount: String? = nil, on day: String = "2024-01-01", _ change: (inout Dossier) -> Void,
    at location: SourceLocation = #_sourceLocation
  ) throws -> PromiseFulfilment {
    try #require(
      try delivery(dossier(promising: kind, amount: amount, change), on: day, at: location).promises.first,
      sourceLocation: location)
  }

  private static let editions: [(state: WorkState?, issued: String?, isKept: Bool?)] = [
    (.done, nil, true), (.promised, nil, nil), (.inPreparation, nil, nil), (nil, nil, nil), (nil, "2019", true),
    (.promised, "2019-11", true), (nil, "2030", nil), (.partlyDone, nil, nil),
  ]

  @Test("A catalogue is delivered if it is done or issued; promised or prepared leaves it open", arguments: editions)
  func catalogue(state: WorkState?, issued: String?, isKept: Bool?) throws {
    let fulfilment = try fulfilment(.catalogue) {
      var edition = CatalogueEdition(id: Identifier("k"), title: "Katalog")
      edition.state = state
      edition.issued = issued.map { Written(text: $0) }
      edition.fulfils = [Identifier("promise")]
      $0.catalogueEditions = [edition]
    }
    #expect(fulfilment.isKept.value == isKept)
    #expect(fulfilment.delivered.value == (isKept == true ? 1 : nil))
    #expect(fulfilment.promised.isUnknown && fulfilment.scheduled.isUnknown)
    if state == .partlyDone { #expect(fulfilment.delivered.bounds == [0, 1]) }
  }

  private static let plans: [(state: WorkState?, kind: ActKind?, time: String?, isKept: Bool?)] = [
    (.done, nil, nil, true), (.promised, nil, nil, nil), (.promised, .adopted, "2020-01-15", true),
    (nil, .adopted, nil, true), (nil, .recommended, "2020-01-15", nil), (nil, .adopted, "2025-01-01", nil),
  ]

  @Test("A plan is delivered if it is done or adopted by the day", arguments: plans)
  func plan(state: WorkState?, kind: ActKind?, time: String?, isKept: Bool?) throws {
    let fulfilment = try fulfilment(.plan) {
      var plan = Plan(id: Identifier("k"), name: "Plán")
      plan.state = state
      plan.fulfils = [Identifier("promise")]
      $0.plans = [plan]
      guard let kind else { return }
      var act = Act(id: Identifier("act"), kind: kind, subject: DossierPath("plans", "k"))
      act.time = time.map { Written(text: $0) }
      $0.acts = [act]
    }
    #expect(fulfilment.isKept.value == isKept)
  }

  private static let documents: [(availability: DocumentAvailability?, made: String?, isKept: Bool?)] = [
    (.included, nil, true), (.promised, nil, nil), (.notIncluded, nil, nil), (.linked, nil, nil), (nil, "2019", true),
    (.notIncluded, "2019-05-05", true), (nil, nil, nil),
  ]

  @Test(
    "A document is delivered if it is included or its making is stated; a promised one is not", arguments: documents)
  func document(availability: DocumentAvailability?, made: String?, isKept: Bool?) throws {
    let fulfilment = try fulfilment(.document) {
      var document = NamedDocument(id: Identifier("d"), name: "Dokument")
      document.availability = availability
      document.made = made.map { Written(text: $0) }
      document.fulfils = [Identifier("promise")]
      $0.documents = [document]
    }
    #expect(fulfilment.isKept.value == isKept)
    if isKept == nil { #expect(fulfilment.delivered.settledBy == ["documents/d/availability"]) }
  }

  @Test("Minutes without a number: kept when every entry that is listed for them is made")
  func minutes() throws {
    func documents(_ availabilities: [DocumentAvailability]) -> [NamedDocument] {
      availabilities.enumerated().map { place, availability in
        var document = NamedDocument(id: Identifier("d\(place)"), name: "Zápis")
        document.availability = availability
        document.standsFor = Written(text: "5+")
        document.fulfils = [Identifier("promise")]
        return document
      }
    }
    let all = try fulfilment(.minutes) { $0.documents = documents([.included, .included]) }
    #expect(all.delivered.bounds == [10, nil] && all.isKept == .known(true))
    let some = try fulfilment(.minutes) { $0.documents = documents([.included, .promised]) }
    #expect(some.delivered.bounds == [5, nil] && some.isKept.isUnknown)
    #expect(some.delivered.settledBy.contains("documents/d1/availability"))
  }

  @Test("Three analyses promised, two done and one of which nothing is said")
  func analyses() throws {
    let fulfilment = try fulfilment(.analysis, amount: "3") {
      $0.analyses = ["a", "b", "c"].map { id in
        var analysis = Analysis(id: Identifier(id), name: "Analýza \(id)")
        analysis.state = id == "c" ? nil : .done
        analysis.made = Written(text: "2019")
        analysis.fulfils = [Identifier("promise")]
        return analysis
      }
    }
    #expect(fulfilment.delivered.bounds == [2, 3] && fulfilment.isKept.isUnknown)
    #expect(fulfilment.delivered.settledBy == ["analyses/c/state"])
  }

  @Test("A promise without a number is broken only where all that is listed was not held")
  func brokenWithoutNumber() throws {
    let broken = try fulfilment(.seminars) { $0.events = [event("e", .cancelled), event("f", .notHeld)] }
    #expect(broken.delivered == .known(0) && broken.isKept == .known(false))
    let open = try fulfilment(.seminars) { $0.events = [event("e", .cancelled), event("f", .held)] }
    #expect(open.delivered == .known(1) && open.isKept.isUnknown)
    #expect(open.isKept.reasonKeys == ["promise.noAmount"])
    let running = try fulfilment(.seminars, on: "2019-01-01") { $0.events = [event("e", .cancelled)] }
    #expect(running.isKept.isUnknown)
  }

  @Test("An output shared by two projects counts for each, with a remark")
  func shared() throws {
    let dossier = dossier(promising: .catalogue, amount: "1") {
      var other = Project(id: Identifier("q"), name: "Druhý projekt")
      other.to = Written(text: "2021-12-31")
      $0.projects.append(other)
      var promise = Promise(id: Identifier("theirs"), name: "Katalog", kind: .catalogue)
      promise.project = other.id
      promise.amount = Written(text: "1")
      $0.promises.append(promise)
      var edition = CatalogueEdition(id: Identifier("k"), title: "Katalog služeb")
      edition.state = .done
      edition.fulfils = [Identifier("promise"), Identifier("theirs")]
      $0.catalogueEditions = [edition]
    }
    for (project, otherName) in [("p", "Druhý projekt"), ("q", "Projekt")] {
      let question = DeliveryQuestion(project: Identifier(project))
      let result = try #require(try lawfulAnswer(to: question, about: dossier).answer.value)
      #expect(result.keptCount == 1 && result.promises.count == 1)
      let delivered = try #require(result.promises.first).delivered
      #expect(delivered.value == 1 && delivered.reasonKeys == ["delivery.shared"])
      #expect(
        MessageCatalogue.planningEvaluation.text(delivered.reasons[0].message, in: .english)
          == "“Katalog služeb” fulfils a promise of another project too (\(otherName)) and counts for each.")
    }
  }

  @Test("A promise belongs to the project of its key activity; one of a plan belongs to none")
  func keyActivity() throws {
    let dossier = dossier(promising: .document, amount: "1") {
      $0.promises[0].project = nil
      $0.promises[0].keyActivity = Identifier("ka")
      $0.keyActivities = [KeyActivity(id: Identifier("ka"), project: Identifier("p"), name: "Aktivita")]
      $0.promises.append(Promise(id: Identifier("of-plan"), name: "Jiný závazek", kind: .document))
    }
    #expect(try delivery(dossier).promises.map(\.promise.text) == ["promise"])
  }

  @Test("A project without promises, and one that is not there, are unknown")
  func nothing() throws {
    let dossier = dossier(promising: .document, amount: nil) { $0.promises = [] }
    func keys(_ project: String) throws -> [String] {
      try lawfulAnswer(to: DeliveryQuestion(project: Identifier(project)), about: dossier).answer.reasonKeys
    }
    #expect(try keys("p") == ["delivery.noPromises"])
    #expect(try keys("x") == ["project.notInDossier"])
  }
}
