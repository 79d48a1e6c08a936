import ExactValues

/// A member of an object or an element of a list, with the name that a path gives it.
struct JSONPart {
  let name: String
  let node: Int
}

/// Counts how often a name was met, by its bytes.
struct NameCounter {
  private var counts: [Identifier<Any>: Int] = [:]

  /// The step that names the next element of a name.
  mutating func step(_ name: String) -> DossierPath.Step {
    let occurrence = counts[Identifier(name), default: 0] + 1
    counts[Identifier(name)] = occurrence
    return DossierPath.Step(name, occurrence: occurrence)
  }
}

extension JSONReader {
  /// Where a value begins, a string with its quotation mark.
  func offset(of node: JSONNode) -> Int {
    let tape = self[node]
    return Int(tape.start) - (tape.kind.isString ? 1 : 0)
  }

  /// The members or elements of a value; a value of another kind has none.
  ///
  /// - Complexity: O(number of the parts and of the members up to their keys).
  func parts(of index: Int, in type: (any DossierObject.Type)?) -> [JSONPart] {
    let container = nodes[index]
    var result: [JSONPart] = []
    var child = index + 1
    switch container.kind {
    case .object:
      while child < Int(container.next) {
        result.append(JSONPart(name: text(of: child), node: child + 1))
        child = Int(nodes[child + 1].next)
      }
    case .array:
      while child < Int(container.next) {
        result.append(JSONPart(name: elementName(of: child, in: type), node: child))
        child = Int(nodes[child].next)
      }
    default: break
    }
    return result
  }

  /// The value that steps lead to within a value that is kept as it stands.
  func node(at steps: ArraySlice<DossierPath.Step>, in type: (any DossierObject.Type)?) -> JSONNode? {
    var current = Int(root.index)
    var type = type
    for step in steps {
      let isObject = nodes[current].kind == .object
      var names = NameCounter()
      guard let part = parts(of: current, in: type).first(where: { names.step($0.name) == step }) else { return nil }
      if isObject { type = type?.nestedType(of: part.name) }
      current = part.node
    }
    return JSONNode(current)
  }

  /// What names an element in a path: the texts of its key members, or its own text; other objects and lists have no
  /// name.
  func elementName(of index: Int, in type: (any DossierObject.Type)?) -> String {
    switch nodes[index].kind {
    case .object:
      guard let type else { return "" }
      return type.describedKeys.compactMap { key in
        member(key, of: JSONNode(index)).map { unquoted(at: $0) }
      }.joined(separator: DossierObjectKey.separator)
    case .array: return ""
    default: return unquoted(at: JSONNode(index))
    }
  }

  private func unquoted(at node: JSONNode) -> String {
    kind(of: node).isString ? text(of: Int(node.index)) : raw(at: node).text
  }

  /// Writes a value with its strings spelt as this library writes them and its numbers as they stand.
  func copy(_ node: JSONNode, to writer: inout JSONWriter) {
    switch kind(of: node) {
    case .object:
      writer.beginObject()
      for part in parts(of: Int(node.index), in: nil) {
        writer.name(part.name)
        copy(JSONNode(part.node), to: &writer)
      }
      writer.endObject()
    case .array:
      writer.beginArray()
      for element in children(of: node) {
        writer.element()
        copy(element, to: &writer)
      }
      writer.endArray()
    case .plainString, .escapedString: writer.string(text(of: Int(node.index)))
    case .number, .true, .false, .null: writer.raw(raw(at: node))
    }
  }
}

extension DossierObject {
  static func nestedType(of name: String) -> (any DossierObject.Type)? { members.member(named: name)?.nested }

  /// The key members that the type describes.
  static var describedKeys: [String] { keyMembers.filter { members.member(named: $0) != nil } }
}
