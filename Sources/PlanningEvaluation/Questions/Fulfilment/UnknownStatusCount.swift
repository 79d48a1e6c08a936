import DossierCoding
import ExactValues
import PlanningModel

/// How many items have a fulfilment that is not known, for one reason.
public struct UnknownStatusCount: DossierObject {
  /// Why it is not known.
  public var status: UnknownStatus

  /// The number of items.
  public var count: Answer<Int>

  /// Their share in all items.
  public var share: Answer<Ratio>

  /// The share in per cent, rounded half up.
  public var percentage: Answer<FixedDecimal>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(status: UnknownStatus, count: Answer<Int>, share: Answer<Ratio>, percentage: Answer<FixedDecimal>) {
    self.status = status
    self.count = count
    self.share = share
    self.percentage = percentage
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(status: UnknownStatus(rawValue: ""), count: .unknown([]), share: .unknown([]), percentage: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<UnknownStatusCount>(
    .required("status", \.status),
    .required("count", \.count),
    .required("share", \.share),
    .required("percentage", \.percentage))

  /// The members that name the value in a list.
  public static let keyMembers = ["status"]
}
