import ExactValues

/// The units of registered capacity (*typy kapacity sociální služby*).
///
/// Unlike units never add, and thirty contacts of ten minutes are no ten interventions. Even the same unit adds only
/// for different services or with a stated rule: a client may use two forms of one service, and a capacity belongs to
/// the service, not to each of its facilities.
public enum CapacityUnits {
  /// The list of units.
  public static let list = CodeList(
    name: listName, version: CodeListVersion("version not stated, seen in August 2026"),
    issuer: RegisterIssuer.ministry, citation: .register(listName, version: nil), entries: loaded.rows)

  private static let listName = "TypKapacitySocialniSluzby"

  static let loaded = BuiltInTable("CapacityUnits", table) { row throws(TableFault) in
    let code = CapacityUnitCode(rawValue: try row.text("code"))
    return CapacityUnit(
      code: code, czechName: try row.text("name_cs"), nameVerification: try verification(row),
      englishName: try row.text("name_en"), minutes: try row.optionalCount("minutes"),
      validity: .always, citation: .register(listName, version: nil, code: code.rawValue))
  }

  private static func verification(_ row: TableRow) throws(TableFault) -> Verification {
    guard let verification = Verification(rawValue: try row.text("name_verification")) else {
      throw row.fault("name_verification", "a kind of verification")
    }
    return verification
  }

  private static let table = #"""
    code,name_cs,name_verification,name_en,minutes
    klient,Počet klientů,seen,clients,
    luzka,Počet lůžek,seen,beds,
    interv,Počet intervencí (30 min. jednání),seen,interventions of 30 minutes,30
    kontakt,Počet kontaktů (10 min. jednání),unverified,contacts of 10 minutes,10
    hovor,Počet hovorů,unverified,calls,
    """#
}

extension CapacityUnitCode {
  /// Whether amounts in two units may be added at all: only when the units are the same.
  ///
  /// The same unit is necessary, not sufficient: see ``CapacityUnits``.
  ///
  /// - Parameter other: The other unit.
  /// - Returns: True for the same unit.
  public func canBeAdded(to other: CapacityUnitCode) -> Bool {
    self == other
  }

  /// The statement that amounts in two units do not add, for ``ExactValues/MessageCatalogue/czechRegisters``.
  ///
  /// - Parameter other: The other unit.
  /// - Returns: The message, or nil for the same unit.
  public func additionObstacle(with other: CapacityUnitCode) -> Message? {
    guard !canBeAdded(to: other) else { return nil }
    return Message("capacity.unlikeUnits", ["first": .text(rawValue), "second": .text(other.rawValue)])
  }
}
