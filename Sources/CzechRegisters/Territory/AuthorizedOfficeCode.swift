import ExactValues

/// The ČSÚ code of the district of an authorized municipal office (*správní obvod POÚ*), CIS 61, such as "72031".
public struct AuthorizedOfficeCode: OpenCode {
  /// Five digits as text: the code of the ORP district and one digit more.
  public let rawValue: String

  /// A code, listed or not.
  ///
  /// - Parameter rawValue: Five digits as text: the code of the ORP district and one digit more.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}
