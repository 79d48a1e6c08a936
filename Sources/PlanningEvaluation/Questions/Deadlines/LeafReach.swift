import DossierCoding
import ExactValues
import PlanningModel

/// Whether one measure runs beyond its plan or its money (*přesah opatření*).
public struct LeafReach: DossierObject {
  /// The leaf.
  public var item: DossierPath

  /// Its last day; a year or a month that is stated as the end bounds it.
  public var lastDay: Answer<Day>

  /// Whether it runs without an end.
  public var isContinuous: Bool?

  /// Whether it ends after the plan; what runs without an end is not said to.
  public var isBeyondPlan: Answer<Bool>

  /// By how many days; absent where it surely does not, and for what runs without an end.
  public var daysBeyondPlan: Answer<Int>?

  /// The last day of the secured source that ends first.
  public var moneyEnd: Answer<Day>

  /// Whether it ends after that day, or runs without an end.
  public var isBeyondMoney: Answer<Bool>

  /// By how many days; absent where it surely does not, and for what runs without an end.
  public var daysBeyondMoney: Answer<Int>?

  /// The item above whose funding it has, where a source is stated for a whole section.
  public var fundingFrom: DossierPath?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    item: DossierPath, lastDay: Answer<Day>, isBeyondPlan: Answer<Bool>, moneyEnd: Answer<Day>,
    isBeyondMoney: Answer<Bool>
  ) {
    self.item = item
    self.lastDay = lastDay
    self.isBeyondPlan = isBeyondPlan
    self.moneyEnd = moneyEnd
    self.isBeyondMoney = isBeyondMoney
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      item: .root, lastDay: .unknown([]), isBeyondPlan: .unknown([]), moneyEnd: .unknown([]),
      isBeyondMoney: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<LeafReach>(
    .required("item", \.item),
    .required("lastDay", \.lastDay),
    .optional("isContinuous", \.isContinuous),
    .required("isBeyondPlan", \.isBeyondPlan),
    .optional("daysBeyondPlan", \.daysBeyondPlan),
    .required("moneyEnd", \.moneyEnd),
    .required("isBeyondMoney", \.isBeyondMoney),
    .optional("daysBeyondMoney", \.daysBeyondMoney),
    .optional("fundingFrom", \.fundingFrom))

  /// The members that name the value in a list.
  public static let keyMembers = ["item"]
}
