import ExactValues

/// The ten age groups (*věkové skupiny*) of the register.
public enum AgeGroups {
  /// The list of age groups in the order of codes.
  public static let list = CodeList(
    name: listName, version: CodeListVersion(version, day: Day(year: 2019, month: 10, day: 1)),
    issuer: RegisterIssuer.ministry, citation: .register(listName, version: version), entries: loaded.rows)

  private static let listName = "VekovaSkupinaOsoby"
  private static let version = "2019-10-01"

  static let loaded = BuiltInTable("AgeGroups", table) { row throws(TableFault) in
    let code = AgeGroupCode(rawValue: try row.text("code"))
    return AgeGroup(
      code: code, czechName: try row.text("name_cs"), englishName: try row.text("name_en"), ages: try ages(row),
      validity: .always, citation: .register(listName, version: version, code: code.rawValue))
  }

  private static func ages(_ row: TableRow) throws(TableFault) -> AgeBounds {
    switch (try row.raw("from"), try row.raw("through")) {
    case ("", ""): .unknown
    case ("none", "none"): .withoutLimit
    case (_, "none"): .atLeast(try row.count("from"))
    default: .years(from: try row.count("from"), through: try row.count("through"))
    }
  }
}
