import DossierCoding
import ExactValues
import PlanningModel

/// A measure with what links it to the region.
public struct RegionalLeaf: DossierObject {
  /// The measure.
  public var item: DossierPath

  /// How it stands to the region.
  public var state: Answer<RegionalSupportState>

  /// Plans of regions, and goals and measures in them, that are linked.
  public var goals: [DossierPath] = []

  /// Plans, networks and what is in them that it is stated to contradict.
  public var contradicted: [DossierPath] = []

  /// Entries in networks of the services it concerns, of whatever year.
  public var entries: [LinkedNetworkEntry] = []

  /// What is stated to keep it from being carried out in the year.
  public var blocking: [BlockingKind] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(item: DossierPath, state: Answer<RegionalSupportState>) {
    self.item = item
    self.state = state
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(item: .root, state: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<RegionalLeaf>(
    .required("item", \.item),
    .required("state", \.state),
    .list("goals", \.goals),
    .list("contradicted", \.contradicted),
    .objects("entries", \.entries),
    .list("blocking", \.blocking))

  /// The members that name the value in a list.
  public static let keyMembers = ["item"]
}
