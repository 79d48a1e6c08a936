import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Question 5: what was carried over")
struct CarryOverTests {
  /// Asks of the plans `a` and `b`, whose leaves have a responsible body and so a card.
  private func answer(
    _ items: [String], reports: [String] = [], more: String = "", on day: String = "2024-06-30"
  ) throws -> Answer<CarryOver> {
    let dossier = try Dossier.loadStrictly(
      Array(
        #"""
        {"format":"\#(Dossier.currentFormat)","id":"case","plans":[{"id":"a","name":"A"},{"id":"b","name":"B"}]\#(more),
        "planItems":[\#(items.joined(separator: ","))],"statusReports":[\#(reports.joined(separator: ","))]}
        """#.utf8))
    return try soundAnswer(to: CarryOverQuestion(from: Identifier("a"), to: Identifier("b")), about: dossier, on: day)
      .answer
  }

  private func item(
    _ id: String, _ code: String? = nil, _ name: String? = nil, parent: String? = nil, from predecessors: [String] = []
  ) -> String {
    let members = [
      code.map { #""code":"\#($0)""# }, name.map { #""name":"\#($0)""# }, parent.map { #""parent":"\#($0)""# },
      predecessors.isEmpty ? nil : #""predecessors":[\#(predecessors.map { #""\#($0)""# }.joined(separator: ","))]"#,
    ]
    return #"{"id":"\#(id)","plan":"\#(id.prefix(1))"\#(members.compactMap { $0.map { ",\($0)" } }.joined())}"#
  }

  private func report(
    _ item: String, _ fulfilment: String, on day: String? = "2023-12-31", id: String = "", year: Int? = nil
  ) -> String {
    let time = (day.map { #","reported":"\#($0)""# } ?? "") + (year.map { #","year":\#($0)"# } ?? "")
    return #"{"id":"r-\#(item)\#(id)","item":"\#(item)","fulfilment":"\#(fulfilment)"\#(time)}"#
  }

  private func paths(_ paths: [DossierPath]) -> [String] { paths.compactMap { $0.steps.last?.name } }

  @Test("A predecessor links, whatever code and name say")
  func predecessors() throws {
    let over = try answer(
      [item("a1", "3", "Rozvoj"), item("b1", "2", "Jiný název", from: ["a1"])], reports: [report("a1", "inProgress")]
    ).known()
    #expect(over.carried == .known(1) && over.new == .known(0))
    #expect(over.unfulfilledCarried == .known(1) && over.dropped == .known(0))
    #expect(over.shareOfUnfulfilled == .known(try Ratio(1, of: 1)))
    #expect(over.items[0].state == .known(.unfulfilledCarried))
  }

  @Test("The same code and name propose a link: codes are kept on purpose, as at Tanvald")
  func proposals() throws {
    let answer = try answer(
      [item("a1", "1.2.", "Terénní služba"), item("b1", "1.2.", "TERENNI  sluzba")],
      reports: [report("a1", "fulfilled")])
    let over = try answer.known()
    #expect(over.carried == .known(1))
    #expect(over.fulfilledAndContinuing == .known(1))
    #expect(paths(over.followers[0].proposed) == ["a1"] && over.followers[0].stated == [])
    #expect(answer.keys == ["carryOver.proposed"])
  }

  @Test("A code that is used again for other content is no link")
  func reusedCodes() throws {
    let answer = try answer(
      [item("a1", "1.1", "Noclehárna"), item("b1", "1.1", "Katalog služeb")], reports: [report("a1", "notFulfilled")])
    let over = try answer.known()
    #expect(over.carried == .known(0) && over.new == .known(1) && over.dropped == .known(1))
    #expect(paths(over.followers[0].sameCode) == ["a1"])
    #expect(answer.keys == ["carryOver.codeReused"])
  }

  @Test("The same name under another number is a candidate: listed, not counted (Strakonice 3, Blatná 2)")
  func names() throws {
    let answer = try answer(
      [item("a1", "3", "Rozvoj služeb"), item("a2", "4", "Jiné"), item("b1", "2", "Rozvoj služeb")],
      reports: [report("a1", "partly"), report("a2", "partly")])
    let over = try answer.known()
    #expect(over.carried == .known(0))
    #expect(paths(over.followers[0].candidates) == ["a1"] && paths(over.items[0].candidates) == ["b1"])
    // It may be new or not, so neither "new" nor "dropped" is said of it.
    #expect(over.new.bounds == [0, 1] && over.dropped.bounds == [1, 2])
    #expect(
      over.shareOfUnfulfilled
        == .bounded(
          lower: try Ratio(0, of: 2), upper: try Ratio(1, of: 2), reasons: over.shareOfUnfulfilled.reasons))
    #expect(answer.keys == ["carryOver.named"])
    #expect(over.items[0].state.keys == ["carryOver.candidates"])
  }

  @Test("A code and name that several items have propose nothing, and a placeholder has no name")
  func duplicates() throws {
    let over = try answer([item("a1", "1", "Stejné"), item("a2", "1", "Stejné"), item("b1", "1", "Stejné")]).known()
    #expect(over.carried == .known(0) && over.followers[0].proposed == [])
    #expect(paths(over.followers[0].candidates) == ["a1", "a2"])
    let placeholder = #"{"id":"b1","plan":"b","code":"1","name":"xxx","isPlaceholder":true}"#
    #expect(try answer([item("a1", "1", "xxx"), placeholder]).known().new == .known(1))
    #expect(try answer([item("a1"), item("b1")]).known().new == .known(1))
  }

  @Test(
    "The same code is open where one side or both state no name",
    arguments: [(nil, "Dovoz obědů"), ("Dovoz obědů", nil), (nil, nil)] as [(String?, String?)])
  func unnamed(before: String?, after: String?) throws {
    let items = [item("a1", "1.1", before), item("b1", "1.1", after)]
    let over = try answer(items, reports: [report("a1", "inProgress")]).known()
    #expect(over.carried.bounds == [0, 1] && over.new.bounds == [0, 1])
    #expect(over.unfulfilledCarried.bounds == [0, 1] && over.dropped.bounds == [0, 1])
    #expect(over.carried.keys == ["carryOver.unnamed"] && over.dropped.keys == ["carryOver.unnamed"])
    #expect(over.followers.first.map { paths($0.unnamed) } == ["a1"])
    #expect(over.items.first.map { paths($0.unnamed) } == ["b1"])
    #expect(over.followers.first?.sameCode == [] && over.followers.first?.isNew.isKnown == false)
  }

  @Test("However many leaves share a name or a code, none of them is surely dropped")
  func many() throws {
    let before = (10..<40).map { item("a\($0)", "\($0)", "Osvěta") }
    let named = try answer(before + [item("b1", "1", "Osvěta")], reports: []).known()
    #expect(named.carried == .known(0) && named.new.bounds == [0, 1])
    #expect(named.items.allSatisfy { !$0.state.isKnown } && named.dropped.bounds == [0, 30])
    #expect(named.fulfilledAndEnded.bounds == [0, 30] && named.followers.first?.candidates.count == 10)
    let coded = (10..<40).map { item("a\($0)", "1.1", nil) }
    let unnamed = try answer(coded + [item("b1", "1.1", "Osvěta"), item("b2", "1.1", nil)], reports: []).known()
    #expect(unnamed.carried.bounds == [0, 2] && unnamed.split.bounds == [0, 30])
  }

  @Test("One leaf may be split into several, and several merged into one")
  func splits() throws {
    let over = try answer(
      [
        item("a1"), item("a2"), item("a3"), item("b1", from: ["a1"]), item("b2", from: ["a1"]),
        item("b3", from: ["a2", "a3"]),
      ], reports: ["a1", "a2", "a3"].map { report($0, "inProgress") }
    ).known()
    #expect(over.split == .known(1) && over.merged == .known(1))
    #expect(over.carried == .known(3) && over.unfulfilledCarried == .known(3))
    #expect(paths(over.items[0].successors) == ["b1", "b2"])
  }

  @Test("A predecessor above or below a leaf leaves the numbers open, and so does one that is missing")
  func otherLevels() throws {
    let above = try answer(
      [item("a1"), item("a2", parent: "a1"), item("a3", parent: "a1"), item("b1", from: ["a1"])],
      reports: [report("a2", "partly"), report("a3", "fulfilled")]
    ).known()
    #expect(above.before == 2 && above.carried.bounds == [0, 1] && above.new.bounds == [0, 1])
    #expect(above.dropped.bounds == [0, 1] && above.dropped.keys == ["carryOver.otherLevel"])
    let below = try answer([item("a1"), item("b1", from: ["a1"]), item("b2", parent: "b1")]).known()
    #expect(below.after == 1 && below.carried.bounds == [0, 1])
    let missing = try answer([item("a1", "1", "Název"), item("b1", "1", "Název", from: ["ax"])]).known()
    #expect(missing.carried.bounds == [0, 1] && missing.followers[0].proposed == [])
    // What carries on an item of a third plan is not new, and carries nothing of this one.
    let third = try answer(
      [item("a1", "1", "Název"), #"{"id":"x1","plan":"x"}"#, item("b1", "1", "Název", from: ["x1"])],
      more: ""
    ).known()
    #expect(third.carried == .known(0) && third.new == .known(0))
  }

  @Test("Decided is on what was known on the day: interim statuses, not later ones")
  func interim() throws {
    let items = [item("a1"), item("b1", from: ["a1"])]
    let reports = [report("a1", "inProgress", on: "2023-10-15"), report("a1", "fulfilled", on: "2024-02-10", id: "2")]
    let before = try answer(items, reports: reports, on: "2023-11-30").known()
    #expect(before.items[0].state == .known(.unfulfilledCarried))
    let after = try answer(items, reports: reports, on: "2024-06-30").known()
    #expect(after.items[0].state == .known(.fulfilledAndContinuing))
    #expect(after.shareOfUnfulfilled.keys == ["carryOver.noneUnfulfilled"])
  }

  @Test("A report without a day is taken as known, with a remark, unless it speaks of a later year")
  func undated() throws {
    let items = [item("a1"), item("b1", from: ["a1"])]
    let alone = try answer(items, reports: [report("a1", "partly", on: nil)])
    #expect(alone.keys == ["carryOver.undatedReports"])
    #expect(try alone.known().unfulfilledCarried == .known(1))
    let later = try answer(
      items, reports: [report("a1", "partly"), report("a1", "fulfilled", on: nil, id: "2", year: 2026)])
    #expect(try later.known().unfulfilledCarried == .known(1) && later.keys == [])
  }

  @Test("An unknown status bounds the share, and no report at all is no failure")
  func unknown() throws {
    let items = (1...4).map { item("a\($0)") } + [item("b1", from: ["a1"]), item("b2", from: ["a3"])]
    let over = try answer(items, reports: [report("a1", "partly"), report("a2", "notFulfilled")]).known()
    // Carried: a1 of a1, a2 for sure; a3 (carried) and a4 (not) are open.
    #expect(
      over.shareOfUnfulfilled
        == .bounded(
          lower: try Ratio(1, of: 3), upper: try Ratio(2, of: 3), reasons: over.shareOfUnfulfilled.reasons))
    #expect(over.unfulfilled.bounds == [2, 4] && over.carried == .known(2))
    #expect(over.unfulfilled.keys == ["carryOver.noStatus"])
  }

  @Test("A plan that is missing or has no items gives no numbers")
  func nothing() throws {
    #expect(try answer([item("a1")]).keys == ["planLeaves.noItems"])
    let dossier = try Dossier.loadStrictly(Array(#"{"format":"\#(Dossier.currentFormat)","id":"c"}"#.utf8))
    let question = CarryOverQuestion(from: Identifier("a"), to: Identifier("b"))
    #expect(try soundAnswer(to: question, about: dossier).answer.keys == ["planLeaves.noSuchPlan"])
  }

  @Test("Counts are those of a plain count, in any order of the items", arguments: 0..<25)
  func laws(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let statuses = ["fulfilled", "partly", "inProgress", "notStarted", "notFulfilled", nil]
    var status: [String: String] = [:]
    var links: [String: Set<String>] = [:]
    let before = (0..<8).map { "a\($0)" }
    for leaf in before { status[leaf] = statuses.randomElement(using: &random).flatMap { $0 } }
    var items = before.map { item($0) }
    for place in 0..<8 {
      let chosen = Set(
        (0..<Int.random(in: 0...2, using: &random)).compactMap { _ in before.randomElement(using: &random) })
      links["b\(place)"] = chosen
      items.append(item("b\(place)", from: chosen.sorted()))
    }
    let reports = status.sorted { $0.key < $1.key }.map { report($0.key, $0.value) }
    let over = try answer(items, reports: reports).known()
    let goesOn = Set(links.values.flatMap { $0 })
    #expect(over.carried == .known(links.values.count { !$0.isEmpty }))
    #expect(over.merged == .known(links.values.count { $0.count > 1 }))
    #expect(over.split == .known(before.count { leaf in links.values.count { $0.contains(leaf) } > 1 }))
    let open = before.filter { status[$0] == nil }
    let left = before.filter { status[$0] != nil && status[$0] != "fulfilled" }
    #expect(over.unfulfilled.bounds == [left.count, left.count + open.count])
    #expect(
      over.dropped.bounds == [
        left.count { !goesOn.contains($0) }, (left + open).count { !goesOn.contains($0) },
      ])
    let again = try answer(items.shuffled(using: &random), reports: reports.shuffled(using: &random)).known()
    #expect(again.items.sorted { $0.item < $1.item } == over.items.sorted { $0.item < $1.item })
    #expect(again.shareOfUnfulfilled == over.shareOfUnfulfilled && again.carried == over.carried)
  }
}

extension Answer<Int> {
  /// The bounds, which are the same for a known number.
  var bounds: [Int?] {
    switch content {
    case .known(let value): [value, value]
    case .bounded(let lower, let upper): [lower, upper]
    default: [nil, nil]
    }
  }
}
