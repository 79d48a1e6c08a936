import CommunityPlanning
import DossierCoding

/// Breaks one thing in a sound document of a dossier, the same one for the same seed, and says where.
///
/// It knows no type and no member by name: what it breaks comes from the described members.
///
/// ```swift
/// var breaker = DocumentBreaker(seed: 1)
/// let broken = breaker.broken(document, by: .wrongType)
/// ```
public struct DocumentBreaker: Sendable {
  /// A document in which one thing was changed.
  public struct Broken: Sendable {
    /// The document.
    public let bytes: [UInt8]
    /// The value that was changed, or what has another member than before.
    public let pointer: JSONPointer
  }

  private var random: SeededGenerator

  /// Starts from a seed.
  public init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  /// The document with one thing changed, or `nil` where it has nothing that could be changed so.
  ///
  /// - Complexity: O(length of the document).
  public mutating func broken(_ document: [UInt8], by breakage: Breakage) -> Broken? {
    guard let tree = try? DocumentTree(document) else { return nil }
    let parts = DescribedParts(tree)
    switch breakage {
    case .wrongDocument:
      return Broken(bytes: Array((random.pick(["5", "[]", "null", #""x""#]) ?? "5").utf8), pointer: .root)
    case .unknownMember:
      guard let object = random.pick(parts.objects) else { return nil }
      let separator = object.parts.isEmpty ? "" : ","
      let member = random.pick([#""own":null"#, #""Id":[1.5]"#, #""":{}"#, #""vlastn\u00ed":-0"#]) ?? ""
      let place = object.range.lowerBound + 1
      return change(document, place..<place, to: member + separator, at: object, in: tree)
    case .missingMember: return without(document, random.pick(parts.members.filter(\.isRequired)), in: tree)
    case .absentMember: return without(document, random.pick(parts.members.filter { !$0.isRequired }), in: tree)
    case .repeatedMember:
      guard let member = random.pick(parts.members) else { return nil }
      let again = String(decoding: document[member.start..<member.value.range.upperBound], as: UTF8.self)
      let end = member.value.range.upperBound
      return change(document, end..<end, to: ",\(again)", at: member.value, in: tree)
    case .respeltName:
      guard let member = random.pick(parts.members), let first = member.name.unicodeScalars.first else { return nil }
      let code = String(first.value, radix: 16)
      let name = "\\u" + String(repeating: "0", count: max(0, 4 - code.count)) + code
      return change(document, member.start + 1..<member.start + 2, to: name, at: member.value, in: tree)
    default: return changedValue(document, breakage, parts, in: tree)
    }
  }

  private mutating func changedValue(
    _ document: [UInt8], _ breakage: Breakage, _ parts: DescribedParts, in tree: DocumentTree
  ) -> Broken? {
    let fitting = (breakage == .wrongElement ? parts.elements : parts.values).filter { $0.mayBecome(breakage) }
    guard let value = random.pick(fitting), let text = random.pick(value.texts(breakage, in: document)) else {
      return nil
    }
    return change(document, value.value.range, to: text, at: value.value, in: tree)
  }

  private func without(_ document: [UInt8], _ part: DescribedParts.Part?, in tree: DocumentTree) -> Broken? {
    guard let part else { return nil }
    let range = DocumentParts.withComma(part.start..<part.value.range.upperBound, in: document)
    let pointer = tree.pointer(toValueAt: part.value.range.lowerBound)?.parent ?? .root
    return Broken(bytes: Array(document[..<range.lowerBound]) + document[range.upperBound...], pointer: pointer)
  }

  private func change(
    _ document: [UInt8], _ range: Range<Int>, to text: String, at value: DocumentTree, in tree: DocumentTree
  ) -> Broken {
    Broken(
      bytes: Array(document[..<range.lowerBound]) + text.utf8 + document[range.upperBound...],
      pointer: tree.pointer(toValueAt: value.range.lowerBound) ?? .root)
  }
}

extension DescribedParts.Part {
  /// Whether the value is of a kind that can be changed so.
  fileprivate func mayBecome(_ breakage: Breakage) -> Bool {
    switch breakage {
    case .fraction, .beyondRange, .respeltNumber: value.kind == .number
    case .twoReasons, .unknownReason, .wrongReason, .reason: isStated
    case .noPath, .endlessOccurrence: isPath
    case .otherText: value.kind == .string && !isPath
    case .unwrappedList, .emptiedList: value.kind == .array
    case .wrappedValue: value.kind != .array
    case .wrongType, .nullValue, .wrongElement: true
    default: false
    }
  }

  /// What the value can become.
  fileprivate func texts(_ breakage: Breakage, in document: [UInt8]) -> [String] {
    switch breakage {
    case .wrongType: textsOfOtherTypes
    case .wrongElement: textsOfOtherTypes + ["null"]
    case .nullValue: ["null"]
    case .wrappedValue: ["[\(String(decoding: document[value.range], as: UTF8.self))]"]
    case .unwrappedList:
      value.parts.prefix(1).map { String(decoding: document[$0.value.range], as: UTF8.self) } + ["{}"]
    case .fraction: ["1.5", "-0.25", "1e-3", "12345678901234567890.00000000000001"]
    case .beyondRange: ["9223372036854775808", "-9223372036854775809", "1e19", String(repeating: "9", count: 400)]
    case .respeltNumber: ["1.0", "-0", "1e2", "20E-1", "0.0e99"]
    case .twoReasons: [#"{"withheld":"a","notYetDue":"b"}"#, #"{"notApplicable":"a","own":1}"#]
    case .unknownReason: [#"{"secret":"a"}"#, "{}", #"{"Withheld":"a"}"#, #"{"notStated":""}"#]
    case .wrongReason: [#"{"withheld":5}"#, #"{"notYetDue":null}"#, #"{"notApplicable":["a"]}"#]
    case .reason: [#"{"withheld":""}"#, #"{"notYetDue":"a"}"#, #"{"notApplic\u0061ble":"a"}"#]
    case .noPath: [#""a//b""#, #""/a""#, #""a/""#, #""a~1""#, #""a~02""#, #""a%""#, #""~2""#, #""a%00""#, #""a~2~3""#]
    case .endlessOccurrence: [#""a~9223372036854775808""#, #""a/b~99999999999999999999/c""#]
    case .emptiedList: ["[]"]
    case .otherText: TextSamples.odd.flatMap(\.texts).map { RawJSON(string: $0).text } + [#""30. 2. 2012""#]
    default: []
    }
  }

  private var textsOfOtherTypes: [String] {
    let all = ["5", #""x""#, "true", "[]", "{}"]
    return all.filter { text in
      switch expectedKind {
      case .object: text != "{}"
      case .array: text != "[]"
      case .string: text != #""x""#
      case .number: text != "5"
      case .boolean: text != "true"
      case .null: false
      }
    }
  }
}
