import DossierCoding
import ExactValues

/// One leaf of a derivation that is another one in a second derivation (*změna vstupu*).
public struct TraceChange: DossierObject {
  /// What kind of leaf it is.
  public struct Kind: ListedCode {
    /// The code as text.
    public let rawValue: String

    /// Wraps a code; an unlisted one survives.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// A value that the dossier states; named by its path.
    public static let stated = Kind(rawValue: "stated")
    /// An input of the question, or something that follows from it and the day; named by the step that takes it.
    public static let given = Kind(rawValue: "given")
    /// A fact of a register; named by what it is about.
    public static let registered = Kind(rawValue: "registered")
    /// A parameter, its value, validity or source; named by its key.
    public static let parameter = Kind(rawValue: "parameter")
    /// A formula or its revision; named by the formula.
    public static let formula = Kind(rawValue: "formula")
    /// Other steps were taken although no value differs; named by what the step is about.
    public static let selection = Kind(rawValue: "selection")
    /// What stands above the steps: `question`, `inputs`, `asOf`, `library`.
    public static let circumstance = Kind(rawValue: "circumstance")

    /// The codes listed in this version of the library.
    public static let listed: [Kind] = [stated, given, registered, parameter, formula, selection, circumstance]
  }

  /// What kind of leaf it is.
  public var kind: Kind

  /// What names the leaf.
  public var name: String

  /// The value in the first derivation; absent where the leaf is not there.
  public var old: TraceValue?

  /// The value in the second derivation; absent where the leaf is not there.
  public var new: TraceValue?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a change.
  public init(kind: Kind, name: String, old: TraceValue? = nil, new: TraceValue? = nil) {
    self.kind = kind
    self.name = name
    self.old = old
    self.new = new
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(kind: Kind(rawValue: ""), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<TraceChange>(
    .required("kind", \.kind),
    .required("name", \.name),
    .optional("old", \.old),
    .optional("new", \.new))

  /// The members that name the value in a list.
  public static let keyMembers = ["kind", "name"]
}
