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
  /// What stands there, shortened to 80 bytes.
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
  /// One fault with its place.
  init(_ fault: ReadingFault, in reader: JSONReader, of type: (any DossierObject.Type)?) {
    var lines = JSONLines(reader.bytes)
    var paths = PathFinder(reader)
    paths.find([Int(fault.node.index)], in: type)
    self.init(fault, in: reader, at: paths[fault.node], lines: &lines)
  }

  /// All listed problems of a reader, in document order.
  ///
  /// - Complexity: O(size of the document), however many problems there are.
  static func all(in reader: JSONReader, of type: any DossierObject.Type) -> [ReadingProblem] {
    guard !reader.problems.isEmpty else { return [] }
    // What is wrong with an object is noted after what is wrong within it.
    let faults = reader.problems.enumerated()
      .sorted { ($0.element.node.index, $0.offset) < ($1.element.node.index, $1.offset) }
      .map(\.element)
    var lines = JSONLines(reader.bytes)
    var paths = PathFinder(reader)
    paths.find(faults.map { Int($0.node.index) }, in: type)
    return faults.map { ReadingProblem($0, in: reader, at: paths[$0.node], lines: &lines) }
  }

  private init(_ fault: ReadingFault, in reader: JSONReader, at path: DossierPath, lines: inout JSONLines) {
    code = fault.code
    expected = fault.expected
    self.path = path
    (line, column) = lines.place(of: reader.offset(of: fault.node))
    found = reader.excerpt(at: fault.node)
  }
}

extension JSONReader {
  /// What stands at a node, shortened to 80 bytes.
  fileprivate func excerpt(at node: JSONNode) -> String {
    let longest = 80
    let bytes = compactBytes(at: node, atMost: longest + 1)
    guard bytes.count > longest else { return String(decoding: bytes, as: UTF8.self) }
    let ellipsis = "…"
    var end = longest - ellipsis.utf8.count
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self) + ellipsis
  }
}
