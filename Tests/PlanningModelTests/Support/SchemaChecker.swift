@testable import DossierCoding

/// The smallest checker of JSON Schema (draft 2020-12) that knows the words which the library's schemas use; any other
/// word is a fault.
struct SchemaChecker {
  private let definitions: JSONTree?
  private let root: JSONTree
  private(set) var faults: [String] = []

  init(schema: [UInt8]) throws {
    root = JSONTree(try RawJSON(String(decoding: schema, as: UTF8.self)))
    definitions = root["$defs"]
  }

  mutating func check(_ document: [UInt8]) throws {
    check(JSONTree(try RawJSON(String(decoding: document, as: UTF8.self))), against: root, at: "")
  }

  private mutating func check(_ value: JSONTree, against schema: JSONTree, at place: String) {
    for (word, rule) in schema.members {
      switch word {
      case "$schema", "$comment", "$defs", "title", "examples": break
      case "$ref": checkReference(value, rule, at: place)
      case "type": if value.type != rule.text { faults.append("\(place): not \(rule)") }
      case "properties":
        for (name, part) in value.members {
          if let schema = rule[name] { check(part, against: schema, at: "\(place)/\(name)") }
        }
      case "required":
        for name in rule.elements.compactMap(\.text) where value[name] == nil { faults.append("\(place): no \(name)") }
      case "items":
        for (index, part) in value.elements.enumerated() { check(part, against: rule, at: "\(place)/\(index)") }
      case "anyOf": checkAny(value, rule.elements, at: place)
      case "maxProperties":
        if let limit = rule.text.flatMap({ Int($0) }), value.members.count > limit {
          faults.append("\(place): too many")
        }
      default: faults.append("\(place): the word \(word) is not known")
      }
    }
  }

  private mutating func checkReference(_ value: JSONTree, _ rule: JSONTree, at place: String) {
    let start = "#/$defs/"
    guard let text = rule.text, text.hasPrefix(start), let schema = definitions?[String(text.dropFirst(start.count))]
    else { return faults.append("\(place): no definition of \(rule)") }
    check(value, against: schema, at: place)
  }

  private mutating func checkAny(_ value: JSONTree, _ schemas: [JSONTree], at place: String) {
    let before = faults.count
    for schema in schemas {
      let start = faults.count
      check(value, against: schema, at: place)
      guard faults.count > start else { return faults.removeSubrange(before...) }
    }
    faults.replaceSubrange(before..., with: ["\(place): none of the alternatives"])
  }
}

extension JSONTree {
  fileprivate var members: [(name: String, value: JSONTree)] {
    if case .object(let members) = self { members } else { [] }
  }

  fileprivate var elements: [JSONTree] { if case .array(let elements) = self { elements } else { [] } }

  /// The text of a string or the spelling of a number.
  fileprivate var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  fileprivate var type: String {
    switch self {
    case .object: "object"
    case .array: "array"
    case .string: "string"
    case .number(let text): Int64(text) == nil ? "number" : "integer"
    case .boolean: "boolean"
    case .null: "null"
    }
  }

  fileprivate subscript(name: String) -> JSONTree? { members.first { $0.name == name }?.value }
}
