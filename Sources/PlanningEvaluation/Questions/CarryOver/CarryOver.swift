import DossierCoding
import ExactValues
import PlanningModel

/// What of one plan another plan carries on, counted in leaves.
///
/// A number is bounded where a status is not known, where only a name fits, or where a link leads to an item above or below.
public struct CarryOver: DossierObject {
  /// The earlier plan.
  public var from: Identifier<Plan>

  /// The later plan.
  public var to: Identifier<Plan>

  /// How many leaves the earlier plan has.
  public var before: Int

  /// How many leaves the later plan has.
  public var after: Int

  /// How many leaves of the later plan carry leaves of the earlier one on.
  public var carried: Answer<Int> = .unknown([])

  /// How many leaves of the later plan carry nothing on.
  public var new: Answer<Int> = .unknown([])

  /// How many leaves of the earlier plan several leaves carry on.
  public var split: Answer<Int> = .unknown([])

  /// How many leaves of the later plan carry several leaves on.
  public var merged: Answer<Int> = .unknown([])

  /// How many leaves of the earlier plan were not fulfilled, or not wholly.
  public var unfulfilled: Answer<Int> = .unknown([])

  /// How many leaves were fulfilled and go on.
  public var fulfilledAndContinuing: Answer<Int> = .unknown([])

  /// How many leaves were fulfilled and do not go on.
  public var fulfilledAndEnded: Answer<Int> = .unknown([])

  /// How many leaves were not fulfilled and go on.
  public var unfulfilledCarried: Answer<Int> = .unknown([])

  /// How many leaves were not fulfilled and do not go on.
  public var dropped: Answer<Int> = .unknown([])

  /// Of the leaves that were not fulfilled the share that goes on.
  public var shareOfUnfulfilled: Answer<Ratio> = .unknown([])

  /// The leaves of the earlier plan, in document order.
  public var items: [CarriedItem] = []

  /// The leaves of the later plan, in document order.
  public var followers: [FollowingItem] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(from: Identifier<Plan>, to: Identifier<Plan>, before: Int, after: Int) {
    self.from = from
    self.to = to
    self.before = before
    self.after = after
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(from: Identifier(blank), to: Identifier(blank), before: 0, after: 0) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<CarryOver>(
    .required("from", \.from),
    .required("to", \.to),
    .required("before", \.before),
    .required("after", \.after),
    .required("carried", \.carried),
    .required("new", \.new),
    .required("split", \.split),
    .required("merged", \.merged),
    .required("unfulfilled", \.unfulfilled),
    .required("fulfilledAndContinuing", \.fulfilledAndContinuing),
    .required("fulfilledAndEnded", \.fulfilledAndEnded),
    .required("unfulfilledCarried", \.unfulfilledCarried),
    .required("dropped", \.dropped),
    .required("shareOfUnfulfilled", \.shareOfUnfulfilled),
    .objects("items", \.items),
    .objects("followers", \.followers))

  /// The members that name the value in a list.
  public static let keyMembers = ["from", "to"]
}
