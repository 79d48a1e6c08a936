import DossierCoding
import ExactValues
import PlanningModel

/// What is wrong with a trace.
public struct TraceFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of fault; new kinds may be added.
  public struct Code: OpenCode {
    /// The code as text.
    public let rawValue: String

    /// Wraps a code.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A seal does not fit the content.
    public static let brokenSeal = Code(rawValue: "brokenSeal")
    /// A node refers to one that does not stand before it, or its number is not its place.
    public static let brokenOrder = Code(rawValue: "brokenOrder")
    /// Recomputing a node gives another value or another rounding.
    public static let otherValue = Code(rawValue: "otherValue")
    /// The formula or its revision is not known to this version of the library.
    public static let unknownFormula = Code(rawValue: "unknownFormula")
    /// A parameter is not written as one.
    public static let unreadableParameter = Code(rawValue: "unreadableParameter")
    /// The dossier states another value at the path.
    public static let otherInput = Code(rawValue: "otherInput")
    /// The parameters in force are others.
    public static let otherParameter = Code(rawValue: "otherParameter")
    /// The dossier is another one.
    public static let otherDossier = Code(rawValue: "otherDossier")
    /// Asking the question again gives other results.
    public static let otherResults = Code(rawValue: "otherResults")
    /// Asking the question again starts from other inputs or facts, or passes over something else.
    public static let otherLeaves = Code(rawValue: "otherLeaves")
    /// A share of several dossiers is not what its derivation says, or not what was combined.
    public static let otherShare = Code(rawValue: "otherShare")
    /// The question is not known to this version of the library, or its inputs are not readable.
    public static let unknownQuestion = Code(rawValue: "unknownQuestion")
  }

  /// What is wrong.
  public let code: Code
  /// The node that is wrong; `nil` for the whole.
  public let node: Int?

  /// Says what and where.
  public var description: String { node.map { "node \($0): \(code.rawValue)" } ?? "trace: \(code.rawValue)" }
}

/// Whether a trace holds.
public struct TraceVerification: Sendable, Hashable {
  /// The state of a verification.
  @nonexhaustive public enum State: Sendable, Hashable {
    /// Everything was recomputed and fits.
    case verified
    /// Something does not fit.
    case failed
    /// Nothing contradicts, but a formula or question is not known here.
    case cannotVerify
  }

  /// What does not fit, or cannot be checked.
  public let faults: [TraceFault]

  /// Whether the trace holds.
  public var state: State {
    let unknown: [TraceFault.Code] = [.unknownFormula, .unknownQuestion]
    if faults.contains(where: { !unknown.contains($0.code) }) { return .failed }
    return faults.isEmpty ? .verified : .cannotVerify
  }
}

extension Trace {
  /// Recomputes every node from its children and checks every seal.
  ///
  /// Whoever changes a node and seals the trace anew up to the root is found by recomputation; a forged input is found
  /// by ``verify(against:in:formulas:)``.
  ///
  /// - Complexity: O(size of the trace).
  public func verify(formulas: [Formula] = Formula.builtIn) -> TraceVerification {
    let byName = Dictionary(formulas.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    var faults = nodes.indices.flatMap { verify(node: $0, formulas: byName) }
    for result in results where !nodes.indices.contains(result.node) {
      faults.append(TraceFault(code: .brokenOrder, node: result.node))
    }
    if seal != expectedSeal { faults.append(TraceFault(code: .brokenSeal, node: nil)) }
    return TraceVerification(faults: faults)
  }

  /// Verifies the trace, compares its inputs with a dossier and its parameters with those in force, and asks the question
  /// again.
  ///
  /// - Complexity: that of the question, and the size of the trace.
  public func verify(
    against index: DossierIndex, in context: EvaluationContext, formulas: [Formula] = Formula.builtIn
  ) -> TraceVerification {
    var faults = verify(formulas: formulas).faults
    for (number, node) in nodes.enumerated() {
      if let path = node.path, node.kind == .stated,
        TraceValue(stated: index.dossier.rawValue(at: path)) != node.value
      {
        faults.append(TraceFault(code: .otherInput, node: number))
      }
      if !node.parameters.allSatisfy({ isInForce($0, in: context) }) {
        faults.append(TraceFault(code: .otherParameter, node: number))
      }
    }
    if dossier != index.dossier.digest { faults.append(TraceFault(code: .otherDossier, node: nil)) }
    if let again = Questions.type(named: question)?.trace(inputs: inputs, for: index, in: context) {
      // The order of unordered collections may move steps; what was found may not move.
      if again.namedValues != namedValues || again.asOf != asOf {
        faults.append(TraceFault(code: .otherResults, node: nil))
      }
      if again.leaves != leaves { faults.append(TraceFault(code: .otherLeaves, node: nil)) }
    } else {
      faults.append(TraceFault(code: .unknownQuestion, node: nil))
    }
    return TraceVerification(faults: faults)
  }

  /// The results by name, as texts that can be compared whatever their order.
  private var namedValues: [String] {
    results.map { result in
      let value = nodes.indices.contains(result.node) ? nodes[result.node].value : .none
      return "\(result.name) = \(RawJSON(value).text)"
    }.sorted()
  }

  /// What the derivation starts from and what it passed over, as texts that can be compared whatever their order.
  private var leaves: [String] {
    var texts: [String] = []
    for node in nodes {
      for omission in node.notTaken { texts.append("\(omission.path) ! \(omission.reason.key.rawValue)") }
      guard node.kind != .computed else { continue }
      let place = node.path ?? node.subject
      let elements = node.value.elements.map { RawJSON($0).text }.sorted()
      let value = elements.isEmpty ? RawJSON(node.value).text : elements.joined(separator: ",")
      texts.append("\(node.kind) \(place?.description ?? "") \(value) \(node.citation?.text ?? "")")
    }
    return texts.sorted()
  }

  private func verify(node number: Int, formulas: [FormulaID: Formula]) -> [TraceFault] {
    let node = nodes[number]
    var faults: [TraceFault] = []
    if node.number != number || !node.children.allSatisfy({ (0..<number).contains($0) }) {
      return [TraceFault(code: .brokenOrder, node: number)]
    }
    if node.seal != expectedSeal(of: number) { faults.append(TraceFault(code: .brokenSeal, node: number)) }
    guard node.kind == .computed else { return faults }
    guard let formula = node.formula.flatMap({ formulas[$0] }), formula.revision == node.revision else {
      return faults + [TraceFault(code: .unknownFormula, node: number)]
    }
    let parameters = node.parameters.compactMap { ParameterValue(text: $0.value) }
    guard parameters.count == node.parameters.count else {
      return faults + [TraceFault(code: .unreadableParameter, node: number)]
    }
    let result = formula(node.children.map { nodes[$0].value }, parameters)
    if result.value != node.value || result.rounding != node.rounding {
      faults.append(TraceFault(code: .otherValue, node: number))
    }
    return faults
  }

  private func isInForce(_ parameter: TraceParameter, in context: EvaluationContext) -> Bool {
    let key = ParameterKey(rawValue: parameter.key)
    guard let found = try? context.parameters.dayValue(of: key, on: asOf) else { return false }
    return TraceParameter(UsedParameter(key: key, entry: found.entry, isExtrapolated: found.isExtrapolated))
      == parameter
  }
}

extension Question {
  fileprivate static func trace(
    inputs: RawJSON, for index: DossierIndex, in context: EvaluationContext
  ) -> Trace? {
    guard let question = try? inputs.value(as: Self.self) else { return nil }
    return question.explained(for: index, in: context).trace
  }
}
