import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Which target groups have no measure")
struct UncoveredTargetGroupsTests {
  private let groups =
    #","targetGroups":[{"id":"seniori","name":"S","registerCodes":["11"]},{"id":"deti","name":"D"},{"id":"stari","name":"T","registerCodes":["11"]}]"#

  private func ask(
    _ items: String, of plan: String = #","targetGroups":["seniori","deti"]"#, more: String = "", version: String? = nil
  ) throws -> Answer<UncoveredTargetGroups> {
    let question = UncoveredTargetGroupsQuestion(plan: Identifier("p"), version: version.map { Identifier($0) })
    return try soundAnswer(to: question, about: try leafDossier(items, plan: plan, more: groups + more)).answer
  }

  private func state(_ group: String, _ result: UncoveredTargetGroups) -> CoverageState? {
    result.coverage(of: Identifier(group))?.state.value
  }

  @Test(
    "A group is covered by a leaf that names it by itself or from above, and an item above without a leaf covers none")
  func covered() throws {
    let result = try ask(
      #"{"id":"m","plan":"p","targetGroups":["seniori"]},{"id":"a","plan":"p","parent":"m","responsibleWords":"A"}"#
    ).known()
    #expect(state("seniori", result) == .covered && state("deti", result) == .notCovered)
    #expect(result.coverage(of: Identifier("seniori"))?.measures == [leaf("a")])
    #expect(result.notCovered == .known(1))
    // The leaf has a group of its own, so that of the chapter reaches nobody.
    let own = try ask(
      #"{"id":"m","plan":"p","targetGroups":["seniori"]},{"id":"a","plan":"p","parent":"m","targetGroups":["deti"]}"#
    ).known()
    #expect(state("seniori", own) == .notCovered && state("deti", own) == .covered)
  }

  @Test("What only the common bucket names is covered commonly; the mark is inherited too")
  func common() throws {
    let items = #"{"id":"s","plan":"p","isCommon":true},{"id":"a","plan":"p","parent":"s","targetGroups":["seniori"]}"#
    let result = try ask(items).known()
    #expect(state("seniori", result) == .onlyCommonly && state("deti", result) == .notCovered)
    #expect(result.coverage(of: Identifier("seniori"))?.commonMeasures == [leaf("a")])
    let both = try ask(items + #",{"id":"b","plan":"p","targetGroups":["seniori"]}"#).known()
    #expect(state("seniori", both) == .covered)
    // A common leaf without groups may be for a group that nothing else names, never more than commonly.
    let open = try ask(#"{"id":"s","plan":"p","isCommon":true},{"id":"b","plan":"p","targetGroups":["seniori"]}"#)
      .known()
    #expect(state("seniori", open) == .covered && open.coverage(of: Identifier("deti"))?.state.isKnown == false)
  }

  @Test("A leaf without groups may be for anybody, so nothing is said to have no measure")
  func unknownGroups() throws {
    let result = try ask(#"{"id":"a","plan":"p"},{"id":"b","plan":"p","targetGroups":["seniori"]}"#).known()
    #expect(state("seniori", result) == .covered)
    let deti = try #require(result.coverage(of: Identifier("deti")))
    #expect(deti.state.keys == ["targetGroups.openLeaves"])
    #expect(deti.state.reasons.first?.settledBy == [leaf("a").appending("targetGroups")])
    #expect(result.withoutGroups == [leaf("a")])
    #expect(countBounds(result.notCovered) == [0, 1])
  }

  @Test("A cancelled leaf covers nobody, and one that may be cancelled leaves it open")
  func cancelled() throws {
    let item = #"{"id":"a","plan":"p","targetGroups":["seniori","deti"]}"#
    func reported(_ report: String) throws -> UncoveredTargetGroups {
      try ask(item, more: #","statusReports":[{"id":"r","item":"a","year":2023,\#(report)}]"#).known()
    }
    #expect(state("seniori", try reported(#""disposition":"cancelled""#)) == .notCovered)
    #expect(state("seniori", try reported(#""fulfilment":"fulfilled""#)) == .covered)
    let open = try reported(#""knowledge":"notPublic""#)
    #expect(open.coverage(of: Identifier("seniori"))?.state.keys == ["planLeaves.liveOpen"])
    #expect(open.coverage(of: Identifier("seniori"))?.openMeasures == [leaf("a")])
  }

  @Test("A leaf for all groups covers all, and is named")
  func all() throws {
    let answer = try ask(#"{"id":"a","plan":"p","targetGroups":["seniori","deti"],"responsibleWords":"A"}"#)
    #expect(try answer.known().notCovered == .known(0))
    #expect(try answer.known().forAll == [leaf("a")])
    #expect(answer.keys == ["targetGroups.forAll"])
  }

  @Test("Groups that share a register code may be the same people, which is remarked and decides nothing")
  func registerCodes() throws {
    let answer = try ask(#"{"id":"a","plan":"p","targetGroups":["stari"],"responsibleWords":"A"}"#)
    let result = try answer.known()
    #expect(state("seniori", result) == .notCovered)
    #expect(result.coverage(of: Identifier("seniori"))?.sameCodeAs == [Identifier("stari")])
    #expect(result.coverage(of: Identifier("deti"))?.sameCodeAs == [])
    #expect(result.otherGroups == [Identifier("stari")])
    #expect(answer.keys == ["targetGroups.sameCode"])
  }

  @Test("Where the plan lists no groups, those that its items name are asked for, those without a leaf too")
  func territorial() throws {
    let items = #"""
      {"id":"m","plan":"p","targetGroups":["seniori"]},
      {"id":"a","plan":"p","parent":"m","targetGroups":["deti"],"responsibleWords":"A"}
      """#
    let answer = try ask(items, of: "")
    #expect(answer.keys == ["targetGroups.namedByItems"])
    #expect(try state("seniori", answer.known()) == .notCovered)
    #expect(try ask(#"{"id":"a","plan":"p"}"#, of: "").keys == ["targetGroups.noGroups"])
    #expect(try ask("").keys == ["planLeaves.noItems"])
  }

  @Test("An item that only names a group and has no card is remarked")
  func cards() throws {
    #expect(try ask(#"{"id":"a","plan":"p","targetGroups":["seniori"]}"#).keys == ["targetGroups.withoutCard"])
  }

  @Test("The answer is that of counting by hand, whatever the order of items", arguments: 0..<20)
  func law(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var items: [String] = []
    var covered: Set<String> = []
    var commonly: Set<String> = []
    for place in 0..<6 {
      let named = ["g1", "g2", "g3", "g4"].filter { _ in Bool.random(using: &random) }
      let (isCommon, isDropped) = (Bool.random(using: &random), Int.random(in: 0..<3, using: &random) == 0)
      guard !named.isEmpty, !isDropped else { continue }
      if isCommon { commonly.formUnion(named) } else { covered.formUnion(named) }
      let list = named.map { #""\#($0)""# }.joined(separator: ",")
      items.append(#"{"id":"i\#(place)","plan":"p","isCommon":\#(isCommon),"targetGroups":[\#(list)]}"#)
    }
    guard !items.isEmpty else { return }
    let plan = #","targetGroups":["g1","g2","g3","g4"]"#
    let result = try ask(items.joined(separator: ","), of: plan).known()
    for group in ["g1", "g2", "g3", "g4"] {
      let expected: CoverageState =
        covered.contains(group) ? .covered : commonly.contains(group) ? .onlyCommonly : .notCovered
      #expect(state(group, result) == expected)
    }
    #expect(try ask(items.shuffled(using: &random).joined(separator: ","), of: plan).known() == result)
  }
}
