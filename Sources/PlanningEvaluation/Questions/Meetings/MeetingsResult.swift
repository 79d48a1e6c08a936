import DossierCoding
import ExactValues
import PlanningModel

/// Whether the promised meetings were scheduled, announced and held.
public struct MeetingsResult: DossierObject {
  /// Scheduled rounds.
  public var rounds: Answer<Int>

  /// The counts of each body.
  public var bodies: [MeetingCounts] = []

  /// The counts of all bodies together, in which a joint meeting counts once for each of its bodies.
  public var total: MeetingCounts?

  /// The same meetings as events, of which a joint meeting is one.
  public var events: MeetingEvents?

  /// Scheduled rounds by calendar year.
  public var roundsByCalendarYear: [YearCount] = []

  /// Scheduled rounds by year of the project, where its first day is known.
  public var roundsByProjectYear: [YearCount] = []

  /// Each promise of meetings or rounds with what is known of it.
  public var promises: [PromiseFulfilment] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(rounds: Answer<Int>) {
    self.rounds = rounds
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(rounds: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<MeetingsResult>(
    .required("rounds", \.rounds),
    .objects("bodies", \.bodies),
    .object("total", \.total),
    .object("events", \.events),
    .objects("roundsByCalendarYear", \.roundsByCalendarYear, isOrdered: true),
    .objects("roundsByProjectYear", \.roundsByProjectYear, isOrdered: true),
    .objects("promises", \.promises))
}
