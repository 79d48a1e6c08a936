import ExactValues

/// The code of a unit in which capacity is registered (*typ kapacity*), such as "luzka".
///
/// Unlike units never add, see ``canBeAdded(to:)``. Networks and plans use further units, such as full-time equivalents
/// in direct care; they are codes of their own.
public struct CapacityUnitCode: OpenCode {
  /// The register's short text.
  public let rawValue: String

  /// A code, listed or not.
  ///
  /// - Parameter rawValue: The register's short text.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension CapacityUnitCode {
  /// *Počet klientů*: clients; what is counted (at once, a day, a year) differs by provider.
  public static let clients = CapacityUnitCode(rawValue: "klient")

  /// *Počet lůžek*: beds.
  public static let beds = CapacityUnitCode(rawValue: "luzka")

  /// *Počet intervencí*: interventions of 30 minutes.
  public static let interventions = CapacityUnitCode(rawValue: "interv")

  /// *Počet kontaktů*: contacts of 10 minutes.
  public static let contacts = CapacityUnitCode(rawValue: "kontakt")

  /// *Počet hovorů*: calls of telephone crisis help.
  public static let calls = CapacityUnitCode(rawValue: "hovor")
}
