import ExactValues

/// The target groups (*cílové skupiny*) of the register: codes 1 to 27 and 30; 28 and 29 are not known here.
///
/// The list grew from 25 to at least 28 rows within two years, so an unlisted code is no mistake by itself.
public enum TargetGroups {
  /// The list of target groups in the order of codes.
  public static let list = CodeList(
    name: listName,
    version: CodeListVersion(
      "2024-12-04, with code 30 from use in August 2026", day: Day(year: 2024, month: 12, day: 4)),
    issuer: RegisterIssuer.ministry, citation: .register(listName, version: version), entries: loaded.rows)

  private static let listName = "CilovaSkupinaOsoby"
  private static let version = "2024-12-04"

  static let loaded = BuiltInTable("TargetGroups", table) { row throws(TableFault) in
    let code = TargetGroupCode(rawValue: try row.text("code"))
    return RegisteredTargetGroup(
      code: code, czechName: try row.text("name_cs"), englishName: try row.text("name_en"), validity: .always,
      citation: try citation(row, code: code))
  }

  private static func citation(_ row: TableRow, code: TargetGroupCode) throws(TableFault) -> Citation {
    switch try row.text("source") {
    case "version": .register(listName, version: version, code: code.rawValue)
    case "use":
      Citation(
        work: "RPSS open data, August 2026", place: "code \(code.rawValue) of \(listName) in use", wording: nil,
        address: "https://data.mpsv.cz/od/soubory/rpss/", verification: .seen)
    default: throw row.fault("source", "version or use")
    }
  }
}
