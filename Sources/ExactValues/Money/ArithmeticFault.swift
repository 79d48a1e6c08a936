/// An exact calculation has no result that can be held.
public struct ArithmeticFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of an arithmetic fault.
  public struct Code: OpenCode {
    /// The code as it is written.
    public let rawValue: String

    /// Makes a code of any text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The exact result does not fit, even when reduced.
    public static let overflow = Code(rawValue: "overflow")
    /// A division by zero.
    public static let zeroDenominator = Code(rawValue: "zeroDenominator")
    /// The number of decimals is not from 0 to 9.
    public static let invalidDecimals = Code(rawValue: "invalidDecimals")
  }

  /// The kind of the fault.
  public let code: Code

  /// The operation that failed, as a short English phrase.
  public let operation: String

  /// Makes a fault.
  public init(code: Code, operation: String) {
    self.code = code
    self.operation = operation
  }

  /// The fault in one English line.
  public var description: String { "\(operation): \(code)" }
}
