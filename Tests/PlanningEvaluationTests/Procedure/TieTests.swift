import CommunityPlanning
import Testing

@Suite("Equal votes")
struct TieTests {
  private func result(
    _ votes: (Int, Int, Int, Int), seats: Int, _ base: String, _ fraction: String = "1/2",
    _ comparison: String = "moreThan", tie: String?, choice: String? = nil, more: String = ""
  ) throws -> Answer<VoteResult> {
    let rule = tie.map { #","tie":"\#($0)""# } ?? ""
    var small = SmallDossier(seats: seats, rules: #""decision":\#(threshold(fraction, comparison, base))\#(rule)"#)
    let chosen = choice.map { #","tieChoice":"\#($0)""# } ?? ""
    small.more = #"""
      "votes":[{"id":"v","meeting":"m","votesFor":\#(votes.0),"votesAgainst":\#(votes.1),"abstained":\#(votes.2),
      "notPresent":\#(votes.3)\#(chosen)}]\#(more)
      """#
    return try soundAnswer(to: DecisionQuestion(vote: Identifier("v")), about: small.dossier()).answer.known().result
  }

  @Test(
    "Where no rule for equal votes is stated, it is open where such a rule could turn the result",
    arguments: [
      ("votesCast", "1/2", "moreThan", VoteResult?.none), ("votesCast", "1/2", "atLeast", nil),
      ("present", "1/2", "moreThan", nil), ("allSeats", "1/2", "moreThan", .rejected),
      ("filledSeats", "1/2", "moreThan", .rejected), ("allSeats", "1/2", "atLeast", .accepted),
      ("votesCast", "2/3", "atLeast", .rejected), ("present", "3/4", "moreThan", .rejected),
    ])
  func silence(_ base: String, _ fraction: String, _ comparison: String, _ expected: VoteResult?) throws {
    let result = try result((5, 5, 0, 0), seats: 10, base, fraction, comparison, tie: nil)
    #expect(result.value == expected)
    if expected == nil {
      #expect(result.keys == ["procedure.ruleNotStated"])
      #expect(result.reasons.flatMap(\.settledBy).map(\.description) == ["rulesOfProcedure/r/tie"])
    }
  }

  @Test("Those who abstained may leave more than one vote lacking, which no rule for equal votes makes up for")
  func abstentions() throws {
    for tie in [nil, "chairDecides", "castingVote", "lot", "repeated", "rejected"] {
      let lacking = try result((3, 3, 4, 0), seats: 10, "present", tie: tie, choice: "votedFor")
      #expect(lacking == .known(.rejected), "\(tie ?? "")")
    }
    #expect(try result((4, 4, 1, 0), seats: 9, "present", tie: "chairDecides", choice: "votedFor") == .known(.accepted))
  }

  @Test(
    "Five against five of eleven lack the sixth vote; whoever decides has it only if the rules give them one more",
    arguments: [
      ("chairDecides", "votedFor", VoteResult?.none), ("chairDecides", "votedAgainst", .rejected),
      ("castingVote", "votedFor", .accepted), ("castingVote", "votedAgainst", .rejected), ("castingVote", nil, nil),
      ("chairDecides", nil, nil), ("rejected", nil, .rejected), ("lot", nil, .tied), ("jinak", nil, nil),
    ] as [(String, String?, VoteResult?)])
  func sixthVote(_ tie: String, _ choice: String?, _ expected: VoteResult?) throws {
    for base in ["allSeats", "filledSeats"] {
      let result = try result((5, 5, 0, 1), seats: 11, base, tie: tie, choice: choice)
      #expect(result.value == expected)
      if tie == "chairDecides", choice == "votedFor" {
        #expect(result.keys == ["procedure.castingVoteNotStated"])
        #expect(result.reasons.flatMap(\.settledBy).map(\.description) == ["rulesOfProcedure/r/tie"])
      }
    }
  }

  @Test("Two votes lacking of all seats are not made up for, whoever decides")
  func twoVotes() throws {
    for tie in ["chairDecides", "castingVote"] {
      for choice in ["votedFor", "votedAgainst", nil] {
        #expect(try result((4, 4, 0, 3), seats: 11, "allSeats", tie: tie, choice: choice) == .known(.rejected))
      }
    }
  }

  @Test("Rules that contradict each other about equal votes leave them open, whatever the base")
  func contradiction() throws {
    let more =
      #","rulesOfProcedure":[{"id":"r","name":"R","bodies":["a"],"tie":"lot","decision":"#
      + threshold("1/2", "moreThan", "allSeats") + #"},{"id":"q","name":"Q","bodies":["a"],"tie":"rejected"}]"#
    var small = SmallDossier(seats: 10)
    small.more =
      #""votes":[{"id":"v","meeting":"m","votesFor":5,"votesAgainst":5,"abstained":0,"notPresent":0}]"# + more
    let answer = try soundAnswer(to: DecisionQuestion(vote: Identifier("v")), about: small.dossier()).answer
    #expect(try answer.known().result.keys == ["procedure.rulesContradict"])
  }
}
