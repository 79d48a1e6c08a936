import ExactValues

/// A value that can stand as a member of a document.
public protocol DossierValue: Sendable, Hashable {
  /// Reads the value from its place in a document.
  ///
  /// - Throws: ``ReadingFault`` when no such value stands there.
  init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault)

  /// Writes the value.
  func write(to writer: inout JSONWriter)

  /// What the value looks like in JSON.
  static var schema: SchemaType { get }

  /// The name of the value in a path when it stands in a list: its text; an object is named by its key members.
  var pathName: String { get }

  /// Visits the references to entities that the value holds.
  func visitReferences(_ visitor: inout ReferenceVisitor)

  /// Tells what in the value somebody should look at.
  func survey(into survey: inout ValueSurvey)

  /// What of the value a sieve lets pass; `nil` where nothing does.
  func sifted(by sieve: inout ValueSieve) -> Self?
}

extension DossierValue {
  /// The text of the value's JSON without quotation marks; empty for an object or a list.
  public var pathName: String { RawJSON(self).elementName(in: nil) }
}

extension String: DossierValue {
  /// Reads a string.
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    self = try reader.string(at: node)
  }

  /// Writes a string.
  public func write(to writer: inout JSONWriter) { writer.string(self) }

  /// A string.
  public static var schema: SchemaType { .string }

  /// The string itself.
  public var pathName: String { self }
}

extension Int64: DossierValue {
  /// Reads a whole number.
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    self = try reader.integer(at: node)
  }

  /// Writes a whole number.
  public func write(to writer: inout JSONWriter) { writer.integer(self) }

  /// A whole number.
  public static var schema: SchemaType { .integer }
}

extension Int: DossierValue {
  /// Reads a whole number.
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    guard let value = Int(exactly: try reader.integer(at: node)) else {
      throw ReadingFault(.outOfRange, at: node, expected: "a whole number of this machine")
    }
    self = value
  }

  /// Writes a whole number.
  public func write(to writer: inout JSONWriter) { writer.integer(Int64(self)) }

  /// A whole number.
  public static var schema: SchemaType { .integer }
}

extension Bool: DossierValue {
  /// Reads `true` or `false`.
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    self = try reader.boolean(at: node)
  }

  /// Writes `true` or `false`.
  public func write(to writer: inout JSONWriter) { writer.boolean(self) }

  /// A truth value.
  public static var schema: SchemaType { .boolean }
}
