import DossierCoding
import ExactValues

/// Something that was looked at and not taken.
public struct TraceOmission: DossierObject {
  /// What was not taken.
  public var path: DossierPath

  /// Why.
  public var reason: Message

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(path: DossierPath, reason: Message) {
    self.path = path
    self.reason = reason
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(path: .root, reason: Message("")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<TraceOmission>(
    .required("path", \.path),
    .required("reason", \.reason))

  /// The members that name the value in a list.
  public static let keyMembers = ["path"]
}
