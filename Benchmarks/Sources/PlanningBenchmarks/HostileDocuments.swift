import CommunityPlanning
import PlanningTestKit

/// Mutated dossiers: each must end in a dossier with its problems, or in a typed error.
enum HostileDocuments {
  /// How the documents ended.
  private struct Counts {
    var noJSON = 0
    var noDossier = 0
    var withProblems = 0
    var withoutProblems = 0
    var checked = 0
  }

  /// What must never happen, with what is needed to see it again.
  struct Violation: Error, CustomStringConvertible {
    let law: String
    let golden: String
    let number: Int
    let seed: UInt64

    var description: String { "document \(number) of seed \(seed), made of \(golden): \(law)" }
  }

  /// Mutates the real dossiers and prints how the documents ended.
  ///
  /// - Throws: ``Violation`` for the first document that ends badly.
  static func run(count: Int, seed: UInt64) throws {
    let originals = try GoldenDossier.all.map { ($0.name, try $0.dossier().encoded(.compact)) }
    let clock = processorSeconds()
    var mutator = ByteMutator(seed: seed)
    var counts = Counts()
    for number in 0..<count {
      let (name, bytes) = originals[number % originals.count]
      if let law = violatedLaw(by: mutator.mutate(bytes), isChecked: number % 50 == 0, &counts) {
        throw Violation(law: law, golden: name, number: number, seed: seed)
      }
    }
    print("hostile documents: \(count), seed \(seed), \(Int(processorSeconds() - clock)) s of processor time")
    print("refused as no JSON:    \(counts.noJSON)")
    print("refused as no dossier: \(counts.noDossier)")
    print("read with problems:    \(counts.withProblems)")
    print("read without problems: \(counts.withoutProblems)")
    print("indexed and checked:   \(counts.checked)")
  }

  /// Reads a document and says which law it violates, or `nil` where it ends well.
  private static func violatedLaw(by bytes: [UInt8], isChecked: Bool, _ counts: inout Counts) -> String? {
    let loaded: Loaded<Dossier>
    do {
      loaded = try Dossier.load(bytes)
    } catch is JSONFault {
      counts.noJSON += 1
      return nil
    } catch is ReadingProblem {
      counts.noDossier += 1
      return nil
    } catch {
      return "an error of another type: \(error)"
    }
    if loaded.problemCount > 0 { counts.withProblems += 1 } else { counts.withoutProblems += 1 }
    if loaded.problems.isEmpty != (loaded.problemCount == 0) { return "problems are counted but not listed" }
    let written = loaded.object.encoded(.compact)
    guard let again = try? Dossier.load(written) else { return "what was written cannot be read" }
    if again.object != loaded.object { return "what was written reads as something else" }
    if again.problemCount != loaded.problemCount { return "what was written has other problems" }
    if again.object.encoded(.compact) != written { return "what was written is written otherwise the second time" }
    guard isChecked else { return nil }
    counts.checked += 1
    return faultyRule(on: loaded.object)
  }

  private static func faultyRule(on dossier: Dossier) -> String? {
    let context = EvaluationContext(asOf: Day(year: 2014, month: 12, day: 31) ?? .first)
    let report = Validator(profile: .orp).report(on: DossierIndex(dossier), in: context)
    return report.rules.first { $0.status == .faulted }.map { "rule \($0.rule) threw" }
  }
}
