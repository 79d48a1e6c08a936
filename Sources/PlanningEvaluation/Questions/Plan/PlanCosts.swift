import DossierCoding
import ExactValues
import PlanningModel

/// What a plan costs and where the money is to come from, as far as it is stated.
public struct PlanCosts: DossierObject {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The version whose items are counted; absent for the items that no version removed.
  public var version: Identifier<PlanVersion>?

  /// How many items stand for work to be done.
  public var leaves: Int

  /// How many of these have a cost that is known to the haléř.
  public var costKnownOf: Int

  /// The sums: of each role and state the whole first, then year by year, then source by source.
  public var totals: [CostTotal] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(plan: Identifier<Plan>, leaves: Int, costKnownOf: Int) {
    self.plan = plan
    self.leaves = leaves
    self.costKnownOf = costKnownOf
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(plan: Identifier(blank), leaves: 0, costKnownOf: 0) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<PlanCosts>(
    .required("plan", \.plan),
    .optional("version", \.version),
    .required("leaves", \.leaves),
    .required("costKnownOf", \.costKnownOf),
    .objects("totals", \.totals, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan"]

  /// The sum of a role and state; `nil` where the plan states nothing of it.
  ///
  /// - Parameters:
  ///   - role: Cost or funding.
  ///   - state: How sure the money is; `nil` for what states nothing of it.
  ///   - years: The years; none for all.
  ///   - source: The source; `nil` for all.
  /// - Returns: The sum with the number of items behind it.
  /// - Complexity: O(number of sums).
  public func total(
    _ role: CostRole, _ state: FundingState? = nil, years: [Int] = [], from source: FundingSource? = nil
  ) -> CostTotal? {
    totals.first { $0.role == role && $0.state == state && $0.years == years && $0.source == source }
  }
}
