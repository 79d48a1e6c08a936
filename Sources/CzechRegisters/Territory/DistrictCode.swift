import ExactValues

/// The ČSÚ code of the district of a municipality with extended powers (*správní obvod ORP*), CIS 65, such as "7203".
///
/// RÚIAN numbers the same districts otherwise (``District/ruianCode``), and health statistics use a third numbering.
public struct DistrictCode: OpenCode {
  /// Four digits as text.
  public let rawValue: String

  /// A code, listed or not.
  ///
  /// - Parameter rawValue: Four digits as text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension DistrictCode {
  /// SO ORP Kroměříž.
  public static let kromeriz = DistrictCode(rawValue: "7203")

  /// SO ORP Český Krumlov.
  public static let ceskyKrumlov = DistrictCode(rawValue: "3103")

  /// SO ORP Otrokovice.
  public static let otrokovice = DistrictCode(rawValue: "7205")

  /// SO ORP Luhačovice.
  public static let luhacovice = DistrictCode(rawValue: "7204")

  /// SO ORP Vizovice.
  public static let vizovice = DistrictCode(rawValue: "7211")
}
