import ExactValues

/// The three forms of social services (*formy sociálních služeb*), section 33 of Act 108/2006 Coll.
public enum ServiceForms {
  /// The list of forms.
  public static let list = CodeList(
    name: listName, version: CodeListVersion("version not stated, seen in August 2026"),
    issuer: RegisterIssuer.ministry, citation: .register(listName, version: nil), entries: loaded.rows)

  private static let listName = "FormaSocialniSluzby"

  static let loaded = BuiltInTable("ServiceForms", table) { row throws(TableFault) in
    let code = ServiceFormCode(rawValue: try row.text("code"))
    return ServiceForm(
      code: code, restIdentifier: try row.text("rest"), czechName: try row.text("name_cs"),
      englishName: try row.text("name_en"), validity: .always,
      citation: .register(listName, version: nil, code: code.rawValue))
  }

  private static let table = #"""
    code,rest,name_cs,name_en
    pob,3883,pobytová,residential
    amb,3882,ambulantní,ambulatory
    ter,3884,terénní,field
    """#
}
