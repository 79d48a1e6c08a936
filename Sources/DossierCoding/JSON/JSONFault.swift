import ExactValues

/// A text that is not JSON, with the place where it stops being it.
///
/// The reader is strict (RFC 8259): no comments, no trailing commas, no byte order mark, no lone surrogates, valid
/// UTF-8 only. What it refuses it refuses as a whole, because nothing after the fault can be trusted.
public struct JSONFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of fault; new kinds may be added.
  public struct Code: OpenCode {
    /// The code as text.
    public let rawValue: String

    /// Wraps a code.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The text ends before the value does.
    public static let unexpectedEnd = Code(rawValue: "unexpectedEnd")
    /// A character that cannot stand here.
    public static let unexpectedCharacter = Code(rawValue: "unexpectedCharacter")
    /// Something follows the value.
    public static let trailingText = Code(rawValue: "trailingText")
    /// Bytes that are not UTF-8.
    public static let invalidUTF8 = Code(rawValue: "invalidUTF8")
    /// A backslash sequence that JSON does not know, or half of a surrogate pair.
    public static let invalidEscape = Code(rawValue: "invalidEscape")
    /// A control character that is not escaped.
    public static let controlCharacter = Code(rawValue: "controlCharacter")
    /// A number that does not follow the grammar of JSON.
    public static let invalidNumber = Code(rawValue: "invalidNumber")
    /// A byte order mark before the text.
    public static let byteOrderMark = Code(rawValue: "byteOrderMark")
    /// More levels than the limit allows.
    public static let tooDeep = Code(rawValue: "tooDeep")
    /// More bytes than the limit allows.
    public static let tooLong = Code(rawValue: "tooLong")
  }

  /// What is wrong.
  public let code: Code
  /// Where it is wrong, in bytes from the start.
  public let offset: Int
  /// The line, counted from 1.
  public let line: Int
  /// The byte within the line, counted from 1.
  public let column: Int
  /// What was expected, as an English phrase.
  public let expected: String

  /// Says what, where and what was expected, in one English sentence.
  public var description: String {
    "line \(line), column \(column) (byte \(offset)): \(code.rawValue); expected \(expected)"
  }

  init(_ code: Code, at offset: Int, in bytes: UnsafeBufferPointer<UInt8>, expected: String) {
    self.code = code
    self.offset = offset
    self.expected = expected
    var lines = JSONLines(bytes)
    (line, column) = lines.place(of: offset)
  }
}

/// Counts lines while it goes through a text once; places are derived when asked for and kept nowhere.
struct JSONLines {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0
  private var line = 1
  private var lineStart = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// The line and the column (in bytes) of an offset, both counted from 1; offsets are asked for in ascending order.
  ///
  /// - Complexity: O(distance from the offset asked for before).
  mutating func place(of offset: Int) -> (line: Int, column: Int) {
    let end = min(offset, bytes.count)
    while position < end {
      if bytes[position] == UInt8(ascii: "\n") {
        line += 1
        lineStart = position + 1
      }
      position += 1
    }
    return (line, offset - lineStart + 1)
  }
}
