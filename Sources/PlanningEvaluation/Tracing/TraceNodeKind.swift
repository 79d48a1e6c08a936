import DossierCoding
import ExactValues

/// What kind of step a node is.
public struct TraceNodeKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A value that the dossier states, or that it does not state.
  public static let stated = TraceNodeKind(rawValue: "stated")
  /// An input of the question itself.
  public static let given = TraceNodeKind(rawValue: "given")
  /// A fact of a register or another built-in list.
  public static let registered = TraceNodeKind(rawValue: "registered")
  /// The result of a formula.
  public static let computed = TraceNodeKind(rawValue: "computed")

  /// The codes listed in this version of the library.
  public static let listed: [TraceNodeKind] = [stated, given, registered, computed]
}
