import ExactValues

/// A type of social service (*druh sociální služby*) as one dated row of the list of the Act.
///
/// Its facets have different sources: the code, REST identifier and names were seen in the register's list and the
/// section in the table of contents of the Act; forms, payment, activities and most dates are not verified, and each
/// says so.
public struct ServiceType: CodeListEntry {
  /// The code in the register of providers.
  public let code: ServiceTypeCode

  /// The identifier in the REST interface of the Ministry, such as "3847"; digits as text, nil where it is not known.
  public var restIdentifier: String?

  /// The section of Act 108/2006 Coll., such as "60a"; nil where it is not known.
  public var actSection: String?

  /// The section of decree 505/2006 Coll., such as "25a"; nil where it is not known.
  public var decreeSection: String?

  /// The Czech name in the register.
  public let czechName: String

  /// The English name, our translation.
  public let englishName: String

  /// Counselling, care or prevention; nil where it is not known.
  public var group: ServiceGroup?

  /// Which forms the Act permits.
  public var forms: Cited<PermittedForms>

  /// Whether the service is paid for, with exceptions.
  public var payment: Cited<ServicePayment>

  /// The basic activities that the type must contain; nil where they are not known.
  public var activities: Cited<[BasicActivityCode]>?

  /// The days on which the Act has the type.
  public let validity: Validity

  /// What states the first day.
  public var startCitation: Citation

  /// What states the last day; nil where there is none.
  public var endCitation: Citation?

  /// The row of the register's code list.
  public let citation: Citation

  /// The section of the Act that has the type; nil where it is not known.
  public var lawCitation: Citation?

  /// Makes a row of which only the names, dates and source are stated; forms and payment are unknown until set.
  ///
  /// - Parameters:
  ///   - code: The code in the register.
  ///   - czechName: The Czech name.
  ///   - englishName: The English name.
  ///   - validity: The days on which the Act has the type.
  ///   - citation: Where the row comes from.
  public init(
    code: ServiceTypeCode, czechName: String, englishName: String, validity: Validity, citation: Citation
  ) {
    self.code = code
    self.czechName = czechName
    self.englishName = englishName
    self.validity = validity
    self.citation = citation
    forms = Cited(PermittedForms(residential: .unknown, ambulatory: .unknown, field: .unknown), citation: citation)
    payment = Cited(ServicePayment(.unknown), citation: citation)
    startCitation = citation
  }

  /// Whether the Act has the type on a day.
  ///
  /// A service that was registered under a type keeps it for its own history after the type ended.
  ///
  /// - Parameter day: The day that the question is about.
  /// - Returns: True on the first, the last and every day between.
  public func isValid(on day: Day) -> Bool {
    validity.contains(day)
  }
}
