import DossierCoding
import ExactValues
import PlanningModel

/// The meetings of one body or of several, counted four ways that never stand for one another.
public struct MeetingCounts: DossierObject {
  /// The body; absent where several are counted.
  public var body: Identifier<Body>?

  /// Promised meetings.
  public var promised: Answer<Int>

  /// Scheduled meetings.
  public var scheduled: Answer<Int>

  /// Announced meetings.
  public var announced: Answer<Int>

  /// Meetings held by the day.
  public var held: Answer<Int>

  /// Which part of the promised meetings is scheduled; absent in counts that no promise was compared with.
  public var scheduledOfPromised: Answer<Ratio>?

  /// Which part of the promised meetings was held.
  public var heldOfPromised: Answer<Ratio>?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(promised: Answer<Int>, scheduled: Answer<Int>, announced: Answer<Int>, held: Answer<Int>) {
    self.promised = promised
    self.scheduled = scheduled
    self.announced = announced
    self.held = held
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(promised: .unknown([]), scheduled: .unknown([]), announced: .unknown([]), held: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<MeetingCounts>(
    .optional("body", \.body),
    .required("promised", \.promised),
    .required("scheduled", \.scheduled),
    .required("announced", \.announced),
    .required("held", \.held),
    .optional("scheduledOfPromised", \.scheduledOfPromised),
    .optional("heldOfPromised", \.heldOfPromised))

  /// The members that name the value in a list.
  public static let keyMembers = ["body"]
}
