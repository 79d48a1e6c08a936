import ExactValues

/// That a municipality belongs to an ORP district, from when till when, and who says so.
///
/// Municipalities move: six changed their district between September 2020 and June 2024.
public struct DistrictMembership: Sendable, Hashable {
  /// The district.
  public let district: DistrictCode

  /// The days on which the municipality belongs to it.
  public let validity: Validity

  /// Where the membership comes from.
  public let citation: Citation

  /// States a membership.
  ///
  /// - Parameters:
  ///   - district: The district.
  ///   - validity: The days on which the municipality belongs to it.
  ///   - citation: Where the membership comes from.
  public init(district: DistrictCode, validity: Validity, citation: Citation) {
    self.district = district
    self.validity = validity
    self.citation = citation
  }
}
