import DossierCoding
import ExactValues
import PlanningModel

/// What several dossiers hold together, with the derivation of each share and of their combination.
///
/// The given values of the combination are the named results of the shares' derivations.
public struct ExplainedAcross: Sendable, Hashable {
  /// The question.
  public var question: AcrossDossiersQuestion
  /// The answer.
  public var answer: Answer<AcrossDossiers>
  /// The shares, in the order of their dossiers' identifiers.
  public var shares: [ExplainedShare]
  /// How the shares were combined.
  public var combination: Trace

  /// Joins an answer with its derivation.
  public init(
    question: AcrossDossiersQuestion, answer: Answer<AcrossDossiers>, shares: [ExplainedShare], combination: Trace
  ) {
    self.question = question
    self.answer = answer
    self.shares = shares
    self.combination = combination
  }

  /// Recomputes every derivation, looks whether each share says what its derivation does, and combines the shares again.
  ///
  /// - Complexity: O(size of the traces).
  public func verify(formulas: [Formula] = Formula.builtIn) -> TraceVerification {
    var faults = shares.flatMap { $0.trace.verify(formulas: formulas).faults }
    for share in shares where !share.saysWhatItsTraceDoes { faults.append(TraceFault(code: .otherShare, node: nil)) }
    faults += combination.verify(formulas: formulas).faults
    let again = question.combined(shares, asOf: combination.asOf)
    if again.combination.nodes != combination.nodes || again.combination.results != combination.results
      || again.combination.dossier != combination.dossier
    {
      faults.append(TraceFault(code: .otherShare, node: nil))
    }
    // Without a share the answer says why there is none.
    let said: Answer<AcrossDossiers>.Content = shares.isEmpty ? .unknown : .known(again.result)
    if answer.content != said { faults.append(TraceFault(code: .otherResults, node: nil)) }
    return TraceVerification(faults: faults)
  }

  /// Verifies everything, asks each dossier again and combines what they answer.
  ///
  /// - Parameters:
  ///   - indexes: The dossiers, in any order.
  ///   - context: The day and what else the answer depends on.
  ///   - formulas: The formulas by which traces are recomputed.
  /// - Returns: Whether everything holds, and what does not.
  /// - Complexity: that of the question, and the size of the traces.
  public func verify(
    against indexes: [DossierIndex], in context: EvaluationContext, formulas: [Formula] = Formula.builtIn
  ) -> TraceVerification {
    var faults = verify(formulas: formulas).faults
    let again = question.explained(for: indexes, in: context)
    let byID = Dictionary(indexes.map { ($0.dossier.id, $0) }, uniquingKeysWith: { first, _ in first })
    for share in shares {
      guard let index = byID[share.share.dossier] else {
        faults.append(TraceFault(code: .otherDossier, node: nil))
        continue
      }
      faults += share.trace.verify(against: index, in: context, formulas: formulas).faults
    }
    if again.shares.map(\.share) != shares.map(\.share) { faults.append(TraceFault(code: .otherShare, node: nil)) }
    if again.answer != answer || again.combination.asOf != combination.asOf {
      faults.append(TraceFault(code: .otherResults, node: nil))
    }
    return TraceVerification(faults: faults)
  }
}

extension ExplainedShare {
  /// Whether the figures of the share are the named results of its derivation.
  fileprivate var saysWhatItsTraceDoes: Bool {
    var results: [String: TraceValue] = [:]
    for result in trace.results where trace.nodes.indices.contains(result.node) {
      results[result.name] = trace.nodes[result.node].value
    }
    func says(_ name: String, _ value: TraceValue) -> Bool { results[name] == value }
    func says(_ asked: [AskedCapacity], _ prefix: String) -> Bool {
      asked.allSatisfy { $0.unit == nil || says("\(prefix).\($0.name)", $0.figure) }
    }
    return share.needs.allSatisfy { need in
      says("need.\(need.name)", need.isNamed.figure) && says(need.requested, "requested.\(need.name)")
    }
      && share.intended.allSatisfy { says($0.changes, "change.\($0.registerNumber ?? "")") }
      && says("serviceCount", share.serviceCount.figure) && says("services", share.servicesByNumber)
      && says("period", share.period)
  }
}
