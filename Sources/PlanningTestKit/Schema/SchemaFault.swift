import CommunityPlanning

/// A schema that a ``SchemaValidator`` does not take, because it might misjudge documents by it.
public struct SchemaFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of fault; new kinds may be added.
  public struct Code: OpenCode {
    /// The code as text.
    public let rawValue: String

    /// Wraps a code.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The text is no JSON.
    public static let noJSON = Code(rawValue: "noJSON")
    /// A keyword that the validator does not know.
    public static let unknownKeyword = Code(rawValue: "unknownKeyword")
    /// A keyword with a value that it cannot have, or one that stands twice.
    public static let badKeyword = Code(rawValue: "badKeyword")
    /// A reference that leads to no definition.
    public static let unknownReference = Code(rawValue: "unknownReference")
    /// References that lead back to themselves without a step into the document.
    public static let endlessReference = Code(rawValue: "endlessReference")
  }

  /// What is wrong.
  public let code: Code
  /// Where in the schema.
  public let pointer: JSONPointer
  /// What was expected, as an English phrase.
  public let expected: String

  /// Says what, where and what was expected, in one English line.
  public var description: String {
    "\(pointer == .root ? "the schema" : pointer.description): \(code.rawValue); expected \(expected)"
  }
}
