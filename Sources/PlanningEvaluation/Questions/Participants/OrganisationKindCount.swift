import DossierCoding
import ExactValues
import PlanningModel

/// How many participants are organisations of one kind (*účastníci podle druhu*).
public struct OrganisationKindCount: DossierObject {
  /// The kind, such as a town or a village; absent for organisations that state none.
  public var kind: OrganisationKind?

  /// How many of them there are, each organisation once.
  public var count: Answer<Int>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(kind: OrganisationKind?, count: Answer<Int>) {
    self.kind = kind
    self.count = count
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(kind: nil, count: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<OrganisationKindCount>(
    .optional("kind", \.kind),
    .required("count", \.count))

  /// The members that name the value in a list.
  public static let keyMembers = ["kind"]
}
