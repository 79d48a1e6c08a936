import Foundation

/// A JSON file that somebody published, value by value.
indirect enum PublishedValue: Decodable, Sendable {
  case text(String)
  case number(Int)
  case truth(Bool)
  case list([PublishedValue])
  case object([String: PublishedValue])
  case nothing

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .nothing
    } else if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([PublishedValue].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: PublishedValue].self))
    }
  }

  /// The files lie beside the root of the package, and are no part of it.
  static let folder =
    (0..<4).reduce(URL(fileURLWithPath: #filePath)) { place, _ in place.deletingLastPathComponent() }
    .appendingPathComponent("../shared/data").standardizedFileURL

  static func isPresent(_ file: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.appendingPathComponent(file).path)
  }
}

/// A value of a published file with the pointer to it.
struct PublishedNode: Sendable {
  let value: PublishedValue
  let pointer: String

  static func root(of file: String) throws -> PublishedNode {
    let data = try Data(contentsOf: PublishedValue.folder.appendingPathComponent(file))
    return PublishedNode(value: try JSONDecoder().decode(PublishedValue.self, from: data), pointer: "")
  }

  /// A member; one that is not there says nothing.
  subscript(name: String) -> PublishedNode {
    guard case .object(let members) = value else {
      return PublishedNode(value: .nothing, pointer: "\(pointer)/\(name)")
    }
    return PublishedNode(value: members[name] ?? .nothing, pointer: "\(pointer)/\(name)")
  }

  var items: [PublishedNode] {
    guard case .list(let values) = value else { return [] }
    return values.enumerated().map { PublishedNode(value: $0.element, pointer: "\(pointer)/\($0.offset)") }
  }

  /// The text of a single value; nothing for lists, objects and what says nothing.
  var text: String? {
    switch value {
    case .text(let text): text
    case .number(let number): "\(number)"
    case .truth(let truth): "\(truth)"
    default: nil
    }
  }

  /// The values below that say something, by pointer, and the number of those that say nothing.
  func leaves() -> (stated: [String: String], silent: Int) {
    switch value {
    case .list(let values) where !values.isEmpty: return Self.joined(items)
    case .object(let members) where !members.isEmpty: return Self.joined(members.keys.map { self[$0] })
    case .list, .object, .nothing: return ([:], 1)
    default: return ([pointer: text ?? ""], 0)
    }
  }

  private static func joined(_ nodes: [PublishedNode]) -> (stated: [String: String], silent: Int) {
    nodes.map { $0.leaves() }.reduce(into: (stated: [:], silent: 0)) { result, part in
      result.stated.merge(part.stated) { first, _ in first }
      result.silent += part.silent
    }
  }
}
