import DossierCoding
import ExactValues
import PlanningModel

/// What is due until a day, and what may be.
public struct DueResult: DossierObject {
  /// The day.
  public var until: Day

  /// What is due, the earliest first.
  public var items: [DueItem] = []

  /// How much is due.
  public var count: Answer<Int>

  /// What may be due, because a term or a time is not known.
  public var undecided: [DossierPath] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(until: Day, count: Answer<Int>) {
    self.until = until
    self.count = count
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(until: .first, count: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<DueResult>(
    .required("until", \.until),
    .objects("items", \.items, isOrdered: true),
    .required("count", \.count),
    .list("undecided", \.undecided))

  /// The members that name the value in a list.
  public static let keyMembers = ["until"]
}
