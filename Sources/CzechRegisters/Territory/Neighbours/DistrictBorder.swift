import ExactValues

/// That two ORP districts touch (*sousedství správních obvodů*).
public struct DistrictBorder: Sendable, Hashable {
  /// The district with the smaller code.
  public let first: DistrictCode

  /// The district with the larger code.
  public let second: DistrictCode

  /// Where it comes from.
  public let citation: Citation

  /// States that two districts touch, in either order.
  ///
  /// - Parameters:
  ///   - one: A district.
  ///   - other: Another one.
  ///   - citation: Where it comes from.
  public init(_ one: DistrictCode, _ other: DistrictCode, citation: Citation) {
    let isOrdered = one.rawValue.bytesPrecede(other.rawValue)
    first = isOrdered ? one : other
    second = isOrdered ? other : one
    self.citation = citation
  }

  func precedes(_ other: DistrictBorder) -> Bool {
    if first != other.first { return first.rawValue.bytesPrecede(other.first.rawValue) }
    if second != other.second { return second.rawValue.bytesPrecede(other.second.rawValue) }
    return "\(citation)".bytesPrecede("\(other.citation)")
  }
}
