/// Why an amount cannot be divided by weights.
public struct AllocationFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of fault; new kinds may be added.
  public struct Code: OpenCode {
    /// The code as it is written.
    public let rawValue: String

    /// Makes a code of any text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// There is nothing to divide by: no weights, or all of them zero.
    public static let noWeight = Code(rawValue: "noWeight")
    /// A weight is negative.
    public static let negativeWeight = Code(rawValue: "negativeWeight")
    /// A rule for ties has not one name for each weight.
    public static let otherCount = Code(rawValue: "otherCount")
    /// Shares are tied for a haléř, and the rule does not tell them apart.
    public static let undecidedTie = Code(rawValue: "undecidedTie")
    /// Weights that are ratios have no common denominator that can be held.
    public static let overflow = Code(rawValue: "overflow")
  }

  /// The kind of the fault.
  public let code: Code

  /// The places of the weights at fault, counted from 0; empty where all of them are.
  public let places: [Int]

  init(_ code: Code, at places: [Int] = []) {
    self.code = code
    self.places = places
  }

  /// The fault in one English line.
  public var description: String {
    places.isEmpty ? "allocation: \(code)" : "allocation: \(code) at \(places)"
  }
}
