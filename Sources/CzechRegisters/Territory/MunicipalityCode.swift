import ExactValues

/// The code of a municipality (*obec*), six digits: ČSÚ code list CIS 43 and RÚIAN use the same, such as "588296".
///
/// Names are no keys, 591 of them repeat in the country; the code is.
public struct MunicipalityCode: OpenCode {
  /// Six digits as text.
  public let rawValue: String

  /// A code, listed or not.
  ///
  /// - Parameter rawValue: Six digits as text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
