/// Why a parameter has no value on a day.
public struct ParameterFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of a parameter fault.
  public struct Code: OpenCode {
    /// The code as it is written.
    public let rawValue: String

    /// Makes a code of any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The table has no such parameter.
    public static let missing = Code(rawValue: "missing")
    /// The parameter has no value that is valid on the day.
    public static let outsideValidity = Code(rawValue: "outsideValidity")
    /// The parameter has two values that are valid on the day.
    public static let ambiguous = Code(rawValue: "ambiguous")
  }

  /// The kind of the fault.
  public let code: Code

  /// The parameter that was asked for.
  public let key: ParameterKey

  /// The day for which it was asked.
  public let day: Day

  /// Makes a fault.
  public init(code: Code, key: ParameterKey, day: Day) {
    self.code = code
    self.key = key
    self.day = day
  }

  /// The fault in one English line.
  public var description: String { "parameter \(key) on \(day): \(code)" }
}
