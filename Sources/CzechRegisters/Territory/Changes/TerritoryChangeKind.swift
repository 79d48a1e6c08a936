import ExactValues

/// What happened to units of the territory (*druh změny územního členění*).
public struct TerritoryChangeKind: OpenCode {
  /// The code.
  public let rawValue: String

  /// A code, known or not.
  ///
  /// - Parameter rawValue: The code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }
}

extension TerritoryChangeKind {
  /// *Sloučení*, several units become one.
  public static let merge = TerritoryChangeKind(rawValue: "merge")

  /// *Rozdělení* or *oddělení*, a unit becomes several; it may go on as one of them.
  public static let split = TerritoryChangeKind(rawValue: "split")

  /// *Přejmenování*, a unit changes its name and stays what it is.
  public static let rename = TerritoryChangeKind(rawValue: "rename")

  /// *Změna správního obvodu ORP*, a unit comes to another ORP district.
  public static let changeOfDistrict = TerritoryChangeKind(rawValue: "changeOfDistrict")

  /// *Změna okresu*, a unit comes to another county.
  public static let changeOfCounty = TerritoryChangeKind(rawValue: "changeOfCounty")

  /// *Vznik*, a unit begins; of what it was made may not be stated.
  public static let establishment = TerritoryChangeKind(rawValue: "establishment")

  /// *Zánik*, a unit ends; what became of its territory may not be stated.
  public static let end = TerritoryChangeKind(rawValue: "end")

  /// The codes that this version of the library knows.
  public static let known: [TerritoryChangeKind] = [
    .merge, .split, .rename, .changeOfDistrict, .changeOfCounty, .establishment, .end,
  ]
}
