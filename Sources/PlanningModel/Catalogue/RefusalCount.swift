import DossierCoding
import ExactValues

/// How many applicants a service refused for one reason (*odmítnutí*).
public struct RefusalCount: DossierObject {
  /// The reason.
  public var reason: RefusalReason

  /// How many.
  public var count: Written<CountRange>?

  /// The reason as printed.
  public var words: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(reason: RefusalReason) {
    self.reason = reason
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(reason: RefusalReason(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<RefusalCount>(
    .required("reason", \.reason),
    .optional("count", \.count),
    .optional("words", \.words))

  /// The members that name the value in a list.
  public static let keyMembers = ["reason", "words"]
}
