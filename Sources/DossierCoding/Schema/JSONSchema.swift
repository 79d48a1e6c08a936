import ExactValues

/// The JSON Schema (draft 2020-12) of a described type, made from its members.
///
/// Texts that hold values (days, money, codes) are strings in the schema, because a dossier keeps also what people
/// wrote wrongly; the rules judge them. Unknown members are allowed, because they are kept.
///
/// A document follows the schema if and only if it is read without a problem, but for what a schema cannot see: members
/// that stand twice, whole numbers that are written with a fraction or an exponent (`1.0`), and paths with an occurrence
/// beyond 64 bits.
public struct JSONSchema: Sendable {
  /// The schema as JSON bytes in the readable layout.
  public let utf8: [UInt8]

  /// Makes the schema of a type.
  ///
  /// - Parameters:
  ///   - type: The type.
  ///   - title: A name for people.
  ///   - id: The address that names the schema, such as `urn:example:1`.
  ///   - description: What people should know of all such documents.
  public init<Object: DossierObject>(
    of type: Object.Type, title: String, id: String? = nil, description: String? = nil
  ) {
    var writer = JSONWriter(layout: .readable)
    writer.beginObject()
    writer.member("$schema", "https://json-schema.org/draft/2020-12/schema")
    if let id { writer.member("$id", id) }
    writer.member("title", title)
    if let description { writer.member("description", description) }
    writer.member("$ref", "#/$defs/\(Object.self)")
    writer.name("$defs")
    writer.beginObject()
    for (name, type) in Self.reachable(from: type).sorted(by: { $0.key < $1.key }) {
      writer.name(name)
      type.writeDefinition(to: &writer)
    }
    writer.endObject()
    writer.endObject()
    utf8 = writer.utf8
  }

  private static func reachable(from type: any DossierObject.Type) -> [String: any DossierObject.Type] {
    var found: [String: any DossierObject.Type] = [:]
    var open: [any DossierObject.Type] = [type]
    while let next = open.popLast() {
      guard found.updateValue(next, forKey: "\(next)") == nil else { continue }
      open.append(contentsOf: next.nestedTypes)
    }
    return found
  }
}

extension DossierObject {
  fileprivate static var nestedTypes: [any DossierObject.Type] { members.members.compactMap(\.nested) }

  fileprivate static func writeDefinition(to writer: inout JSONWriter) {
    writer.beginObject()
    writer.member("type", "object")
    writer.name("properties")
    writer.beginObject()
    for member in members.members {
      writer.name(member.name)
      if member.isList {
        writer.beginObject()
        writer.member("type", "array")
        if member.isOrdered { writer.member("description", "in an order that means something") }
        writer.name("items")
        member.schema.write(to: &writer)
        writer.endObject()
      } else {
        member.schema.write(to: &writer)
      }
    }
    writer.endObject()
    let required = members.members.filter(\.isRequired)
    if !required.isEmpty {
      writer.name("required")
      writer.list(required.map(\.name), isPlain: true)
    }
    writer.endObject()
  }
}

extension SchemaType {
  fileprivate func write(to writer: inout JSONWriter) {
    writer.beginObject()
    switch self {
    case .string: writer.member("type", "string")
    case .text(let name):
      writer.member("type", "string")
      writer.member("description", name)
      if name == "path" { writer.member("pattern", DossierPath.textPattern) }
    case .reference(let entity):
      writer.member("type", "string")
      writer.member("description", "identifier of \(entity)")
    case .code(let code):
      writer.member("type", "string")
      writer.member("description", "open code list \(code)")
      writer.name("examples")
      code.writeListed(to: &writer)
    case .any:
      // Absent means "not stated": no member is ever null.
      writer.name("type")
      writer.list(["object", "array", "string", "number", "boolean"], isPlain: true)
    case .list(let element):
      writer.member("type", "array")
      writer.name("items")
      element.write(to: &writer)
    case .message: writer.member("type", "object")
    case .integer:
      writer.member("type", "integer")
      writer.member("minimum", Int64.min)
      writer.member("maximum", Int64.max)
    case .boolean: writer.member("type", "boolean")
    case .object(let type): writer.member("$ref", "#/$defs/\(type)")
    case .answer(let value): writer.writeAnswer(value)
    case .stated(let value):
      writer.name("anyOf")
      writer.beginArray()
      writer.element()
      value.write(to: &writer)
      for reason in ["withheld", "notApplicable", "notYetDue"] {
        writer.element()
        writer.writeReason(reason)
      }
      writer.endArray()
    }
    writer.endObject()
  }
}

extension ListedCode {
  fileprivate static func writeListed(to writer: inout JSONWriter) {
    writer.list(listed.map(\.rawValue), isPlain: true)
  }
}

extension JSONWriter {
  fileprivate mutating func writeAnswer(_ value: SchemaType) {
    member("type", "object")
    name("properties")
    beginObject()
    name("known")
    value.write(to: &self)
    name("bounded")
    beginObject()
    member("type", "object")
    name("properties")
    beginObject()
    for bound in ["lower", "upper"] {
      name(bound)
      value.write(to: &self)
    }
    endObject()
    endObject()
    name("unknown")
    SchemaType.boolean.write(to: &self)
    name("reasons")
    beginObject()
    member("type", "array")
    endObject()
    endObject()
  }

  fileprivate mutating func writeReason(_ reason: String) {
    beginObject()
    member("type", "object")
    name("properties")
    beginObject()
    name(reason)
    SchemaType.string.write(to: &self)
    endObject()
    name("required")
    list([reason], isPlain: true)
    name("maxProperties")
    integer(1)
    endObject()
  }
}
