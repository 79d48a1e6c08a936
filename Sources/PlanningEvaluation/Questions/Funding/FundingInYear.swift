import DossierCoding
import ExactValues
import PlanningModel

/// How the measures of a plan are funded in a year.
public struct FundingInYear: DossierObject {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The version whose items are looked at.
  public var version: Identifier<PlanVersion>?

  /// The year.
  public var year: Int

  /// The leaves that are or may be carried out in the year.
  public var leaves: [LeafFunding] = []

  /// Leaves that were cancelled or dropped.
  public var notLive: [DossierPath] = []

  /// Lines for the year of leaves that are not carried out in it.
  public var stale: [StaleLine] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(plan: Identifier<Plan>, year: Int) {
    self.plan = plan
    self.year = year
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(plan: Identifier(blank), year: 0)
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<FundingInYear>(
    .required("plan", \.plan),
    .optional("version", \.version),
    .required("year", \.year),
    .objects("leaves", \.leaves),
    .list("notLive", \.notLive),
    .objects("stale", \.stale))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan", "version", "year"]

  /// The leaves that are funded in a certain way.
  public func leaves(_ state: LeafFundingState) -> [LeafFunding] { leaves.filter { $0.state == state } }
}
