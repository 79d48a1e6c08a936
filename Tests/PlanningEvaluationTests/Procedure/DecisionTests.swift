import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("What came of a vote")
struct DecisionTests {
  private let question = DecisionQuestion(vote: Identifier("v"))

  private func result(_ small: SmallDossier) throws -> DecisionResult {
    try soundAnswer(to: question, about: small.dossier()).answer.known()
  }

  private func small(
    _ numbers: String, base: String?, seats: Int = 10, _ fraction: String = "1/2", _ comparison: String? = "moreThan",
    rules: String = ""
  ) -> SmallDossier {
    var small = SmallDossier(seats: seats, rules: #""decision":\#(threshold(fraction, comparison, base))\#(rules)"#)
    small.more = #""votes":[{"id":"v","meeting":"m",\#(numbers)}]"#
    return small
  }

  private func numbers(_ votesFor: Int?, _ against: Int?, _ abstained: Int?, _ notPresent: Int?) -> String {
    let named = [
      ("votesFor", votesFor), ("votesAgainst", against), ("abstained", abstained), ("notPresent", notPresent),
    ]
    return (named.compactMap { name, value in value.map { #""\#(name)":\#($0)"# } } + [#""motion":"M""#])
      .joined(separator: ",")
  }

  @Test(
    "The same votes carry or do not, by the base that the rules name",
    arguments: [
      ("votesCast", 4, 3, 2, 1, VoteResult.accepted), ("present", 4, 3, 2, 1, .rejected),
      ("allSeats", 5, 0, 0, 5, .rejected), ("allSeats", 6, 0, 0, 4, .accepted), ("present", 5, 4, 0, 1, .accepted),
      ("votesCast", 1, 0, 9, 0, .accepted), ("votesCast", 0, 0, 10, 0, .rejected), ("votesCast", 3, 4, 3, 0, .rejected),
    ])
  func bases(
    _ base: String, _ votesFor: Int, _ against: Int, _ abstained: Int, _ notPresent: Int, _ expected: VoteResult
  ) throws {
    let result = try result(small(numbers(votesFor, against, abstained, notPresent), base: base))
    #expect(result.result == .known(expected))
    #expect(result.votesFor == .known(votesFor) && result.seats == .known(10))
  }

  @Test("Nobody for it is no acceptance, not even by at least half of nothing")
  func nobody() throws {
    #expect(
      try result(small(numbers(0, 0, 10, 0), base: "votesCast", "1/2", "atLeast")).result == .known(.rejected))
  }

  @Test(
    "Numbers that are not stated leave it open only where they would decide",
    arguments: [
      (6, nil, nil, nil, "present", VoteResult?.some(.accepted)), (5, nil, nil, nil, "present", nil),
      (6, nil, nil, nil, "votesCast", .accepted), (nil, 6, nil, nil, "present", .rejected),
      (nil, 5, nil, nil, "present", nil),
      (nil, nil, nil, 5, "allSeats", .rejected), (4, nil, nil, 3, "present", .accepted),
      (2, nil, nil, 3, "present", .rejected), (3, nil, nil, 3, "present", nil), (4, nil, nil, nil, "present", nil),
      (nil, nil, nil, nil, "present", nil),
    ] as [(Int?, Int?, Int?, Int?, String, VoteResult?)])
  func open(
    _ votesFor: Int?, _ against: Int?, _ abstained: Int?, _ notPresent: Int?, _ base: String, _ expected: VoteResult?
  ) throws {
    let result = try result(small(numbers(votesFor, against, abstained, notPresent), base: base))
    #expect(result.result.value == expected)
    if expected == nil { #expect(result.result.keys.contains("procedure.votesNotStated")) }
  }

  @Test("Numbers that cannot all be true decide nothing")
  func contradiction() throws {
    let result = try result(small(numbers(8, 8, 0, 0), base: "present"))
    #expect(result.result.value == nil && result.result.keys == ["procedure.voteOpen"])
  }

  @Test(
    "Equal votes are for the rule of ties",
    arguments: [
      ("rejected", nil, VoteResult?.some(.rejected)), ("repeated", nil, .tied), ("lot", nil, .tied),
      ("chairDecides", "votedFor", .accepted), ("chairDecides", "votedAgainst", .rejected),
      ("chairDecides", nil, nil), ("jinak", nil, nil),
    ] as [(String, String?, VoteResult?)])
  func ties(_ rule: String, _ chair: String?, _ expected: VoteResult?) throws {
    let ballots = chair.map { #","tieBrokenBy":"s1","ballots":[{"seat":"s1","choice":"\#($0)"}]"# } ?? ""
    let small = small(
      numbers(4, 4, 1, 1) + ballots, base: "votesCast", "1/2", "atLeast", rules: #","tie":"\#(rule)""#)
    #expect(try result(small).result.value == expected)
    // Without equal votes the rule does not matter.
    let other = self.small(numbers(5, 4, 1, 0) + ballots, base: "votesCast", rules: #","tie":"\#(rule)""#)
    #expect(try result(other).result == .known(.accepted))
  }

  @Test("Ballots are counted where no numbers are stated; a member without a ballot is open")
  func ballots() throws {
    func ballots(_ choices: [String]) -> String {
      let lines = choices.enumerated().map { #"{"seat":"s\#($0 + 1)","choice":"\#($1)"}"# }
      return #""ballots":[\#(lines.joined(separator: ","))]"#
    }
    let all = try result(small(ballots(["votedFor", "votedFor", "votedAgainst"]), base: "votesCast", seats: 3))
    #expect(all.votesFor == .known(2) && all.votesAgainst == .known(1) && all.abstained == .known(0))
    #expect(all.result == .known(.accepted))
    let some = try result(small(ballots(["votedFor", "votedFor", "votedAgainst"]), base: "votesCast", seats: 5))
    #expect(some.votesFor.text == "2-4" && some.result.value == nil)
    let silent = try result(small(ballots(["votedFor", "didNotVote", "didNotVote"]), base: "present", seats: 3))
    #expect(silent.result == .known(.rejected))
  }

  @Test("Ballots of guests, of other bodies and of members barred by an interest do not count")
  func otherBallots() throws {
    var small = small(
      #""agendaItem":"i","ballots":[{"seat":"s1","choice":"votedFor"},{"seat":"s2","choice":"votedAgainst"},{"seat":"g","choice":"votedFor"}]"#,
      base: "votesCast", seats: 2, rules: #","interestBarsVote":true"#)
    small.seats.append(#"{"id":"g","body":"a","function":"guest"}"#)
    small.more += #","agendaItems":[{"id":"i","meeting":"m","interests":[{"seat":"s2"}]}]"#
    let result = try result(small)
    #expect(result.votesFor == .known(1) && result.votesAgainst == .known(0) && result.result == .known(.accepted))
    small.rules = small.rules.replacing("true", with: "false")
    let equal = try self.result(small)
    #expect(equal.votesAgainst == .known(1) && equal.result.keys == ["procedure.ruleNotStated"])
  }

  @Test("A substitute's ballot is that of the seat it stands in for")
  func substitute() throws {
    var small = small(#""ballots":[{"seat":"n","choice":"votedFor"}]"#, base: "allSeats", seats: 1)
    small.seats.append(#"{"id":"n","body":"a","isVoting":true,"substituteFor":"s1"}"#)
    #expect(try result(small).result == .known(.accepted))
  }

  @Test("What the minutes say is compared with what the numbers give")
  func minutes() throws {
    func agrees(_ stated: String) throws -> Bool? {
      try result(small(numbers(4, 3, 2, 1) + #","statedResult":"\#(stated)""#, base: "present")).agreesWithMinutes.value
    }
    #expect(try agrees("accepted") == false)
    #expect(try agrees("rejected") == true)
    #expect(
      try result(small(numbers(4, 3, 2, 1), base: "present")).agreesWithMinutes.keys == ["procedure.resultNotStated"])
  }

  @Test("A motion may need a majority inside each side")
  func sides() throws {
    func result(_ choices: [String], sides: [String]) throws -> DecisionResult {
      let lines = choices.enumerated().map { #"{"seat":"s\#($0 + 1)","choice":"\#($1)"}"# }
      var small = small(
        #""ballots":[\#(lines.joined(separator: ","))]"#, base: "votesCast",
        rules: #","triad":{"majorityInEachSide":true}"#)
      small.seats = sides.enumerated().map { place, side in
        let stated = side.isEmpty ? "" : #","side":"\#(side)""#
        return #"{"id":"s\#(place + 1)","body":"a","isVoting":true,"filling":"filled"\#(stated)}"#
      }
      return try self.result(small)
    }
    let sides = ["commissioner", "commissioner", "provider", "user"]
    let (yes, no) = ("votedFor", "votedAgainst")
    #expect(try result([yes, yes, yes, yes], sides: sides).result == .known(.accepted))
    let outvoted = try result([yes, yes, yes, no], sides: sides)
    #expect(outvoted.result == .known(.rejected) && outvoted.sides.map(\.isFor.value) == [true, true, false])
    #expect(try result([yes, yes, yes], sides: sides).result.value == nil)
    // A seat without a side cannot turn what all sides carried, unless it voted against.
    #expect(try result([yes, yes, yes, yes, yes], sides: sides + [""]).result == .known(.accepted))
    #expect(try result([yes, yes, yes, yes, no], sides: sides + [""]).result.value == nil)
    #expect(try result([yes, yes, yes], sides: ["commissioner", "provider", "school"]).result == .known(.rejected))
  }

  @Test("Whether there was a quorum stands beside the result")
  func quorum() throws {
    var small = small(
      numbers(2, 0, 0, 4), base: "present", seats: 6, rules: #","quorum":\#(threshold("1/2", "moreThan", "allSeats"))"#)
    small.attend("++----")
    let result = try result(small)
    #expect(result.result == .known(.accepted) && result.hasQuorum == .known(false))
  }

  @Test("A vote between meetings names its body and its day")
  func correspondence() throws {
    var small = SmallDossier(seats: 3, rules: #""decision":\#(threshold("1/2", "moreThan", "allSeats"))"#)
    small.more = #""votes":[{"id":"v","body":"a","time":"2024-06","method":"correspondence","votesFor":2}]"#
    let result = try result(small)
    #expect(result.result == .known(.accepted) && result.hasQuorum.keys == ["procedure.noMeeting"])
    small.more = #""votes":[{"id":"v","votesFor":2}]"#
    #expect(try soundAnswer(to: question, about: small.dossier()).answer.keys == ["procedure.whichBody"])
  }

  // MARK: Laws

  @Test(
    "A result is known exactly where all numbers that are possible agree", arguments: 1...150 as ClosedRange<UInt64>)
  func completions(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let seats = Int.random(in: 1...6, using: &random)
    var rest = seats
    let whole: [Int] =
      (0..<3).map { _ in
        let number = Int.random(in: 0...rest, using: &random)
        rest -= number
        return number
      } + [rest]
    let stated = whole.map { Int.random(in: 0..<3, using: &random) == 0 ? nil : $0 }
    let base = ["votesCast", "present", "allSeats"].randomElement(using: &random) ?? "present"
    let comparison = ["moreThan", "atLeast"].randomElement(using: &random) ?? "moreThan"
    let fraction = [(1, 2), (2, 3), (1, 1), (1, 3)].randomElement(using: &random) ?? (1, 2)
    let tie = ["rejected", "lot", "", "chairDecides", "castingVote"].randomElement(using: &random) ?? ""
    var results: Set<VoteResult> = []
    let ranges = stated.map { $0.map { $0...$0 } ?? 0...seats }
    for aye in ranges[0] {
      for no in ranges[1] {
        for abstained in ranges[2] {
          let absent = seats - aye - no - abstained
          guard absent >= 0, ranges[3].contains(absent) else { continue }
          let number = ["votesCast": aye + no, "present": aye + no + abstained, "allSeats": seats][base] ?? 0
          func reaches(_ votes: Int, of base: Int) -> Bool {
            let balance = fraction.1 * votes - fraction.0 * base
            return votes > 0 && (comparison == "moreThan" ? balance > 0 : balance >= 0)
          }
          let isMet = reaches(aye, of: number)
          let wouldBeMet = reaches(aye + 1, of: base == "votesCast" ? number + 1 : number)
          switch tie {
          case _ where aye == 0 || aye != no || !(isMet || wouldBeMet): results.insert(isMet ? .accepted : .rejected)
          case "rejected": results.insert(.rejected)
          case "lot": results.insert(.tied)
          case "castingVote": results.insert(.accepted)
          case "": results.formUnion(base == "allSeats" ? [isMet ? .accepted : .rejected] : VoteResult.listed)
          default: results.formUnion(base == "allSeats" && !isMet ? VoteResult.listed : [.accepted])
          }
        }
      }
    }
    let small = small(
      numbers(stated[0], stated[1], stated[2], stated[3]) + #","tieChoice":"votedFor""#, base: base, seats: seats,
      "\(fraction.0)/\(fraction.1)",
      comparison, rules: tie.isEmpty ? "" : #","tie":"\#(tie)""#)
    #expect(try result(small).result.value == (results.count == 1 ? results.first : nil))
  }

  @Test("One more vote for it, taken from those against, never turns acceptance into rejection", arguments: 0...9)
  func monotony(_ votesFor: Int) throws {
    for base in ["votesCast", "present", "allSeats"] {
      let before = try result(small(numbers(votesFor, 10 - votesFor, 0, 0), base: base)).result.value
      let after = try result(small(numbers(votesFor + 1, 9 - votesFor, 0, 0), base: base)).result.value
      #expect(before != .accepted || after == .accepted)
    }
  }
}
