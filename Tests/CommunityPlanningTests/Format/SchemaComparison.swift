import CommunityPlanning

@testable import PlanningTestKit

/// What a schema no longer says that an earlier one said.
///
/// Definitions, members and listed codes may be added, and what was required may become optional. Everything else stays:
/// a document that followed the earlier schema follows the later one, and means the same.
struct SchemaComparison {
  private(set) var breaks: [String] = []

  /// Compares two schemas.
  init(frozen: [UInt8], current: [UInt8]) throws {
    compare(try DocumentTree(frozen), try DocumentTree(current), at: "")
  }

  /// What concerns no document.
  private static let annotations = ["$schema", "$id", "title", "$comment"]

  private mutating func compare(_ frozen: DocumentTree, _ current: DocumentTree, at place: String) {
    let names = frozen.parts.map(\.name) + current.parts.map(\.name).filter { frozen[$0] == nil }
    for keyword in names where !Self.annotations.contains(keyword) {
      // The words about the whole format are no promise; those about a value say what it means.
      if place.isEmpty, keyword == "description" { continue }
      compare(keyword, frozen[keyword], current[keyword], at: place)
    }
  }

  private mutating func compare(
    _ keyword: String, _ frozen: DocumentTree?, _ current: DocumentTree?, at place: String
  ) {
    switch keyword {
    case "$defs", "properties":
      for part in frozen?.parts ?? [] {
        let name = place.isEmpty ? part.name : "\(place).\(part.name)"
        if let now = current?[part.name] {
          compare(part.value, now, at: name)
        } else {
          breaks.append("\(name) is gone")
        }
      }
    case "required":
      for name in current.texts where !frozen.texts.contains(name) { breaks.append("\(place).\(name) is required now") }
    case "examples":
      for code in frozen.texts where !current.texts.contains(code) {
        breaks.append("\(place) does not list the code \(code) any more")
      }
    case "items":
      if let frozen, let current { return compare(frozen, current, at: "\(place)[]") }
      fallthrough
    default:
      guard frozen?.compact != current?.compact else { return }
      let (before, after) = (frozen?.compact ?? "nothing", current?.compact ?? "nothing")
      breaks.append("\(place): \(keyword) was \(before) and is \(after)")
    }
  }
}

extension DocumentTree {
  /// The value without spaces.
  fileprivate var compact: String {
    switch kind {
    case .object: "{\(parts.map { "\($0.name): \($0.value.compact)" }.joined(separator: ", "))}"
    case .array: "[\(parts.map(\.value.compact).joined(separator: ", "))]"
    case .string, .number: text
    case .boolean, .null: kind.rawValue
    }
  }
}

extension DocumentTree? {
  fileprivate var texts: [String] { self?.parts.map(\.value.text) ?? [] }
}
