import DossierCoding
import ExactValues
import PlanningModel

/// How much money of one role and state a plan states, in all years or some, from all sources or one.
public struct CostTotal: DossierObject {
  /// Cost or funding.
  public var role: CostRole

  /// How sure the money is; absent for lines that state nothing of it.
  ///
  /// States are never added.
  public var state: FundingState?

  /// The years: none for all of them, one year, or several together for amounts that are stated for exactly these.
  public var years: [Int] = []

  /// The source; absent for all of them.
  public var source: FundingSource?

  /// The sum over the leaves.
  public var amount: Answer<Money>

  /// How many leaves state something of it.
  public var statedBy: Int

  /// How many leaves state nothing of it and may have it.
  public var notStatedBy: Int

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(role: CostRole, amount: Answer<Money>, statedBy: Int, notStatedBy: Int) {
    self.role = role
    self.amount = amount
    self.statedBy = statedBy
    self.notStatedBy = notStatedBy
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(role: CostRole(rawValue: ""), amount: .unknown([]), statedBy: 0, notStatedBy: 0)
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<CostTotal>(
    .required("role", \.role),
    .optional("state", \.state),
    .list("years", \.years),
    .optional("source", \.source),
    .required("amount", \.amount),
    .required("statedBy", \.statedBy),
    .required("notStatedBy", \.notStatedBy))

  /// The members that name the value in a list.
  public static let keyMembers = ["role", "state", "years", "source"]
}
