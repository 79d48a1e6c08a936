import DossierCoding
import ExactValues

/// Whether one seat, organisation or guest was at a meeting (*účast*); an attendance is not a person.
public struct Attendance: DossierObject {
  /// The seat.
  public var seat: Identifier<Seat>?

  /// The organisation, where no seat is meant.
  public var organisation: Identifier<Organisation>?

  /// Who it was, where neither is named, such as *host z kraje*.
  public var words: String?

  /// Whether they were there.
  public var presence: Presence

  /// The seat of the substitute who was there instead.
  public var substitute: Identifier<Seat>?

  /// Whether it was a guest, who never counts.
  public var isGuest: Bool?

  /// The first item for which they were there.
  public var fromItem: Identifier<AgendaItem>?

  /// The last item for which they were there.
  public var toItem: Identifier<AgendaItem>?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(presence: Presence) {
    self.presence = presence
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(presence: Presence(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Attendance>(
    .optional("seat", \.seat),
    .optional("organisation", \.organisation),
    .optional("words", \.words),
    .required("presence", \.presence),
    .optional("substitute", \.substitute),
    .optional("isGuest", \.isGuest),
    .optional("fromItem", \.fromItem),
    .optional("toItem", \.toItem))

  /// The members that name the value in a list.
  public static let keyMembers = ["seat", "organisation"]
}
