import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("What attendance says of a vote")
struct VoteAttendanceTests {
  private let question = DecisionQuestion(vote: Identifier("v"))

  private func answer(_ small: SmallDossier) throws -> Answer<DecisionResult> {
    try soundAnswer(to: question, about: small.dossier()).answer
  }

  /// Ballots of the seats in order: `+` for, `-` against, `n` not present, `.` none known.
  private func small(
    _ marks: String, ballots: String, _ vote: String = "", base: String = "votesCast", rules: String = ""
  ) -> SmallDossier {
    var small = SmallDossier(
      seats: marks.count, rules: #""decision":\#(threshold("1/2", "moreThan", base))\#(rules)"#)
    small.attend(marks)
    let choices: [Character: String] = ["+": "votedFor", "-": "votedAgainst", "n": "notPresent"]
    let lines = ballots.enumerated().compactMap { place, mark in
      choices[mark].map { #"{"seat":"s\#(place + 1)","choice":"\#($0)"}"# }
    }
    small.more = #""votes":[{"id":"v","meeting":"m"\#(vote),"ballots":[\#(lines.joined(separator: ","))]}]"#
    return small
  }

  private func numbers(_ small: SmallDossier) throws -> [String] {
    let result = try answer(small).known()
    return [result.votesFor, result.votesAgainst, result.abstained, result.notPresent].map(\.text)
  }

  @Test(
    "Whoever is excused or absent casts no vote and is not present; of whom nothing is said may have voted",
    arguments: [
      ("++o++", "++.--", ["2", "2", "0", "1"]), ("++-++", "++.--", ["2", "2", "0", "1"]),
      ("++.++", "++.--", ["2-3", "2-3", "0-1", "0-1"]), ("++o++", "++n--", ["2", "2", "0", "1"]),
      ("++o+.", "++.-.", ["2-3", "1-2", "0-1", "1-2"]),
    ])
  func absence(_ marks: String, _ ballots: String, _ expected: [String]) throws {
    #expect(try numbers(small(marks, ballots: ballots)) == expected)
  }

  @Test("That the fifth member was excused decides equal votes")
  func decided() throws {
    let rule = #","tie":"rejected""#
    #expect(try answer(small("++o++", ballots: "++.--", rules: rule)).known().result == .known(.rejected))
    #expect(try answer(small("++.++", ballots: "++.--", rules: rule)).known().result.value == nil)
  }

  @Test("By correspondence nobody has to be present")
  func correspondence() throws {
    let vote = #","method":"correspondence""#
    #expect(try numbers(small("++o++", ballots: "++.--", vote)) == ["2-3", "2-3", "0-1", "0-1"])
    let all = try answer(small("++o++", ballots: "+++--", vote))
    #expect(try all.known().votesFor == .known(3) && all.reasons.isEmpty)
    // Five votes are no contradiction to four who were present.
    #expect(try all.known().result == .known(.accepted))
  }

  @Test("A ballot of somebody excused may or may not have been cast, and is remarked on")
  func contradiction() throws {
    let answer = try answer(small("++o++", ballots: "+++--"))
    let result = try answer.known()
    #expect(result.votesFor.text == "2-3" && result.notPresent.text == "0-1" && result.result.value == nil)
    // It was cast as it is listed or not at all, so no other number is open.
    #expect(result.votesAgainst.text == "2" && result.abstained.text == "0")
    #expect(answer.keys == ["procedure.absentVoted"])
    #expect(
      answer.reasons.flatMap(\.settledBy).map(\.description) == ["votes/v/ballots/s3", "meetings/m/attendances"])
    // What holds either way is known all the same.
    #expect(try self.answer(small("++o++", ballots: "+++++")).known().result == .known(.accepted))
  }

  @Test("A vacant seat casts no vote")
  func vacant() throws {
    var small = small("+++", ballots: "++-")
    small.seats.append(#"{"id":"s4","body":"a","isVoting":true,"filling":"vacant"}"#)
    #expect(try numbers(small) == ["2", "1", "0", "0"])
  }

  @Test("Where a substitute was there, the vote of the seat was; a substitute who is not listed may have been")
  func substitutes() throws {
    let substitute = #"{"id":"n","body":"a","isVoting":true,"substituteFor":"s2"}"#
    var listed = small("+", ballots: "+.")
    listed.seats += [#"{"id":"s2","body":"a","isVoting":true,"filling":"filled"}"#, substitute]
    listed.meeting = #""held":"2024-06-10","attendances":[{"seat":"s2","presence":"excused","substitute":"n"}]"#
    #expect(try numbers(listed) == ["1-2", "0-1", "0-1", "0-1"])
    var silent = small("+o", ballots: "+")
    silent.seats.append(substitute)
    silent.more = silent.more.replacing("]}]", with: #",{"seat":"n","choice":"votedAgainst"}]}]"#)
    let answer = try answer(silent)
    #expect(try answer.known().votesAgainst == .known(1) && answer.reasons.isEmpty)
  }

  @Test("The list of those present at the item goes before that of the meeting")
  func item() throws {
    var small = small("+++", ballots: "+-.", #","agendaItem":"i""#)
    small.more += #","agendaItems":[{"id":"i","meeting":"m","present":["s1","s2"]}]"#
    #expect(try numbers(small) == ["1", "1", "0", "1"])
  }

  // MARK: Ties

  private func tie(_ vote: String, ballots: String = "") throws -> DecisionResult {
    var small = SmallDossier(
      seats: 5, rules: #""decision":\#(threshold("1/2", "moreThan", "votesCast")),"tie":"chairDecides""#)
    small.more = #"""
      "votes":[{"id":"v","meeting":"m","votesFor":2,"votesAgainst":2,"abstained":0,"notPresent":1\#(vote)}]
      """#
    return try answer(small).known()
  }

  @Test(
    "Equal votes by numbers are settled by how whoever decides voted, also against their first ballot",
    arguments: [
      (#","tieChoice":"votedFor""#, VoteResult?.some(.accepted)), (#","tieChoice":"votedAgainst""#, .rejected),
      (#","tieChoice":"abstained""#, nil), ("", nil), (#","tieBrokenBy":"s1""#, nil),
      (#","tieBrokenBy":"s1","tieChoice":"votedFor","ballots":[{"seat":"s1","choice":"abstained"}]"#, .accepted),
      (#","tieBrokenBy":"s1","ballots":[{"seat":"s1","choice":"votedFor"}]"#, .accepted),
    ] as [(String, VoteResult?)])
  func ties(_ vote: String, _ expected: VoteResult?) throws {
    let result = try tie(vote)
    #expect(result.result.value == expected)
    if expected == nil { #expect(result.result.keys == ["procedure.tieChoiceNotStated"]) }
  }

  @Test(
    "Where equal votes are not settled, the reason names what would settle them",
    arguments: [
      ("", "votes/v/tieBrokenBy"), (#","tieBrokenBy":"s1""#, "votes/v/ballots"),
      (#","tieBrokenBy":"s1","ballots":[{"seat":"s1","choice":"abstained"}]"#, "votes/v/ballots/s1"),
    ])
  func settling(_ vote: String, _ ballot: String) throws {
    let reasons = try tie(vote).result.reasons
    #expect(reasons.flatMap(\.settledBy).map(\.description) == ["votes/v/tieChoice", ballot])
  }

  @Test("Whatever came of the ballots of excused members lies within the numbers", arguments: 0..<30)
  func completions(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let ballots = (0..<5).map { _ in Bool.random(using: &random) ? "+" : "-" }
    let excused = Set((0..<5).filter { _ in Int.random(in: 0..<3, using: &random) == 0 })
    let marks = (0..<5).map { excused.contains($0) ? "o" : "+" }.joined()
    let result = try answer(small(marks, ballots: ballots.joined(), rules: #","tie":"rejected""#)).known()
    var results: Set<VoteResult> = []
    var numbers: Set<[Int]> = []
    for cast in 0..<(1 << excused.count) {
      let uncast = Set(excused.sorted().enumerated().filter { cast >> $0.offset & 1 == 0 }.map(\.element))
      let counted = (0..<5).filter { !uncast.contains($0) }
      let ayes = counted.count { ballots[$0] == "+" }
      numbers.insert([ayes, counted.count - ayes, uncast.count])
      results.insert(2 * ayes > counted.count ? .accepted : .rejected)
    }
    for (place, number) in [result.votesFor, result.votesAgainst, result.notPresent].enumerated() {
      #expect(number.bounds == [numbers.map { $0[place] }.min(), numbers.map { $0[place] }.max()])
    }
    // A result that is known holds for every completion.
    if let known = result.result.value { #expect(results == [known]) }
    if excused.isEmpty { #expect(result.result.isKnown) }
  }
}
