/// A stable name of one entity, which belongs to the entity's type.
///
/// `Identifier<Meeting>` and `Identifier<Service>` are different types even where their texts agree. Identifiers are equal
/// and ordered by their UTF-8 bytes: Swift's own string comparison takes differently encoded accents for equal, and then two
/// entities of a document could become one.
public struct Identifier<Entity>: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// The text of the identifier, exactly as the document has it.
  public let text: String

  /// Makes an identifier of any text, even an empty one.
  public init(_ text: String) {
    self.text = text
  }

  /// The text of the identifier.
  public var description: String { text }

  /// Whether both identifiers consist of the same bytes.
  public static func == (left: Self, right: Self) -> Bool {
    left.text.hasSameBytes(as: right.text)
  }

  /// Whether the bytes of the left identifier come before those of the right one.
  public static func < (left: Self, right: Self) -> Bool {
    left.text.bytesPrecede(right.text)
  }

  /// Feeds the text into the hasher.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(text)
  }
}
