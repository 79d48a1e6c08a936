/// A parameter (*parametr*) with its values over time, each with its source.
public struct Parameter: Sendable, Hashable {
  /// One value of a parameter, valid for some days.
  public struct Entry: Sendable, Hashable {
    /// The value.
    public let value: ParameterValue

    /// The days on which the value is valid.
    public let validity: Validity

    /// Where the value comes from.
    public let citation: Citation

    /// Makes a value with its validity and source.
    public init(value: ParameterValue, validity: Validity, citation: Citation) {
      self.value = value
      self.validity = validity
      self.citation = citation
    }
  }

  /// The name of the parameter.
  public let key: ParameterKey

  /// The values, in the order in which they were given.
  public let entries: [Entry]

  /// Makes a parameter.
  public init(key: ParameterKey, entries: [Entry]) {
    self.key = key
    self.entries = entries
  }
}
