import DossierCoding
import ExactValues

/// How often one thing is unusual in a plan (*počet nesrovnalostí*).
public struct DefectCount: DossierObject {
  /// What is unusual.
  public var kind: DefectKind

  /// How many items it holds for.
  public var count: Int

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members.
  public init(kind: DefectKind, count: Int) {
    self.kind = kind
    self.count = count
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(kind: DefectKind(rawValue: ""), count: 0) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<DefectCount>(
    .required("kind", \.kind),
    .required("count", \.count))

  /// The members that name the value in a list.
  public static let keyMembers = ["kind"]
}
