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
      }
      values.append(range)
    }
  }

  private static func isName(_ document: [UInt8], endingAt end: Int) -> Bool {
    let space: [UInt8] = [0x20, 0x09, 0x0A, 0x0D]
    return document[end...].first { !space.contains($0) } == UInt8(ascii: ":")
  }
}
