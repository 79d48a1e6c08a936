import CommunityPlanning
import DossierCoding

/// Where the names and values of a JSON document stand; a text that is no JSON has none.
struct DocumentParts {
  /// The names of members, with their quotation marks.
  private(set) var names: [Range<Int>] = []
  /// All values, also those within others.
  private(set) var values: [Range<Int>] = []
  /// The members of all objects.
  private(set) var members: [(name: Range<Int>, value: Range<Int>)] = []
  /// The elements of all lists.
  private(set) var elements: [Range<Int>] = []
  /// The values that are strings without escapes.
  private(set) var plainTexts: [Range<Int>] = []

  init(_ document: [UInt8]) {
    guard let nodes = try? JSONTape(document).nodes else { return }
    var name: Range<Int>?
    for node in nodes {
      let isString = node.kind == .plainString || node.kind == .escapedString
      let range = Int(node.start) - (isString ? 1 : 0)..<Int(node.end) + (isString ? 1 : 0)
      if let known = name {
        members.append((known, range))
        name = nil
      } else if isString, Self.isName(document, endingAt: range.upperBound) {
        names.append(range)
        name = range
        continue
      } else if !values.isEmpty {
        // What is no member's value and not the outermost one stands in a list.
        elements.append(range)
      }
      if node.kind == .plainString { plainTexts.append(range) }
      values.append(range)
    }
  }

  /// A member or an element with the comma that it has no use for once it is gone.
  static func withComma(_ part: Range<Int>, in document: [UInt8]) -> Range<Int> {
    let comma = UInt8(ascii: ",")
    if let next = document[part.upperBound...].firstIndex(where: { !space.contains($0) }), document[next] == comma {
      return part.lowerBound..<next + 1
    }
    if let last = document[..<part.lowerBound].lastIndex(where: { !space.contains($0) }), document[last] == comma {
      return last..<part.upperBound
    }
    return part
  }

  private static let space: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]

  private static func isName(_ document: [UInt8], endingAt end: Int) -> Bool {
    document[end...].first { !space.contains($0) } == UInt8(ascii: ":")
  }
}
