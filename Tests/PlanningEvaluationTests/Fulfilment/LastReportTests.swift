import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Question 8: the last report on an item")
struct LastReportTests {
  private let question = FulfilmentQuestion(plan: Identifier("plan"))

  private func result(_ dossier: Dossier) throws -> FulfilmentResult { try dossier.fulfilment() }

  // MARK: Which report

  @Test(
    "A later day supersedes an earlier one, then the order of the document",
    arguments: [
      ([("2024-01-31", Fulfilment.inProgress), ("2024-03-01", .fulfilled)], Fulfilment.fulfilled),
      ([("2024-03-01", .fulfilled), ("2024-01-31", .inProgress)], .fulfilled),
      ([("2024-03-01", .fulfilled), ("2024-03-01", .partly)], .partly),
      ([(nil, .fulfilled), (nil, .partly)], .partly),
      ([(nil, .partly), ("2020-01-01", .fulfilled)], .fulfilled),
      ([("2024-05-01", .fulfilled), (nil, .partly), ("2024-01-01", .notStarted)], .partly),
      ([("31. 4. 2024", .fulfilled), ("2024-01-01", .notStarted)], .notStarted),
    ] as [([(String?, Fulfilment)], Fulfilment)])
  func order(reports: [(String?, Fulfilment)], last: Fulfilment) throws {
    let explained = try soundAnswer(
      to: question,
      about: Dossier(
        items: [PlanItem(named: "a")],
        reports.enumerated().map { StatusReport(named: "r\($0.offset)", on: "a", $0.element.1, $0.element.0) }))
    #expect(try explained.answer.known().account.counts.numbers == [last.rawValue: 1])
    let omitted = explained.trace.nodes.flatMap(\.notTaken)
    #expect(
      omitted.count == reports.count - 1 && omitted.allSatisfy { $0.reason.key.rawValue == "fulfilment.notTheLast" })
  }

  @Test("A year asks for its own reports only")
  func years() throws {
    let dossier = Dossier(
      items: [PlanItem(named: "a"), PlanItem(named: "b")],
      [
        StatusReport(named: "r1", on: "a", .inProgress, year: 2022, "2024-05-01"),
        StatusReport(named: "r2", on: "a", .fulfilled, year: 2023),
        StatusReport(named: "r3", on: "b", .notStarted, year: 2022), StatusReport(named: "r4", on: "b", .partly),
      ])
    #expect(try dossier.fulfilment(year: 2022).account.counts.numbers == ["inProgress": 1, "notStarted": 1])
    let later = try soundAnswer(to: FulfilmentQuestion(plan: Identifier("plan"), year: 2023), about: dossier).answer
    #expect(try later.known().account.counts.numbers == ["fulfilled": 1])
    #expect(try later.known().account.unknown.numbers == ["noReport": 1])
    #expect(later.keys.contains("fulfilment.yearIsNotFinal"))
    // The last status of all: a correction of 2022 made later is not later than the status of 2023.
    let last = try soundAnswer(to: question, about: dossier).answer
    #expect(try last.known().account.counts.numbers == ["fulfilled": 1, "partly": 1])
    #expect(!last.keys.contains("fulfilment.yearIsNotFinal"))
  }

  @Test("A report that names no year is of the year of its evaluation")
  func yearOfEvaluation() throws {
    var own = StatusReport(named: "r", on: "a", .fulfilled)
    own.evaluation = Identifier("e")
    var dossier = Dossier(items: [PlanItem(named: "a")], [own])
    var evaluation = Evaluation(id: Identifier("e"))
    evaluation.year = 2023
    dossier.evaluations = [evaluation]
    #expect(try dossier.fulfilment(year: 2023).account.counts.numbers == ["fulfilled": 1])
    let other = try soundAnswer(to: FulfilmentQuestion(plan: Identifier("plan"), year: 2022), about: dossier).answer
    #expect(!other.isKnown && other.keys == ["fulfilment.nothingStated"])
  }

  @Test("A report of no year that was made before the last year does not speak for it")
  func reportOfNoYear() throws {
    func last(_ day: String) throws -> [String: Int] {
      let reports = [
        StatusReport(named: "r1", on: "a", .fulfilled, year: 2023),
        StatusReport(named: "r2", on: "a", .inProgress, day),
      ]
      return try result(Dossier(items: [PlanItem(named: "a")], reports)).account.counts.numbers
    }
    #expect(try last("2020-01-01") == ["fulfilled": 1])
    #expect(try last("2024-01-01") == ["inProgress": 1])
  }

  // MARK: Laws

  @Test("Every item has one class, and the order of items and of dated reports changes nothing", arguments: 0..<20)
  func laws(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var items = (0..<Int.random(in: 1...9, using: &random)).map { PlanItem(named: "i\($0)") }
    for index in items.indices {
      if Bool.random(using: &random) {
        items[index].targetGroups = [Identifier("g\(Int.random(in: 0...2, using: &random))")]
      }
      items[index].kind = ItemKind.listed.randomElement(using: &random)
    }
    // Days are all different, so that only they decide.
    let days = (1...28).shuffled(using: &random)
    let reports = days.prefix(15).map { day in
      StatusReport(
        named:
          "r\(day)", on: "i\(Int.random(in: 0...9, using: &random))", Fulfilment.listed.randomElement(using: &random),
        year: [2023, nil].randomElement(using: &random) ?? nil, "2024-02-\(day < 10 ? "0" : "")\(day)",
        knowledge: StatusKnowledge.listed.randomElement(using: &random))
    }
    let dossier = Dossier(items: items, reports)
    let answer = try soundAnswer(to: question, about: dossier).answer
    let mixed = Dossier(items: items.shuffled(using: &random), reports.shuffled(using: &random))
    #expect(try soundAnswer(to: question, about: mixed).answer == answer)
    guard let result = answer.value else { return }
    let all = result.account.counts.compactMap(\.stated.value) + result.account.unknown.compactMap(\.count.value)
    #expect(all.reduce(0, +) == items.count && result.account.total == .known(items.count))
    #expect(result.byKind.compactMap(\.total.value).reduce(0, +) == items.count)
    // A second way: no report was made before the last year, so the day alone decides.
    var expected: [String: Int] = [:]
    for item in items {
      let own = reports.filter { $0.item == item.id }
      let last = own.max { $0.reported?.text ?? "" < $1.reported?.text ?? "" }
      expected[last?.fulfilment?.rawValue ?? "none", default: 0] += 1
    }
    expected["none"] = nil
    #expect(result.account.counts.numbers == expected, "seed \(seed)")
  }

  @Test("A status that becomes known stays within the bounds that were given", arguments: 0..<10)
  func refinement(seed: Int) throws {
    var random = SeededGenerator(seed: 300 + UInt64(seed))
    let items = (0..<8).map { PlanItem(named: "i\($0)") }
    var reports = (0..<4).map {
      StatusReport(named: "r\($0)", on: "i\($0)", Fulfilment.listed.randomElement(using: &random))
    }
    let before = try result(Dossier(items: items, reports)).account.counts
    for number in 4..<8 {
      reports.append(
        StatusReport(named: "r\(number)", on: "i\(number)", Fulfilment.listed.randomElement(using: &random)))
    }
    for (count, after) in zip(before, try result(Dossier(items: items, reports)).account.counts) {
      guard case .bounded(let lower?, let upper?) = count.count.content, let value = after.count.value else {
        Issue.record("\(count) \(after)")
        continue
      }
      #expect(lower <= value && value <= upper)
    }
  }
}
