import CommunityPlanning

@testable import PlanningTestKit

/// Which members of a schema stand in documents.
struct SchemaCoverage {
  /// The members of the schema that stand in no document yet.
  var missing: [String] { members.subtracting(met).sorted() }

  private let schema: DocumentTree
  private var members: Set<String> = []
  private var met: Set<String> = []

  init(_ schema: [UInt8]) throws {
    self.schema = try DocumentTree(schema)
    for definition in self.schema["$defs"]?.parts ?? [] {
      for member in definition.value["properties"]?.parts ?? [] { members.insert("\(definition.name).\(member.name)") }
    }
  }

  /// Notes the members of a document.
  mutating func note(_ document: [UInt8]) throws { note(try DocumentTree(document), by: schema) }

  private mutating func note(_ value: DocumentTree, by rule: DocumentTree) {
    if let name = rule["$ref"]?.text.split(separator: "/").last.map(String.init) {
      guard let properties = schema["$defs"]?[name]?["properties"] else { return }
      for part in value.parts {
        guard let property = properties[part.name] else { continue }
        met.insert("\(name).\(part.name)")
        note(part.value, by: property)
      }
    } else if let items = rule["items"], value.kind == .array {
      for part in value.parts { note(part.value, by: items) }
    } else if let alternative = rule["anyOf"]?.parts.first?.value {
      note(value, by: alternative)
    }
  }
}
