import CommunityPlanning
import DossierCoding

/// Makes hostile variants of a document, the same ones for the same seed.
///
/// ```swift
/// var mutator = ByteMutator(seed: 1)
/// let hostile = mutator.mutate(document)
/// ```
public struct ByteMutator: Sendable {
  /// What is done to a document.
  @nonexhaustive public enum Mutation: Sendable, Hashable, CaseIterable {
    /// One bit is turned over.
    case flippedBit
    /// A byte becomes another.
    case changedByte
    /// The document ends early.
    case cut
    /// A part is missing.
    case removedRange
    /// A part stands twice.
    case repeatedRange
    /// A part stands elsewhere as well.
    case copiedRange
    /// A value becomes thousands of nested ones.
    case deepNesting
    /// Bytes stand somewhere that are no UTF-8.
    case invalidUTF8
    /// A value becomes a number beyond every range.
    case hugeNumber
    /// A member stands twice in its object, with another value.
    case duplicatedMember
    /// A value becomes `null`.
    case nullValue
    /// A value becomes one of another type.
    case swappedType
    /// A member gets a name that nobody knows.
    case unknownName
    /// Two values change places.
    case exchangedValues
    /// A control character stands in a string, or a lone half of a surrogate pair.
    case brokenString
    /// A member or an element is gone.
    case removedPart
    /// An element stands twice in its list.
    case repeatedElement
    /// A letter or digit of a text is another one, or the whole text is an odd one.
    case changedText
    /// A list, an object or a text is empty.
    case emptiedValue

    /// Whether JSON stays JSON.
    public var keepsJSON: Bool { Self.keepingJSON.contains(self) }

    fileprivate static let keepingJSON: [Mutation] = [
      .hugeNumber, .duplicatedMember, .nullValue, .swappedType, .unknownName, .exchangedValues, .removedPart,
      .repeatedElement, .changedText, .emptiedValue,
    ]
  }

  private var random: SeededGenerator

  /// Starts from a seed.
  public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// A hostile variant of a document: one to three mutations, one after another.
  ///
  /// More than half of the variants are still JSON, so that most go on to be read as what they should hold.
  ///
  /// - Complexity: O(length of the document).
  public mutating func mutate(_ document: [UInt8]) -> [UInt8] {
    var result = document
    let mutations = random.happens(55) ? Mutation.keepingJSON : Mutation.allCases
    for _ in 0...random.below(3) {
      guard let mutation = random.pick(mutations) else { break }
      result = mutate(result, by: mutation)
    }
    return result
  }

  /// A variant of a document that a mutation makes; where a document has nothing to be mutated so, a bit is turned over.
  ///
  /// - Complexity: O(length of the document).
  public mutating func mutate(_ document: [UInt8], by mutation: Mutation) -> [UInt8] {
    guard !document.isEmpty else { return [UInt8(truncatingIfNeeded: random.next())] }
    switch mutation {
    case .flippedBit: return flipped(document)
    case .changedByte: return replacing(1, in: document, by: [UInt8(truncatingIfNeeded: random.next())])
    case .cut: return Array(document.prefix(random.below(document.count)))
    case .removedRange: return replacing(1 + random.below(80), in: document, by: [])
    case .repeatedRange, .copiedRange: return copied(document, isAdjacent: mutation == .repeatedRange)
    case .invalidUTF8: return replacing(0, in: document, by: random.pick(Self.invalidUTF8) ?? [0xFF])
    case .deepNesting, .hugeNumber, .nullValue, .swappedType, .unknownName, .brokenString, .duplicatedMember,
      .exchangedValues, .removedPart, .repeatedElement, .changedText, .emptiedValue:
      return structural(document, mutation) ?? flipped(document)
    }
  }

  private static let invalidUTF8: [[UInt8]] = [
    [0x80], [0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFE], [0xC4], [0xEF, 0xBB, 0xBF], [0x00],
  ]

  private static let numbers = [
    "9223372036854775808", "-9223372036854775809", "1e999", "-1e-999", "0.1e99999999999999999999", "-0", "1.0",
    String(repeating: "9", count: 400),
  ]

  // MARK: Bytes

  private mutating func flipped(_ document: [UInt8]) -> [UInt8] {
    var result = document
    result[random.below(result.count)] ^= 1 << UInt8(random.below(8))
    return result
  }

  private mutating func replacing(_ count: Int, in document: [UInt8], by bytes: [UInt8]) -> [UInt8] {
    let start = random.below(document.count)
    let end = min(start + count, document.count)
    return Array(document[..<start]) + bytes + document[end...]
  }

  private mutating func copied(_ document: [UInt8], isAdjacent: Bool) -> [UInt8] {
    let start = random.below(document.count)
    let end = min(start + 1 + random.below(200), document.count)
    let place = isAdjacent ? end : random.below(document.count)
    return Array(document[..<place]) + document[start..<end] + document[place...]
  }

