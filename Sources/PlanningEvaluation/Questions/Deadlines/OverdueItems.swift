import DossierCoding
import ExactValues
import PlanningModel

/// Which measures of a plan are late on a day.
public struct OverdueItems: DossierObject {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The version whose items are looked at.
  public var version: Identifier<PlanVersion>?

  /// How many leaves there are.
  public var leaves: Int

  /// How many of them are overdue.
  public var overdue: Answer<Int>

  /// How many of them start late.
  public var lateStarts: Answer<Int>

  /// Each leaf.
  public var deadlines: [LeafDeadline] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(plan: Identifier<Plan>, leaves: Int, overdue: Answer<Int>, lateStarts: Answer<Int>) {
    self.plan = plan
    self.leaves = leaves
    self.overdue = overdue
    self.lateStarts = lateStarts
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(plan: Identifier(blank), leaves: 0, overdue: .unknown([]), lateStarts: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<OverdueItems>(
    .required("plan", \.plan),
    .optional("version", \.version),
    .required("leaves", \.leaves),
    .required("overdue", \.overdue),
    .required("lateStarts", \.lateStarts),
    .objects("deadlines", \.deadlines))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan", "version"]

  /// The leaves that are surely overdue.
  public var overdueLeaves: [LeafDeadline] { deadlines.filter { $0.isOverdue.value == true } }

  /// The leaves of which it is not known whether they are overdue.
  public var undecidedLeaves: [LeafDeadline] { deadlines.filter { !$0.isOverdue.isKnown } }
}
