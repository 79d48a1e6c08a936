import DossierCoding
import ExactValues
import PlanningModel

/// What share of the cost of a plan is not covered.
public struct UnfundedShare: DossierObject {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The version whose items are looked at.
  public var version: Identifier<PlanVersion>?

  /// The state of the money.
  public var state: FundingState

  /// All years together.
  public var total: UnfundedPart

  /// Year by year; an amount for several years is not spread over them.
  public var years: [UnfundedPart] = []

  /// Items above others that have a cost too, which is not added.
  public var pricedParents: [PricedParent] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(plan: Identifier<Plan>, state: FundingState, total: UnfundedPart) {
    self.plan = plan
    self.state = state
    self.total = total
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(plan: Identifier(blank), state: FundingState(rawValue: ""), total: UnfundedPart(blank: blank))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<UnfundedShare>(
    .required("plan", \.plan),
    .optional("version", \.version),
    .required("state", \.state),
    .required("total", \.total),
    .objects("years", \.years),
    .objects("pricedParents", \.pricedParents))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan", "version", "state"]

  /// The part of a year.
  public func part(of year: Int) -> UnfundedPart? { years.first { $0.year == year } }
}
