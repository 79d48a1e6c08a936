import DossierCoding
import ExactValues

/// How often a body meets at least (*četnost jednání*): so many times in so many months.
public struct MeetingFrequency: DossierObject {
  /// How many times.
  public var times: Int

  /// In how many months: 12 for a year.
  public var months: Int

  /// Whether more meetings are allowed for.
  public var isMinimum: Bool?

  /// What the rules say, in own words.
  public var words: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(times: Int, months: Int) {
    self.times = times
    self.months = months
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(times: 0, months: 0) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<MeetingFrequency>(
    .required("times", \.times),
    .required("months", \.months),
    .optional("isMinimum", \.isMinimum),
    .optional("words", \.words))
}
