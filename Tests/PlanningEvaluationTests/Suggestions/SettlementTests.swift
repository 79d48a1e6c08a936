import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Was every comment settled, in time and with a reason?")
struct SettlementTests {
  private func dossier(_ members: String) throws -> Dossier {
    let text = #"{"format":"\#(Dossier.currentFormat)","id":"d","plans":[{"id":"p","name":"P"}],\#(members)}"#
    return try Dossier.loadStrictly(Array(text.utf8))
  }

  private func result(
    _ members: String, _ question: SettlementQuestion = SettlementQuestion(of: .comments), on day: String = "2024-06-30"
  ) throws -> SettlementResult {
    try soundAnswer(to: question, about: try dossier(members), on: day).answer.known()
  }

  private static let letters = #"""
    "comments":[
      {"id":"letter","sent":"2024-05-01","text":"Tajný dopis","channel":"post"},
      {"id":"a","splitFrom":"letter","kind":"content","disposition":"incorporated","settled":"2024-05-11","reason":"Ano."},
      {"id":"b","splitFrom":"letter","kind":"formal","disposition":"rejected","settled":"2024-05-21"},
      {"id":"second","received":"2024-05-05","kind":"formal","mergedInto":"b"},
      {"id":"third","received":"2024-05-06","kind":"content"}]
    """#

  @Test("A letter counts once as an original and as often as it has parts where leaves are counted")
  func bases() throws {
    let originals = try result(Self.letters)
    #expect(originals.counted == .known(3))
    #expect(originals.settled == .known(2))
    #expect(originals.open == .known(1))
    #expect(originals.settledShare == .known(try Ratio(2, of: 3)))
    let leaves = try result(Self.letters, SettlementQuestion(of: .comments, counting: .leaves))
    #expect(leaves.counted == .known(3))
    #expect(leaves.settled == .known(2))
    #expect(
      leaves.dispositions.map { "\($0.disposition) \($0.count.value ?? -1)" } == ["incorporated 1", "rejected 1"])
    #expect(leaves.parts.map { "\($0.kind?.rawValue ?? "") \($0.counted.value ?? -1)" } == ["content 2", "formal 1"])
  }

  @Test("The settled share is told by side, and a part of a letter has the side of the letter")
  func sides() throws {
    let sides = try result(
      #"""
      "comments":[
        {"id":"l","side":"user","received":"2024-05-01"},
        {"id":"a","splitFrom":"l","disposition":"incorporated","settled":"2024-05-11"},
        {"id":"b","splitFrom":"l","side":"provider"},
        {"id":"c","received":"2024-05-01","side":"user","disposition":"rejected","settled":"2024-05-11"},
        {"id":"d","received":"2024-05-01"}]
      """#, SettlementQuestion(of: .comments, counting: .leaves)
    ).sides
    #expect(sides.map(\.side) == [nil, .provider, .user])
    #expect(sides.map(\.counted.value) == [1, 1, 2])
    #expect(sides.map(\.settledShare.value) == [try Ratio(0, of: 1), try Ratio(0, of: 1), try Ratio(2, of: 2)])
  }

  @Test(
    "A settlement is published where its paper is at hand by the day; silence is no verdict",
    arguments: [
      ("", nil), (#""availability":"included""#, true), (#""availability":"linked""#, true),
      (#""availability":"promised""#, false), (#""availability":"notIncluded""#, nil),
      (#""availability":"linked","made":"2024-07-01""#, false), (#""availability":"linked","made":"2024""#, nil),
    ] as [(String, Bool?)])
  func annex(paper: String, expected: Bool?) throws {
    let named = paper.isEmpty ? "" : #","settlement":"d""#
    let document = paper.isEmpty ? "" : #","documents":[{"id":"d","name":"D",\#(paper)}]"#
    let annexes = try result(
      #"""
      "commentWindows":[{"id":"w","subject":"plans/p"\#(named)},{"id":"v","subject":"plans/p"}],
      "comments":[{"id":"c","window":"w","received":"2024-05-01"}]\#(document)
      """#
    ).annexes
    #expect(annexes.map(\.window.text) == ["w"])
    #expect(annexes.first?.isPublished.value == expected)
  }

  @Test("What was merged is settled with what it was merged into, and has no reason of its own")
  func merged() throws {
    let result = try result(Self.letters)
    // The letter has a part without a reason, the second one is that part.
    #expect(result.withoutReason == .known(2))
  }

  @Test("The median runs from coming to being settled; the parts of a letter came with the letter")
  func median() throws {
    let leaves = try result(Self.letters, SettlementQuestion(of: .comments, counting: .leaves))
    #expect(leaves.medianDays == .known(try Ratio(15, of: 1)))
    #expect(leaves.oldestOpenDays == .known(55))
  }

  @Test(
    "Handed on is not settled until every destination has answered",
    arguments: [
      ("", "forwarded"), (#""answered":"2024-06-01","#, "settled"), (#""answered":"2024-07-01","#, "forwarded"),
      (#""answer":"Vyřešíme.","#, ""), (#""answered":"2024","#, ""),
    ])
  func forwarded(_ answer: String, _ state: String) throws {
    let result = try result(
      #"""
      "comments":[{"id":"c","received":"2024-05-01","disposition":"forwarded"}],
      "forwardings":[{"id":"f","subject":"comments/c",\#(answer)"destination":"department"}]
      """#)
    #expect(result.counted == .known(1))
    #expect(result.settled.value == (state == "" ? nil : state == "settled" ? 1 : 0))
    #expect(result.forwarded.value == (state == "" ? nil : state == "forwarded" ? 1 : 0))
    #expect(result.destinations.map(\.destination) == [.department])
    #expect(result.destinations.map(\.forwarded) == [.known(1)])
  }

  @Test("Without a forwarding that says where to, what was handed on is not settled either")
  func forwardedNowhere() throws {
    #expect(try result(#""comments":[{"id":"c","disposition":"forwarded"}]"#).forwarded == .known(1))
  }

  @Test(
    "The window says which day decides; where it does not, or an end is not known, nothing is claimed",
    arguments: [
      (#""countsBy":"sent","from":"2024-05-15","to":"2024-05-31""#, true),
      (#""countsBy":"received","from":"2024-05-15","to":"2024-05-31""#, false),
      (#""from":"2024-05-15","to":"2024-05-31""#, nil), (#""from":"2024-05-15","to":"2024-06-03""#, true),
      (#""countsBy":"sent","to":"2024-05-31""#, nil), (#""countsBy":"received","to":"2024-05-31""#, false),
    ] as [(String, Bool?)])
  func windows(_ window: String, _ isInTime: Bool?) throws {
    let result = try result(
      #"""
      "commentWindows":[{"id":"w","subject":"plans/p",\#(window)}],
      "comments":[{"id":"c","window":"w","sent":"2024-05-31","received":"2024-06-03"}]
      """#, SettlementQuestion(of: .comments, window: Identifier("w")))
    #expect(result.cameInTime.value == isInTime.map { $0 ? 1 : 0 })
    #expect(result.cameOutOfTime.value == isInTime.map { $0 ? 0 : 1 })
  }

  @Test(
    "Late is what was settled after the term, or is open though it is over",
    arguments: [
      (#""disposition":"rejected","settled":"2024-06-10""#, 0),
      (#""disposition":"rejected","settled":"2024-06-11""#, 1),
      (#""kind":"content""#, 1), (#""disposition":"rejected""#, nil),
    ] as [(String, Int?)])
  func late(_ comment: String, _ count: Int?) throws {
    let result = try result(
      #"""
      "commentWindows":[{"id":"w","subject":"plans/p","settlementDue":"2024-06-10"}],
      "comments":[{"id":"c","window":"w","received":"2024-05-01",\#(comment)}]
      """#)
    #expect(result.late.value == count)
  }

  @Test("An entry may stand for many comments, exactly or between bounds")
  func sizes() throws {
    let result = try result(
      #"""
      "comments":[{"id":"c","standsFor":"12","disposition":"takenNoteOf"},{"id":"d","received":"2024-05","standsFor":"3–5"}]
      """#)
    #expect(result.counted.content == .bounded(lower: 15, upper: 17))
    #expect(result.settled == .known(12))
    #expect(result.settledShare.content == .bounded(lower: try Ratio(12, of: 17), upper: try Ratio(12, of: 15)))
    // Each is settled or not: two or three that are, beside one that is not, are two thirds to three quarters.
    let settled = try self.result(
      #"""
      "comments":[{"id":"c","standsFor":"2–3","disposition":"takenNoteOf"},{"id":"d","received":"2024-05"}]
      """#)
    #expect(settled.settledShare.content == .bounded(lower: try Ratio(2, of: 3), upper: try Ratio(3, of: 4)))
    let open = try self.result(
      #"""
      "comments":[{"id":"c","standsFor":"2–3","mergedInto":"x"},{"id":"d","received":"2024-05"},
      {"id":"e","disposition":"rejected"}]
      """#)
    #expect(open.settledShare.content == .bounded(lower: try Ratio(1, of: 5), upper: try Ratio(4, of: 5)))
  }

  @Test("A circle is neither settled nor open, and bounds what is")
  func circles() throws {
    let result = try result(
      #""comments":[{"id":"a","sent":"2024-05-01","mergedInto":"a","disposition":"rejected"},{"id":"b","sent":"2024-05-01"}]"#
    )
    #expect(result.counted == .known(2))
    #expect(result.settled.content == .bounded(lower: 0, upper: 1))
    #expect(result.open.content == .bounded(lower: 1, upper: 2))
  }

  @Test("What is settled only after the day is open on the day")
  func asOf() throws {
    let comment = #""comments":[{"id":"c","received":"2024-05-02","disposition":"rejected","settled":"2024-05-31"}]"#
    #expect(try result(comment, on: "2024-05-30").open == .known(1))
    #expect(try result(comment, on: "2024-05-31").settled == .known(1))
  }

  // MARK: What was merged

  private static let windows = #"""
    "commentWindows":[
    {"id":"w","subject":"plans/p","countsBy":"received","from":"2024-04-20","to":"2024-05-05","settlementDue":"2024-06-10"},
    {"id":"v","subject":"plans/p","countsBy":"received","from":"2024-04-20","to":"2024-05-20","settlementDue":"2024-06-20"}],
    """#

  private func leaves(_ comments: String, of window: String?) throws -> SettlementResult {
    try result(
      Self.windows + #""comments":[\#(comments)]"#,
      SettlementQuestion(of: .comments, counting: .leaves, window: window.map { Identifier($0) }))
  }

  @Test("What was made by merging belongs to the window of what it was made of, and came with the first of it")
  func inheritedWindow() throws {
    let merged = #"""
      {"id":"c1","window":"w","received":"2024-05-01","mergedInto":"m"},
      {"id":"c2","window":"w","received":"2024-05-04","mergedInto":"m"},
      {"id":"m","disposition":"rejected","settled":"2024-06-11"}
      """#
    let all = try leaves(merged, of: "w")
    #expect(all.counted == .known(1) && all.settled == .known(1))
    #expect(all.late == .known(1) && all.cameInTime == .known(1))
    #expect(all.medianDays == .known(try Ratio(41, of: 1)))
    #expect(try leaves(merged + #",{"id":"c3","window":"w","received":"2024-05"}"#, of: "w").counted == .known(2))
  }

  @Test("What was merged of comments from two windows counts for each window that is asked about")
  func severalWindows() throws {
    let merged = #"""
      {"id":"c1","window":"w","received":"2024-05-01","mergedInto":"m"},
      {"id":"c2","window":"v","received":"2024-05-15","mergedInto":"m"},
      {"id":"m","disposition":"rejected","settled":"2024-06-15"}
      """#
    // The first term had passed when it was settled, the second one had not; each origin came within its own window.
    for (window, late) in [("w", 1), ("v", 0)] {
      let result = try leaves(merged, of: window)
      #expect(result.counted == .known(1) && result.late == .known(late) && result.cameInTime == .known(1), "\(window)")
    }
    let both = try leaves(merged, of: nil)
    #expect(both.counted == .known(1) && both.late.value == nil && both.late.keys == ["settlement.window"])
  }

  @Test("Of what was merged, some in time and some out of time, nothing is claimed")
  func mixedArrival() throws {
    let result = try leaves(
      #"""
      {"id":"c1","window":"w","received":"2024-05-01","mergedInto":"m"},
      {"id":"c2","window":"w","received":"2024-05-15","mergedInto":"m"},{"id":"m"}
      """#, of: "w")
    #expect(result.cameInTime.content == .bounded(lower: 0, upper: 1))
    #expect(result.oldestOpenDays == .known(60))
  }

  @Test("A part of what was merged belongs to the windows of its origins, unless it states its own")
  func partsOfMerged() throws {
    let merged = #"""
      {"id":"c1","window":"w","received":"2024-05-01","mergedInto":"m"},{"id":"m"},
      {"id":"p1","splitFrom":"m"},{"id":"p2","splitFrom":"m","window":"v"}
      """#
    #expect(try leaves(merged, of: "w").counted == .known(1))
    #expect(try leaves(merged, of: "v").counted == .known(1))
  }

  @Test("An original keeps its own window, whatever was merged into it")
  func originals() throws {
    let result = try result(
      Self.windows + #"""
        "comments":[{"id":"c1","window":"w","mergedInto":"m"},{"id":"m","received":"2024-05-01","window":"v"}]
        """#, SettlementQuestion(of: .comments, window: Identifier("v")))
    #expect(result.counted == .known(1))
  }

  @Test("That no stated comment is counted is not told as if none were stated")
  func noneCounted() throws {
    func keys(_ members: String, _ question: SettlementQuestion) throws -> [String] {
      try soundAnswer(to: question, about: try dossier(members)).answer.keys
    }
    #expect(
      try keys(
        Self.windows + #""comments":[{"id":"c","window":"w"}]"#,
        SettlementQuestion(of: .comments, window: Identifier("v"))) == ["settlement.noneCounted.window"])
    #expect(
      try keys(
        #""comments":[{"id":"c","mergedInto":"c"}]"#, SettlementQuestion(of: .comments, counting: .leaves))
        == ["settlement.noneCounted.mergedInto"])
  }

  @Test(
    "A merged comment that states another disposition than its target is remarked on; the target's counts",
    arguments: [
      ("incorporated", #","disposition":"rejected""#, true), ("rejected", #","disposition":"rejected""#, false),
      ("rejected", "", true),
    ])
  func mergedOtherwise(_ own: String, _ target: String, _ isRemarked: Bool) throws {
    let comments = #"""
      "comments":[{"id":"a","received":"2024-05-01","mergedInto":"m","disposition":"\#(own)"},{"id":"m"\#(target)}]
      """#
    for basis in ContributionBasis.listed {
      let answer = try soundAnswer(
        to: SettlementQuestion(of: .comments, counting: basis), about: try dossier(comments)
      ).answer
      let remarks = answer.reasons.filter { $0.message.key == MessageKey(rawValue: "settlement.mergedOtherwise") }
      #expect(remarks.flatMap(\.settledBy).map(\.description) == (isRemarked ? ["comments/a/disposition"] : []))
      #expect(try answer.known().settled == .known(target.isEmpty ? 0 : 1))
    }
  }

  @Test("Suggestions have an age instead of a window")
  func suggestions() throws {
    let result = try result(
      #""suggestions":[{"id":"s","received":"2024-06-01"},{"id":"t","received":"2024-05","disposition":"withdrawn"}]"#,
      SettlementQuestion(of: .suggestions))
    #expect(result.oldestOpenDays == .known(29))
    #expect(result.cameInTime.value == nil)
    #expect(result.settledShare == .known(try Ratio(1, of: 2)))
  }

  @Test("No comments stated is no zero; an unknown window and basis are no answer")
  func unknown() throws {
    let empty = try dossier(#""documents":[]"#)
    #expect(
      try soundAnswer(to: SettlementQuestion(of: .comments), about: empty).answer.keys == ["settlement.none.comments"])
    let window = SettlementQuestion(of: .comments, window: Identifier("w"))
    #expect(try soundAnswer(to: window, about: empty).answer.keys == ["settlement.noSuchWindow"])
    let basis = SettlementQuestion(of: .comments, counting: ContributionBasis(rawValue: "pages"))
    #expect(try soundAnswer(to: basis, about: empty).answer.keys == ["settlement.unknownBasis"])
  }

  @Test("No derivation repeats what people wrote")
  func words() throws {
    let dossier = try dossier(Self.letters)
    let explained = SettlementQuestion(of: .comments).explained(
      for: DossierIndex(dossier), in: EvaluationContext(asOf: try Day(iso: "2024-06-30")))
    let text = RawJSON(explained.trace).text + RawJSON(explained.answer).text
    #expect(!text.contains("Tajný") && !text.contains("Ano."))
  }

  @Test("Whatever a dossier says, the answer is sound")
  func anything() throws {
    for seed in 0..<UInt64(12) {
      var generator = DossierGenerator(seed: seed)
      let dossier = generator.next()
      for sort in ContributionSort.listed {
        for basis in ContributionBasis.listed {
          _ = try soundAnswer(to: SettlementQuestion(of: sort, counting: basis), about: dossier)
        }
      }
    }
  }
}
