import DossierCoding
import ExactValues
import PlanningModel

/// How much a measure rests on its largest source of money, and whether a source ends before it.
public struct LeafConcentration: DossierObject {
  /// The measure.
  public var item: DossierPath

  /// How sure the money is; states are never added.
  public var state: FundingState?

  /// How many sources of money are stated; work and things are none.
  public var sources: Int

  /// The largest source: its funder, or its code; absent where it is not decided.
  public var largest: String?

  /// The share of the largest source in the money that is stated, in haléře.
  public var share: Answer<Ratio>

  /// Whether the share is more than the threshold.
  public var isConcentrated: Answer<Bool>

  /// Whether a source ends before the measure does.
  public var endsEarly: Answer<Bool>

  /// The lines whose source surely ends before the measure.
  public var ending: [DossierPath] = []

  /// How many lines are work or things and no money.
  public var inKind: Int

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    item: DossierPath, sources: Int, share: Answer<Ratio>, isConcentrated: Answer<Bool>, endsEarly: Answer<Bool>,
    inKind: Int
  ) {
    self.item = item
    self.sources = sources
    self.share = share
    self.isConcentrated = isConcentrated
    self.endsEarly = endsEarly
    self.inKind = inKind
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      item: .root, sources: 0, share: .unknown([]), isConcentrated: .unknown([]), endsEarly: .unknown([]), inKind: 0)
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<LeafConcentration>(
    .required("item", \.item),
    .optional("state", \.state),
    .required("sources", \.sources),
    .optional("largest", \.largest),
    .required("share", \.share),
    .required("isConcentrated", \.isConcentrated),
    .required("endsEarly", \.endsEarly),
    .list("ending", \.ending),
    .required("inKind", \.inKind))

  /// The members that name the value in a list.
  public static let keyMembers = ["item", "state"]
}
