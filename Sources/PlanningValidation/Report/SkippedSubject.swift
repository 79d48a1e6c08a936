import DossierCoding
import ExactValues

/// A subject that a rule could not judge, because something is not stated.
public struct SkippedSubject: DossierObject {
  /// The subject.
  public var path: DossierPath

  /// What is missing.
  public var reasons: [Reason] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(path: DossierPath) {
    self.path = path
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(path: .root) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SkippedSubject>(
    .required("path", \.path),
    .list("reasons", \.reasons, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["path"]
}
