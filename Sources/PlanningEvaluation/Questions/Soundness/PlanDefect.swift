import DossierCoding
import ExactValues

/// One thing that is unusual in a plan (*nesrovnalost*); it is reported and never repaired.
public struct PlanDefect: DossierObject {
  /// What is unusual.
  public var kind: DefectKind

  /// The item, or the printed number.
  public var subject: DossierPath

  /// What is stated, such as a code or a number; absent where something is missing.
  public var stated: String?

  /// What it was compared with: the earlier item, or the one above.
  public var related: DossierPath?

  /// For a printed number: how many are listed.
  public var listed: Int?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(kind: DefectKind, subject: DossierPath) {
    self.kind = kind
    self.subject = subject
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(kind: DefectKind(rawValue: ""), subject: .root) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<PlanDefect>(
    .required("kind", \.kind),
    .required("subject", \.subject),
    .optional("stated", \.stated),
    .optional("related", \.related),
    .optional("listed", \.listed))

  /// The members that name the value in a list.
  public static let keyMembers = ["kind", "subject"]
}
