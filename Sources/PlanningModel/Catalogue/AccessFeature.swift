import DossierCoding
import ExactValues

/// How something can be reached and used (*přístupnost*).
public struct AccessFeature: DossierObject {
  /// What is provided.
  public var kind: AccessKind

  /// Whether it is there.
  public var state: AccessState?

  /// What the source says.
  public var words: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(kind: AccessKind) {
    self.kind = kind
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(kind: AccessKind(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<AccessFeature>(
    .required("kind", \.kind),
    .optional("state", \.state),
    .optional("words", \.words))

  /// The members that name the value in a list.
  public static let keyMembers = ["kind"]
}
