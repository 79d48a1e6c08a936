import DossierCoding
import ExactValues
import PlanningModel

/// How old the state of services is that an edition of a catalogue shows.
public struct EditionAge: DossierObject {
  /// The edition.
  public var edition: DossierPath

  /// The day whose state it shows, as written; the day of issue is another one.
  public var referenceDay: Written<StatedTime>?

  /// The days from the reference day to the day of the question; negative where it lies ahead.
  public var days: Answer<Int>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(edition: DossierPath, days: Answer<Int>) {
    self.edition = edition
    self.days = days
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(edition: .root, days: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<EditionAge>(
    .required("edition", \.edition),
    .optional("referenceDay", \.referenceDay),
    .required("days", \.days))

  /// The members that name the value in a list.
  public static let keyMembers = ["edition"]
}
