import DossierCoding
import ExactValues

/// A time for which a seat is held (*období členství*).
public struct SeatPeriod: DossierObject {
  /// Since when.
  public var from: Written<StatedTime>?

  /// Until when; the day belongs to it.
  public var to: Written<StatedTime>?

  /// Whether somebody holds it meanwhile.
  public var filling: SeatFilling?

  /// The person who holds it meanwhile, by a pseudonym.
  public var person: Identifier<Person>?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value in which nothing is stated yet.
  public init() {}

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init() }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SeatPeriod>(
    .optional("from", \.from),
    .optional("to", \.to),
    .optional("filling", \.filling),
    .optional("person", \.person))

  /// The members that name the value in a list.
  public static let keyMembers = ["from", "person"]
}
