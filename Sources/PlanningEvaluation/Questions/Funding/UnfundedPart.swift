import DossierCoding
import ExactValues
import PlanningModel

/// What share of the cost of measures is not covered by money of a state, in one year or in all.
///
/// The amounts of several parts add up; shares are made of them, never of other shares.
public struct UnfundedPart: DossierObject {
  /// The year; absent for all years together.
  public var year: Int?

  /// How many leaves there are; in a year those that may be carried out or state a cost.
  public var leaves: Int

  /// How many of them have a cost that is known to the haléř; only these are counted.
  public var costKnownOf: Int

  /// Their cost.
  public var cost: Answer<Money>

  /// The part of it that the money covers; what one leaf has above its cost helps no other.
  public var covered: Answer<Money>

  /// The rest of the cost.
  public var unfunded: Answer<Money>

  /// The rest over the cost, with its parts in haléře.
  public var share: Answer<Ratio>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    leaves: Int, costKnownOf: Int, cost: Answer<Money>, covered: Answer<Money>, unfunded: Answer<Money>,
    share: Answer<Ratio>
  ) {
    self.leaves = leaves
    self.costKnownOf = costKnownOf
    self.cost = cost
    self.covered = covered
    self.unfunded = unfunded
    self.share = share
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      leaves: 0, costKnownOf: 0, cost: .unknown([]), covered: .unknown([]), unfunded: .unknown([]), share: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<UnfundedPart>(
    .optional("year", \.year),
    .required("leaves", \.leaves),
    .required("costKnownOf", \.costKnownOf),
    .required("cost", \.cost),
    .required("covered", \.covered),
    .required("unfunded", \.unfunded),
    .required("share", \.share))

  /// The members that name the value in a list.
  public static let keyMembers = ["year"]
}
