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

    /// For whom the value is set, or `nil` where it holds for everybody.
    public let scope: ParameterScope?

    /// Makes a value with its validity and source.
    public init(value: ParameterValue, validity: Validity, citation: Citation, scope: ParameterScope? = nil) {
      self.value = value
      self.validity = validity
      self.citation = citation
      self.scope = scope
    }
  }

  /// The name of the parameter.
  public let key: ParameterKey

  /// The values, in the order in which they were given.
  public let entries: [Entry]

  /// What the parameter says on a day on which none of its values is valid.
  public var outsideValidity: ParameterPolicy

  /// Makes a parameter, which refuses days outside its validity unless said otherwise.
  public init(key: ParameterKey, entries: [Entry], outsideValidity: ParameterPolicy = .refuse) {
    self.key = key
    self.entries = entries
    self.outsideValidity = outsideValidity
  }
}
