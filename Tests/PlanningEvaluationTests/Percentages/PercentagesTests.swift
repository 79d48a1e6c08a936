import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Which whole counts could printed percentages be?")
struct PercentagesTests {
  private func decimals(_ texts: [String]) throws -> [FixedDecimal] {
    try texts.map { try #require(FixedDecimal(text: $0)) }
  }

  private func result(
    _ percentages: [String], of total: Int, areAll: Bool = true, _ rounding: RoundingRule = .halfUp
  ) throws -> CountsBehindPercentagesResult {
    let question = CountsBehindPercentagesQuestion(
      total: total, percentages: try decimals(percentages), areAll: areAll, rounding: rounding)
    return try soundAnswer(to: question, about: Dossier(id: Identifier("none"))).answer.known()
  }

  @Test("86, 12 and 2 per cent of 97 can only be 83, 12 and 2")
  func olomouc() throws {
    let result = try result(["86", "12", "2"], of: 97)
    #expect(result.counts == .known([83, 12, 2]))
    #expect(result.isUnique && result.isProducible && !result.hasMoreCandidates)
    #expect(result.number == .known(1) && result.candidates.map(\.counts) == [[83, 12, 2]])
    #expect(result.ranges.map(\.alone?.description) == ["83", "12", "2"])
  }

  @Test("Percentages that no counts print as are not producible, and nothing worse is said")
  func notProducible() throws {
    // 1 of 3 is 33 per cent, 2 of 3 are 67.
    let result = try result(["34", "66"], of: 3)
    #expect(!result.isProducible && !result.isUnique && result.number == .known(0) && result.candidates.isEmpty)
    #expect(result.counts.keys == ["percentages.notProducible"] && !result.hasMoreCandidates)
    #expect(result.ranges.allSatisfy { $0.alone == nil && $0.together == nil })
    let text = MessageCatalogue.planningEvaluation.text(try #require(result.counts.reasons.first).message, in: .english)
    #expect(text == "The percentages are not producible from whole counts out of 3.")
  }

  @Test("Each percentage may be possible and all together not")
  func onlyAlone() throws {
    let together = try result(["50", "40"], of: 10)
    #expect(!together.isProducible && together.ranges.map(\.alone?.description) == ["5", "4"])
    #expect(together.ranges.allSatisfy { $0.together == nil })
    let apart = try result(["50", "40"], of: 10, areAll: false)
    #expect(apart.counts == .known([5, 4]))
  }

  @Test("Where several counts print alike, all are told")
  func several() throws {
    let result = try result(["50", "50"], of: 201)
    // 100 and 101 of 201 are 49.75 and 50.25 per cent.
    #expect(result.candidates.map(\.counts) == [[100, 101], [101, 100]])
    #expect(result.number == .known(2) && !result.isUnique && result.isProducible)
    #expect(result.counts.keys == ["percentages.several"])
    #expect(result.ranges.map(\.together?.description) == ["100-101", "100-101"])
  }

  @Test(
    "The rule of rounding decides where the edges lie",
    arguments: [
      (RoundingRule.halfUp, "12", nil), (.halfUp, "13", "1"), (.halfEven, "12", "1"), (.halfEven, "13", nil),
      (.down, "12", "1"), (.up, "13", "1"), (.up, "0", "0"), (.up, "100", "8"), (.down, "100", "8"),
    ] as [(RoundingRule, String, String?)])
  func rules(rule: RoundingRule, percentage: String, count: String?) throws {
    // One eighth is 12.5 per cent.
    #expect(try result([percentage], of: 8, areAll: false, rule).ranges.first?.alone?.description == count)
  }

  @Test("Nothing is less than nought or more than a hundred per cent", arguments: ["-1", "101", "-0.5", "100.1"])
  func impossible(percentage: String) throws {
    #expect(try !result([percentage], of: 1000, areAll: false).isProducible)
  }

  @Test("Printed decimals count: 85.57 per cent is another statement than 86")
  func decimalPlaces() throws {
    #expect(try result(["85.57", "12.37", "2.06"], of: 97).counts == .known([83, 12, 2]))
    #expect(try result(["86", "12.4", "2.062"], of: 97).counts == .known([83, 12, 2]))
    #expect(try !result(["85.50"], of: 97, areAll: false).isProducible)
  }

  @Test("Without a total or a percentage there is nothing to ask", arguments: [(0, ["0"]), (-5, ["0"]), (10, [])])
  func nothing(total: Int, percentages: [String]) throws {
    let question = CountsBehindPercentagesQuestion(total: total, percentages: try decimals(percentages))
    #expect(try !soundAnswer(to: question, about: Dossier(id: Identifier("none"))).answer.isKnown)
  }

  // MARK: Size

  @Test("A million is answered at once, with the exact number and the first thousand candidates")
  func million() throws {
    let result = try result(["86", "12", "2"], of: 1_000_000)
    #expect(result.candidates.count == 1000 && result.hasMoreCandidates && !result.isUnique)
    #expect(result.ranges.map(\.alone?.description) == ["855000-864999", "115000-124999", "15000-24999"])
    // Ways to spread 15,000 over three widths of 9,999, by inclusion and exclusion.
    let rest = 1_000_000 - 985_000
    let all = (rest + 2) * (rest + 1) / 2
    let beyond = rest - 10_000
    #expect(result.number == .known(all - 3 * (beyond + 2) * (beyond + 1) / 2))
    for candidate in result.candidates { #expect(candidate.counts.reduce(0, +) == 1_000_000) }
    #expect(Set(result.candidates.map(\.counts)).count == 1000)
  }

  @Test("A number of candidates beyond counting has a lower bound")
  func beyondCounting() throws {
    let result = try result([String](repeating: "10", count: 10), of: 1_000_000)
    guard case .bounded(lower: 1001, upper: nil) = result.number.content else {
      Issue.record("\(result.number)")
      return
    }
    #expect(
      result.hasMoreCandidates && result.candidates.count == 1000 && result.number.keys == ["percentages.tooMany"])
    #expect(try self.result(["50", "50"], of: .max).isProducible)
    #expect(try !self.result([String](repeating: "100", count: 20), of: .max).isProducible)
  }

  @Test("Few candidates of a huge total are counted, however wide their ranges are")
  func fewOfMany() throws {
    // The large share can be 150 million counts; the small ones leave it nine combinations.
    let total = 30_000_000_000
    let result = try result(["100", "0.12500000", "0.12500000"], of: total)
    #expect(result.number == .known(9) && result.candidates.count == 9 && !result.hasMoreCandidates)
    #expect(result.candidates.allSatisfy { $0.counts.reduce(0, +) == total })
  }

  @Test("A thousand percentages are no burden")
  func manyPercentages() throws {
    let result = try result([String](repeating: "0.1", count: 1000), of: 1000)
    #expect(result.counts == .known([Int](repeating: 1, count: 1000)))
  }

  // MARK: Totals

  @Test("The totals for which percentages are possible")
  func totals() throws {
    let halves = try decimals(["50", "50"])
    #expect(CountsBehindPercentagesQuestion.possibleTotals(for: halves, in: 1...8) == [2, 4, 6, 8])
    let olomouc = try decimals(["86", "12", "2"])
    let totals = CountsBehindPercentagesQuestion.possibleTotals(for: olomouc, in: -3...200)
    #expect(totals.contains(97) && totals.first == 42 && !totals.contains(96))
    #expect(CountsBehindPercentagesQuestion.possibleTotals(for: [], in: 1...8).isEmpty)
  }

  // MARK: Laws

  @Test("A slow second way of counting finds the same", arguments: 0..<250)
  func secondWay(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let total = Int.random(in: 1...34, using: &random)
    let places = Int.random(in: 0...1, using: &random)
    let rule = try #require(RoundingRule.allCases.randomElement(using: &random))
    let areAll = Bool.random(using: &random)
    // Mostly percentages of real counts, sometimes one of nothing at all.
    var left = total
    let percentages = try (0..<Int.random(in: 1...4, using: &random)).map { _ in
      let count = Int.random(in: 0...left, using: &random)
      if areAll { left -= count }
      let exact = try Ratio(Int64(count), of: Int64(total)).percentage(decimals: places, rule).value
      return Bool.random(using: &random) ? exact : try FixedDecimal(units: exact.units + 1, decimals: places)
    }
    let slow = try self.slowly(percentages, total, areAll, rule)
    let question = CountsBehindPercentagesQuestion(
      total: total, percentages: percentages, areAll: areAll, rounding: rule)
    let result = try soundAnswer(to: question, about: Dossier(id: Identifier("none"))).answer.known()
    #expect(result.candidates.map(\.counts) == Array(slow.prefix(1000)), "seed \(seed)")
    #expect(result.number == .known(slow.count) && result.isUnique == (slow.count == 1))
    #expect(result.hasMoreCandidates == (slow.count > 1000))
    for (position, range) in result.ranges.enumerated() {
      let counts = slow.map { $0[position] }
      #expect(range.together?.minimum == counts.min() && range.together?.maximum == counts.max())
    }
    let totals = CountsBehindPercentagesQuestion.possibleTotals(
      for: percentages, in: total...total, areAll: areAll, rounding: rule)
    #expect(totals.isEmpty == slow.isEmpty)
  }

  private func slowly(
    _ percentages: [FixedDecimal], _ total: Int, _ areAll: Bool, _ rule: RoundingRule
  ) throws -> [[Int]] {
    var found: [[Int]] = [[]]
    for percentage in percentages {
      let counts = try (0...total).filter {
        try Ratio(Int64($0), of: Int64(total)).percentage(decimals: percentage.decimals, rule).value == percentage
      }
      found = found.flatMap { start in counts.map { start + [$0] } }
    }
    return areAll ? found.filter { $0.reduce(0, +) == total } : found
  }

  @Test("Real counts are always among the candidates of their own percentages", arguments: 0..<20)
  func ownCounts(seed: Int) throws {
    var random = SeededGenerator(seed: 500 + UInt64(seed))
    let counts = (0..<5).map { _ in Int.random(in: 0...400_000, using: &random) }
    let total = counts.reduce(0, +)
    guard total > 0 else { return }
    let percentages = try counts.map { try Ratio(Int64($0), of: Int64(total)).percentage(decimals: 2).value }
    let result = try result(percentages.map(\.description), of: total)
    #expect(result.isProducible)
    for (count, range) in zip(counts, result.ranges) {
      #expect(range.alone?.contains(count) == true && range.together?.contains(count) == true)
    }
    #expect(CountsBehindPercentagesQuestion.possibleTotals(for: percentages, in: total...total) == [total])
  }
}
