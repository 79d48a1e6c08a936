import DossierCoding
import ExactValues
import PlanningModel

/// How many bodies are formed by one basis (*členění skupin*).
public struct BodyBasisCount: DossierObject {
  /// What they are formed by; absent for those of which nothing says it.
  public var basis: BodyBasis?

  /// How many there are on the day.
  public var count: Answer<Int>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(basis: BodyBasis?, count: Answer<Int>) {
    self.basis = basis
    self.count = count
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(basis: nil, count: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<BodyBasisCount>(
    .optional("basis", \.basis),
    .required("count", \.count))

  /// The members that name the value in a list.
  public static let keyMembers = ["basis"]
}
