import CommunityPlanning
import DossierCoding

/// Turns the text of a schema into rules.
struct SchemaReading {
  private(set) var rules: [SchemaRule] = []
  private var definitions: [[UInt8]: Int] = [:]
  private var references: [(rule: Int, definition: String, place: [String])] = []

  /// Reads a schema; its rule is the first one.
  init(_ schema: [UInt8]) throws(SchemaFault) {
    let tree: DocumentTree
    do throws(JSONFault) {
      tree = try DocumentTree(schema)
    } catch {
      throw SchemaFault(code: .noJSON, pointer: .root, expected: "a JSON document (\(error))")
    }
    _ = try add(tree, at: [])
    for (rule, name, place) in references {
      guard let definition = definitions[Array(name.utf8)] else {
        throw SchemaFault(code: .unknownReference, pointer: JSONPointer(place), expected: "a definition \(name)")
      }
      rules[rule].reference = definition
    }
    try refuseEndlessReferences()
  }

  private mutating func add(_ schema: DocumentTree, at place: [String]) throws(SchemaFault) -> Int {
    let index = rules.count
    rules.append(SchemaRule())
    guard schema.kind == .object else { throw fault(at: place, "an object") }
    var seen: Set<String> = []
    for keyword in schema.parts {
      let place = place + [keyword.name]
      guard seen.insert(keyword.name).inserted else { throw fault(at: place, "a keyword that stands once") }
      try read(keyword.name, keyword.value, at: place, into: index)
    }
    return index
  }

  private mutating func read(
    _ keyword: String, _ value: DocumentTree, at place: [String], into index: Int
  ) throws(SchemaFault) {
    switch keyword {
    case "$schema":
      let draft = "https://json-schema.org/draft/2020-12/schema"
      guard try text(value, place) == draft else { throw fault(at: place, draft) }
    case "$id", "title", "description", "$comment": _ = try text(value, place)
    case "examples": _ = try elements(value, place)
    case "$defs":
      guard place.count == 1 else { throw fault(at: place, "definitions of the whole schema") }
      for definition in try members(value, place) {
        definitions[Array(definition.name.utf8)] = try add(definition.value, at: place + [definition.name])
      }
    case "$ref":
      let start = "#/$defs/"
      let target = try text(value, place)
      guard target.hasPrefix(start) else { throw fault(at: place, "a reference that begins with \(start)") }
      references.append((index, String(target.dropFirst(start.count)), place))
    case "type":
      for type in value.kind == .array ? value.parts.map(\.value) : [value] {
        guard let type = SchemaRule.ValueType(rawValue: try text(type, place)) else { throw fault(at: place, "a type") }
        rules[index].types.append(type)
      }
    case "properties":
      for member in try members(value, place) {
        rules[index].properties[Array(member.name.utf8)] = try add(member.value, at: place + [member.name])
      }
    case "required": for name in try elements(value, place) { rules[index].required.append(try text(name, place)) }
    case "maxProperties":
      guard value.kind == .number, let count = Int(value.text), count >= 0 else { throw fault(at: place, "a count") }
      rules[index].maximalCount = count
    case "items": rules[index].items = try add(value, at: place)
    case "anyOf":
      for (position, schema) in try elements(value, place).enumerated() {
        rules[index].alternatives.append(try add(schema, at: place + ["\(position)"]))
      }
      if rules[index].alternatives.isEmpty { throw fault(at: place, "at least one schema") }
    case "minimum": rules[index].minimum = SchemaRule.Bound(try number(value, place))
    case "maximum": rules[index].maximum = SchemaRule.Bound(try number(value, place))
    case "pattern":
      let pattern = try text(value, place)
      guard (try? Regex(pattern)) != nil else { throw fault(at: place, "a regular expression") }
      rules[index].pattern = pattern
    default:
      throw SchemaFault(code: .unknownKeyword, pointer: JSONPointer(place), expected: "a keyword of the subset")
    }
  }

  /// Refuses rules that would be asked about one value without end.
  private func refuseEndlessReferences() throws(SchemaFault) {
    // 1: on the way, 2: done.
    var states = [Int](repeating: 0, count: rules.count)
    for start in rules.indices where states[start] == 0 {
      var way: [(rule: Int, next: [Int])] = [(start, next(of: start))]
      states[start] = 1
      while let top = way.last {
        guard let next = top.next.first else {
          states[top.rule] = 2
          way.removeLast()
          continue
        }
        way[way.count - 1].next.removeFirst()
        guard states[next] != 1 else {
          throw SchemaFault(code: .endlessReference, pointer: .root, expected: "references that come to an end")
        }
        if states[next] == 0 {
          states[next] = 1
          way.append((next, self.next(of: next)))
        }
      }
    }
  }

  private func next(of rule: Int) -> [Int] {
    rules[rule].alternatives + (rules[rule].reference.map { [$0] } ?? [])
  }

  // MARK: Values of keywords

  private func text(_ value: DocumentTree, _ place: [String]) throws(SchemaFault) -> String {
    guard value.kind == .string else { throw fault(at: place, "a string") }
    return value.text
  }

  private func number(_ value: DocumentTree, _ place: [String]) throws(SchemaFault) -> String {
    guard value.kind == .number else { throw fault(at: place, "a number") }
    return value.text
  }

  private func elements(_ value: DocumentTree, _ place: [String]) throws(SchemaFault) -> [DocumentTree] {
    guard value.kind == .array else { throw fault(at: place, "a list") }
    return value.parts.map(\.value)
  }

  private func members(_ value: DocumentTree, _ place: [String]) throws(SchemaFault) -> [DocumentTree.Part] {
    guard value.kind == .object else { throw fault(at: place, "an object") }
    guard Set(value.parts.map(\.name)).count == value.parts.count else {
      throw fault(at: place, "members that stand once")
    }
    return value.parts
  }

  private func fault(at place: [String], _ expected: String) -> SchemaFault {
    SchemaFault(code: .badKeyword, pointer: JSONPointer(place), expected: expected)
  }
}
