import CommunityPlanning
import Foundation
import PlanningTestKit
import Testing

@Suite("Generated dossiers")
struct GeneratedDossiersTests {
  private static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

  @Test(
    """
    Whatever a dossier holds, it reads and writes to the same bytes, its digest knows no order, all questions answer and \
    no rule throws
    """)
  func laws() async {
    let count = max(40, Self.number("COMMUNITY_PLANNING_CASES") ?? 40)
    let seed = UInt64(max(0, Self.number("COMMUNITY_PLANNING_SEED") ?? 1))
    let isFull = Self.number("COMMUNITY_PLANNING_CASES") != nil
    let parts = 4
    let run = await withTaskGroup(of: GeneratedDossierRun.self) { group in
      for part in 0..<parts {
        group.addTask {
          GeneratedDossierRun.over(
            count / parts, seed: seed &* 1_000 &+ UInt64(part), askingEvery: isFull ? 1 : 5,
            inTurns: isFull ? 12 : 1)
        }
      }
      return await group.reduce(into: GeneratedDossierRun()) { $0.add($1) }
    }
    #expect(run.violations.isEmpty, "\(run.violations.count) violations, \(run.violations.prefix(10))")
    #expect(run.coverage.documentCount == count / parts * parts)
    guard isFull else { return }
    print(run.coverage.table)
    print("")
    for (name, count) in run.counts { print("\(name): \(count)") }
    // Fewer dossiers have too few of the rare objects.
    guard count >= 1_000 else { return }
    #expect(run.coverage.places(below: 10).map(\.description) == [])
  }

  @Test("The generator makes the same dossiers from the same seed, and others from others")
  func isRepeatable() {
    var first = DossierGenerator(seed: 7)
    var second = DossierGenerator(seed: 7)
    var other = DossierGenerator(seed: 8)
    for _ in 0..<5 {
      let document = first.nextDocument()
      #expect(document == second.nextDocument())
      #expect(document != other.nextDocument())
    }
    #expect(first.coverage.table == second.coverage.table)
  }

  @Test("A full dossier has entities of every kind, and one of each kind has all its members")
  func fullDossier() {
    var generator = DossierGenerator(seed: 3)
    let dossier = generator.nextFull()
    func isFull<E: Entity>(_ type: E.Type) -> Bool {
      dossier[keyPath: E.collection].contains { entity in
        E.members.members.allSatisfy { $0.value(of: entity) != nil }
      }
    }
    for type in Dossier.entityTypes {
      let isFull = isFull(type)
      #expect(isFull, "\(type)")
    }
  }
}
