import DossierCoding
import ExactValues
import PlanningModel

/// The adopted status of an item beside the one that the items below give by a rule.
///
/// Neither takes the place of the other, and a status is never a mean.
public struct StatusComparison: DossierObject {
  /// The rule by which the status is derived.
  public var rule: StatusRule

  /// The status as reported of the item itself.
  public var adopted: Answer<Fulfilment>

  /// The status that the items below give.
  public var derived: Answer<Fulfilment>

  /// Whether both are the same.
  public var agree: Answer<Bool>

  /// Where the report says why they differ.
  public var differenceReason: DossierPath?

  /// How many items below count.
  public var counted: Int

  /// How many items below were cancelled or dropped, so that they do not count.
  public var leftOut: Int

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    rule: StatusRule, adopted: Answer<Fulfilment>, derived: Answer<Fulfilment>, agree: Answer<Bool>, counted: Int,
    leftOut: Int
  ) {
    self.rule = rule
    self.adopted = adopted
    self.derived = derived
    self.agree = agree
    self.counted = counted
    self.leftOut = leftOut
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      rule: StatusRule(rawValue: ""), adopted: .unknown([]), derived: .unknown([]), agree: .unknown([]), counted: 0,
      leftOut: 0)
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<StatusComparison>(
    .required("rule", \.rule),
    .required("adopted", \.adopted),
    .required("derived", \.derived),
    .required("agree", \.agree),
    .optional("differenceReason", \.differenceReason),
    .required("counted", \.counted),
    .required("leftOut", \.leftOut))

  /// The members that name the value in a list.
  public static let keyMembers = ["rule"]
}
