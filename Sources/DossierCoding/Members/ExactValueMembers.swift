import ExactValues

extension Identifier: DossierValue {
  /// Reads an identifier from its text.
  @inlinable
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    self.init(try reader.string(at: node))
  }

  /// Writes the identifier's text.
  @inlinable
  public func write(to writer: inout JSONWriter) { writer.string(text) }

  /// A string that names an entity.
  public static var schema: SchemaType { .reference("\(Entity.self)") }

  /// The identifier's text.
  public var pathName: String { text }
}

extension DossierPath: DossierValue {
  /// Reads a path from its text.
  @inlinable
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    guard let path = DossierPath(text: try reader.string(at: node)) else {
      throw ReadingFault(.unknownValue, at: node, expected: "a path such as bodies/ps-1")
    }
    self = path
  }

  /// Writes the path's text.
  @inlinable
  public func write(to writer: inout JSONWriter) { writer.string(description) }

  /// A string that names an element.
  public static var schema: SchemaType { .text("path") }

  /// The path's text.
  public var pathName: String { description }
}

extension OpenCode where Self: DossierValue {
  /// Reads a code; an unlisted one survives.
  @inlinable
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    self.init(rawValue: try reader.string(at: node))
  }

  /// Writes the code as it stands.
  @inlinable
  public func write(to writer: inout JSONWriter) { writer.string(rawValue) }

  /// A string.
  public static var schema: SchemaType { .text("code") }

  /// The code.
  public var pathName: String { rawValue }
}

extension Written: DossierValue {
  /// Reads a text as people write it; it never fails for a string.
  @inlinable
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    self.init(text: try reader.string(at: node))
  }

  /// Writes the text as it was written.
  @inlinable
  public func write(to writer: inout JSONWriter) { writer.string(text) }

  /// A string, with the kind of value it should hold.
  public static var schema: SchemaType { .text(Value.valueName) }

  /// The text as it was written.
  public var pathName: String { text }
}

extension Stated: DossierValue where Value: DossierValue {
  /// Reads a value, or an object that says why there is none.
  @inlinable
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    guard reader.kind(of: node) == .object else {
      self = .value(try Value(reading: node, from: &reader))
      return
    }
    let (reason, value) = try reader.onlyMember(of: node)
    switch reason {
    case "withheld": self = .withheld(reason: try reader.string(at: value))
    case "notApplicable": self = .notApplicable(reason: try reader.string(at: value))
    case "notYetDue": self = .notYetDue(reason: try reader.string(at: value))
    default: throw ReadingFault(.unknownValue, at: node, expected: "one of withheld, notApplicable, notYetDue")
    }
  }

  /// Writes the value or the reason; "not stated" has no JSON, its member is absent.
  @inlinable
  public func write(to writer: inout JSONWriter) {
    switch self {
    case .value(let value): value.write(to: &writer)
    case .withheld(let reason): writer.reason("withheld", reason)
    case .notApplicable(let reason): writer.reason("notApplicable", reason)
    case .notYetDue(let reason): writer.reason("notYetDue", reason)
    case .notStated: writer.reason("notStated", "")
    }
  }

  /// The value, or the reason why there is none.
  public static var schema: SchemaType { .stated(Value.schema) }
}

extension JSONWriter {
  @usableFromInline
  mutating func reason(_ name: String, _ reason: String) {
    beginObject()
    member(name, reason)
    endObject()
  }
}
