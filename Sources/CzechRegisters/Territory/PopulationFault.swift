import ExactValues

/// Why populations cannot be put together.
public struct PopulationFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of obstacle.
  public struct Code: OpenCode {
    /// The code as text.
    public let rawValue: String

    /// A code.
    ///
    /// - Parameter rawValue: The code as text.
    public init(rawValue: String) {
      self.rawValue = rawValue
    }

    /// The populations are of different days.
    public static let differentDays = Code(rawValue: "differentDays")

    /// The populations are of different statistics.
    public static let differentSources = Code(rawValue: "differentSources")

    /// There is no population to add.
    public static let nothingToAdd = Code(rawValue: "nothingToAdd")

    /// The whole has no inhabitants, so nothing is a share of it.
    public static let noInhabitants = Code(rawValue: "noInhabitants")

    /// The sum is too large for a whole number of the machine.
    public static let overflow = Code(rawValue: "overflow")
  }

  /// The kind of obstacle.
  public let code: Code

  /// What was asked and why it cannot be answered, a short English phrase.
  public let explanation: String

  /// The explanation.
  public var description: String { explanation }
}
