import DossierCoding
import ExactValues

/// A relation to another entity of the dossier, or to something that is only described.
public struct Linkage: DossierObject {
  /// The relation.
  public var relation: LinkRelation

  /// The other entity.
  public var target: DossierPath?

  /// What the source says, where there is no entity or it says more.
  public var words: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(relation: LinkRelation) {
    self.relation = relation
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(relation: LinkRelation(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Linkage>(
    .required("relation", \.relation),
    .optional("target", \.target),
    .optional("words", \.words))

  /// The members that name the value in a list.
  public static let keyMembers = ["relation", "target"]
}
