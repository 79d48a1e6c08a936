/// The name of a parameter, such as a norm, a threshold or a share that a law or a user sets.
public struct ParameterKey: OpenCode {
  /// The name as it is written.
  public let rawValue: String

  /// Makes a name of any text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
