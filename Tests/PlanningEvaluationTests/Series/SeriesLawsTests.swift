import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Question 11 against a count of single days")
struct SeriesLawsTests {
  /// Plans with exact days between 2000 and 2012, some of them whole years.
  private func plans(_ generator: inout SeededGenerator) throws -> [(String, String?, String?)] {
    try (0..<Int.random(in: 1...6, using: &generator)).map { number in
      if Bool.random(using: &generator) {
        let year = Int.random(in: 2000...2008, using: &generator)
        return ("p\(number)", "\(year)", "\(year + Int.random(in: 0...4, using: &generator))")
      }
      let first = try #require(Day(dayNumber: Int.random(in: 10_957...14_000, using: &generator)))
      let last = try #require(first.advanced(by: Int.random(in: 0...900, using: &generator)))
      return ("p\(number)", first.description, last.description)
    }
  }

  /// The days of a plan, one by one.
  private func days(_ plan: (String, String?, String?)) throws -> [Int] {
    func day(_ text: String?, _ rest: String) throws -> Int {
      let text = try #require(text)
      return try Day(iso: text.utf8.count == 4 ? text + rest : text).dayNumber
    }
    return Array(try day(plan.1, "-01-01")...day(plan.2, "-12-31"))
  }

  @Test("Gaps and overlaps are the days that no plan, or several plans, cover", arguments: 0..<60)
  func singleDays(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let plans = try plans(&generator)
    let answer = try lawfulAnswer(to: SeriesQuestion(), about: dossier(of: plans)).answer
    let result = try #require(answer.value)

    var covered: Set<Int> = []
    var overlap = 0
    let inOrder = try plans.map { try days($0) }.sorted { ($0[0], $0.count) < ($1[0], $1.count) }
    for days in inOrder {
      overlap += days.count { covered.contains($0) }
      covered.formUnion(days)
    }
    let all = try #require(covered.min())...(try #require(covered.max()))
    #expect(result.gapDays == .known(all.count - covered.count), "seed \(seed)")
    #expect(result.overlapDays == .known(overlap), "seed \(seed)")
    #expect(result.plans.map(\.firstDay.value?.dayNumber) == inOrder.map(\.first), "seed \(seed)")
    // Every day of a plan is new, or was covered before.
    #expect(try plans.reduce(0) { $0 + (try days($1).count) } == covered.count + overlap, "seed \(seed)")
  }

  @Test("Years are counted as years that a plan names", arguments: 100..<130)
  func wholeYears(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let periods = (0..<Int.random(in: 1...5, using: &generator)).map { _ in
      let year = Int.random(in: 2000...2020, using: &generator)
      return year...(year + Int.random(in: 0...5, using: &generator))
    }
    let plans = periods.enumerated().map { ("p\($0.offset)", "\($0.element.lowerBound)", "\($0.element.upperBound)") }
    let result = try #require(
      try lawfulAnswer(to: SeriesQuestion(), about: dossier(of: plans)).answer.value)
    let named = periods.flatMap { Array($0) }
    let span = try #require(named.min())...(try #require(named.max()))
    #expect(result.uncoveredYears == .known(span.filter { !named.contains($0) }), "seed \(seed)")
    #expect(
      result.doublyCoveredYears == .known(span.filter { year in named.count { $0 == year } > 1 }), "seed \(seed)")
    #expect(result.transitions.compactMap(\.gapYears.value).reduce(0, +) == span.count - Set(named).count)
  }
}
