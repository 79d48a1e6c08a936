import ExactValues

/// One value that could not be read as what its place asks for.
///
/// The fault is small, because a hostile document may cause thousands; its path, line and found text are made when it
/// becomes a ``ReadingProblem``.
public struct ReadingFault: Error, Sendable, Hashable {
  /// The kind of fault; new kinds may be added.
  public struct Code: OpenCode {
    /// The code as text.
    public let rawValue: String

    /// Wraps a code.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Another JSON type stands where this one is expected.
    public static let wrongType = Code(rawValue: "wrongType")
    /// The JSON value `null`, which a dossier never uses: absent means "not stated".
    public static let nullValue = Code(rawValue: "nullValue")
    /// A number beyond the range of the member.
    public static let outOfRange = Code(rawValue: "outOfRange")
    /// A text that is no value of the member's closed set.
    public static let unknownValue = Code(rawValue: "unknownValue")
    /// A required member is absent.
    public static let missingMember = Code(rawValue: "missingMember")
    /// A member that a value of fixed members does not have.
    public static let unknownMember = Code(rawValue: "unknownMember")
    /// A member stands more than once in one object.
    public static let duplicateMember = Code(rawValue: "duplicateMember")
  }

  /// What is wrong.
  public let code: Code
  /// The value that is wrong, or the object that lacks a member.
  public let node: JSONNode
  /// What was expected, as an English phrase.
  public let expected: String

  /// Makes a fault.
  public init(_ code: Code, at node: JSONNode, expected: String) {
    self.code = code
    self.node = node
    self.expected = expected
  }

  /// `null` stands where a value should.
  @usableFromInline
  static func null(at node: JSONNode) -> ReadingFault {
    ReadingFault(.nullValue, at: node, expected: "a value, or no member at all")
  }
}
