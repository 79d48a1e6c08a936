import ExactValues

/// The catalogue of basic activities (*základní činnosti při poskytování sociálních služeb*).
public enum BasicActivities {
  /// The activities that the types of services name; shortened and not verified.
  public static let list = CodeList(
    name: "BasicActivities", version: CodeListVersion("shortened by this package"), issuer: "Parlament České republiky",
    citation: citation, entries: loaded.rows)

  private static let citation = Citation.socialServicesAct("section 35", .unverified)

  static let loaded = BuiltInTable("BasicActivities", table) { row throws(TableFault) in
    BasicActivity(
      code: BasicActivityCode(rawValue: try row.text("code")), czechName: try row.text("name_cs"),
      englishName: try row.text("name_en"), validity: .always, citation: citation)
  }
}
