import CommunityPlanning
import Foundation
import PlanningTestKit
import Testing

@Suite("Answers about generated dossiers")
struct AnswerLawsTests {
  private static let context = EvaluationContext(asOf: PlausibleDossierGenerator.day)

  private static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

  /// Asks dossiers that mean something every `step`-th question in turn, as they stand and in another order.
  private static func run(over dossiers: Int, seed: UInt64, asking step: Int) -> AnswerLaws {
    var laws = AnswerLaws(seed: seed)
    var generator = PlausibleDossierGenerator(seed: seed)
    var order = SeededGenerator(seed: seed)
    let types = Questions.builtIn
    for number in 0..<dossiers {
      let dossier = generator.next()
      let index = DossierIndex(dossier)
      let reordered = DossierIndex(dossier.reordered(using: &order))
      for type in stride(from: number % step, to: types.count, by: step) {
        guard let question = generator.question(types[type].id) else { continue }
        laws.check(question, index, reordered, context, "dossier \(number) of seed \(seed)")
      }
    }
    return laws
  }

  private static func run(_ parts: Int, over count: Int) async -> AnswerLaws {
    let seed = UInt64(max(0, Self.number("COMMUNITY_PLANNING_SEED") ?? 1))
    return await withTaskGroup(of: AnswerLaws.self) { group in
      for part in 0..<parts {
        group.addTask {
          Self.run(over: count, seed: seed &* 1_000 &+ UInt64(part), asking: parts * count < 1_000 ? 6 : 24)
        }
      }
      return await group.reduce(into: AnswerLaws(seed: seed)) { $0.add($1) }
    }
  }

  @Test(
    """
    Answers about dossiers that mean something are the same without a trace and in another order, their traces verify, \
    and whoever forges a value, an input, a parameter or a result is found
    """)
  func laws() async {
    let wanted = Self.number("COMMUNITY_PLANNING_CASES")
    let parts = 4
    let count = max(24, wanted ?? 24) / parts
    let found = await Self.run(parts, over: count)
    if wanted != nil { print(found.table) }
    let violations = found.violations.sorted().prefix(40).joined(separator: "\n")
    #expect(found.violations.isEmpty, "\(found.violations.count) violations: \(violations)")
    #expect(found.notAsked == [])
    // A law about answers that are never known would say little.
    if count * parts >= 1_000 { #expect(found.neverKnown == []) }
  }

  @Test("Counts add up: by status, by kind, by group with multiplicity said, by year, by state, by place")
  func conservation() async {
    let wanted = Self.number("COMMUNITY_PLANNING_CASES")
    let seed = UInt64(max(0, Self.number("COMMUNITY_PLANNING_SEED") ?? 1))
    let found = await withTaskGroup(of: Conservation.self) { group in
      for part in 0..<4 {
        group.addTask {
          var laws = Conservation()
          var generator = PlausibleDossierGenerator(seed: seed &* 1_000 &+ UInt64(part))
          for number in 0..<max(60, wanted ?? 60) / 4 {
            laws.check(DossierIndex(generator.next()), Self.context, "dossier \(number) of part \(part)")
          }
          return laws
        }
      }
      return await group.reduce(into: Conservation()) { $0.add($1) }
    }
    if wanted != nil { print(found.table) }
    let violations = found.violations.sorted().prefix(20).joined(separator: "\n")
    #expect(found.violations.isEmpty, "\(found.violations.count) violations: \(violations)")
    #expect(found.neverKnown == [])
  }
}
