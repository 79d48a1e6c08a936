import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Quorum by the rules of procedure")
struct QuorumTests {
  private let question = QuorumQuestion(meeting: Identifier("m"))

  private func result(_ small: SmallDossier, item: String? = nil) throws -> QuorumResult {
    var question = question
    question.item = item.map { Identifier($0) }
    return try soundAnswer(to: question, about: small.dossier()).answer.known()
  }

  private func small(_ marks: String, _ comparison: String? = "moreThan", base: String? = "allSeats") -> SmallDossier {
    var small = SmallDossier(
      seats: marks.count, rules: #""quorum":\#(threshold("1/2", comparison, base))"#)
    small.attend(marks)
    return small
  }

  @Test(
    "Three of six are no quorum of more than half, and one of at least half",
    arguments: [
      ("+++---", "moreThan", false), ("+++---", "atLeast", true), ("++++--", "moreThan", true),
      ("++----", "atLeast", false),
      ("+++---", nil, nil), ("++++--", nil, true), ("++----", nil, false),
    ] as [(String, String?, Bool?)])
  func halves(_ marks: String, _ comparison: String?, _ holds: Bool?) throws {
    let result = try result(small(marks, comparison))
    #expect(result.holds.value == holds)
    #expect(result.seats == .known(6) && result.present == .known(marks.count { $0 == "+" }))
    #expect(result.rules == [Identifier("r")] && result.base == .allSeats)
  }

  @Test(
    "Members of whom nothing is said leave it open only where they would decide",
    arguments: [
      ("++++..", true), ("++....", nil), ("+++.--", nil), ("++..--", nil), ("+---..", false), ("......", nil),
    ]
      as [(String, Bool?)])
  func open(_ marks: String, _ holds: Bool?) throws {
    let result = try result(small(marks))
    #expect(result.holds.value == holds)
    if holds == nil { #expect(result.holds.keys.contains("procedure.presenceNotStated")) }
  }

  @Test("A vacant seat belongs to all seats and not to the filled ones")
  func vacant() throws {
    for (base, holds) in [("allSeats", false), ("filledSeats", true)] {
      var small = small("++-+", base: base)
      small.seats[3] = #"{"id":"s4","body":"a","isVoting":true,"filling":"vacant"}"#
      small.seats.append(#"{"id":"s5","body":"a","isVoting":true,"filling":"vacant"}"#)
      small.meeting = #""held":"2024-06-10""#
      small.attend("++-")
      let result = try result(small)
      #expect(result.holds.value == holds, "\(base)")
      #expect(result.seats == .known(base == "allSeats" ? 5 : 3))
    }
  }

  @Test("Between two times of a membership the seat is vacant")
  func gap() throws {
    for (day, filled) in [("2023-12-31", 2), ("2024-06-10", 1), ("2024-09-01", 2)] {
      var small = small("+", base: "filledSeats")
      small.seats.append(
        #"""
        {"id":"s2","body":"a","isVoting":true,"periods":[{"from":"2020-01-01","to":"2024-01-31","person":"p"},
        {"from":"2024-09-01","person":"q"}]}
        """#)
      small.meeting = #""held":"\#(day)""#
      small.attend("+")
      #expect(try result(small).seats == .known(filled), "\(day)")
    }
  }

  @Test("Guests and members without a vote never count, whatever the list says of them")
  func guests() throws {
    var small = small("+---")
    small.seats += [
      #"{"id":"s5","body":"a","isVoting":true,"function":"guest"}"#, #"{"id":"s6","body":"a","isVoting":false}"#,
    ]
    small.meeting = #""held":"2024-06-10""#
    small.attend("+---++")
    let result = try result(small)
    #expect(result.seats == .known(4) && result.present == .known(1) && result.holds == .known(false))
  }

  @Test("A member who came as a guest was there without the vote")
  func memberAsGuest() throws {
    var small = SmallDossier(seats: 1, rules: #""quorum":\#(threshold("1/2", "moreThan", "allSeats"))"#)
    small.meeting += #","attendances":[{"seat":"s1","presence":"present","isGuest":true}]"#
    #expect(try result(small).present.text == "0-1")
  }

  @Test("Whether a seat has a vote must be said; all present have a quorum all the same")
  func unknownVotes() throws {
    var small = small("++")
    small.seats = ["s1", "s2"].map { #"{"id":"\#($0)","body":"a","filling":"filled"}"# }
    let all = try result(small)
    #expect(all.seats.text == "0-2" && all.present.text == "0-2" && all.holds == .known(true))
    small.meeting = #""held":"2024-06-10""#
    small.attend("+-")
    let one = try result(small)
    #expect(one.holds.value == nil && one.holds.keys.contains("procedure.votingNotStated"))
  }

  @Test("A substitute stands in for the seat, is no seat more, and counts once beside the member")
  func substitutes() throws {
    var small = small("-----")
    small.seats.append(#"{"id":"n","body":"a","isVoting":true,"filling":"filled","substituteFor":"s1"}"#)
    small.meeting =
      #"""
      "held":"2024-06-10","attendances":[{"seat":"n","presence":"present"},{"seat":"s1","presence":"excused"},
      {"seat":"s2","presence":"excused","substitute":"n"},{"seat":"s3","presence":"present"},
      {"seat":"s4","presence":"absent"},{"seat":"s5","presence":"absent"}]
      """#
    let result = try result(small)
    #expect(result.seats == .known(5))
    // One substitute cannot stand in for the first member by their own line and for the second one by that one's.
    #expect(result.present.text == "1-3" && result.present.keys.contains("procedure.substituteUnclear"))
    small.meeting =
      #"""
      "held":"2024-06-10","attendances":[{"seat":"n","presence":"present"},{"seat":"s2","presence":"present"},
      {"seat":"s3","presence":"present"},{"seat":"s4","presence":"absent"},{"seat":"s5","presence":"absent"}]
      """#
    #expect(try self.result(small).holds == .known(true))
  }

  @Test(
    "That a member is listed as excused does not contradict the substitute who came",
    arguments: [
      ("excused", "present", #""substituteFor":"s1""#, "3"), ("absent", "present", #""substituteFor":"s1""#, "3"),
      ("excused", "absent", #""substituteFor":"s1""#, "2"),
      ("excused", "present", #""substituteFor":"s1","function":"guest""#, "2-3"),
    ])
  func excusedWithSubstitute(_ member: String, _ substitute: String, _ seat: String, _ present: String) throws {
    var small = small("-----")
    small.seats.append(#"{"id":"n","body":"a","filling":"filled",\#(seat)}"#)
    small.meeting =
      #"""
      "held":"2024-06-10","attendances":[{"seat":"s1","presence":"\#(member)"},
      {"seat":"n","presence":"\#(substitute)"},{"seat":"s2","presence":"present"},{"seat":"s3","presence":"present"},
      {"seat":"s4","presence":"absent"},{"seat":"s5","presence":"excused"}]
      """#
    let result = try result(small)
    #expect(result.present.text == present)
    #expect(result.holds.value == (present == "3" ? true : present == "2" ? false : nil))
  }

  @Test(
    "The presence can change within a meeting",
    arguments: [("i1", 3, true), ("i2", 2, false), ("i3", 3, true)])
  func items(_ item: String, _ present: Int, _ holds: Bool) throws {
    var small = SmallDossier(seats: 4, rules: #""quorum":\#(threshold("1/2", "moreThan", "allSeats"))"#)
    small.meeting +=
      #"""
      ,"attendances":[{"seat":"s1","presence":"present"},{"seat":"s2","presence":"present"},
      {"seat":"s3","presence":"partlyPresent","toItem":"i1"},{"seat":"s4","presence":"partlyPresent","fromItem":"i3"}]
      """#
    small.more = #""agendaItems":[{"id":"i1","meeting":"m"},{"id":"i2","meeting":"m"},{"id":"i3","meeting":"m"}]"#
    let result = try result(small, item: item)
    #expect(result.present == .known(present) && result.holds == .known(holds))
    #expect(try self.result(small).present.text == "2-4")
  }

  @Test("An item's own list goes before the meeting's, and a stated number before both")
  func ownList() throws {
    var small = small("+++---")
    small.more = #""agendaItems":[{"id":"i","meeting":"m","present":["s1","s2","s3","s4"]}]"#
    #expect(try result(small, item: "i").holds == .known(true))
    small.more = #""agendaItems":[{"id":"i","meeting":"m","present":["s1"],"presentCount":4}]"#
    #expect(try result(small, item: "i").present == .known(4))
    #expect(try result(small, item: "i").holds == .known(true))
  }

  @Test(
    "Fourteen of nineteen are a quorum, thirteen and twelve of nineteen for some items too", arguments: [14, 13, 12])
  func fourteenOfNineteen(_ present: Int) throws {
    var small = SmallDossier(seats: 19, rules: #""quorum":\#(threshold("1/2", "moreThan", "allSeats"))"#)
    small.more = #""agendaItems":[{"id":"i","meeting":"m","presentCount":\#(present)}]"#
    #expect(try result(small, item: "i").holds == .known(true))
  }

  @Test("The minutes say that there was a quorum, and by the rules there was none")
  func minutes() throws {
    var small = small("++----")
    small.meeting += #","statedQuorum":true"#
    #expect(try result(small).agreesWithMinutes == .known(false))
    small.meeting += #","number":"1""#
    small.rules = ""
    let silent = try result(small)
    #expect(silent.agreesWithMinutes.value == nil && silent.holds.keys == ["procedure.noRules"])
  }

  @Test("Rules that are silent, contradict each other or may not be in force decide nothing")
  func rules() throws {
    func keys(_ rules: String) throws -> [String] {
      var small = SmallDossier(seats: 2)
      small.attend("++")
      small.more = #""rulesOfProcedure":[\#(rules)]"#
      return try result(small).holds.keys
    }
    let half = threshold("1/2", "moreThan", "allSeats")
    #expect(try keys(#"{"id":"r","name":"R","bodies":["a"]}"#) == ["procedure.ruleNotStated"])
    #expect(
      try keys(
        #"""
        {"id":"r","name":"R","bodies":["a"],"quorum":\#(half)},
        {"id":"q","name":"Q","bodies":["a"],"quorum":\#(threshold("2/3", "atLeast", "allSeats"))}
        """#) == ["procedure.rulesContradict"])
    #expect(
      try keys(#"{"id":"r","name":"R","bodies":["a"],"from":"2024","quorum":\#(half)}"#)
        == ["procedure.rulesUndecided"])
    #expect(
      try keys(#"{"id":"r","name":"R","bodies":["a"],"to":"2023","quorum":\#(half)}"#) == ["procedure.ruleNotStated"])
    #expect(
      try keys(#"{"id":"r","name":"R","bodies":["a"],"quorum":\#(threshold("1/2", "moreThan", nil))}"#)
        == ["procedure.baseNotForQuorum"])
    #expect(
      try keys(#"{"id":"r","name":"R","bodies":["a"],"quorum":\#(threshold("3/2", "moreThan", "allSeats"))}"#)
        == ["procedure.fractionUnreadable"])
    #expect(
      try keys(#"{"id":"r","name":"R","bodies":["a"],"quorum":\#(half)},{"id":"q","name":"Q","bodies":["a"]}"#) == [])
  }

  @Test("A meeting that was called off has no quorum to ask for, and a joint meeting has one for each body")
  func whichMeeting() throws {
    var small = small("++")
    small.meeting = #""scheduled":"2024-06-10","outcome":"cancelled""#
    #expect(try result(small).holds.keys == ["procedure.notHeld"])
    let joint = try dossier(
      of: #"""
        "bodies":[{"id":"a","name":"A"},{"id":"b","name":"B"}],"meetings":[{"id":"m","bodies":["a","b"]}]
        """#)
    #expect(try soundAnswer(to: question, about: joint).answer.keys == ["procedure.whichBody"])
    var one = question
    one.body = Identifier("b")
    #expect(try soundAnswer(to: one, about: joint).answer.isKnown)
    one.body = Identifier("c")
    #expect(try !soundAnswer(to: one, about: joint).answer.isKnown)
    #expect(
      try soundAnswer(to: QuorumQuestion(meeting: Identifier("x")), about: joint).answer.keys == ["procedure.missing"])
  }

  @Test("The rules may ask that each side has somebody there")
  func sides() throws {
    var small = SmallDossier(rules: #""triad":{"presentPerSide":1}"#)
    small.seats = [("s1", "commissioner"), ("s2", "provider"), ("s3", "user")].map {
      #"{"id":"\#($0.0)","body":"a","isVoting":true,"filling":"filled","side":"\#($0.1)"}"#
    }
    small.attend("++-")
    let sides = try result(small).sides
    #expect(sides.map(\.side) == [.commissioner, .provider, .user])
    #expect(sides.map(\.isEnough.value) == [true, true, false])
    #expect(try result(self.small("++")).sides.isEmpty)
  }

  // MARK: Laws

  @Test("A verdict is known exactly where all completions agree", arguments: 1...150 as ClosedRange<UInt64>)
  func completions(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let count = Int.random(in: 1...6, using: &random)
    let seats = (0..<count).map { _ in OpenMember(using: &random) }
    let comparison = Bool.random(using: &random) ? "moreThan" : "atLeast"
    let (part, whole) = [(1, 2), (2, 3), (1, 3), (1, 1)].randomElement(using: &random) ?? (1, 2)
    let base = Bool.random(using: &random) ? "allSeats" : "filledSeats"
    var small = SmallDossier(rules: #""quorum":\#(threshold("\(part)/\(whole)", comparison, base))"#)
    small.seats = seats.enumerated().map { $1.json("s\($0 + 1)") }
    small.attend(String(seats.map(\.mark)))
    var verdicts: Set<Bool> = []
    var numbers: Set<Int> = []
    OpenMember.completions(of: seats[...]) { members in
      let seated = members.filter { base == "allSeats" ? $0.hasVote == true : $0.hasVote == true && $0.isHeld == true }
      numbers.insert(members.count { $0.hasVote == true && $0.isHeld == true && $0.isPresent == true })
      guard !seated.isEmpty else { return }
      let present = seated.count { $0.isPresent == true }
      let balance = whole * present - part * seated.count
      verdicts.insert(comparison == "moreThan" ? balance > 0 : balance >= 0)
    }
    let result = try result(small)
    #expect(result.holds.value == (verdicts.count == 1 ? verdicts.first : nil))
    if seats.contains(where: { $0.hasVote != false }), let least = numbers.min(), let most = numbers.max() {
      #expect(result.present.text == (least == most ? "\(least)" : "\(least)-\(most)"))
    }
    // An absent guest changes nothing, and neither does the order.
    small.seats.append(#"{"id":"guest","body":"a","isVoting":true,"filling":"filled","function":"guest"}"#)
    small.seats.shuffle(using: &random)
    let again = try self.result(small)
    #expect(again.holds.value == result.holds.value && again.seats.text == result.seats.text)
    #expect(again.present.text == result.present.text)
  }
}

/// A member of whom some things may not be stated.
private struct OpenMember {
  var hasVote: Bool?
  var isHeld: Bool?
  var isPresent: Bool?

  init(using random: inout SeededGenerator) {
    hasVote = [true, true, true, false, nil].randomElement(using: &random) ?? nil
    isHeld = [true, true, false, nil].randomElement(using: &random) ?? nil
    isPresent = isHeld == true ? [true, true, false, nil].randomElement(using: &random) ?? nil : false
  }

  var mark: Character { isPresent.map { $0 ? "+" : "-" } ?? "." }

  func json(_ id: String) -> String {
    let voting = hasVote.map { #","isVoting":\#($0)"# } ?? ""
    let filling = isHeld.map { #","filling":"\#($0 ? "filled" : "vacant")""# } ?? ""
    return #"{"id":"\#(id)","body":"a"\#(voting)\#(filling)}"#
  }

  static func completions(of members: ArraySlice<OpenMember>, _ done: [OpenMember] = [], _ body: ([OpenMember]) -> Void)
  {
    guard let first = members.first else { return body(done) }
    for hasVote in first.hasVote.map({ [$0] }) ?? [true, false] {
      for isHeld in first.isHeld.map({ [$0] }) ?? [true, false] {
        for isPresent in first.isPresent.map({ [$0] }) ?? [true, false] {
          var member = first
          (member.hasVote, member.isHeld, member.isPresent) = (hasVote, isHeld, isPresent)
          completions(of: members.dropFirst(), done + [member], body)
        }
      }
    }
  }
}
