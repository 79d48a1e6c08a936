import ExactValues

/// A way of numbering the ORP districts (*číslování správních obvodů ORP*); codes of different ones never compare.
public struct DistrictNumbering: OpenCode {
  /// The name of the numbering.
  public let rawValue: String

  /// A numbering, known or not.
  ///
  /// - Parameter rawValue: The name of the numbering.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension DistrictNumbering {
  /// ČSÚ code list CIS 65, the numbering of ``DistrictCode``.
  public static let statisticalOffice = DistrictNumbering(rawValue: "CISORP")

  /// RÚIAN, the register of territorial identification.
  public static let ruian = DistrictNumbering(rawValue: "RUIAN")

  /// The numbering of the health statistics of ÚZIS, of which the library knows five codes only.
  public static let healthStatistics = DistrictNumbering(rawValue: "UZIS")

  /// The codes that this version of the library knows.
  public static let known: [DistrictNumbering] = [.statisticalOffice, .ruian, .healthStatistics]
}
