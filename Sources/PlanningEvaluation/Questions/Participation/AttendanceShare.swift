import DossierCoding
import ExactValues
import PlanningModel

/// How much of the attendance that was possible took place: members present with a vote, of seats with a vote.
public struct AttendanceShare: DossierObject {
  /// The side, where the share is that of a side.
  public var side: Side?

  /// The organisation, where the share is that of an organisation.
  public var organisation: Identifier<Organisation>?

  /// Members present with a vote, or their substitutes, over all meetings; attendances are not persons.
  public var present: Answer<Int>

  /// Seats with a vote, over all meetings.
  public var seats: Answer<Int>

  /// The share, where both numbers are known.
  public var share: Answer<Ratio>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(present: Answer<Int>, seats: Answer<Int>, share: Answer<Ratio>) {
    self.present = present
    self.seats = seats
    self.share = share
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(present: .unknown([]), seats: .unknown([]), share: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<AttendanceShare>(
    .optional("side", \.side),
    .optional("organisation", \.organisation),
    .required("present", \.present),
    .required("seats", \.seats),
    .required("share", \.share))

  /// The members that name the value in a list.
  public static let keyMembers = ["side", "organisation"]
}
