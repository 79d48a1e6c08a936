import DossierCoding
import ExactValues

/// A named result of a question.
public struct TraceResult: DossierObject {
  /// The name of the result, unique within the trace.
  public var name: String

  /// The node that holds it.
  public var node: Int

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(name: String, node: Int) {
    self.name = name
    self.node = node
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(name: "", node: 0) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<TraceResult>(
    .required("name", \.name),
    .required("node", \.node))

  /// The members that name the value in a list.
  public static let keyMembers = ["name"]
}
