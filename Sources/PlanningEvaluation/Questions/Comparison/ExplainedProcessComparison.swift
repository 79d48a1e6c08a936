import DossierCoding
import ExactValues
import PlanningModel

/// What two planning processes have in common, with the derivation of each share and of their combination.
public struct ExplainedProcessComparison: Sendable, Hashable {
  /// The question.
  public var question: ProcessComparisonQuestion
  /// The answer.
  public var answer: Answer<ProcessComparison>
  /// The shares of the first and of the second dossier.
  public var shares: [Explained<ProcessShare>]
  /// How they were combined.
  public var combination: Trace

  /// Joins an answer with its derivation.
  public init(
    question: ProcessComparisonQuestion, answer: Answer<ProcessComparison>, shares: [Explained<ProcessShare>],
    combination: Trace
  ) {
    self.question = question
    self.answer = answer
    self.shares = shares
    self.combination = combination
  }

  /// Recomputes every derivation and combines the shares again.
  ///
  /// - Complexity: O(size of the traces).
  public func verify(formulas: [Formula] = Formula.builtIn) -> TraceVerification {
    var faults = shares.flatMap { $0.trace.verify(formulas: formulas).faults }
    faults += combination.verify(formulas: formulas).faults
    if shares.contains(where: { !$0.saysWhatItsTraceDoes }) { faults.append(TraceFault(code: .otherShare, node: nil)) }
    let again = question.combined(shares, asOf: combination.asOf)
    if again.combination != combination { faults.append(TraceFault(code: .otherShare, node: nil)) }
    if again.answer != answer { faults.append(TraceFault(code: .otherResults, node: nil)) }
    return TraceVerification(faults: faults)
  }

  /// Verifies everything and asks both dossiers again.
  ///
  /// - Complexity: that of the question, and the size of the traces.
  public func verify(
    against first: DossierIndex, and second: DossierIndex, in context: EvaluationContext,
    formulas: [Formula] = Formula.builtIn
  ) -> TraceVerification {
    var faults = verify(formulas: formulas).faults
    for (share, index) in zip(shares, [first, second]) {
      faults += share.trace.verify(against: index, in: context, formulas: formulas).faults
    }
    if question.explained(for: first, and: second, in: context).shares.map(\.answer) != shares.map(\.answer) {
      faults.append(TraceFault(code: .otherShare, node: nil))
    }
    return TraceVerification(faults: faults)
  }
}

extension Explained<ProcessShare> {
  /// Whether the figures of the share are the named results of its derivation.
  fileprivate var saysWhatItsTraceDoes: Bool {
    guard let share = answer.value else { return true }
    func says(_ name: String, _ texts: [String]) -> Bool {
      (trace.value(of: name)?.elements.compactMap(\.textValue) ?? []) == texts
    }
    return says("itemNames", share.itemNames)
      && share.participants.allSatisfy { says("participant.\($0.organisation)", $0.keys) }
      && share.budget.map { $0.figureOfMoney == trace.value(of: "budget") } ?? true
      && share.months.map { $0.figure == trace.value(of: "months") } ?? true
      && share.days.map { $0.figure == trace.value(of: "days") } ?? true
  }
}

extension Answer<Money> {
  /// The amount as a value of a derivation.
  var figureOfMoney: TraceValue { value.map { .money($0) } ?? .none }
}
