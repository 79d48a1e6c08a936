import DossierCoding
import ExactValues
import PlanningModel

/// Which services may end within a time, and what depends on them (*končící služby*).
public struct EndingServices: DossierObject {
  /// The day.
  public var day: Day

  /// The last day of the time asked about, which belongs to it.
  public var until: Day

  /// How many services rest on something that ends within the time.
  public var endingCount: Answer<Int>

  /// These services, and those of which what is stated does not decide, in document order.
  public var services: [EndingService] = []

  /// The services that ended before the day and that a catalogue still lists.
  public var endedButListed: [EndingService] = []

  /// The services of which nothing stated ends within the time and some end is not stated, which does not mean that there
  /// is none.
  public var withoutEnd: [DossierPath] = []

  /// How many services somebody wants to make smaller or to end within the time, as far as the dossier says.
  public var shrinkingCount: Answer<Int>

  /// These services, and those of which it is open, in document order; one may be ending too.
  public var shrinking: [ShrinkingService] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(day: Day, until: Day, endingCount: Answer<Int>, shrinkingCount: Answer<Int>) {
    self.day = day
    self.until = until
    self.endingCount = endingCount
    self.shrinkingCount = shrinkingCount
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(day: .first, until: .first, endingCount: .unknown([]), shrinkingCount: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<EndingServices>(
    .required("day", \.day),
    .required("until", \.until),
    .required("endingCount", \.endingCount),
    .objects("services", \.services, isOrdered: true),
    .objects("endedButListed", \.endedButListed, isOrdered: true),
    .list("withoutEnd", \.withoutEnd, isOrdered: true),
    .required("shrinkingCount", \.shrinkingCount),
    .objects("shrinking", \.shrinking, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["day", "until"]
}
