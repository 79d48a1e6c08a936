import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Question 30 against every way it may have been")
struct DeliveryLawsTests {
  /// What can be true of one event: whether it counts as delivered.
  private func possibilities(_ event: Event, hours: Int, people: Int) -> Set<Int> {
    switch event.outcome {
    case .held?:
      let minimum = [(event.hours.value, hours), (event.participants.value, people)]
      if minimum.contains(where: { stated, promised in stated.map { $0 < promised } ?? false }) { return [0] }
      return minimum.contains { $0.0 == nil } ? [0, 1] : [1]
    case .cancelled?, .notHeld?: return [0]
    default: return [0, 1]
    }
  }

  @Test("Known is what holds in every possible world, and nothing else is", arguments: 0..<60)
  func possibleWorlds(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func stated(_ range: ClosedRange<Int>) -> Stated<Int> {
      Bool.random(using: &generator) ? .value(Int.random(in: range, using: &generator)) : .notStated
    }
    let outcomes: [Outcome?] = [.held, .held, .cancelled, .notHeld, nil]
    let events = (0..<Int.random(in: 1...7, using: &generator)).map { number in
      event(
        "e\(number)", outcomes.randomElement(using: &generator) ?? nil, hours: stated(5...7),
        participants: stated(9...11))
    }
    let promised = Int.random(in: 1...7, using: &generator)
    let dossier = dossier(promising: .workshops, amount: "\(promised)") {
      $0.events = events
      $0.promises[0].hoursEach = Written(text: "6+")
      $0.promises[0].participantsEach = Written(text: "10+")
    }
    let fulfilment = try #require(try delivery(dossier).promises.first)

    // All worlds, one by one: every event delivered or not, and any number of events that nobody listed.
    var worlds: Set<Int> = [0]
    for event in events {
      let choices = possibilities(event, hours: 6, people: 10)
      worlds = Set(worlds.flatMap { sum in choices.map { sum + $0 } })
    }
    if events.count < promised { worlds = Set(worlds.flatMap { sum in (0...promised).map { sum + $0 } }) }
    let verdicts = Set(worlds.map { $0 >= promised })
    if events.allSatisfy({ $0.outcome == nil }) {
      #expect(fulfilment.delivered.isUnknown && fulfilment.isKept.isUnknown, "seed \(seed)")
    } else {
      #expect(fulfilment.isKept.value == (verdicts.count == 1 ? verdicts.first : nil), "seed \(seed)")
      #expect(fulfilment.delivered.value == (worlds.count == 1 ? worlds.first : nil), "seed \(seed)")
      if let bounds = fulfilment.delivered.bounds {
        #expect(bounds[0] == worlds.min(), "seed \(seed)")
        #expect(bounds[1] == (events.count < promised ? nil : worlds.max()), "seed \(seed)")
      }
    }
    #expect(fulfilment.scheduled == .known(events.count))
  }

  @Test("The length of a project is counted day by day and month by month", arguments: 0..<40)
  func length(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let first = try #require(Day(dayNumber: Int.random(in: 15_000...20_000, using: &generator)))
    let months = Int.random(in: 1...40, using: &generator)
    let isWhole = Bool.random(using: &generator) && first.day <= 28
    let end = isWhole ? first.monthsAdvanced(by: months)?.advanced(by: -1) : first.advanced(by: months * 17)
    let last = try #require(end)
    let haler = Int64.random(in: 0...1_000_000_000, using: &generator)
    let dossier = dossier(promising: .document, amount: nil) {
      $0.projects[0].from = Written(StatedTime(day: first))
      $0.projects[0].to = Written(StatedTime(day: last))
      $0.projects[0].budget = Written(Money(haler: haler))
    }
    let answer = try lawfulAnswer(to: ProjectFiguresQuestion(project: Identifier("p")), about: dossier).answer
    let figures = try #require(answer.value)

    var days = 0
    var starts = 0
    var day = first
    while day <= last {
      days += 1
      if day.day == first.day { starts += 1 }
      day = try #require(day.advanced(by: 1))
    }
    #expect(figures.days == .known(days), "seed \(seed)")
    guard first.day <= 28, day.day == first.day else { return }
    #expect(figures.months == .known(starts), "seed \(seed)")
    // Half up by hand: twice the remainder reaches the number of months.
    let (quotient, rest) = haler.quotientAndRemainder(dividingBy: Int64(starts))
    #expect(figures.budgetPerMonth.value?.haler == quotient + (rest * 2 >= Int64(starts) ? 1 : 0), "seed \(seed)")
  }

  @Test("An event linked twice to a promise counts once, and a linked thing of another kind counts too")
  func links() throws {
    let dossier = dossier(promising: .conference, amount: "2") {
      $0.events = [event("e", .held)]
      $0.events[0].fulfils += [Identifier("promise"), Identifier("nowhere")]
      var document = NamedDocument(id: Identifier("d"), name: "Sborník")
      document.availability = .included
      document.fulfils = [Identifier("promise")]
      $0.documents = [document]
    }
    #expect(try delivery(dossier).promises.first?.delivered == .known(2))
  }

  @Test("Two entities that share an identifier count each, and the derivation still holds")
  func sharedIdentifier() throws {
    let dossier = dossier(promising: .workshops, amount: "2") {
      $0.events = [event("e", .held), event("e", .cancelled)]
    }
    let index = DossierIndex(dossier)
    let context = EvaluationContext(asOf: try Day(iso: "2024-01-01"))
    let explained = DeliveryQuestion(project: Identifier("p")).explained(for: index, in: context)
    #expect(explained.trace.verify(against: index, in: context).faults == [])
    #expect(explained.answer.value?.promises.first?.delivered == .known(1))
    #expect(explained.answer.value?.notKeptCount == 1)
  }
}
