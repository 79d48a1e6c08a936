import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Question 3: laws of the triad")
struct TriadLawsTests {
  private let question = TriadQuestion(body: Identifier("rs"))

  private func dossier(_ seats: [Seat]) -> Dossier {
    var dossier = Dossier(id: Identifier("case"))
    var body = Body(id: Identifier("rs"), name: "Řídící skupina")
    body.kind = .steeringGroup
    dossier.bodies = [body]
    dossier.seats = seats
    return dossier
  }

  @Test("A verdict is known exactly where all completions agree", arguments: 0..<200)
  func completions(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let needed = Int.random(in: 1...2, using: &random)
    let open = (0..<Int.random(in: 1...5, using: &random)).map { OpenSeat(number: $0, using: &random) }
    let verdict = try self.verdict(open, needed)
    guard open.contains(where: { $0.isSurelyOfMember }) else {
      #expect(verdict == nil)
      return
    }
    var outcomes: Set<Bool> = []
    OpenSeat.completions(of: open[...]) { outcomes.insert(OpenSeat.isComplete($0, needed: needed)) }
    #expect(verdict == (outcomes.count == 1 ? outcomes.first : nil), "seed \(seed): \(open)")
  }

  @Test("Stating what was not stated never turns a verdict round", arguments: 0..<60)
  func refinement(seed: Int) throws {
    var random = SeededGenerator(seed: 1_000 + UInt64(seed))
    var seats = (0..<Int.random(in: 1...12, using: &random)).map { OpenSeat(number: $0, using: &random) }
    var verdicts = [try verdict(seats, 1)]
    for index in seats.indices.shuffled(using: &random) {
      seats[index].state(using: &random)
      verdicts.append(try verdict(seats, 1))
    }
    let first = verdicts.firstIndex { $0 != nil } ?? verdicts.endIndex
    #expect(Set(verdicts[first...]).count <= 1, "seed \(seed): \(verdicts)")
  }

  @Test("The order of the seats changes nothing", arguments: 0..<20)
  func order(seed: Int) throws {
    var random = SeededGenerator(seed: 2_000 + UInt64(seed))
    let seats = (0..<9).map { OpenSeat(number: $0, using: &random).seat }
    let answer = try soundAnswer(to: question, about: dossier(seats)).answer
    #expect(try soundAnswer(to: question, about: dossier(seats.shuffled(using: &random))).answer == answer)
  }

  private func verdict(_ seats: [OpenSeat], _ needed: Int) throws -> Bool? {
    let table = ParameterTable([
      Parameter(
        key: .triadSeatsPerSide,
        entries: [Parameter.Entry(value: .count(needed), validity: .always, citation: Citation(work: "Charter"))])
    ])
    let context = EvaluationContext(asOf: try Day(iso: "2024-06-30"), parameters: table)
    return try question.answer(for: DossierIndex(dossier(seats.map(\.seat))), in: context).known().isComplete.value
  }
}

/// A seat that may leave things open, and a second opinion on the triad that tries every way they can turn out.
private struct OpenSeat {
  var number: Int
  var side: Side?
  var isHeld: Bool?
  var isOnDay: Bool?
  var isGuest: Bool

  init(number: Int, using random: inout SeededGenerator) {
    self.number = number
    side = [nil, .commissioner, .provider, .user, .other].randomElement(using: &random) ?? nil
    isHeld = [nil, true, true, false].randomElement(using: &random) ?? nil
    isOnDay = [true, true, true, false, nil].randomElement(using: &random) ?? nil
    isGuest = Int.random(in: 0..<8, using: &random) == 0
  }

  var isSurelyOfMember: Bool { isOnDay == true && !isGuest }

  var seat: Seat {
    var seat = Seat(id: Identifier("seat-\(number)"), body: Identifier("rs"))
    seat.side = side
    seat.filling = isHeld.map { $0 ? .filled : .vacant }
    seat.from = Written(text: isOnDay.map { $0 ? "2024-01-01" : "2024-12-31" } ?? "2024")
    seat.function = isGuest ? .guest : nil
    return seat
  }

  mutating func state(using random: inout SeededGenerator) {
    side = side ?? [.commissioner, .provider, .user, .other].randomElement(using: &random)
    isHeld = isHeld ?? Bool.random(using: &random)
    isOnDay = isOnDay ?? Bool.random(using: &random)
  }

  static func completions(of seats: ArraySlice<OpenSeat>, _ done: [OpenSeat] = [], _ body: ([OpenSeat]) -> Void) {
    guard let first = seats.first else { return body(done) }
    let sides = first.side.map { [$0] } ?? [.commissioner, .provider, .user, .other]
    for side in sides {
      // A seat that nobody holds, or that is not there, is the same in every respect: one of these is enough.
      let isThere = first.isHeld != false && first.isOnDay != false
      let isAbsent = first.isHeld != true || first.isOnDay != true
      for isHeld in (isThere ? [true] : []) + (isAbsent ? [false] : []) {
        var seat = first
        seat.side = side
        seat.isHeld = isHeld
        completions(of: seats.dropFirst(), done + [seat], body)
      }
    }
  }

  static func isComplete(_ seats: [OpenSeat], needed: Int) -> Bool {
    [Side.commissioner, .provider, .user].allSatisfy { side in
      seats.count { $0.side == side && $0.isHeld == true && !$0.isGuest } >= needed
    }
  }
}
