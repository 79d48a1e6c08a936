import DossierCoding
import ExactValues

/// Meetings counted as events (*setkání jako události*): a joint meeting of several bodies is one.
///
/// A number of events never exceeds the number of meetings added over the bodies, and nothing is promised by events.
public struct MeetingEvents: DossierObject {
  /// Scheduled events; a round is one for each of its bodies unless a listed meeting joins them.
  public var scheduled: Answer<Int>

  /// Announced events.
  public var announced: Answer<Int>

  /// Events that were held by the day.
  public var held: Answer<Int>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(scheduled: Answer<Int>, announced: Answer<Int>, held: Answer<Int>) {
    self.scheduled = scheduled
    self.announced = announced
    self.held = held
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(scheduled: .unknown([]), announced: .unknown([]), held: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<MeetingEvents>(
    .required("scheduled", \.scheduled),
    .required("announced", \.announced),
    .required("held", \.held))
}