  // MARK: Values

  private mutating func structural(_ document: [UInt8], _ mutation: Mutation) -> [UInt8]? {
    let parts = DocumentParts(document)
    guard let value = random.pick(parts.values) else { return nil }
    switch mutation {
    case .deepNesting: return replaced(document, value, by: nested())
    case .hugeNumber: return replaced(document, value, by: random.pick(Self.numbers) ?? "1e999")
    case .nullValue: return replaced(document, value, by: "null")
    case .swappedType:
      return replaced(
        document, value, by: random.pick(["5", "\"x\"", "[]", "{}", "true", "[[1]]", "{\"id\":1}"]) ?? "")
    case .unknownName: return parts.names.isEmpty ? nil : renamed(document, parts)
    case .brokenString:
      return replaced(
        document, value, by: random.pick(["\"\u{1}\"", #""\ud800""#, #""\udc00x""#, #""\q""#, "\""]) ?? "")
    case .duplicatedMember: return duplicated(document, parts)
    case .exchangedValues: return exchanged(document, value, random.pick(parts.values) ?? value)
    case .removedPart: return removed(document, parts)
    case .repeatedElement:
      guard let element = random.pick(parts.elements) else { return nil }
      return Array(document[..<element.upperBound]) + Array(",".utf8) + document[element.lowerBound...]
    case .changedText: return changedText(document, parts)
    case .emptiedValue: return emptied(document, value)
    default: return nil
    }
  }

  private mutating func nested() -> String {
    let (opening, closing) = random.happens(50) ? ("[", "]") : (#"{"a":"#, "}")
    let depth = random.pick([3, 120, 200, 5_000]) ?? 3
    let end = String(repeating: closing, count: random.happens(80) ? depth : 0)
    return String(repeating: opening, count: depth) + "0" + end
  }

  private func replaced(_ document: [UInt8], _ range: Range<Int>, by text: String) -> [UInt8] {
    Array(document[..<range.lowerBound]) + text.utf8 + document[range.upperBound...]
  }

  private mutating func renamed(_ document: [UInt8], _ parts: DocumentParts) -> [UInt8] {
    guard let name = random.pick(parts.names) else { return document }
    return replaced(document, name, by: random.pick([#""""#, #""own""#, #""\u0069d""#, #""id""#, #""a/b~2""#]) ?? "")
  }

  private mutating func duplicated(_ document: [UInt8], _ parts: DocumentParts) -> [UInt8]? {
    guard let member = random.pick(parts.members) else { return nil }
    let copy = Array(document[member.name]) + Array(":".utf8) + document[(random.pick(parts.values) ?? member.value)]
    return Array(document[..<member.name.lowerBound]) + copy + Array(",".utf8) + document[member.name.lowerBound...]
  }

  private mutating func removed(_ document: [UInt8], _ parts: DocumentParts) -> [UInt8]? {
    let member = random.pick(parts.members).map { $0.name.lowerBound..<$0.value.upperBound }
    let element = random.pick(parts.elements)
    guard let part = random.happens(60) ? member ?? element : element ?? member else { return nil }
    return replaced(document, DocumentParts.withComma(part, in: document), by: "")
  }

  private mutating func changedText(_ document: [UInt8], _ parts: DocumentParts) -> [UInt8]? {
    guard let text = random.pick(parts.plainTexts) else { return nil }
    let signs = text.filter { document[$0].isLetterOrDigit }
    guard random.happens(70), let place = random.pick(signs) else {
      let odd = random.pick(TextSamples.odd).flatMap { random.pick($0.texts) } ?? ""
      return replaced(document, text, by: RawJSON(string: odd).text)
    }
    var result = document
    result[place] = random.pick(Array("0123456789abcxzXZ".utf8)) ?? result[place]
    return result
  }

  private func emptied(_ document: [UInt8], _ value: Range<Int>) -> [UInt8]? {
    switch document[value.lowerBound] {
    case UInt8(ascii: "["): replaced(document, value, by: "[]")
    case UInt8(ascii: "{"): replaced(document, value, by: "{}")
    default: replaced(document, value, by: #""""#)
    }
  }

  private func exchanged(_ document: [UInt8], _ first: Range<Int>, _ second: Range<Int>) -> [UInt8] {
    guard !first.overlaps(second) else { return document }
    let (left, right) = first.lowerBound < second.lowerBound ? (first, second) : (second, first)
    return Array(document[..<left.lowerBound]) + document[right] + document[left.upperBound..<right.lowerBound]
      + document[left] + document[right.upperBound...]
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"):
      true
    default: false
    }
  }
}
