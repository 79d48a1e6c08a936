import DossierCoding
import ExactValues
import PlanningModel

/// How fresh the entries of a catalogue are on a day.
public struct FreshnessResult: DossierObject {
  /// The day.
  public var day: Day

  /// How many entries are not known to be fresh: stale, never assured, or undecided.
  public var notFreshCount: Answer<Int>

  /// The entries, in document order, services without an entry after them.
  public var entries: [EntryFreshness] = []

  /// The editions with the age of what they show.
  public var editions: [EditionAge] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(day: Day, notFreshCount: Answer<Int>) {
    self.day = day
    self.notFreshCount = notFreshCount
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(day: .first, notFreshCount: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<FreshnessResult>(
    .required("day", \.day),
    .required("notFreshCount", \.notFreshCount),
    .objects("entries", \.entries),
    .objects("editions", \.editions))

  /// The entries in a state, in their order.
  ///
  /// - Complexity: O(entries).
  public func entries(_ state: FreshnessState) -> [EntryFreshness] { entries.filter { $0.state == state } }
}
