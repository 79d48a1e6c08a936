import ExactValues

/// Why a text is no table.
public struct CSVFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of fault; new kinds may be added.
  public struct Code: OpenCode {
    /// The code as text.
    public let rawValue: String

    /// Wraps a code.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// There is no header line.
    public static let missingHeader = Code(rawValue: "missingHeader")
    /// A row has another number of fields than the header.
    public static let fieldCount = Code(rawValue: "fieldCount")
    /// A quotation mark stands where none can, or is not closed.
    public static let quotation = Code(rawValue: "quotation")
    /// A carriage return stands alone, so that it is unclear whether the row ends.
    public static let lineEnd = Code(rawValue: "lineEnd")
  }

  /// What is wrong.
  public let code: Code
  /// The row, counted from 1 with the header.
  public let row: Int
  /// What was expected, as an English phrase.
  public let expected: String

  /// Says what, where and what was expected, in one English sentence.
  public var description: String { "row \(row): \(code.rawValue); expected \(expected)" }
}

/// A table read from CSV (RFC 4180): a header line, then rows of as many fields.
public struct CSVTable: Sendable, Hashable {
  /// The names of the columns.
  public let header: [String]
  /// The rows.
  public let rows: [[String]]

  /// Reads a table; lines end with LF or CR LF, an empty last line is none, and a byte order mark is skipped.
  ///
  /// - Throws: ``CSVFault``.
  /// - Complexity: O(n).
  public init(_ text: String, separator: UInt8 = UInt8(ascii: ",")) throws(CSVFault) {
    var tokens = CSVTokens(Array(text.utf8), separator: separator)
    guard let header = try tokens.nextRow() else {
      throw CSVFault(code: .missingHeader, row: 1, expected: "a header line")
    }
    var rows: [[String]] = []
    while let row = try tokens.nextRow() {
      guard row.count == header.count else {
        throw CSVFault(code: .fieldCount, row: tokens.row, expected: "\(header.count) fields, not \(row.count)")
      }
      rows.append(row)
    }
    self.header = header
    self.rows = rows
  }

  /// The position of a column, or `nil`.
  public func column(_ name: String) -> Int? { header.firstIndex(of: name) }
}
