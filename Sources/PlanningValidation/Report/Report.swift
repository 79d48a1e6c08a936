import DossierCoding
import ExactValues

/// What the rules say of a dossier (*zpráva o kontrole*), with everything it depends on.
public struct Report: DossierObject {
  /// The day for which it was checked.
  public var asOf: Day

  /// The profile that sets the severities.
  public var profile: Profile

  /// The version of the library.
  public var library: String

  /// The digest of the rules' names and revisions.
  public var ruleSet: ContentDigest

  /// The digest of the dossier's content.
  public var dossier: ContentDigest

  /// The code lists and their versions.
  public var codeLists: [CodeListUse] = []

  /// What every rule did, also those that found nothing.
  public var rules: [RuleOutcome] = []

  /// The findings, in the order of rules and of the document.
  public var findings: [Finding] = []

  /// Findings of the earlier report that are gone.
  public var resolved: [Fingerprint] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(asOf: Day, profile: Profile, library: String, ruleSet: ContentDigest, dossier: ContentDigest) {
    self.asOf = asOf
    self.profile = profile
    self.library = library
    self.ruleSet = ruleSet
    self.dossier = dossier
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      asOf: .first, profile: Profile(rawValue: ""), library: "", ruleSet: ContentDigest(of: []),
      dossier: ContentDigest(of: []))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Report>(
    .required("asOf", \.asOf),
    .required("profile", \.profile),
    .required("library", \.library),
    .required("ruleSet", \.ruleSet),
    .required("dossier", \.dossier),
    .objects("codeLists", \.codeLists),
    .objects("rules", \.rules, isOrdered: true),
    .objects("findings", \.findings, isOrdered: true),
    .list("resolved", \.resolved))

  /// The members that name the value in a list.
  public static let keyMembers = ["asOf"]
}
