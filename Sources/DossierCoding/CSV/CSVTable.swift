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

  /// Reads a table; lines end with LF or CR LF, and an empty last line is none.
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

/// Splits CSV into rows of fields, over UTF-8 bytes because "\r\n" is one `Character`.
struct CSVTokens {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private(set) var row = 0

  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  mutating func nextRow() throws(CSVFault) -> [String]? {
    guard position < bytes.count else { return nil }
    row += 1
    var fields: [String] = []
    while true {
      fields.append(try field())
      guard position < bytes.count else { return fields }
      let byte = bytes[position]
      position += 1
      if byte == separator { continue }
      if byte == UInt8(ascii: "\r"), position < bytes.count, bytes[position] == UInt8(ascii: "\n") { position += 1 }
      return fields
    }
  }

  private mutating func field() throws(CSVFault) -> String {
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else {
      let start = position
      while position < bytes.count, !isEnd(bytes[position]) {
        guard bytes[position] != UInt8(ascii: "\"") else {
          throw CSVFault(code: .quotation, row: row, expected: "a field without quotation marks, or all of it in them")
        }
        position += 1
      }
      return String(decoding: bytes[start..<position], as: UTF8.self)
    }
    return try quotedField()
  }

  private mutating func quotedField() throws(CSVFault) -> String {
    position += 1
    var content: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte != UInt8(ascii: "\"") {
        content.append(byte)
      } else if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
        content.append(byte)
        position += 1
      } else {
        guard position == bytes.count || isEnd(bytes[position]) else { break }
        return String(decoding: content, as: UTF8.self)
      }
    }
    throw CSVFault(code: .quotation, row: row, expected: "a closing quotation mark before the end of the field")
  }

  private func isEnd(_ byte: UInt8) -> Bool {
    byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}
