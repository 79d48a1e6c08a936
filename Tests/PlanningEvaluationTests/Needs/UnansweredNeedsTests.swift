import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Question 17: needs without a measure")
struct UnansweredNeedsTests {
  private func answer(
    needs: [String], items: [String], reports: String = "", more: String = "", version: String? = nil
  ) throws -> Answer<UnansweredNeeds> {
    let dossier = try Dossier.loadStrictly(
      Array(
        #"""
        {"format":"\#(Dossier.currentFormat)","id":"case","plans":[{"id":"p","name":"P"},{"id":"q","name":"Q"}]\#(more),
        "needs":[\#(needs.joined(separator: ","))],"planItems":[\#(items.joined(separator: ","))],
        "statusReports":[\#(reports)]}
        """#.utf8))
    let question = UnansweredNeedsQuestion(plan: Identifier("p"), version: version.map { Identifier($0) })
    return try soundAnswer(to: question, about: dossier).answer
  }

  private func need(_ id: String, _ weight: String? = nil, _ more: String = "") -> String {
    let weight = weight.map { #","weight":"\#($0)""# } ?? ""
    return #"{"id":"\#(id)","name":"Potřeba \#(id)"\#(weight)\#(more)}"#
  }

  private func names(_ needs: UnansweredNeeds) -> [String] { needs.listed.compactMap { $0.need.steps.last?.name } }

  @Test("The weightiest stands first, and equal weights share a place")
  func ranks() throws {
    let answer = try answer(
      needs: [need("n1", "5"), need("n2", "8,5"), need("n3", "8.50"), need("n4"), need("n5", "7")],
      items: [#"{"id":"a","plan":"p","needs":["n5"]}"#])
    let needs = try answer.known()
    #expect(names(needs) == ["n2", "n3", "n1", "n4"] && needs.listed.map(\.rank) == [1, 1, 3, nil])
    #expect(needs.needs == 5 && needs.unanswered == .known(4))
    #expect(answer.keys == ["unansweredNeeds.silence"])
  }

  @Test("Weights of two scales have an order each")
  func scales() throws {
    let answer = try answer(
      needs: [need("n1", "3", #","weightWords":"1–5""#), need("n2", "90", #","weightWords":"hlasy""#)],
      items: [#"{"id":"a","plan":"p"}"#])
    #expect(try answer.known().listed.map(\.rank) == [1, 1])
    #expect(answer.keys == ["unansweredNeeds.silence", "unansweredNeeds.scales"])
  }

  @Test("A need that only cancelled or removed items answer is unanswered")
  func cancelled() throws {
    let needs = try answer(
      needs: [need("n1", "2", #","answeredBy":["a"]"#), need("n2", "1")],
      items: [#"{"id":"a","plan":"p"}"#, #"{"id":"b","plan":"p","removedBy":"v","needs":["n2"]}"#],
      reports: #"{"id":"r","item":"a","disposition":"cancelled"}"#,
      more: #","planVersions":[{"id":"v","plan":"p"}]"#
    ).known()
    #expect(needs.listed.map(\.standing.value) == [.onlyCancelled, .onlyCancelled])
    #expect(needs.unanswered == .known(2))
  }

  @Test("A link to an item above a live leaf or to a step below one answers; one to another plan does not")
  func levels() throws {
    let items = [
      #"{"id":"m","plan":"p","needs":["n1"]}"#, #"{"id":"a","plan":"p","parent":"m","responsibleWords":"SO"}"#,
      #"{"id":"s","plan":"p","parent":"a","needs":["n2"]}"#, #"{"id":"x","plan":"q","needs":["n3"]}"#,
    ]
    let needs = try answer(needs: [need("n1"), need("n2"), need("n3")], items: items).known()
    #expect(names(needs) == ["n3"] && needs.listed[0].standing == .known(.unanswered))
  }

  @Test("Whether an item is live may be open, and so may a missing item")
  func open() throws {
    let needs = try answer(
      needs: [need("n1", nil, #","answeredBy":["a"]"#), need("n2", nil, #","answeredBy":["gone"]"#), need("n3")],
      items: [#"{"id":"a","plan":"p"}"#], reports: #"{"id":"r","item":"a","knowledge":"notPublic"}"#
    ).known()
    #expect(needs.unanswered.bounds == [1, 3])
    #expect(needs.listed[0].standing.isKnown == false)
  }

  @Test("Needs stated to be the same are one, in any chain or circle; what only looks the same is listed")
  func repeats() throws {
    let needs = try answer(
      needs: [
        need("n1", "9", #","sameAs":"n2""#), need("n2", "3", #","sameAs":"n1","answeredBy":["a"]"#),
        need("n3", "5", #","evidence":[{"origin":"surveys/s"}]"#),
        need("n4", "4", #","evidence":[{"origin":"surveys/s"}]"#),
        #"{"id":"n5","name":"POTREBA N3"}"#,
      ], items: [#"{"id":"a","plan":"p"}"#]
    ).known()
    #expect(needs.needs == 4 && names(needs) == ["n3", "n4", "n5"])
    #expect(needs.similar.map { $0.needs.count } == [2, 2] && needs.similar[1].evidence == nil)
  }

  @Test("Housing and a senior taxi are related, and a kind that is not stated is not decided")
  func related() throws {
    let needs = try answer(
      needs: [
        need("n1", nil, #","kind":"housing""#), need("n2", nil, #","kind":"relatedService""#),
        need("n3", nil, #","kind":"socialService""#), need("n4"),
      ], items: [#"{"id":"a","plan":"p"}"#]
    ).known()
    #expect(needs.listed.map(\.isRelated) == [true, true, false, nil])
  }

  @Test("That nobody counted the need, or that none is named, is no evidence of none")
  func silence() throws {
    let none = #","evidence":[{"count":"0","words":"starosta: bez potřeb"}]"#
    #expect(
      try answer(needs: [need("n1", nil, none)], items: [#"{"id":"a","plan":"p"}"#]).known().unanswered == .known(1))
    #expect(try answer(needs: [], items: [#"{"id":"a","plan":"p"}"#]).keys == ["unansweredNeeds.noNeeds"])
    #expect(try answer(needs: [need("n1")], items: []).keys == ["planLeaves.noItems"])
  }

  @Test("The needs listed are those that no live item names, in any order of the dossier", arguments: 0..<20)
  func laws(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var expected: Set<String> = []
    var links: [String: [String]] = [:]
    let cancelled = Set((0..<6).filter { _ in Bool.random(using: &random) }.map { "i\($0)" })
    let needs = (0..<8).map { number -> String in
      let id = "n\(number)"
      let own = (0..<6).filter { _ in Int.random(in: 0..<5, using: &random) == 0 }.map { "i\($0)" }
      for item in own { links[item, default: []].append(id) }
      if own.allSatisfy({ cancelled.contains($0) }) { expected.insert(id) }
      return need(id, "\(Int.random(in: 1...4, using: &random))")
    }
    let items = (0..<6).map { number in
      #"{"id":"i\#(number)","plan":"p","needs":[\#((links["i\(number)"] ?? []).map { #""\#($0)""# }.joined(separator: ","))]}"#
    }
    let reports = cancelled.sorted().map { #"{"id":"r\#($0)","item":"\#($0)","disposition":"cancelled"}"# }
    let first = try answer(needs: needs, items: items, reports: reports.joined(separator: ",")).known()
    #expect(Set(names(first)) == expected && first.unanswered == .known(expected.count))
    let again = try answer(
      needs: needs.shuffled(using: &random), items: items.shuffled(using: &random),
      reports: reports.shuffled(using: &random).joined(separator: ",")
    ).known()
    #expect(again == first)
  }

  @Test("A survey shows a need by its answers, and an answer that nothing is needed shows none")
  func surveys() throws {
    let needs = try answer(
      needs: [
        need(
          "n1", nil,
          #","evidence":[{"origin":"surveyQuestions/q/answers/nic"},{"origin":"surveys/t"},{"words":"setkání"}]"#),
        need("n2", nil, #","evidence":[{"origin":"surveyQuestions/q/answers/doprava"},{"origin":"surveys/gone"}]"#),
      ],
      items: [#"{"id":"a","plan":"p"}"#],
      more: #"""
        ,"surveys":[{"id":"s","name":"S"},{"id":"t","name":"T"}],
        "surveyQuestions":[{"id":"q","survey":"s","answers":[{"label":"nic","isNone":true},{"label":"doprava"}]}]
        """#
    ).known()
    #expect(needs.listed.map(\.surveys) == [[Identifier("t")], [Identifier("s")]])
  }
}
