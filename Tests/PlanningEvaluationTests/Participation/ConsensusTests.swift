import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Question 7: the majority of municipalities, and contests")
struct ConsensusTests {
  private let codes = ["585599", "588814", "585459", "585939"]

  private func answer(_ stances: [String?], area: Bool = true, more: String = "") throws -> Answer<ConsensusResult> {
    let organisations = codes.map { #"{"id":"o\#($0)","municipality":"\#($0)"}"# }
    let ballots = zip(codes, stances).compactMap { code, stance in
      stance.map { #"{"organisation":"o\#(code)","choice":"\#($0)"}"# }
    }
    let question = ConsensusQuestion(subject: DossierPath("plans", "p"), area: area ? Identifier("x") : nil)
    return try soundAnswer(
      to: question,
      about: dossier(
        of: #"""
          "plans":[{"id":"p","name":"P"}],"organisations":[\#(organisations.joined(separator: ","))],
          "areas":[{"id":"x","name":"X","municipalities":[\#(codes.map { "\"\($0)\"" }.joined(separator: ","))]}],
          "votes":[{"id":"v","subject":"plans/p","ballots":[\#(ballots.joined(separator: ","))]}]\#(more)
          """#)
    ).answer
  }

  private static let yes = "votedFor"

  @Test(
    "Exactly half of the municipalities is no majority, and no reply is no agreement",
    arguments: [
      ([yes, yes, yes, nil], Bool?.some(true)), ([yes, yes, "votedAgainst", "abstained"], false),
      ([yes, yes, nil, nil], nil), ([yes, "votedAgainst", "votedAgainst", nil], false), ([yes, yes, yes, yes], true),
    ] as [([String?], Bool?)])
  func majority(_ stances: [String?], _ isMajority: Bool?) throws {
    let result = try answer(stances).known()
    #expect(result.isMajority.value == isMajority)
    #expect(result.withoutReply == .known(stances.count { $0 == nil }) && result.municipalities == .known(4))
    if isMajority == nil { #expect(result.isMajority.keys == ["consensus.withoutReply"]) }
  }

  @Test("A municipality whose assembly adopted the plan agreed; one that took note of it did not say")
  func acts() throws {
    let acts = #"""
      ,"acts":[{"id":"1","kind":"adopted","subject":"plans/p","organisation":"o585459"},
      {"id":"2","kind":"takenNoteOf","subject":"plans/p","organisation":"o585939"}]
      """#
    let result = try answer([Self.yes, Self.yes, nil, nil], more: acts).known()
    #expect(result.isMajority == .known(true) && result.withoutReply == .known(1) && result.agreed.text == "3-4")
    // An act and a vote that contradict each other are no stance.
    let torn = try answer([Self.yes, Self.yes, "votedAgainst", nil], more: acts).known()
    #expect(torn.isMajority.value == nil && torn.withoutReply == .known(2))
  }

  @Test("Nothing published is nothing known; without an area only those that replied are counted")
  func silence() throws {
    #expect(try answer([nil, nil, nil, nil]).known().isMajority.value == nil)
    #expect(try answer([nil, nil, nil, nil], area: false).keys == ["consensus.nothingPublished"])
    let replied = try answer([Self.yes, Self.yes, "votedAgainst", nil], area: false).known()
    #expect(replied.municipalities == .known(3) && replied.isMajority == .known(true))
  }

  @Test(
    "An act counts for the municipality that it names, by what it does and by the stance that it states",
    arguments: [
      ("adopted", nil, "for"), ("discussed", "agrees", "for"), ("discussed", "disagrees", "against"),
      ("takenNoteOf", "abstains", "abstained"), ("discussed", "noReply", nil),
      ("discussed", "agreesWithReservation", nil), ("adopted", "agrees", "for"), ("rejected", "agrees", nil),
      ("adopted", "disagrees", nil), ("adopted", "noReply", nil),
    ] as [(String, String?, String?)])
  func statedStance(_ kind: String, _ stance: String?, _ expected: String?) throws {
    let stated = stance.map { #","stance":"\#($0)""# } ?? ""
    let acts = #","acts":[{"id":"1","kind":"\#(kind)","subject":"plans/p","municipality":"585459"\#(stated)}]"#
    let result = try answer([Self.yes, Self.yes, nil, "votedAgainst"], more: acts).known()
    #expect(result.withoutReply == .known(expected == nil ? 1 : 0))
    #expect(result.agreed.text == (expected == "for" ? "3" : expected == nil ? "2-3" : "2"))
    #expect(result.against.text == (expected == "against" ? "2" : expected == nil ? "1-2" : "1"))
    #expect(result.abstained.text == (expected == "abstained" ? "1" : expected == nil ? "0-1" : "0"))
    #expect(result.isMajority.value == (expected == nil ? nil : expected == "for"))
  }

  // MARK: Inhabitants and what a majority is

  @Test("The inhabitants of a named day are counted beside the municipalities, of all and of those that took part")
  func inhabitants() throws {
    // Otrokovice has more inhabitants than the other three together.
    let town = try answer([Self.yes, "votedAgainst", "votedAgainst", "votedAgainst"]).known()
    #expect(town.isMajority == .known(false) && town.isMajorityOfInhabitants == .known(true))
    #expect(town.referenceDay == Day(year: 2020, month: 12, day: 31) && town.statistic?.isEmpty == false)
    let all = town.stances.compactMap(\.inhabitants.value)
    #expect(town.stances.map(\.municipality.rawValue) == codes.sorted())
    #expect(all.count == 4 && town.inhabitants == .known(all.reduce(0, +)))
    let silent = try answer([nil, Self.yes, nil, nil]).known()
    #expect(silent.isMajority.value == nil && silent.isMajorityOfInhabitants.value == nil)
    #expect(silent.participants?.municipalities == .known(1) && silent.participants?.isMajority == .known(true))
    #expect(silent.participants?.isMajorityOfInhabitants == .known(true))
    let nobody = try answer([nil, nil, nil, nil]).known()
    #expect(nobody.participants?.municipalities == .known(0))
    #expect(nobody.participants?.isMajority.keys == ["consensus.nothingPublished"])
  }

  private func fact(_ count: Int?) -> TraceValue {
    count.map { .list([.count($0), .day(Day(year: 2021, month: 1, day: 1) ?? .first), .text("ČSÚ")]) } ?? .none
  }

  private func truth(_ value: Bool?) -> TraceValue { value.map { .truth($0) } ?? .none }

  private func majority(_ values: [TraceValue]) -> TraceValue? {
    Formula.builtIn.first { $0.id.rawValue == "consensus.majorityOfInhabitants" }?(values).value
  }

  private func verdict(_ places: [(isIn: Bool?, agrees: Bool?, count: Int?)], _ comparison: String) -> Bool? {
    let threshold = TraceValue.list([.text("1/2"), .text(comparison), .none])
    let value = majority([threshold] + places.flatMap { [truth($0.isIn), truth($0.agrees), fact($0.count)] })
    if case .truth(let isMajority)? = value { return isMajority }
    return nil
  }

  @Test("Exactly half of the inhabitants is no majority, unless the charter is content with half")
  func halfOfInhabitants() {
    let half: [(isIn: Bool?, agrees: Bool?, count: Int?)] = [(true, true, 500), (true, false, 300), (true, false, 200)]
    #expect(verdict(half, "moreThan") == false && verdict(half, "atLeast") == true)
    #expect(verdict(half + [(true, true, 1)], "moreThan") == true)
    #expect(verdict(half + [(true, nil, 1)], "moreThan") == nil)
    #expect(verdict(half + [(true, false, nil)], "moreThan") == false)
    #expect(verdict([(true, true, 0)], "atLeast") == nil)
    var other = [TraceValue.list([.text("1/2"), .text("moreThan"), .none]), truth(true), truth(true), fact(5)]
    #expect(majority(other) == .truth(true))
    other += [truth(true), truth(true), .list([.count(5), .day(.first), .text("ČSÚ")])]
    #expect(majority(other) == TraceValue.none)
  }

  @Test("A majority of inhabitants is known exactly where all completions agree", arguments: 0..<200)
  func completions(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let places = (0..<Int.random(in: 1...4, using: &random)).map { _ in
      (
        isIn: [true, true, nil, false].randomElement(using: &random) ?? nil,
        agrees: [true, false, nil].randomElement(using: &random) ?? nil,
        count: [1, 2, 3, 5, nil].randomElement(using: &random) ?? nil
      )
    }
    var outcomes: Set<Bool> = []
    func complete(_ place: Int, _ part: Int, _ whole: Int) {
      guard place < places.count else {
        outcomes.insert(2 * part > whole)
        return
      }
      let (isIn, agrees, count) = places[place]
      for inside in isIn.map({ [$0] }) ?? [true, false] {
        for yes in agrees.map({ [$0] }) ?? [true, false] {
          for number in count.map({ [$0] }) ?? [0, 1, 100] {
            complete(place + 1, part + (inside && yes ? number : 0), whole + (inside ? number : 0))
          }
        }
      }
    }
    complete(0, 0, 0)
    let isSure = places.contains { $0.isIn == true && $0.count != nil }
    #expect(verdict(places, "moreThan") == (isSure && outcomes.count == 1 ? outcomes.first : nil), "\(places)")
  }

  private func act(_ id: String, _ kind: String, _ time: String? = nil, by code: String = "585459") -> String {
    let time = time.map { #","time":"\#($0)""# } ?? ""
    return #"{"id":"\#(id)","kind":"\#(kind)","subject":"plans/p","organisation":"o\#(code)"\#(time)}"#
  }

  @Test("The latest act by the day counts: later ones do not, withdrawn is no stance, rejected is against")
  func order() throws {
    func result(_ acts: String...) throws -> ConsensusResult {
      try answer([Self.yes, Self.yes, nil, nil], more: #","acts":[\#(acts.joined(separator: ","))]"#).known()
    }
    let later = try result(act("1", "adopted", "2030-01-01"))
    #expect(later.agreed.text == "2-4" && later.withoutReply == .known(2) && later.isMajority.value == nil)
    #expect(try result(act("1", "adopted", "2024")).withoutReply == .known(2))
    #expect(try result(act("1", "adopted", "2023-05-01")).isMajority == .known(true))
    let withdrawn = try result(act("1", "adopted", "2023-05-01"), act("2", "withdrawn", "2023-06-01"))
    #expect(withdrawn.isMajority.value == nil && withdrawn.withoutReply == .known(2))
    let again = try result(act("1", "rejected", "2023-05-01"), act("2", "adopted", "2023-06-01"))
    #expect(again.isMajority == .known(true))
    let rejected = try result(act("1", "rejected"))
    #expect(rejected.against.text == "1-2" && rejected.withoutReply == .known(1))
    #expect(try result(act("1", "rejected"), act("2", "adopted")).withoutReply == .known(2))
  }

  @Test("Whoever was not there when a vote was taken and adopted the plan agreed")
  func notPresent() throws {
    let acts = #","acts":[\#(act("1", "adopted", "2024-05-01"))]"#
    let result = try answer([Self.yes, Self.yes, "notPresent", "abstained"], more: acts).known()
    #expect(result.agreed == .known(3) && result.isMajority == .known(true) && result.withoutReply == .known(0))
  }

  @Test(
    "An area that need not list all of its municipalities has no majority to be known",
    arguments: [
      (#""coverage":"wholeDistrict""#, Bool?.none, "consensus.wholeDistrict"),
      (#""coverage":"words","words":"skoro vše""#, nil, "consensus.areaInWords"),
      (#""words":"skoro vše""#, nil, "consensus.areaInWords"), (#""coverage":"listedMunicipalities""#, true, nil),
    ] as [(String, Bool?, String?)])
  func incomplete(_ members: String, _ isMajority: Bool?, _ key: String?) throws {
    let result = try soundAnswer(
      to: ConsensusQuestion(subject: DossierPath("plans", "p"), area: Identifier("x")),
      about: dossier(
        of: #"""
          "plans":[{"id":"p","name":"P"}],"organisations":[{"id":"o","municipality":"585599"}],
          "areas":[{"id":"x","name":"X","municipalities":["585599"],\#(members)}],
          "votes":[{"id":"v","subject":"plans/p","ballots":[{"organisation":"o","choice":"votedFor"}]}]
          """#)
    ).answer.known()
    #expect(result.isMajority.value == isMajority && result.isMajority.keys == (key.map { [$0] } ?? []))
    #expect(result.agreed.text == (isMajority == nil ? "1-" : "1"))
    #expect(result.municipalities.text == (isMajority == nil ? "1-" : "1"))
  }

  // MARK: Contests

  private func contest(_ entrants: String, more: String = "") throws -> Answer<ContestResult> {
    try soundAnswer(
      to: ContestQuestion(contest: Identifier("c")),
      about: dossier(of: #""contests":[{"id":"c","name":"C","entrants":[\#(entrants)]\#(more)}]"#)
    ).answer
  }

  @Test("Entries with equal votes share a place, and the next place is skipped")
  func ties() throws {
    let result = try contest(
      #"{"name":"A","votes":3},{"name":"B","votes":5},{"name":"C","votes":5},{"name":"D","votes":1}"#
    ).known()
    #expect(result.places.map(\.entrants) == [["B"], ["C"], ["A"], ["D"]])
    #expect(result.places.map(\.place.value) == [1, 1, 3, 4] && result.isTied == .known(true))
    #expect(result.places.allSatisfy { $0.isWinner == .known(false) })
  }

  @Test("Two who made one entry together are one entry and win together")
  func joint() throws {
    let result = try contest(
      #"{"name":"A","votes":3},{"name":"B","votes":5,"jointWith":["C"]},{"name":"C","votes":5}"#
    ).known()
    #expect(result.places.map(\.entrants) == [["B", "C"], ["A"]])
    #expect(result.places.map(\.isWinner.value) == [true, false] && result.isTied == .known(false))
  }

  @Test("Votes that are not stated are at most what is left of those cast")
  func open() throws {
    let entrants = #"{"name":"A","votes":6},{"name":"B"},{"name":"C","votes":1}"#
    let bounded = try contest(entrants, more: #","votesCast":10"#).known()
    #expect(bounded.isTied == .known(false) && bounded.places.map(\.place.text) == ["1", "2-3", "2-3"])
    let open = try contest(entrants).known()
    #expect(open.isTied.value == nil && open.isTied.keys == ["contest.votesNotStated"])
    #expect(try contest(#"{"name":"A"}"#).keys == ["contest.noVotes"])
  }
}
