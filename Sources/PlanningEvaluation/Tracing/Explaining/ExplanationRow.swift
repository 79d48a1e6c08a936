/// A row of the table that a working group reads: one named result with what it comes from.
public struct ExplanationRow: Sendable, Hashable {
  /// What the result is.
  public let result: String
  /// Its value.
  public let value: String
  /// The formula and the values that it took.
  public let origin: String
  /// The parameters behind it, each with its validity, scope and source.
  public let parameters: [String]
  /// What was looked at behind it and not taken, with the reasons.
  public let notTaken: [String]
  /// How it was rounded, with the remainder; empty where nothing was rounded.
  public let rounding: String

  /// The cells in the order of the columns.
  public var cells: [String] {
    [result, value, origin, parameters.joined(separator: "; "), notTaken.joined(separator: "; "), rounding]
  }
}
