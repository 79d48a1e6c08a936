/// One place where a document does not follow a schema.
public struct SchemaViolation: Sendable, Hashable, CustomStringConvertible {
  /// The value that is wrong, or the object that lacks a member.
  public let pointer: JSONPointer
  /// The keyword of the schema that refuses it, such as `type`.
  public let keyword: String
  /// What was expected, as an English phrase.
  public let expected: String

  /// Says where and what was expected, in one English line.
  public var description: String {
    "\(pointer == .root ? "the document" : pointer.description): \(keyword); expected \(expected)"
  }
}
