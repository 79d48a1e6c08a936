import DossierCoding
import ExactValues

/// A term in rules of procedure (*lhůta*): so many days before or after a meeting.
public struct NoticeRule: DossierObject {
  /// What is to be done.
  public var what: NoticeKind

  /// How many days.
  public var count: Int

  /// Calendar or working days.
  public var unit: NoticeUnit

  /// Whether the day of sending is one of the days; absent where the rules leave it open.
  public var countsSendingDay: Bool?

  /// Whether the day of the meeting is one of the days; absent where the rules leave it open.
  public var countsMeetingDay: Bool?

  /// Whether an urgent matter lifts the term.
  public var isWaivable: Bool?

  /// What the rules say, in own words.
  public var words: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(what: NoticeKind, count: Int, unit: NoticeUnit) {
    self.what = what
    self.count = count
    self.unit = unit
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(what: NoticeKind(rawValue: ""), count: 0, unit: NoticeUnit(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<NoticeRule>(
    .required("what", \.what),
    .required("count", \.count),
    .required("unit", \.unit),
    .optional("countsSendingDay", \.countsSendingDay),
    .optional("countsMeetingDay", \.countsMeetingDay),
    .optional("isWaivable", \.isWaivable),
    .optional("words", \.words))

  /// The members that name the value in a list.
  public static let keyMembers = ["what"]
}
