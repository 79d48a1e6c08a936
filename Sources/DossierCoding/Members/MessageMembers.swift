import ExactValues

extension Message: DossierValue {
  /// Reads a message: its key and its named facts.
  public init(reading node: JSONNode, from reader: inout JSONReader) throws(ReadingFault) {
    guard let key = reader.member("key", of: node) else {
      throw ReadingFault(.missingMember, at: node, expected: "a member key")
    }
    var facts: [Argument] = []
    if let list = reader.member("facts", of: node) {
      for element in try reader.elements(of: list) {
        guard let name = reader.member("name", of: element), let value = reader.member("value", of: element) else {
          throw ReadingFault(.missingMember, at: element, expected: "members name and value")
        }
        facts.append(
          Argument(name: try reader.string(at: name), value: try MessageArgument(reading: value, from: &reader)))
      }
    }
    self.init(key: MessageKey(rawValue: try reader.string(at: key)), arguments: facts)
  }

  /// Writes the key and the facts.
  public func write(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.name("key")
    writer.string(key.rawValue)
    if !arguments.isEmpty {
      writer.name("facts")
      writer.beginArray()
      for argument in arguments {
        writer.element()
        writer.beginObject()
        writer.name("name")
        writer.string(argument.name)
        writer.name("value")
        argument.value.write(to: &writer)
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
    if let value = reader.member("text", of: node) {
      self = .text(try reader.string(at: value))
    } else if let value = reader.member("count", of: node) {
      self = .count(try Int(reading: value, from: &reader))
    } else if let value = reader.member("money", of: node) {
      self = .money(try reader.canonical(at: value))
    } else if let value = reader.member("day", of: node) {
      self = .day(try reader.canonical(at: value))
    } else if let value = reader.member("time", of: node) {
      self = .time(try reader.canonical(at: value))
    } else if let value = reader.member("ratio", of: node) {
      self = .ratio(try reader.canonical(at: value))
    } else if let value = reader.member("decimal", of: node) {
      self = .decimal(try reader.canonical(at: value))
    } else if let value = reader.member("path", of: node) {
      self = .path(try DossierPath(reading: value, from: &reader))
    } else if let value = reader.member("list", of: node) {
      var facts: [MessageArgument] = []
      for element in try reader.elements(of: value) {
        facts.append(try MessageArgument(reading: element, from: &reader))
      }
      self = .list(facts)
    } else if let value = reader.member("message", of: node) {
      self = .message(try Message(reading: value, from: &reader))
    } else {
      throw ReadingFault(.unknownValue, at: node, expected: "a fact of a message")
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

extension JSONReader {
  /// The elements of a list.
  ///
  /// - Throws: ``ReadingFault`` when the value is no list.
  public func elements(of node: JSONNode) throws(ReadingFault) -> [JSONNode] {
    let list = nodes[Int(node.index)]
    guard list.kind == .array else { throw ReadingFault(.wrongType, at: node, expected: "a list") }
    var result: [JSONNode] = []
    var index = Int(node.index) + 1
    while index < Int(list.next) {
      result.append(JSONNode(index))
      index = Int(nodes[index].next)
    }
    return result
  }

  /// Reads a value that must be spelt in its canonical form.
  ///
  /// - Throws: ``ReadingFault`` when the text is another one.
  public func canonical<Value: WrittenForm>(
    _ type: Value.Type = Value.self, at node: JSONNode
  ) throws(ReadingFault) -> Value {
    let text = try string(at: node)
    guard let value = Written<Value>(text: text).value, value.canonicalText == text else {
      throw ReadingFault(.unknownValue, at: node, expected: "the canonical form of \(Value.valueName)")
    }
    return value
  }
}

extension JSONWriter {
  /// Writes a member of an object.
  public mutating func member(_ name: String, _ value: some DossierValue) {
    self.name(name)
    value.write(to: &self)
  }

  /// Writes a list as a member of an object.
  public mutating func member(_ name: String, _ values: [some DossierValue]) {
    self.name(name)
    beginArray()
    for value in values {
      element()
      value.write(to: &self)
    }
    endArray()
  }
}
