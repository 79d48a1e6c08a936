import DossierCoding
import ExactValues

/// Why an edit is refused; the dossier is unchanged.
public struct EditFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of fault; new kinds may be added.
  public struct Code: OpenCode {
    /// The code as text.
    public let rawValue: String

    /// Wraps a code.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The value that stands there is not the edit's old value: somebody changed it meanwhile.
    public static let staleValue = Code(rawValue: "staleValue")
    /// The dossier has no such entity or element.
    public static let noSuchElement = Code(rawValue: "noSuchElement")
    /// No described member has this name.
    public static let unknownMember = Code(rawValue: "unknownMember")
    /// The member cannot be absent.
    public static let requiredMember = Code(rawValue: "requiredMember")
    /// The value is none of the member's kind.
    public static let wrongValue = Code(rawValue: "wrongValue")
    /// The new value is not spelt as the library writes it, or the entity has another identifier than the path.
    public static let notCanonical = Code(rawValue: "notCanonical")
  }

  /// What is wrong.
  public let code: Code
  /// The path of the edit.
  public let path: DossierPath
  /// What was expected, as an English phrase; empty where the code says it all.
  public let expected: String
  /// What stands there, where that is the fault.
  public let found: RawJSON?

  /// Says what, where and what was expected, in one English sentence.
  public var description: String {
    var text = "edit of \(path): \(code.rawValue)"
    if !expected.isEmpty { text += "; expected \(expected)" }
    if let found { text += "; found \(found.text)" }
    return text
  }

  init(_ code: Code, at path: DossierPath, found: RawJSON? = nil) {
    self.code = code
    self.path = path
    self.expected = ""
    self.found = found
  }

  init(_ fault: PathFault, at path: DossierPath) {
    code = Code(rawValue: fault.code.rawValue)
    self.path = path
    expected = fault.expected
    found = nil
  }
}
