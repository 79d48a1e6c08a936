import DossierCoding
import ExactValues
import PlanningModel

/// An action plan, or another plan that is a part of one, beside a series (*akční plán*).
public struct SeriesActionPlan: DossierObject {
  /// The action plan.
  public var plan: Identifier<Plan>

  /// The plan that it carries out, where it is stated.
  public var partOf: Identifier<Plan>?

  /// Whether its period lies within that of its plan.
  public var isWithin: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(plan: Identifier<Plan>, isWithin: Answer<Bool>) {
    self.plan = plan
    self.isWithin = isWithin
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(plan: Identifier(blank), isWithin: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SeriesActionPlan>(
    .required("plan", \.plan),
    .optional("partOf", \.partOf),
    .required("isWithin", \.isWithin))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan"]
}
