import ExactValues

extension Message: DossierValue {
  /// Reads a message: its key and its named facts.
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    let parts = try reader.members(of: node, named: ["key", "facts"])
    let key = try reader.string(at: try parts.required("key"))
    var facts: [Argument] = []
    if let list = parts["facts"] {
      for element in try reader.elements(of: list) {
        let fact = try reader.members(of: element, named: ["name", "value"])
        let name = try reader.string(at: try fact.required("name"))
        facts.append(
          Argument(name: name, value: try MessageArgument(reading: try fact.required("value"), from: &reader)))
      }
    }
    self.init(key: MessageKey(rawValue: key), arguments: facts)
  }

  /// Writes the key and the facts.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("key", key.rawValue)
    if !arguments.isEmpty {
      writer.name("facts")
      writer.beginArray()
      for argument in arguments {
        writer.element()
        writer.beginObject()
        writer.member("name", argument.name)
        writer.member("value", argument.value)
        writer.endObject()
      }
      writer.endArray()
    }
    writer.endObject()
  }

  /// An object with a key and facts.
  public static var schema: SchemaType { .message }
}

extension MessageArgument: DossierValue {
  /// Reads a fact: an object whose only member names its kind.
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    let (kind, value) = try reader.onlyMember(of: node)
    switch kind {
    case "text": self = .text(try reader.string(at: value))
    case "count": self = .count(try Int(reading: value, from: &reader))
    case "money": self = .money(try reader.canonical(at: value))
    case "day": self = .day(try reader.canonical(at: value))
    case "time": self = .time(try reader.canonical(at: value))
    case "ratio": self = .ratio(try reader.canonical(at: value))
    case "decimal": self = .decimal(try reader.canonical(at: value))
    case "path": self = .path(try DossierPath(reading: value, from: &reader))
    case "list": self = .list(try [MessageArgument](reading: value, from: &reader))
    case "message": self = .message(try Message(reading: value, from: &reader))
    default: throw ReadingFault(.unknownValue, at: node, expected: "a fact of a message")
    }
  }

  /// Writes the fact with its kind.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self {
    case .text(let value): writer.member("text", value)
    case .count(let value): writer.member("count", value)
    case .money(let value): writer.member("money", value.canonicalText)
    case .day(let value): writer.member("day", value.canonicalText)
    case .time(let value): writer.member("time", value.canonicalText)
    case .ratio(let value): writer.member("ratio", value.canonicalText)
    case .decimal(let value): writer.member("decimal", value.canonicalText)
    case .path(let value): writer.member("path", value)
    case .list(let values): writer.member("list", values)
    case .message(let value): writer.member("message", value)
    }
    writer.endObject()
  }

  /// An object whose only member names the kind of the fact.
  public static var schema: SchemaType { .message }
}

extension JSONWriter {
  /// Writes a member of an object.
  public mutating func member(_ name: String, _ value: some DossierValue) {
    self.name(name)
    value.write(to: &self)
  }
}
