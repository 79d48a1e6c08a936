import CommunityPlanning
import Foundation
import PlanningTestKit
import Testing

@Suite("Answers about generated dossiers")
struct AnswerLawsTests {
  private static let context = EvaluationContext(asOf: PlausibleDossierGenerator.day)

  private static func laws(_ dossiers: Int, seed: UInt64, asking step: Int) -> AnswerLaws {
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

  @Test(
    "Answers about dossiers that mean something are known, derived, verified, and found when they are forged",
    .enabled(if: ProcessInfo.processInfo.environment["LAWS"] != nil))
  func plausible() {
    let count = ProcessInfo.processInfo.environment["LAWS"].flatMap { Int($0) } ?? 40
    let clock = ContinuousClock()
    let start = clock.now
    let laws = Self.laws(count, seed: 1, asking: 4)
    print(laws.table)
    print(clock.now - start)
    #expect(
      laws.violations.isEmpty,
      "\(laws.violations.count) violations: \(laws.violations.prefix(8).joined(separator: "\n"))")
    #expect(laws.tallies.count == Questions.builtIn.count)
  }
}
