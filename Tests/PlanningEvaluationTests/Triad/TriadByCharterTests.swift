import CommunityPlanning
import Testing

@Suite("The triad by the body's own rules")
struct TriadByCharterTests {
  private func result(_ seats: [String], rules: String, of kind: BodyKind = .steeringGroup) throws -> TriadResult {
    var small = SmallDossier(rules: rules)
    small.kind = kind.rawValue
    small.seats = seats.enumerated().map { #"{"id":"s\#($0)","body":"a","filling":"filled",\#($1)}"# }
    return try soundAnswer(to: TriadQuestion(body: Identifier("a")), about: small.dossier()).answer.known()
  }

  private func sides(_ commissioners: Int, _ providers: Int, _ users: Int, _ open: Int = 0) -> [String] {
    Array(repeating: #""side":"commissioner""#, count: commissioners)
      + Array(repeating: #""side":"provider""#, count: providers)
      + Array(repeating: #""side":"user""#, count: users) + Array(repeating: #""note":"n""#, count: open)
  }

  @Test("The charter's minimum goes before the parameter")
  func minimum() throws {
    let rules = #""triad":{"minimumPerSide":2}"#
    #expect(try result(sides(2, 2, 1), rules: rules).isComplete == .known(false))
    #expect(try result(sides(2, 2, 2), rules: rules).isComplete == .known(true))
    #expect(try result(sides(2, 2, 1, 1), rules: rules).isComplete.value == nil)
    #expect(try result(sides(1, 1, 1), rules: #""isPublic":true"#).isComplete == .known(true))
  }

  @Test(
    "A working group is tested where its rules name the triad in any way",
    arguments: [
      (#""isPublic":true"#, false), (#""triad":{}"#, false), (#""triad":{"minimumPerSide":1}"#, true),
      (#""triad":{"presentPerSide":1}"#, true), (#""triad":{"largestShare":"1/2"}"#, true),
      (#""triad":{"majorityInEachSide":false}"#, true), (#""triad":{"words":"tři strany"}"#, true),
      (#""to":"2020","triad":{"minimumPerSide":1}"#, false), (#""from":"2024","triad":{"words":"tři strany"}"#, nil),
    ] as [(String, Bool?)])
  func workingGroup(rules: String, isAsked: Bool?) throws {
    let result = try result(sides(1, 2, 0), rules: rules, of: .workingGroup)
    #expect(result.isAsked.value == isAsked)
    #expect(result.isComplete.value == (isAsked == true ? false : nil))
    #expect(result.sides.map(\.held.value) == [1, 2, 0])
    if isAsked == nil { #expect(result.isComplete.keys == ["procedure.rulesUndecided"]) }
  }

  @Test("Rules that may not be in force decide nothing, and say so")
  func undecidedRules() throws {
    let result = try result(sides(1, 1, 1), rules: #""from":"2024","triad":{"minimumPerSide":1,"largestShare":"1/2"}"#)
    #expect(result.isComplete.keys == ["procedure.rulesUndecided"])
    #expect(result.isBalanced.keys == ["procedure.rulesUndecided"])
    let old = try self.result(sides(1, 1, 1), rules: #""to":"2020","triad":{"minimumPerSide":2,"largestShare":"1/2"}"#)
    #expect(old.isComplete == .known(true) && old.isBalanced.keys == ["triad.noNormOfBalance"])
  }

  @Test(
    "Balance is the largest share that the charter allows, and one side may reach it",
    arguments: [
      (2, 1, 1, 0, "1/2", Bool?.some(true)), (3, 1, 1, 0, "1/2", false), (1, 1, 1, 0, "1/3", true),
      (2, 1, 1, 1, "1/2", nil), (2, 2, 2, 1, "1/2", true), (5, 1, 1, 1, "1/2", false), (0, 0, 0, 0, "1/2", nil),
    ] as [(Int, Int, Int, Int, String, Bool?)])
  func balance(_ c: Int, _ p: Int, _ u: Int, _ open: Int, _ share: String, _ isBalanced: Bool?) throws {
    let result = try result(sides(c, p, u, open), rules: #""triad":{"largestShare":"\#(share)"}"#)
    #expect(result.isBalanced.value == isBalanced)
  }

  @Test("Whether carers are users is the charter's line")
  func carers() throws {
    let seats = sides(1, 1, 0) + [#""side":"user","userKind":"carer""#]
    #expect(try result(seats, rules: #""countsCarersAsUsers":true"#).isComplete == .known(true))
    let without = try result(seats, rules: #""countsCarersAsUsers":false"#)
    #expect(without.isComplete == .known(false) && without.outside == .known(1))
    #expect(without.sides[2].held == .known(0))
    #expect(try result(seats, rules: #""isPublic":true"#).isComplete == .known(true))
    let family = sides(1, 1, 0) + [#""side":"user","userKind":"familyMember""#]
    #expect(try result(family, rules: #""countsCarersAsUsers":false"#).isComplete == .known(false))
    let user = sides(1, 1, 0) + [#""side":"user","userKind":"potentialUser""#]
    #expect(try result(user, rules: #""countsCarersAsUsers":false"#).isComplete == .known(true))
  }

  @Test("A user of no stated kind may be a carer, but never a provider")
  func kindNotStated() throws {
    let open = try result(sides(1, 1, 1), rules: #""countsCarersAsUsers":false"#)
    #expect(open.isComplete.value == nil && open.isComplete.keys == ["triad.userKindNotStated"])
    #expect(open.sides[2].held.text == "0-1" && open.outside.text == "0-1")
    #expect(open.isComplete.reasons.first?.settledBy == [DossierPath("seats", "s2", "userKind")])
    #expect(try result(sides(1, 0, 2), rules: #""countsCarersAsUsers":false"#).isComplete == .known(false))
  }

  @Test(
    "A seat counts in the times for which it is held, and not between them",
    arguments: [
      (#""periods":[{"from":"2020","to":"2023"},{"from":"2025"}]"#, Bool?.some(false)),
      (#""periods":[{"from":"2020","to":"2023"},{"from":"2024-01-01"}]"#, true),
      (#""periods":[{"from":"2020","filling":"vacant"}]"#, false),
      (#""periods":[{"from":"2024"}]"#, nil),
    ] as [(String, Bool?)])
  func periods(_ periods: String, _ isComplete: Bool?) throws {
    let seats = sides(1, 1, 0) + [#""side":"user",\#(periods)"#]
    #expect(try result(seats, rules: #""isPublic":true"#).isComplete.value == isComplete)
  }

  @Test("A substitute is no other member of the side")
  func substitute() throws {
    let seats = sides(1, 1, 1) + [#""side":"user","substituteFor":"s2""#]
    let result = try result(seats, rules: #""triad":{"minimumPerSide":1}"#)
    #expect(result.sides[2].held == .known(1) && result.isComplete == .known(true))
  }
}
