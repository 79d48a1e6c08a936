import DossierCoding
import ExactValues

/// The name of a formula; it is never reused.
public struct FormulaID: ListedCode {
  /// The name as text.
  public let rawValue: String

  /// Wraps a name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The formulas of this version of the library.
  public static var listed: [FormulaID] { Formula.builtIn.map(\.id) }

  /// The key of the message by which derivations name the formula.
  public var labelKey: MessageKey { MessageKey(rawValue: "formula.\(rawValue)") }
}

/// What a formula makes of its inputs: a value, and how it was rounded.
public struct FormulaResult: Sendable, Hashable {
  /// The value.
  public let value: TraceValue
  /// The rounding, where there was one.
  public let rounding: TraceRounding?

  /// Makes a result.
  public init(_ value: TraceValue, rounding: TraceRounding? = nil) {
    self.value = value
    self.rounding = rounding
  }
}

/// A pure function from child values and parameters to a value (*vzorec*).
///
/// Questions compute every number through formulas, and verification recomputes it through the same ones. A formula
/// that cannot decide gives `.none`.
public struct Formula: Sendable {
  /// The name.
  public let id: FormulaID
  /// The revision; a change of meaning is a new revision.
  public let revision: Int
  private let body: @Sendable ([TraceValue], [ParameterValue]) -> FormulaResult

  /// Makes a formula of values and parameters.
  public init(
    _ id: String, revision: Int = 1,
    _ body: @escaping @Sendable ([TraceValue], [ParameterValue]) -> FormulaResult
  ) {
    self.id = FormulaID(rawValue: id)
    self.revision = revision
    self.body = body
  }

  /// Makes a formula of values alone that rounds nothing.
  public init(_ id: String, revision: Int = 1, of body: @escaping @Sendable ([TraceValue]) -> TraceValue) {
    self.init(id, revision: revision) { values, _ in FormulaResult(body(values)) }
  }

  /// Computes the value.
  public func callAsFunction(_ values: [TraceValue], _ parameters: [ParameterValue] = []) -> FormulaResult {
    body(values, parameters)
  }
}
