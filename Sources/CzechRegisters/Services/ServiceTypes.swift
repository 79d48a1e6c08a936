import ExactValues

/// The types of social services (*druhy sociálních služeb*): 34 codes, of which 16 (section 52) ended on 2025-02-28.
///
/// Code 35 (*centrum duševního zdraví*) is valid from 2024-07-01 by inference from the dates of Act 164/2024 Coll.; its
/// section, group, forms, payment and activities are not known. Code 2 is not used.
public enum ServiceTypes {
  /// The list of types, in the order of the sections of the Act.
  public static let list = CodeList(
    name: listName, version: CodeListVersion(version, day: Day(year: 2024, month: 7, day: 23)),
    issuer: RegisterIssuer.ministry, citation: .register(listName, version: version), entries: loaded.rows)

  private static let listName = "DruhSocialniSluzby"
  private static let version = "2024-07-23"

  static let loaded = BuiltInTable("ServiceTypes", table) { row throws(TableFault) in
    let code = ServiceTypeCode(rawValue: try row.text("code"))
    let section = try row.optional("section")
    let place = section.map { "section \($0)" }
    let activities = try row.words("activities").map(BasicActivityCode.init(rawValue:))
    let through = try row.day("through")
    var type = ServiceType(
      code: code, czechName: try row.text("name_cs"), englishName: try row.text("name_en"),
      validity: Validity(from: try row.day("from"), through: through),
      citation: .register(listName, version: version, code: code.rawValue))
    type.restIdentifier = try row.text("rest")
    type.actSection = section
    type.decreeSection = try row.optional("decree")
    type.group = try group(row)
    type.forms = Cited(try forms(row), citation: try facetCitation(row, "forms_source", place: place))
    type.payment = Cited(try payment(row), citation: .socialServicesAct("sections 72 to 77", .unverified))
    if !activities.isEmpty {
      type.activities = Cited(activities, citation: try facetCitation(row, "activities_source", place: place))
    }
    type.startCitation =
      code == .mentalHealthCentres
      ? amendment("Act 164/2024 Coll.", .unverified) : .socialServicesAct(place, .unverified)
    type.endCitation = through == nil ? nil : amendment("Act 38/2025 Coll.", .seen)
    type.lawCitation = place.map { .socialServicesAct($0, .seen) }
    return type
  }

  private static func group(_ row: TableRow) throws(TableFault) -> ServiceGroup? {
    guard let text = try row.optional("group") else { return nil }
    guard let group = ServiceGroup(rawValue: text) else { throw row.fault("group", "counselling, care or prevention") }
    return group
  }

  private static func forms(_ row: TableRow) throws(TableFault) -> PermittedForms {
    func permission(_ column: String) throws(TableFault) -> FormPermission {
      guard let permission = FormPermission(rawValue: try row.text(column)) else {
        throw row.fault(column, "yes, no or unknown")
      }
      return permission
    }
    return PermittedForms(
      residential: try permission("pob"), ambulatory: try permission("amb"), field: try permission("ter"))
  }

  private static func payment(_ row: TableRow) throws(TableFault) -> ServicePayment {
    guard let principle = PaymentPrinciple(rawValue: try row.text("payment")) else {
      throw row.fault("payment", "free, paid or unknown")
    }
    let exceptions = try row.words("exceptions").map { word in
      let parts = word.split(separator: "@", maxSplits: 1).map(String.init)
      return PaymentException(
        PaymentExceptionCode(rawValue: parts.first ?? word),
        form: parts.dropFirst().first.map(ServiceFormCode.init(rawValue:)))
    }
    return ServicePayment(principle, exceptions: exceptions)
  }

  /// Where a facet was seen: the table names the page, an empty field says that it was not.
  private static func facetCitation(
    _ row: TableRow, _ column: String, place: String?
  ) throws(TableFault) -> Citation {
    switch try row.raw(column) {
    case "": .socialServicesAct(place, .unverified)
    case "ip3": .socialServicesAct(place, address: "https://ip3.kraj-jihocesky.cz/podporene-sluzby", .seen)
    case "profilidi": .socialServicesAct(place, address: "https://profilidi.cz", .seen)
    case "helpnet": .socialServicesAct(place, address: "https://p12.helpnet.cz", .seen)
    case "glossary": .socialServicesAct(place, address: "https://slovnik.mpsv.cz", .seen)
    default: throw row.fault(column, "the key of a source, or nothing")
    }
  }

  private static func amendment(_ act: String, _ verification: Verification) -> Citation {
    Citation(work: act, place: nil, wording: nil, address: nil, verification: verification)
  }
}
