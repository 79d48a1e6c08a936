/// Why a text is no value, and what was expected instead.
public struct ParsingFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of a parsing fault.
  public struct Code: OpenCode {
    /// The code as it is written.
    public let rawValue: String

    /// Makes a code of any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// There is no text.
    public static let empty = Code(rawValue: "empty")
    /// The text has none of the accepted forms.
    public static let malformed = Code(rawValue: "malformed")
    /// The text can be read in more than one way, as `1.263 Kč` can.
    public static let ambiguous = Code(rawValue: "ambiguous")
    /// The text has the form of another country, as `6/1/2012` or `1,263,544` have.
    public static let foreignFormat = Code(rawValue: "foreignFormat")
    /// The calendar has no such day, as it has no 30 February.
    public static let impossibleDate = Code(rawValue: "impossibleDate")
    /// The value is too large or too small to be held.
    public static let outOfRange = Code(rawValue: "outOfRange")
    /// The number stands beside a unit or currency that is not read.
    public static let unknownUnit = Code(rawValue: "unknownUnit")
    /// The check digit does not agree with the other digits.
    public static let checkDigit = Code(rawValue: "checkDigit")
    /// The text has too few or too many characters.
    public static let wrongLength = Code(rawValue: "wrongLength")
    /// A range ends before it begins.
    public static let rangeReversed = Code(rawValue: "rangeReversed")
  }

  /// The kind of the fault.
  public let code: Code

  /// The whole text that was read.
  public let text: String

  /// What was expected, as a short English phrase.
  public let expected: String

  /// Where in the text the fault was found, as an offset in UTF-8 bytes, or `nil` if it concerns the whole text.
  public let position: Int?

  /// Makes a fault.
  public init(code: Code, text: String, expected: String, position: Int? = nil) {
    self.code = code
    self.text = text
    self.expected = expected
    self.position = position
  }

  /// The fault in one English line, such as `"30. 2. 2012" (impossibleDate): expected a day of the calendar`.
  public var description: String {
    let place = position.map { " at byte \($0)" } ?? ""
    return "\"\(text)\" (\(code)\(place)): expected \(expected)"
  }
}
