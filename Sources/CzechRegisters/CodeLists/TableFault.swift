/// A row of a table that cannot be read: which table, row and column, and what was expected there.
///
/// The built-in tables have none, which a test of this package asserts.
public struct TableFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The name of the table.
  public let table: String

  /// The row, 1 for the first after the header; nil when the fault concerns the table as a whole.
  public let row: Int?

  /// The column, where the fault lies in one.
  public let column: String?

  /// What was expected, a short English phrase.
  public let expected: String

  /// The table, row, column and expectation in one line.
  public var description: String {
    var text = table
    if let row { text += ", row \(row)" }
    if let column { text += ", column \(column)" }
    return text + ": expected \(expected)"
  }
}
