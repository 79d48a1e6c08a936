/// The key under which catalogues keep the template of a message, such as `time.undecided`.
public struct MessageKey: OpenCode {
  /// The key as it is written.
  public let rawValue: String

  /// Makes a key of any text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
