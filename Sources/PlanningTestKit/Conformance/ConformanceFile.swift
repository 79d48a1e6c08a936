import CommunityPlanning

/// A file of conformance cases (*soubor zkušebních případů*).
public struct ConformanceFile: DossierObject {
  /// What the cases of the file have in common, in one English sentence.
  public var about: String?

  /// The cases; their names differ.
  public var cases: [ConformanceCase] = []

  /// Texts with what must be read out of them; their names differ from those of the cases too.
  public var readings: [ConformanceReading] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a file of cases.
  public init(about: String? = nil, cases: [ConformanceCase] = [], readings: [ConformanceReading] = []) {
    self.about = about
    self.cases = cases
    self.readings = readings
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init() }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ConformanceFile>(
    .optional("about", \.about),
    .objects("cases", \.cases, isOrdered: true),
    .objects("readings", \.readings, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["about"]
}
