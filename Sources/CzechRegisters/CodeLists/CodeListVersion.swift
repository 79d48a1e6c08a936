import ExactValues

/// Which issue of a code list (*verze číselníku*) the rows were taken from.
public struct CodeListVersion: Sendable, Hashable, CustomStringConvertible {
  /// The version as its issuer names it, or words that say what is known of it.
  public let text: String

  /// The day of the version, where it is known.
  public let day: Day?

  /// Names a version.
  ///
  /// - Parameters:
  ///   - text: The version as its issuer names it.
  ///   - day: The day of the version, or nil where it is not known.
  public init(_ text: String, day: Day? = nil) {
    self.text = text
    self.day = day
  }

  /// The text of the version.
  public var description: String { text }
}
