import ExactValues

/// A part of a document that could not be read; the part is kept as it stands and written back.
public struct ReadingProblem: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong.
  public let code: ReadingFault.Code
  /// The element, by identifiers.
  public let path: DossierPath
  /// The line, counted from 1.
  public let line: Int
  /// The byte within the line, counted from 1.
  public let column: Int
  /// What was expected, as an English phrase.
  public let expected: String
  /// What stands there, shortened to its first 80 bytes.
  public let found: String

  /// Says what, where and what was expected, in one English sentence.
  public var description: String {
    "\(path.description.isEmpty ? "the document" : path.description) (line \(line), column \(column)): "
      + "\(code.rawValue); expected \(expected), found \(found)"
  }

  /// The problem as a message for people.
  public var message: Message {
    Message(
      MessageKey(rawValue: "reading.\(code.rawValue)"),
      ["path": .path(path), "line": .count(line), "expected": .text(expected), "found": .text(found)])
  }
}

extension ReadingProblem {
  init(_ fault: ReadingFault, in reader: JSONReader, of type: any DossierObject.Type) {
    let tape = reader.nodes[Int(fault.node.index)]
    code = fault.code
    expected = fault.expected
    (line, column) = JSONPlace.lineAndColumn(of: Int(tape.start), in: reader.bytes)
    path = reader.path(of: fault.node, in: type)
    let raw = reader.raw(at: fault.node).text
    found = raw.utf8.count <= 80 ? raw : String(raw.unicodeScalars.prefix(77).map(Character.init)) + "…"
  }
}

extension JSONReader {
  /// The path of a node: names of members, and identifiers of elements.
  ///
  /// - Complexity: O(length of the document) in the worst case; made only when somebody asks.
  func path(of target: JSONNode, in type: any DossierObject.Type) -> DossierPath {
    var steps: [DossierPath.Step] = []
    var current = 0
    var currentType: (any DossierObject.Type)? = type
    while current != Int(target.index) {
      let node = nodes[current]
      var child = current + 1
      if node.kind == .object {
        while child < Int(node.next), !(child...Int(nodes[child + 1].next) - 1).contains(Int(target.index)) {
          child = Int(nodes[child + 1].next)
        }
        guard child < Int(node.next) else { break }
        let name = text(of: child)
        steps.append(DossierPath.Step(name))
        currentType = currentType?.nestedType(of: name)
        if child == Int(target.index) { break }
        current = child + 1
      } else if node.kind == .array {
        var earlier: [String: Int] = [:]
        while child < Int(node.next) {
          let name = elementName(of: child, in: currentType)
          earlier[name, default: 0] += 1
          if child <= Int(target.index), Int(target.index) < Int(nodes[child].next) {
            steps.append(DossierPath.Step(name, occurrence: earlier[name] ?? 1))
            break
          }
          child = Int(nodes[child].next)
        }
        guard child < Int(node.next) else { break }
        current = child
      } else {
        break
      }
    }
    return DossierPath(steps)
  }

  /// What names an element in a path: its key members, or its own text; an element without them has an empty name.
  private func elementName(of index: Int, in type: (any DossierObject.Type)?) -> String {
    let node = nodes[index]
    guard node.kind == .object else {
      return node.kind.isString ? text(of: index) : raw(at: JSONNode(index)).text
    }
    let names = (type?.keyMembers ?? ["id"]).compactMap { key in
      member(key, of: JSONNode(index)).flatMap { nodes[Int($0.index)].kind.isString ? text(of: Int($0.index)) : nil }
    }
    return names.joined(separator: DossierObjectKey.separator)
  }
}
