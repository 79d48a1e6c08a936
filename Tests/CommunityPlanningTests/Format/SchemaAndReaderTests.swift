import CommunityPlanning
import Foundation
import Testing

@testable import PlanningTestKit

@Suite("The schema of the dossier format and the reader of dossiers")
struct SchemaAndReaderTests {
  private static func number(_ name: String) -> Int? { ProcessInfo.processInfo.environment[name].flatMap { Int($0) } }

  @Test("What the schema refuses the reader reports at the same place, and nothing else")
  func laws() async throws {
    let count = Self.number("COMMUNITY_PLANNING_CASES")
    let seed = UInt64(max(0, Self.number("COMMUNITY_PLANNING_SEED") ?? 1))
    let parts = 4
    let run = try await withThrowingTaskGroup(of: SchemaAgreement.self) { group in
      for part in 0..<parts {
        group.addTask {
          try SchemaAgreement.over(
            sound: (count ?? 150) / parts, changed: (count ?? 600) / parts, seed: seed &* 1_000 &+ UInt64(part),
            longest: count == nil ? 20_000 : .max)
        }
      }
      return try await group.reduce(into: try SchemaAgreement()) { $0.add($1) }
    }
    #expect(run.faults.isEmpty, "\(run.faults.count) faults, \(run.faults.prefix(10))")
    #expect(run.soundCount > 100 && run.damagedCount > 10)
    for breakage in Breakage.allCases { #expect(run.counts[breakage, default: 0] > 5, "\(breakage)") }
    guard count != nil else { return }
    print(
      "sound: \(run.soundCount), damaged by the generator: \(run.damagedCount), changed: \(run.counts.values.reduce(0, +))"
    )
    for breakage in Breakage.allCases { print("\(breakage.rawValue): \(run.counts[breakage, default: 0])") }
    for (breakage, reason) in SchemaAgreement.invisible {
      print("invisible to a schema: \(breakage.rawValue), \(reason)")
    }
  }
}
