import DossierCoding
import ExactValues
import PlanningModel

/// How many items have one fulfilment, and what share of all items they are.
public struct FulfilmentCount: DossierObject {
  /// The fulfilment.
  public var status: Fulfilment

  /// The word as the evaluation prints it.
  public var printed: String?

  /// Items of which it is stated, or derived from what is printed.
  public var stated: Answer<Int>

  /// Items of which it may hold: those whose status is not known may have it too.
  public var count: Answer<Int>

  /// The share of the stated ones in all items.
  public var share: Answer<Ratio>

  /// The share in per cent, rounded half up; the percentages may sum to 99 or 101.
  public var percentage: Answer<FixedDecimal>

  /// The percentage as the evaluation prints it.
  public var printedPercentage: FixedDecimal?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    status: Fulfilment, stated: Answer<Int>, count: Answer<Int>, share: Answer<Ratio>, percentage: Answer<FixedDecimal>
  ) {
    self.status = status
    self.stated = stated
    self.count = count
    self.share = share
    self.percentage = percentage
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      status: Fulfilment(rawValue: ""), stated: .unknown([]), count: .unknown([]), share: .unknown([]),
      percentage: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<FulfilmentCount>(
    .required("status", \.status),
    .optional("printed", \.printed),
    .required("stated", \.stated),
    .required("count", \.count),
    .required("share", \.share),
    .required("percentage", \.percentage),
    .optional("printedPercentage", \.printedPercentage))

  /// The members that name the value in a list.
  public static let keyMembers = ["status"]
}
