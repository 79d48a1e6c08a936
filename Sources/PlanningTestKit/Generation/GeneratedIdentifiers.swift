/// The identifiers of the entities that a generated dossier has, by kind; they are made before the entities, so that
/// references can lead to what stands later, and they collide on purpose.
struct GeneratedIdentifiers: Sendable {
  struct One: Sendable {
    let text: String
    let shape: GeneratedShape
  }

  private var identifiersByKind: [String: [One]] = [:]
  private var kindsByText: [String: String] = [:]
  private var number = 0

  /// Texts that any kind may take, so that entities of several kinds have them.
  private static let shared = ["1", "a", "spolecne", "2012"]
  /// Pairs that are canonically equivalent and differ in their bytes.
  private static let equivalents = [
    ("\u{10D}aj", "c\u{30C}aj"), ("\u{E9}", "e\u{301}"), ("r\u{30C}i\u{301}zeni\u{301}", "\u{159}\u{ED}zen\u{ED}"),
  ]

  /// The identifiers of a kind, in the order of the collection.
  func all(of kind: String) -> [One] { identifiersByKind[kind] ?? [] }

  /// Adds identifiers of a kind that differ from one another, most of them as documents have them.
  mutating func add(
    _ count: Int, of kind: String, _ random: inout SeededGenerator, _ coverage: inout GenerationCoverage
  ) {
    for _ in 0..<count {
      let chance = random.below(100)
      if chance < 70 {
        append(next(of: kind), .usual, of: kind, &coverage)
      } else if chance < 80 {
        append(random.pick(Self.shared) ?? "1", .usual, of: kind, &coverage)
      } else if chance < 90 {
        append(next(of: kind) + String(repeating: "-dlouhy", count: 12), .maximal, of: kind, &coverage)
      } else if let odd = random.pick(TextSamples.odd), let text = random.pick(odd.texts) {
        coverage.note(odd.oddity)
        append(text, .odd, of: kind, &coverage)
      }
    }
  }

  /// Adds identifiers of a kind that collide: one stands twice, or two look the same.
  mutating func addColliding(_ kind: String, _ random: inout SeededGenerator, _ coverage: inout GenerationCoverage) {
    if random.happens(50) {
      let text = next(of: kind)
      for _ in 0...1 + random.below(2) { append(text, .odd, of: kind, &coverage) }
    } else if let pair = random.pick(Self.equivalents) {
      coverage.note(.equivalentIdentifier)
      append(pair.0, .odd, of: kind, &coverage)
      append(pair.1, .odd, of: kind, &coverage)
    }
  }

  private mutating func next(of kind: String) -> String {
    number += 1
    return "\(kind.lowercased())-\(number)"
  }

  private mutating func append(
    _ text: String, _ shape: GeneratedShape, of kind: String, _ coverage: inout GenerationCoverage
  ) {
    var shape = shape
    if all(of: kind).contains(where: { $0.text.utf8.elementsEqual(text.utf8) }) {
      coverage.note(.repeatedIdentifier)
      shape = .odd
    } else if let other = kindsByText.updateValue(kind, forKey: text), other != kind {
      coverage.note(.sharedIdentifier)
    }
    identifiersByKind[kind, default: []].append(One(text: text, shape: shape))
  }

  // MARK: Choosing

  /// An identifier of an entity of the kind.
  func one(of kind: String, _ random: inout SeededGenerator) -> String? { random.pick(all(of: kind))?.text }

  /// An identifier that an entity of some other kind has and none of this one.
  func foreign(to kind: String, _ random: inout SeededGenerator) -> String? {
    // Sorted, because the order of a dictionary differs from run to run.
    let kinds = identifiersByKind.keys.filter { $0 != kind }.sorted()
    guard let other = random.pick(kinds), let text = one(of: other, &random) else { return nil }
    return all(of: kind).contains { $0.text.utf8.elementsEqual(text.utf8) } ? nil : text
  }
}
