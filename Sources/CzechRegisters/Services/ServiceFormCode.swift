import ExactValues

/// The code of a form of a social service (*forma sociální služby*): pob, amb or ter.
///
/// Some activities may be performed at a distance (section 33 of Act 108/2006 Coll.); that is no fourth form.
public struct ServiceFormCode: OpenCode {
  /// The register's short text.
  public let rawValue: String

  /// A code, listed or not.
  ///
  /// - Parameter rawValue: The register's short text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension ServiceFormCode {
  /// *pobytová*: connected with accommodation in a facility.
  public static let residential = ServiceFormCode(rawValue: "pob")

  /// *ambulantní*: the person comes or is brought to a facility, without accommodation.
  public static let ambulatory = ServiceFormCode(rawValue: "amb")

  /// *terénní*: provided where the person lives.
  public static let field = ServiceFormCode(rawValue: "ter")
}
