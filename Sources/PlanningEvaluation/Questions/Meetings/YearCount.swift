import DossierCoding
import ExactValues

/// A number of things in one year.
public struct YearCount: DossierObject {
  /// The first day of the year that is meant.
  public var from: Day

  /// Its last day.
  public var to: Day

  /// How many.
  public var count: Answer<Int>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(from: Day, to: Day, count: Answer<Int>) {
    self.from = from
    self.to = to
    self.count = count
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(from: .first, to: .first, count: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<YearCount>(
    .required("from", \.from),
    .required("to", \.to),
    .required("count", \.count))

  /// The members that name the value in a list.
  public static let keyMembers = ["from"]
}
