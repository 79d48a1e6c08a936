import DossierCoding
import ExactValues
import PlanningModel

/// How the live measures of a plan stand to the region in a year.
public struct RegionalSupport: DossierObject {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The version; absent for the items that no version removed.
  public var version: Identifier<PlanVersion>?

  /// The year.
  public var year: Int

  /// How many measures stand in each way.
  public var counts: [RegionalStateCount] = []

  /// The measures that are not surely cancelled, in document order.
  public var leaves: [RegionalLeaf] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(plan: Identifier<Plan>, year: Int) {
    self.plan = plan
    self.year = year
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(plan: Identifier(blank), year: 0) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<RegionalSupport>(
    .required("plan", \.plan),
    .optional("version", \.version),
    .required("year", \.year),
    .objects("counts", \.counts),
    .objects("leaves", \.leaves))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan", "version", "year"]
}
