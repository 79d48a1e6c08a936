import DossierCoding
import ExactValues
import PlanningModel

/// What is in force of a plan on a day.
public struct PlanInForce: DossierObject {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The day.
  public var day: Day

  /// Whether the plan is in force for anybody.
  public var isInForce: Answer<Bool>

  /// For how many of those who adopt it.
  public var inForceFor: Answer<Int>

  /// For whom, in the order of their names.
  public var standings: [PlanStanding] = []

  /// The last day of the period, with the prolongations that were made by the day.
  public var lastDay: Answer<Day>

  /// The version that holds, whether or not the plan is in force.
  public var version: Answer<Identifier<PlanVersion>>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    plan: Identifier<Plan>, day: Day, isInForce: Answer<Bool>, inForceFor: Answer<Int>, lastDay: Answer<Day>,
    version: Answer<Identifier<PlanVersion>>
  ) {
    self.plan = plan
    self.day = day
    self.isInForce = isInForce
    self.inForceFor = inForceFor
    self.lastDay = lastDay
    self.version = version
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      plan: Identifier(blank), day: .first, isInForce: .unknown([]), inForceFor: .unknown([]), lastDay: .unknown([]),
      version: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<PlanInForce>(
    .required("plan", \.plan),
    .required("day", \.day),
    .required("isInForce", \.isInForce),
    .required("inForceFor", \.inForceFor),
    .objects("standings", \.standings, isOrdered: true),
    .required("lastDay", \.lastDay),
    .required("version", \.version))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan"]
}
