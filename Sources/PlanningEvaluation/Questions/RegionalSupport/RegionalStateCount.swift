import DossierCoding
import ExactValues
import PlanningModel

/// How many measures stand to the region in one way.
public struct RegionalStateCount: DossierObject {
  /// The way.
  public var state: RegionalSupportState

  /// How many.
  public var count: Answer<Int>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(state: RegionalSupportState, count: Answer<Int>) {
    self.state = state
    self.count = count
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(state: RegionalSupportState(rawValue: ""), count: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<RegionalStateCount>(
    .required("state", \.state),
    .required("count", \.count))

  /// The members that name the value in a list.
  public static let keyMembers = ["state"]
}
