import DossierCoding
import ExactValues

extension RulesOfProcedure {
  /// Rules of procedure of real bodies (*jednací řády*) with their bodies and sources, as a dossier to read or to copy
  /// from; nothing in the library falls back on them.
  ///
  /// Only what was seen in a source stands in them, and a member that is absent was not seen. "Days" without a word about
  /// working days are taken as calendar days.
  ///
  /// - Complexity: read once, at the first use.
  public static let examples: Dossier =
    (try? Dossier.loadStrictly(Array(examplesText.utf8))) ?? Dossier(id: Identifier("rules-of-procedure-examples"))

  /// Where rules among the ``examples`` come from; `nil` for any other rules.
  ///
  /// Those that were not compared with their source say so.
  public static func citation(ofExample id: Identifier<RulesOfProcedure>) -> Citation? {
    guard let rules = examples[id] else { return nil }
    let source = rules.sources.first.flatMap { examples[$0] }
    return Citation(
      work: source?.title ?? rules.name, place: rules.name, address: source?.address,
      verification: unverifiedExamples.contains(id) ? .unverified : .seen)
  }

  /// Examples that are given from general knowledge.
  private static let unverifiedExamples: Set<Identifier<RulesOfProcedure>> = [Identifier("zakon-128-2000-lhuty")]
}
