import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Question 8: what was known on the day, and by whom it is counted")
struct KnownOnTheDayTests {
  private let question = FulfilmentQuestion(plan: Identifier("plan"))

  @Test("Only reports made by the day count, whatever was reported later", arguments: 0..<20)
  func days(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let items = (0..<5).map { PlanItem(named: "i\($0)") }
    let reports = (10...28).map { day in
      StatusReport(
        named: "r\(day)", on: "i\(Int.random(in: 0...4, using: &random))",
        Fulfilment.listed.randomElement(using: &random), "2024-02-\(day)")
    }
    let dossier = Dossier(items: items, reports.shuffled(using: &random))
    for day in 9...29 {
      let text = "2024-02-\(day < 10 ? "0" : "")\(day)"
      let answer = try soundAnswer(to: question, about: dossier, on: text).answer
      var expected: [String: Int] = [:]
      for item in items {
        let last = reports.last { $0.item == item.id && ($0.reported?.text ?? "") <= text }
        if let fulfilment = last?.fulfilment { expected[fulfilment.rawValue, default: 0] += 1 }
      }
      #expect((answer.value?.account.counts.numbers ?? [:]) == expected)
      #expect(answer.isKnown == !expected.isEmpty)
    }
  }

  @Test("A report without a day is as late as its evaluation, and what is later is told as not taken")
  func evaluations() throws {
    var report = StatusReport(named: "r", on: "a", .fulfilled, year: 2023)
    report.evaluation = Identifier("e")
    var dossier = Dossier(items: [PlanItem(named: "a")], [StatusReport(named: "s", on: "a", .inProgress), report])
    var evaluation = Evaluation(id: Identifier("e"))
    evaluation.published = Written(text: "2024-02-28")
    dossier.evaluations = [evaluation]
    let before = try soundAnswer(to: question, about: dossier, on: "2023-12-31")
    #expect(try before.answer.known().account.counts.numbers == ["inProgress": 1])
    #expect(before.trace.nodes.flatMap(\.notTaken).map(\.reason.key.rawValue) == ["monitoring.notKnownYet"])
    #expect(try before.answer.known().day == Day(year: 2023, month: 12, day: 31))
    let after = try soundAnswer(to: question, about: dossier, on: "2024-02-28")
    #expect(try after.answer.known().account.counts.numbers == ["fulfilled": 1])
  }

  @Test("Leaves are those of every other question: steps below a card are not counted")
  func cards() throws {
    var card = PlanItem(named: "a")
    card.responsibleWords = "město"
    let items = [card, PlanItem(named: "b", parent: "a"), PlanItem(named: "c", parent: "a")]
    let result = try Dossier(
      items: items,
      [StatusReport(named: "r", on: "a", .fulfilled), StatusReport(named: "s", on: "b", .notFulfilled)]
    ).fulfilment()
    #expect(result.account.total == .known(1) && result.account.counts.numbers == ["fulfilled": 1])
  }

  @Test("What is not yet due is left out on request only, and is counted then")
  func notYetDue() throws {
    let dossier = Dossier(
      items: ["a", "b", "c"].map { PlanItem(named: $0) },
      [
        StatusReport(named: "r1", on: "a", .fulfilled), StatusReport(named: "r2", on: "b", knowledge: .notYetDue),
        StatusReport(named: "r3", on: "c", knowledge: .notEvaluated),
      ])
    let kept = try dossier.fulfilment()
    #expect(kept.account.total == .known(3) && kept.notYetDue == nil)
    let asked = FulfilmentQuestion(plan: Identifier("plan"), excludesNotYetDue: true)
    let explained = try soundAnswer(to: asked, about: dossier)
    let left = try explained.answer.known()
    #expect(left.account.total == .known(2) && left.notYetDue == .known(1))
    #expect(left.account.unknown.numbers == ["notEvaluated": 1])
    #expect(explained.trace.nodes.flatMap(\.notTaken).map(\.reason.key.rawValue) == ["fulfilment.notYetDue"])
    var printed = Dossier(id: Identifier("case"))
    printed.plans = dossier.plans
    var evaluation = Evaluation(id: Identifier("e"))
    evaluation.plan = Identifier("plan")
    evaluation.total = 1
    evaluation.counts = [StatusCount(status: .fulfilled, count: 1)]
    printed.evaluations = [evaluation]
    #expect(try soundAnswer(to: asked, about: printed).answer.keys == ["fulfilment.notYetDueNotByItem"])
  }

  @Test("Items are counted by the body of their evaluation and by who is responsible")
  func bodiesAndResponsible() throws {
    var items = ["a", "b", "c"].map { PlanItem(named: $0) }
    items[0].responsible = [Identifier("o1"), Identifier("o2")]
    items[1].responsible = [Identifier("o2")]
    var reports = ["a", "b", "c"].map { StatusReport(named: "r-\($0)", on: $0, .fulfilled) }
    reports[0].evaluation = Identifier("part")
    reports[1].evaluation = Identifier("whole")
    var dossier = Dossier(items: items, reports)
    var whole = Evaluation(id: Identifier("whole"))
    whole.body = Identifier("rs")
    var part = Evaluation(id: Identifier("part"))
    part.partOf = Identifier("whole")
    // A circle of parts names nobody, and ends.
    dossier.evaluations = [whole, part]
    dossier.organisations = ["o1", "o2"].map { Organisation(id: Identifier($0)) }
    let answer = try soundAnswer(to: question, about: dossier).answer
    let result = try answer.known()
    #expect(result.byBody.map(\.body?.text) == ["rs", nil] && result.byBody.map(\.total.value) == [2, 1])
    #expect(result.byResponsible.map(\.organisation?.text) == ["o1", "o2", nil])
    #expect(result.byResponsible.map(\.total.value) == [1, 2, 1])
    #expect(answer.keys == ["fulfilment.severalResponsible"])
    dossier.evaluations[0].body = nil
    dossier.evaluations[0].partOf = Identifier("part")
    #expect(try soundAnswer(to: question, about: dossier).answer.known().byBody.isEmpty)
  }
}
