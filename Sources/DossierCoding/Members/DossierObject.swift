import ExactValues

/// A token that only the reader has: with it a type makes the empty value that reading fills.
public struct Blank: Sendable, Hashable {
  @usableFromInline init() {}
}

extension Identifier {
  /// The identifier of a value that reading has not filled yet.
  public init(_ blank: Blank) { self.init("") }
}

/// A value with named members, described once.
///
/// A member stands twice: as a stored property, and as one line in ``members``. Reader, writer, schema, paths, edits,
/// differences and the bridge to `Codable` all come from that list.
public protocol DossierObject: DossierValue {
  /// Makes the empty value that reading fills.
  init(blank: Blank)

  /// The members, in the order in which they are written.
  static var members: MemberList<Self> { get }

  /// The names of the members that name the value in a list; `id` unless said otherwise.
  static var keyMembers: [String] { get }

  /// What the object holds beside its described members.
  var kept: KeptMembers { get set }
}

enum DossierObjectKey {
  /// Stands between the parts of a key of several members.
  static let separator = "+"
}

extension DossierObject {
  /// `id`.
  public static var keyMembers: [String] { ["id"] }

  /// An object with the described members.
  public static var schema: SchemaType { .object(Self.self) }

  /// The texts of the key members, joined by a plus sign.
  public var pathName: String {
    let parts = Self.keyMembers.compactMap { name in
      Self.members.member(named: name)?.documentValue(of: self).map(\.unquoted)
    }
    return parts.joined(separator: DossierObjectKey.separator)
  }

  /// Reads an object: what cannot be read is noted and kept; without a required member there is no object.
  ///
  /// - Complexity: O(size of the object).
  @inlinable
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    self.init(blank: Blank())
    try Self.members.read(into: &self, at: node, from: &reader)
  }

  /// Writes the object: the described members in their order, the unknown ones after.
  @inlinable
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    Self.members.write(self, to: &writer)
    writer.endObject()
  }

  /// The document's bytes.
  public func encoded(_ layout: JSONWriter.Layout = .readable) -> [UInt8] {
    var writer = JSONWriter(layout: layout)
    write(to: &writer)
    return writer.utf8
  }

  /// A digest of the content that ignores the order of unordered collections and all layout.
  public var digest: ContentDigest { ContentDigest(of: encoded(.normalForm)) }

  /// Whether another value says the same, the order of unordered collections aside.
  public func isSameContent(as other: Self) -> Bool { encoded(.normalForm) == other.encoded(.normalForm) }
}
