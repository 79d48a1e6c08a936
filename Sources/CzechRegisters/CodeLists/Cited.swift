import ExactValues

/// A value with the place that states it: one facet of a row whose facets have different sources.
public struct Cited<Value: Sendable & Hashable>: Sendable, Hashable {
  /// The value.
  public let value: Value

  /// Where the value comes from, and whether it was seen there.
  public let citation: Citation

  /// Joins a value with its source.
  ///
  /// - Parameters:
  ///   - value: The value.
  ///   - citation: Where the value comes from.
  public init(_ value: Value, citation: Citation) {
    self.value = value
    self.citation = citation
  }
}
