import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Question 8: fulfilment by reports on items")
struct FulfilmentTests {
  private let question = FulfilmentQuestion(plan: Identifier("plan"))

  private func result(_ dossier: Dossier) throws -> FulfilmentResult { try dossier.fulfilment() }

  // MARK: Counting

  @Test("Items are counted by fulfilment; partly fulfilled and in progress are two things")
  func counts() throws {
    let result = try result(
      Dossier(statuses: [.fulfilled, .fulfilled, .partly, .inProgress, .notStarted, .notFulfilled]))
    #expect(result.account.basis == .reports && result.account.total == .known(6))
    #expect(
      result.account.counts.numbers == [
        "fulfilled": 2, "partly": 1, "inProgress": 1, "notStarted": 1, "notFulfilled": 1,
      ])
    #expect(result.account.counts.map(\.status) == Fulfilment.listed && result.account.unknown.isEmpty)
    #expect(result.account.counts.first?.share.value?.description == "2/6")
    #expect(result.account.counts.first?.percentage.value?.description == "33.3")
    #expect(result.account.counts.map(\.count) == result.account.counts.map(\.stated))
  }

  @Test(
    "Percentages are rounded half up one by one, so three of them sum to 99, 100 or 101",
    arguments: [([1, 1, 1], "99"), ([1, 1, 2], "100"), ([2, 1, 5], "101"), ([1, 0, 7], "101")])
  func sums(counts: [Int], sum: String) throws {
    let statuses = zip([Fulfilment.fulfilled, .inProgress, .notFulfilled], counts).flatMap { status, count in
      [Fulfilment](repeating: status, count: count)
    }
    let whole = ParameterTable([
      Parameter(
        key: .percentageDecimals,
        entries: [Parameter.Entry(value: .count(0), validity: .always, citation: Citation(work: "Test"))])
    ])
    let answer = try soundAnswer(to: question, about: Dossier(statuses: statuses), with: whole).answer
    #expect(try answer.known().account.percentageSum.value?.description == sum)
  }

  @Test("The ways of not knowing are told apart, and none of them is not fulfilled")
  func unknowns() throws {
    let items = (0..<8).map { PlanItem(named: "i\($0)") }
    let result = try result(
      Dossier(
        items: items,
        [
          StatusReport(named: "r0", on: "i0", .fulfilled), StatusReport(named: "r1", on: "i1", knowledge: .notYetDue),
          StatusReport(named: "r2", on: "i2", knowledge: .notEvaluated),
          StatusReport(named: "r3", on: "i3", knowledge: .notPublic),
          StatusReport(named: "r4", on: "i4", knowledge: .evaluated), StatusReport(named: "r5", on: "i5"),
          StatusReport(named: "r6", on: "i6", knowledge: StatusKnowledge(rawValue: "lost")),
        ]))
    #expect(
      result.account.unknown.numbers == [
        "notYetDue": 1, "notEvaluated": 1, "notPublic": 1, "notStated": 2, "lost": 1, "noReport": 1,
      ])
    #expect(result.account.counts.numbers == ["fulfilled": 1] && result.account.total == .known(8))
    let notFulfilled = try #require(result.account.counts.last)
    #expect(notFulfilled.status == .notFulfilled && notFulfilled.stated == .known(0))
    guard case .bounded(lower: 0, upper: 7) = notFulfilled.count.content else {
      Issue.record("\(notFulfilled.count)")
      return
    }
    #expect(notFulfilled.count.keys == ["fulfilment.unknownItems"])
    #expect(result.account.unknown.first { $0.status == .noReport }?.share.value?.description == "1/8")
  }

  @Test("A stated fulfilment speaks, whatever else is said of its knowledge")
  func fulfilmentWins() throws {
    let result = try result(
      Dossier(items: [PlanItem(named: "a")], [StatusReport(named: "r", on: "a", .notStarted, knowledge: .notYetDue)]))
    #expect(result.account.counts.numbers == ["notStarted": 1] && result.account.unknown.isEmpty)
  }

  @Test("A code of fulfilment that the library does not list is counted under its own name")
  func unlisted() throws {
    let result = try result(
      Dossier(statuses: [.fulfilled, Fulfilment(rawValue: "halfway"), Fulfilment(rawValue: "almost")]))
    #expect(result.account.counts.numbers == ["fulfilled": 1, "halfway": 1, "almost": 1])
    #expect(result.account.counts.map(\.status.rawValue).suffix(2) == ["almost", "halfway"])
  }

  @Test("A cancelled item stays in the total")
  func cancelled() throws {
    let result = try result(
      Dossier(
        items: [PlanItem(named: "a"), PlanItem(named: "b"), PlanItem(named: "c")],
        [
          StatusReport(named: "r1", on: "a", .fulfilled, disposition: .continues),
          StatusReport(named: "r2", on: "b", .notStarted, disposition: .cancelled),
          StatusReport(named: "r3", on: "c", knowledge: .notEvaluated, disposition: .cancelled),
        ]))
    #expect(result.cancelled == .known(2) && result.account.total == .known(3))
    #expect(result.account.counts.first?.share.value?.description == "1/3")
  }

  @Test("A measure that a version removed is out of the total, and in it in the version before")
  func removed() throws {
    var dossier = Dossier(statuses: [.fulfilled, .notFulfilled])
    dossier.planVersions = ["v1", "v2"].map { PlanVersion(id: Identifier($0), plan: Identifier("plan")) }
    dossier.planVersions[1].previous = Identifier("v1")
    dossier.planItems[1].removedBy = Identifier("v2")
    #expect(try result(dossier).account.total == .known(1))
    let before = FulfilmentQuestion(plan: Identifier("plan"), version: Identifier("v1"))
    let answer: FulfilmentResult = try soundAnswer(to: before, about: dossier).answer.known()
    #expect(answer.version == Identifier("v1") && answer.account.total == .known(2))
    let other = FulfilmentQuestion(plan: Identifier("plan"), version: Identifier("v3"))
    #expect(
      try soundAnswer(to: other, about: dossier).answer.reasons.map(\.message.key.rawValue)
        == ["planLeaves.noSuchVersion"])
  }

  @Test("A measure of which all activities were removed stands for itself again")
  func removedBelow() throws {
    var dossier = Dossier(
      items: [PlanItem(named: "m"), PlanItem(named: "a", parent: "m")],
      [StatusReport(named: "r1", on: "m", .notFulfilled), StatusReport(named: "r2", on: "a", .fulfilled)])
    #expect(try result(dossier).account.counts.numbers == ["fulfilled": 1])
    dossier.planItems[1].removedBy = Identifier("v2")
    #expect(try result(dossier).account.counts.numbers == ["notFulfilled": 1])
  }

  // MARK: Which items

  @Test("Leaves are counted unless a level is asked for, and parents are not the mean of their children")
  func unit() throws {
    var dossier = Dossier(
      items: [
        PlanItem(named: "m1", level: "opatreni"), PlanItem(named: "a1", parent: "m1", level: "aktivita"),
        PlanItem(named: "a2", parent: "m1", level: "aktivita"), PlanItem(named: "m2", level: "opatreni"),
      ],
      [
        StatusReport(named: "r1", on: "a1", .fulfilled), StatusReport(named: "r2", on: "a2", .fulfilled),
        StatusReport(named: "r3", on: "m2", .notFulfilled),
        StatusReport(named: "r4", on: "m1", .partly),
      ])
    let leaves = try soundAnswer(to: question, about: dossier).answer
    #expect(try leaves.known().account.counts.numbers == ["fulfilled": 2, "notFulfilled": 1])
    #expect(leaves.keys.contains("fulfilment.reportsElsewhere"))
    #expect(try leaves.known().account.unit == nil)
    let measures = try dossier.fulfilment(unit: "opatreni")
    #expect(measures.account.counts.numbers == ["partly": 1, "notFulfilled": 1] && measures.account.unit == "opatreni")
    // Without its own report a parent is not known, though all its children are.
    dossier.statusReports.removeLast()
    #expect(try dossier.fulfilment(unit: "opatreni").account.unknown.numbers == ["noReport": 1])
  }

  @Test("Items of other plans do not count")
  func otherPlan() throws {
    var dossier = Dossier(statuses: [.fulfilled])
    dossier.plans.append(Plan(id: Identifier("other"), name: "Jiný"))
    dossier.planItems.append(PlanItem(id: Identifier("x"), plan: Identifier("other")))
    dossier.statusReports.append(StatusReport(named: "rx", on: "x", .notFulfilled))
    #expect(try dossier.fulfilment().account.counts.numbers == ["fulfilled": 1])
  }

  @Test("Items in a circle of parents are counted and hang nothing up")
  func circle() throws {
    let result = try result(
      Dossier(
        items: [PlanItem(named: "a", parent: "b"), PlanItem(named: "b", parent: "a")],
        [StatusReport(named: "r", on: "a", .fulfilled)]))
    #expect(result.account.total == .known(2) && result.account.unknown.numbers == ["noReport": 1])
  }

  // MARK: Parts

  @Test("By target group an item counts in each of its groups, also those it inherits")
  func targetGroups() throws {
    var parent = PlanItem(named: "m")
    parent.targetGroups = [Identifier("seniori")]
    var own = PlanItem(named: "b", parent: "m")
    own.targetGroups = [Identifier("deti"), Identifier("seniori"), Identifier("neznama")]
    var dossier = Dossier(
      items: [parent, PlanItem(named: "a", parent: "m"), own, PlanItem(named: "c")],
      [
        StatusReport(named: "r1", on: "a", .fulfilled), StatusReport(named: "r2", on: "b", .partly),
        StatusReport(named: "r3", on: "c", .notFulfilled),
      ])
    dossier.targetGroups = [
      TargetGroup(id: Identifier("deti"), name: "děti"), TargetGroup(id: Identifier("seniori"), name: "senioři"),
    ]
    let answer = try soundAnswer(to: question, about: dossier).answer
    let parts = try answer.known().byTargetGroup
    #expect(parts.map(\.targetGroup?.text) == ["deti", "neznama", "seniori", nil])
    #expect(parts.map(\.total.value) == [1, 1, 2, 1])
    #expect(
      parts.map { $0.counts.numbers } == [
        ["partly": 1], ["partly": 1], ["fulfilled": 1, "partly": 1], ["notFulfilled": 1],
      ])
    #expect(parts.dropFirst(2).first?.counts.first?.share.value?.description == "1/2")
    #expect(answer.keys.contains("fulfilment.severalGroups"))
  }

  @Test("By kind of item")
  func kinds() throws {
    var items = (0..<4).map { PlanItem(named: "i\($0)") }
    items[0].kind = .maintaining
    items[1].kind = ItemKind(rawValue: "urgent")
    items[2].kind = .systemic
    let result = try result(Dossier(items: items, [StatusReport(named: "r", on: "i2", .fulfilled)]))
    #expect(result.byKind.map(\.kind?.rawValue) == ["systemic", "maintaining", "urgent", nil])
    #expect(result.byKind.map { $0.counts.numbers } == [["fulfilled": 1], [:], [:], [:]])
    #expect(result.byKind.map { $0.unknown.numbers } == [[:], ["noReport": 1], ["noReport": 1], ["noReport": 1]])
    #expect(result.byTargetGroup.isEmpty)
  }

  // MARK: Silence

  @Test("A plan without any report or evaluation is unknown, not nought per cent fulfilled")
  func silence() throws {
    for dossier in [Dossier(items: [], []), Dossier(items: [PlanItem(named: "a")], [])] {
      let answer = try soundAnswer(to: question, about: dossier).answer
      #expect(!answer.isKnown && answer.keys == ["fulfilment.nothingStated"])
      #expect(answer.reasons.first?.settledBy.contains(DossierPath("statusReports")) == true)
    }
    let answer = try soundAnswer(to: FulfilmentQuestion(plan: Identifier("?")), about: Dossier(items: [], [])).answer
    #expect(answer.keys == ["fulfilment.noSuchPlan"])
  }

  @Test("Without the parameter there are shares and no percentages")
  func noParameter() throws {
    let answer = try soundAnswer(
      to: question, about: Dossier(statuses: [.fulfilled]), with: ParameterTable([])
    ).answer.known()
    #expect(answer.account.counts.first?.share.value?.description == "1/1")
    #expect(answer.account.counts.first?.percentage.keys == ["fulfilment.noDecimals"])
  }
}
