import DossierCoding
import ExactValues
import PlanningModel

/// Something that is due.
public struct DueItem: DossierObject {
  /// What is due.
  public var kind: DueKind

  /// What it is due for.
  public var subject: DossierPath

  /// The last day that is surely in time.
  public var lastDay: Day

  /// Whether that day has passed.
  public var isOverdue: Bool

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(kind: DueKind, subject: DossierPath, lastDay: Day, isOverdue: Bool) {
    self.kind = kind
    self.subject = subject
    self.lastDay = lastDay
    self.isOverdue = isOverdue
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      kind: DueKind(rawValue: ""), subject: .root, lastDay: .first, isOverdue: false)
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<DueItem>(
    .required("kind", \.kind),
    .required("subject", \.subject),
    .required("lastDay", \.lastDay),
    .required("isOverdue", \.isOverdue))

  /// The members that name the value in a list.
  public static let keyMembers = ["kind", "subject"]
}
