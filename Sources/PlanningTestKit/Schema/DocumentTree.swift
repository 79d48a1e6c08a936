import CommunityPlanning
import DossierCoding

/// A JSON document taken apart, with the place of every value; it knows nothing of described members.
struct DocumentTree {
  /// The kinds of value, named as JSON Schema names them.
  enum Kind: String {
    case object
    case array
    case string
    case number
    case boolean
    case null
  }

  /// A member of an object or an element of a list.
  struct Part {
    /// The name of a member; empty for an element.
    let name: String
    /// Where the member begins, with its name; for an element, where the value does.
    let start: Int
    let value: DocumentTree
  }

  let kind: Kind
  /// The bytes of the value, a string with its quotation marks.
  let range: Range<Int>
  /// The text of a string without escapes, or the spelling of a number.
  let text: String
  /// The members or elements, in document order.
  let parts: [Part]

  /// Takes a document apart.
  ///
  /// - Complexity: O(length of the document).
  init(_ bytes: [UInt8]) throws(JSONFault) {
    let tape = try JSONTape(bytes)
    var position = 0
    self.init(tape, &position)
  }

  private init(_ tape: JSONTape, _ position: inout Int) {
    let node = tape.nodes[position]
    position += 1
    var parts: [Part] = []
    var text = ""
    var range = Int(node.start)..<Int(node.end)
    switch node.kind {
    case .object:
      kind = .object
      while position < Int(node.next) {
        let name = DocumentTree(tape, &position)
        parts.append(Part(name: name.text, start: name.range.lowerBound, value: DocumentTree(tape, &position)))
      }
    case .array:
      kind = .array
      while position < Int(node.next) {
        let value = DocumentTree(tape, &position)
        parts.append(Part(name: "", start: value.range.lowerBound, value: value))
      }
    case .plainString, .escapedString:
      kind = .string
      text = String(decoding: tape.bytes[range], as: UTF8.self)
      if node.kind == .escapedString { text = (try? RawJSON("\"\(text)\""))?.unquoted ?? text }
      range = range.lowerBound - 1..<range.upperBound + 1
    case .number:
      kind = .number
      text = String(decoding: tape.bytes[range], as: UTF8.self)
    case .true, .false: kind = .boolean
    case .null: kind = .null
    }
    self.text = text
    self.range = range
    self.parts = parts
  }

  /// The first member of a name.
  subscript(name: String) -> DocumentTree? { parts.first { $0.name.utf8.elementsEqual(name.utf8) }?.value }

  /// The pointer to the value that begins at a byte, or `nil` where none does.
  ///
  /// - Complexity: O(number of the members and elements on the way).
  func pointer(toValueAt offset: Int) -> JSONPointer? {
    guard offset != range.lowerBound else { return .root }
    for (index, part) in parts.enumerated() where part.value.range.contains(offset) {
      let step = kind == .array ? "\(index)" : part.name
      return part.value.pointer(toValueAt: offset)?.within(step)
    }
    return nil
  }
}
