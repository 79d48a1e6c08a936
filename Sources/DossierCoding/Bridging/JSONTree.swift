import ExactValues

/// A JSON value taken apart, between the library's text and the containers of a coder, or what a case expects.
package indirect enum JSONTree: Sendable {
  case object([(name: String, value: JSONTree)])
  case array([JSONTree])
  case string(String)
  /// A number as it is spelt.
  case number(String)
  case boolean(Bool)
  case null

  /// Takes a value apart.
  package init(_ raw: RawJSON) { self = raw.withReader { reader in JSONTree(reader.root, in: reader) } }

  private init(_ node: JSONNode, in reader: JSONReader) {
    switch reader.kind(of: node) {
    case .object:
      let parts = reader.parts(of: Int(node.index), in: nil)
      self = .object(parts.map { ($0.name, JSONTree(JSONNode($0.node), in: reader)) })
    case .array: self = .array(reader.children(of: node).map { JSONTree($0, in: reader) })
    case .plainString, .escapedString: self = .string(reader.text(of: Int(node.index)))
    case .number: self = .number(reader.raw(at: node).text)
    case .true: self = .boolean(true)
    case .false: self = .boolean(false)
    case .null: self = .null
    }
  }

  /// The value as JSON bytes.
  package var utf8: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.utf8
  }

  private func write(to writer: inout JSONWriter) {
    switch self {
    case .object(let members):
      writer.beginObject()
      for (name, value) in members {
        writer.name(name)
        value.write(to: &writer)
      }
      writer.endObject()
    case .array(let elements):
      writer.beginArray()
      for element in elements {
        writer.element()
        element.write(to: &writer)
      }
      writer.endArray()
    case .string(let text): writer.string(text)
    case .number(let spelling): writer.raw(RawJSON(checked: spelling))
    case .boolean(let value): writer.boolean(value)
    case .null: writer.raw(RawJSON(checked: "null"))
    }
  }
}

/// The name of a member as a key of a container.
struct JSONTreeKey: CodingKey {
  let stringValue: String
  var intValue: Int? { nil }

  init(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
