/// A value of a parameter that runs out and that nothing follows (*parametr, kterému končí platnost*).
public struct ExpiringParameter: Sendable, Hashable {
  /// The name of the parameter.
  public let key: ParameterKey

  /// The value that runs out, with its validity and source.
  public let entry: Parameter.Entry

  /// The days on which the value is valid; its last day is stated.
  public var validity: Validity { entry.validity }

  /// Where the value comes from.
  public var citation: Citation { entry.citation }

  /// How the source was verified.
  public var verification: Verification { entry.citation.verification }

  init(key: ParameterKey, entry: Parameter.Entry) {
    self.key = key
    self.entry = entry
  }
}
