import ExactValues

/// Carries a described object through any `Encoder` and `Decoder`: for a store, a queue or a property list that an
/// embedder has already.
///
/// The coder sees the same members as a JSON document has: described ones, unknown ones and unreadable ones. What a coder
/// cannot carry is refused and never dropped:
///
/// - a member that stands twice in one object, and a number that is neither a whole number of 64 bits nor exactly one of
///   `Double`, are refused when encoding;
/// - the spelling of other numbers (`1.50`, `1e2`) becomes the coder's own, and escapes in strings become the library's;
/// - keyed containers have no order, so unknown members come back sorted by the bytes of their names.
///
/// Documents are read and written faster, and with problems and lines, by ``DocumentReader`` and
/// ``DossierObject/encoded(_:)``.
public struct Bridged<Object: DossierObject>: Codable, Sendable, Hashable {
  /// The object.
  public var object: Object

  /// Wraps an object.
  public init(_ object: Object) { self.object = object }

  /// Reads an object; what cannot be read in it is kept, as when a document is read.
  ///
  /// - Throws: What the decoder throws, or `DecodingError` when the value is not the object that was asked for.
  public init(from decoder: any Decoder) throws {
    let tree = try JSONTree(from: decoder)
    do {
      object = try DocumentReader.load(Object.self, from: tree.utf8).object
    } catch {
      let context = DecodingError.Context(
        codingPath: decoder.codingPath, debugDescription: "no \(Object.self): \(error)", underlyingError: error)
      throw DecodingError.dataCorrupted(context)
    }
  }

  /// Writes the object.
  ///
  /// - Throws: What the encoder throws, or `EncodingError` when something in the object cannot be carried.
  public func encode(to encoder: any Encoder) throws {
    try JSONTree(RawJSON(object)).encode(to: encoder)
  }
}
