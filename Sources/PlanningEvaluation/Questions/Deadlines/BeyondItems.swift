import DossierCoding
import ExactValues
import PlanningModel

/// Which measures of a plan run beyond the plan or beyond their money.
public struct BeyondItems: DossierObject {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The version whose items are looked at.
  public var version: Identifier<PlanVersion>?

  /// The last day of the plan, with its prolongations until the day of the question.
  public var planEnd: Answer<Day>

  /// How many leaves there are.
  public var leaves: Int

  /// How many of them run beyond the plan.
  public var beyondPlan: Answer<Int>

  /// How many of them run beyond a secured source.
  public var beyondMoney: Answer<Int>

  /// Each leaf.
  public var items: [LeafReach] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    plan: Identifier<Plan>, planEnd: Answer<Day>, leaves: Int, beyondPlan: Answer<Int>, beyondMoney: Answer<Int>
  ) {
    self.plan = plan
    self.planEnd = planEnd
    self.leaves = leaves
    self.beyondPlan = beyondPlan
    self.beyondMoney = beyondMoney
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      plan: Identifier(blank), planEnd: .unknown([]), leaves: 0, beyondPlan: .unknown([]), beyondMoney: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<BeyondItems>(
    .required("plan", \.plan),
    .optional("version", \.version),
    .required("planEnd", \.planEnd),
    .required("leaves", \.leaves),
    .required("beyondPlan", \.beyondPlan),
    .required("beyondMoney", \.beyondMoney),
    .objects("items", \.items))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan", "version"]
}
