/// A language of messages.
public struct Language: OpenCode {
  /// The language's ISO 639 code.
  public let rawValue: String

  /// Makes a language of any code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Czech (*čeština*).
  public static let czech = Language(rawValue: "cs")
  /// English.
  public static let english = Language(rawValue: "en")
}
