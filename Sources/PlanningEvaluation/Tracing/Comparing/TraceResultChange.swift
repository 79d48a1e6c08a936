import DossierCoding
import ExactValues

/// A named result of two derivations, with the changed leaves that concern it.
public struct TraceResultChange: DossierObject {
  /// The name of the result.
  public var name: String

  /// The value in the first derivation; absent where it has no such result.
  public var old: TraceValue?

  /// The value in the second derivation; absent where it has no such result.
  public var new: TraceValue?

  /// The changed leaves behind it: for a result that moved only those on the way to which every value moved too, for one
  /// that did not move all of them.
  public var causes: [TraceChange] = []

  /// Whether the value is another one.
  public var hasMoved: Bool { old != new }

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a change of a result.
  public init(name: String, old: TraceValue? = nil, new: TraceValue? = nil, causes: [TraceChange] = []) {
    self.name = name
    self.old = old
    self.new = new
    self.causes = causes
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<TraceResultChange>(
    .required("name", \.name),
    .optional("old", \.old),
    .optional("new", \.new),
    .objects("causes", \.causes))

  /// The members that name the value in a list.
  public static let keyMembers = ["name"]
}
