import DossierCoding
import ExactValues
import PlanningModel

/// How many documents of one kind a dossier lists (*dokumenty podle druhu*).
public struct DocumentKindCount: DossierObject {
  /// The kind; absent for those that state none.
  public var kind: DocumentKind?

  /// How many are listed, included or not.
  public var count: Answer<Int>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(kind: DocumentKind?, count: Answer<Int>) {
    self.kind = kind
    self.count = count
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(kind: nil, count: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<DocumentKindCount>(
    .optional("kind", \.kind),
    .required("count", \.count))

  /// The members that name the value in a list.
  public static let keyMembers = ["kind"]
}
