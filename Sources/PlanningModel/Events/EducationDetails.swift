import DossierCoding
import ExactValues

/// What is stated of an event as education (*vzdělávání*).
public struct EducationDetails: DossierObject {
  /// The theme.
  public var theme: String?

  /// Who set the theme, in own words.
  public var themeSetBy: String?

  /// What is said of the lecturers, without names.
  public var lecturers: String?

  /// Whether it is accredited (*akreditované*).
  public var isAccredited: Stated<Bool> = .notStated

  /// Whether certificates are given (*osvědčení*).
  public var hasCertificates: Stated<Bool> = .notStated

  /// Presentations and study material.
  public var materials: [Identifier<NamedDocument>] = []

  /// Whom it educates.
  public var audience: [String] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value in which nothing is stated yet.
  public init() {}

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init() }

  /// The members, in the order in which they are written.
  public static let members = MemberList<EducationDetails>(
    .optional("theme", \.theme),
    .optional("themeSetBy", \.themeSetBy),
    .optional("lecturers", \.lecturers),
    .stated("isAccredited", \.isAccredited),
    .stated("hasCertificates", \.hasCertificates),
    .list("materials", \.materials),
    .list("audience", \.audience))
}
