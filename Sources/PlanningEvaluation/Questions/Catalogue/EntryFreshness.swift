import DossierCoding
import ExactValues
import PlanningModel

/// How fresh one entry of a catalogue, or one service without an entry, is.
public struct EntryFreshness: DossierObject {
  /// The entry, or the service where no entry names it.
  public var entry: DossierPath

  /// How fresh it is.
  public var state: FreshnessState

  /// The assurances that were looked at: of the entry and of its service, as written.
  public var assured: [Written<StatedTime>] = []

  /// What would settle it, where it is not decided or was never assured.
  public var settledBy: [DossierPath] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(entry: DossierPath, state: FreshnessState) {
    self.entry = entry
    self.state = state
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(entry: .root, state: FreshnessState(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<EntryFreshness>(
    .required("entry", \.entry),
    .required("state", \.state),
    .list("assured", \.assured),
    .list("settledBy", \.settledBy, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["entry"]
}
