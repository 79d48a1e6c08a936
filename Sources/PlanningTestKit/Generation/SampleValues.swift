import CommunityPlanning

/// Values for described members, made after the kind of value that a member asks for.
struct SampleValues: Sendable {
  /// How usual a value is.
  enum Manner: Sendable {
    case ordinary
    case odd
    case largest
  }

  private var numbers: SeededGenerator
  private static let deepestNesting = 4

  init(seed: UInt64) { numbers = SeededGenerator(seed: seed) }

  // MARK: Choices

  mutating func number(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }

  mutating func happens(_ times: Int, in all: Int) -> Bool { number(in: 1...max(all, 1)) <= times }

  /// How a member is filled; `nil` leaves it absent.
  mutating func manner() -> Manner? {
    switch number(in: 0...9) {
    case 0...3: nil
    case 4...6: .ordinary
    case 7, 8: .odd
    default: .largest
    }
  }

  private mutating func pick<Element>(_ list: [Element], or other: Element) -> Element {
    list.randomElement(using: &numbers) ?? other
  }

  // MARK: Values

  /// An identifier; those of the same number are the same often enough that references are found.
  mutating func identifier(number: Int) -> String {
    happens(1, in: 12) ? pick(SampleTexts.odd, or: "") : "e-\(number)"
  }

  mutating func unknownName() -> String { "x-" + pick(SampleTexts.odd + ["own", "own", "extra"], or: "own") }

  mutating func list(of schema: SchemaType, _ manner: Manner) -> RawJSON {
    let count =
      switch manner {
      case .ordinary: number(in: 1...2)
      case .odd: number(in: 0...3)
      case .largest: number(in: 4...8)
      }
    return array((0..<count).map { _ in value(of: schema, manner) })
  }

  mutating func value(of schema: SchemaType, _ manner: Manner, depth: Int = 0) -> RawJSON {
    switch schema {
    case .string: RawJSON(string: string(manner))
    case .text(let name): RawJSON(string: text(of: name, manner))
    case .reference: RawJSON(string: identifier(number: number(in: 0...(manner == .odd ? 5 : 2))))
    case .code(let type): RawJSON(string: manner == .odd ? "unlisted-\(number(in: 0...9))" : listed(in: type))
    case .integer: RawJSON(integer(manner))
    case .boolean: RawJSON(happens(1, in: 2))
    case .stated(let value): stated(value, manner, depth: depth)
    case .list(let element):
      array((0..<number(in: 0...2)).map { _ in value(of: element, manner, depth: depth + 1) })
    case .object(let type): object(of: type, manner, depth: depth + 1)
    default: anything(depth: 2)
    }
  }

  /// Any JSON value, spelt as people and other programs spell them.
  mutating func anything(depth: Int) -> RawJSON {
    switch number(in: 0...(depth > 0 ? 7 : 4)) {
    case 0: RawJSON(string: pick(SampleTexts.odd, or: ""))
    case 1: raw(pick(SampleTexts.numbers, or: "0"))
    case 2: RawJSON(happens(1, in: 2))
    case 3: raw("null")
    case 4: raw(#""\u010d\/\ud83d\ude00""#)
    case 5, 6: array((0..<number(in: 0...3)).map { _ in anything(depth: depth - 1) })
    default:
      // Names may stand twice: nothing is known of such an object.
      object((0..<number(in: 0...3)).map { _ in (unknownName(), anything(depth: depth - 1)) })
    }
  }

  private mutating func string(_ manner: Manner) -> String {
    switch manner {
    case .ordinary: pick(SampleTexts.words, or: "")
    case .odd: pick(SampleTexts.odd, or: "")
    case .largest: String(repeating: pick(SampleTexts.words + SampleTexts.odd, or: "x"), count: 200)
    }
  }

  private mutating func text(of name: String, _ manner: Manner) -> String {
    let written = SampleTexts.written[name] ?? SampleTexts.words
    guard manner == .odd, SampleTexts.isFree(name) else { return pick(written, or: "") }
    return pick(SampleTexts.odd, or: "")
  }

  private mutating func integer(_ manner: Manner) -> Int64 {
    switch manner {
    case .ordinary: Int64(number(in: 0...99))
    case .odd: Int64(-number(in: 1...99))
    case .largest: happens(1, in: 2) ? .max : .min
    }
  }

  private mutating func stated(_ value: SchemaType, _ manner: Manner, depth: Int) -> RawJSON {
    guard manner == .odd else { return self.value(of: value, manner, depth: depth) }
    let reason = pick(["withheld", "notApplicable", "notYetDue"], or: "withheld")
    return object([(reason, RawJSON(string: string(.ordinary)))])
  }

  private mutating func object<Object: DossierObject>(
    of type: Object.Type, _ manner: Manner, depth: Int
  ) -> RawJSON {
    var members: [(String, RawJSON)] = []
    for member in Object.members.members {
      let isWanted = depth < Self.deepestNesting && (manner == .largest || happens(1, in: 2))
      guard member.isRequired || isWanted else { continue }
      let value = member.isList ? list(of: member.schema, manner) : value(of: member.schema, manner, depth: depth)
      members.append((member.name, value))
    }
    if happens(1, in: 8) { members.append((unknownName(), anything(depth: 2))) }
    return object(members)
  }

  private mutating func listed<Code: ListedCode>(in type: Code.Type) -> String {
    pick(Code.listed.map(\.rawValue), or: "unlisted")
  }

  // MARK: Spelling

  private func array(_ values: [RawJSON]) -> RawJSON { RawJSON(listing: values) }

  private func object(_ members: [(String, RawJSON)]) -> RawJSON {
    var writer = JSONWriter()
    writer.beginObject()
    for (name, value) in members {
      writer.name(name)
      writer.raw(value)
    }
    writer.endObject()
    return raw(writer.text)
  }

  private func raw(_ text: String) -> RawJSON { (try? RawJSON(text)) ?? RawJSON(string: text) }
}
