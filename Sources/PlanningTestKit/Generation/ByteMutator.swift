/// Makes hostile variants of a document, the same ones for the same seed: bytes that no JSON reader may take, and JSON
/// that no dossier should hold.
public struct ByteMutator: Sendable {
  private var numbers: SeededGenerator

  /// Starts from a seed.
  public init(seed: UInt64) { numbers = SeededGenerator(seed: seed) }

  /// A document with one to four changes.
  ///
  /// - Complexity: O(n).
  public mutating func mutated(_ document: [UInt8]) -> [UInt8] {
    var bytes = document
    for _ in 0..<number(in: 1...4) { mutate(&bytes) }
    return bytes
  }

  private mutating func mutate(_ bytes: inout [UInt8]) {
    guard !bytes.isEmpty else { return insert(HostileTexts.values, into: &bytes) }
    // Most changes keep the document JSON, so that more than the first check is tried.
    switch number(in: 0...15) {
    case 0: flip(&bytes)
    case 1: cut(&bytes)
    case 2: repeatRange(&bytes)
    case 3: insert(HostileTexts.badBytes, into: &bytes)
    case 4: nest(&bytes)
    case 5...7: replaceValue(in: &bytes)
    case 8, 9: duplicateMember(in: &bytes)
    case 10, 11: swapValues(in: &bytes)
    case 12: removeMember(from: &bytes)
    case 13: renameMember(in: &bytes)
    default: retype(in: &bytes)
    }
  }

  // MARK: Changes of bytes

  private mutating func flip(_ bytes: inout [UInt8]) {
    for _ in 0..<number(in: 1...3) { bytes[place(in: bytes)] ^= UInt8(1 << number(in: 0...7)) }
  }

  private mutating func cut(_ bytes: inout [UInt8]) {
    let start = place(in: bytes)
    if number(in: 0...1) == 0 {
      bytes.removeSubrange(start...)
    } else {
      bytes.removeSubrange(start..<min(bytes.count, start + number(in: 1...40)))
    }
  }

  private mutating func repeatRange(_ bytes: inout [UInt8]) {
    let start = place(in: bytes)
    let range = bytes[start..<min(bytes.count, start + number(in: 1...200))]
    let copies = Array(repeating: range, count: number(in: 1...20)).flatMap { $0 }
    bytes.insert(contentsOf: copies, at: start)
  }

  private mutating func insert(_ choices: [[UInt8]], into bytes: inout [UInt8]) {
    bytes.insert(contentsOf: pick(choices), at: number(in: 0...bytes.count))
  }

  // MARK: Changes of values

  private mutating func nest(_ bytes: inout [UInt8]) {
    // About the deepest nesting that is read, and far beyond.
    let depth = number(in: 0...3) == 0 ? number(in: 1...5_000) : number(in: 100...140)
    let isArray = number(in: 0...1) == 0
    let opening = Array((isArray ? "[" : #"{"a":"#).utf8)
    let closing = Array((isArray ? "]" : "}").utf8)
    let nested =
      Array(repeating: opening, count: depth).flatMap { $0 } + [UInt8(ascii: "1")]
      + Array(repeating: closing, count: depth).flatMap { $0 }
    guard let member = member(in: bytes) else { return bytes.append(contentsOf: nested) }
    bytes.replaceSubrange(member.value, with: nested)
  }

  private mutating func replaceValue(in bytes: inout [UInt8]) {
    guard let member = member(in: bytes) else { return insert(HostileTexts.values, into: &bytes) }
    bytes.replaceSubrange(member.value, with: pick(HostileTexts.values))
  }

  /// Puts a value into a list, a list around it, or what a list holds in its place.
  private mutating func retype(in bytes: inout [UInt8]) {
    guard let member = member(in: bytes) else { return }
    let value = Array(bytes[member.value])
    let comma = UInt8(ascii: ",")
    let changed: [UInt8] =
      switch (value.first, number(in: 0...3)) {
      case (UInt8(ascii: "["), 0): Array(value.dropFirst().dropLast())
      case (UInt8(ascii: "["), 1) where value.count > 2:
        Array(value.dropLast()) + [comma] + pick(HostileTexts.values) + [UInt8(ascii: "]")]
      case (UInt8(ascii: "["), 2) where value.count > 2:
        [UInt8(ascii: "[")] + pick(HostileTexts.values) + [comma] + value.dropFirst()
      case (UInt8(ascii: "\""), 0...1): Array(value.dropFirst().dropLast())
      case (UInt8(ascii: "{"), _): [UInt8(ascii: "[")] + value + [comma] + value + [UInt8(ascii: "]")]
      default: [UInt8(ascii: "[")] + value + [UInt8(ascii: "]")]
      }
    bytes.replaceSubrange(member.value, with: changed)
  }

  private mutating func duplicateMember(in bytes: inout [UInt8]) {
    guard let member = member(in: bytes) else { return }
    let name = bytes[member.name]
    let value = number(in: 0...1) == 0 ? Array(bytes[member.value]) : pick(HostileTexts.values)
    let copy = [UInt8(ascii: ",")] + name + [UInt8(ascii: ":")] + value
    bytes.insert(contentsOf: copy, at: member.value.upperBound)
  }

  private mutating func swapValues(in bytes: inout [UInt8]) {
    guard let first = member(in: bytes), let second = member(in: bytes) else { return }
    let (lower, upper) = first.value.lowerBound < second.value.lowerBound ? (first, second) : (second, first)
    guard lower.value.upperBound <= upper.value.lowerBound else { return }
    let (left, right) = (Array(bytes[lower.value]), Array(bytes[upper.value]))
    bytes.replaceSubrange(upper.value, with: left)
    bytes.replaceSubrange(lower.value, with: right)
  }

  private mutating func removeMember(from bytes: inout [UInt8]) {
    guard let member = member(in: bytes) else { return }
    var end = member.value.upperBound
    if end < bytes.count, bytes[end] == UInt8(ascii: ",") { end += 1 }
    bytes.removeSubrange(member.name.lowerBound..<end)
  }

  private mutating func renameMember(in bytes: inout [UInt8]) {
    guard let first = member(in: bytes), let second = member(in: bytes) else { return }
    bytes.replaceSubrange(first.name, with: Array(bytes[second.name]))
  }

  // MARK: Choices

  private mutating func member(in bytes: [UInt8]) -> MemberPlace? {
    guard !bytes.isEmpty else { return nil }
    return MemberPlace(after: place(in: bytes), in: bytes)
  }

  private mutating func place(in bytes: [UInt8]) -> Int { number(in: 0...max(bytes.count - 1, 0)) }

  private mutating func number(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }

  private mutating func pick(_ choices: [[UInt8]]) -> [UInt8] { choices.randomElement(using: &numbers) ?? [] }
}
