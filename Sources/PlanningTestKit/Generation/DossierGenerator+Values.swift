import CommunityPlanning
import DossierCoding
import ExactValues
import PlanningModel

extension DossierGenerator {
  /// Writes a value and says in which shape it came out; not every kind of value can be odd or maximal.
  mutating func write(_ schema: SchemaType, _ shape: GeneratedShape, to writer: inout JSONWriter) -> GeneratedShape {
    switch schema {
    case .string:
      writer.string(text(shape))
      return shape
    case .text(let kind):
      writer.string(written(kind, shape))
      return shape
    case .reference(let kind): return writeReference(to: kind, shape, to: &writer)
    case .code(let type): return writeCode(of: type, shape, to: &writer)
    case .integer:
      writer.integer(integer(shape))
      return shape
    case .boolean:
      writer.boolean(random.happens(50))
      return .usual
    case .stated(let value):
      guard shape == .odd else { return write(value, shape, to: &writer) }
      writeReason(to: &writer)
      return .odd
    case .object(let type):
      write(type, shape == .odd ? .odd : shape == .maximal ? .full : .mixed, to: &writer)
      return shape
    case .list(let element): return writeList(of: element, shape, to: &writer)
    case .message:
      writer.raw(RawJSON(Message("generated")))
      return .usual
    case .answer:
      writer.raw(RawJSON(Answer<Int>.unknown([])))
      return .usual
    case .any:
      writer.raw(anything(depth: shape == .maximal ? 5 : shape == .odd ? 2 : 0))
      return shape
    }
  }

  // MARK: Texts

  mutating func text(_ shape: GeneratedShape) -> String {
    switch shape {
    case .odd: return oddText()
    case .maximal:
      coverage.note(.longText)
      let sign = random.pick(["\u{17E}", "plán péče ", "\u{1F468}\u{200D}\u{1F469}", "c\u{30C}"]) ?? "x"
      return String(repeating: sign, count: random.happens(1) ? 600 : 12)
    case .absent, .usual:
      return (0...random.below(3)).compactMap { _ in random.pick(TextSamples.words) }.joined(separator: " ")
    }
  }

  private mutating func oddText() -> String {
    guard let odd = random.pick(TextSamples.odd), let text = random.pick(odd.texts) else { return "" }
    coverage.note(odd.oddity)
    return text
  }

  private mutating func written(_ kind: String, _ shape: GeneratedShape) -> String {
    if kind == "path" { return path(shape).description }
    guard let samples = TextSamples.byKind[kind] ?? TextSamples.any(&random) else { return text(shape) }
    switch shape {
    case .absent, .usual: return random.pick(samples.usual) ?? text(shape)
    case .maximal: return random.pick(samples.extreme) ?? text(shape)
    case .odd:
      let chance = random.below(3)
      if chance == 0, let text = random.pick(samples.unusual) {
        coverage.note(.unusualSpelling)
        return text
      }
      coverage.note(kind == "code" ? .unlistedCode : .noValue)
      return chance == 1 ? random.pick(samples.unreadable) ?? oddText() : oddText()
    }
  }

  private mutating func writeCode(of type: any ListedCode.Type, _ shape: GeneratedShape, to writer: inout JSONWriter)
    -> GeneratedShape
  {
    let listed = type.listedTexts
    guard shape == .odd || listed.isEmpty else {
      writer.string(random.pick(listed) ?? "")
      return .usual
    }
    coverage.note(.unlistedCode)
    let known = random.pick(listed) ?? "jiné"
    writer.string(random.pick([known.uppercased() + "_", " \(known)", "vlastní", oddText()]) ?? known)
    return .odd
  }

  private mutating func writeReason(to writer: inout JSONWriter) {
    coverage.note(.withheld)
    writer.beginObject()
    writer.member(
      random.pick(["withheld", "notApplicable", "notYetDue"]) ?? "withheld",
      random.happens(70) ? text(.usual) : oddText())
    writer.endObject()
  }

  // MARK: References

  private mutating func writeReference(to kind: String, _ shape: GeneratedShape, to writer: inout JSONWriter)
    -> GeneratedShape
  {
    let known = identifiers.all(of: kind)
    if shape == .usual, let id = random.pick(known) {
      writer.string(id.text)
      return .usual
    }
    if shape == .maximal {
      if let long = known.first(where: { $0.shape == .maximal }) {
        writer.string(long.text)
      } else {
        coverage.note(.unresolvedReference)
        writer.string(text(.maximal))
      }
      return .maximal
    }
    writer.string(oddReference(to: kind))
    return .odd
  }

  /// A reference that leads to the entity itself, to one of another kind, or nowhere.
  private mutating func oddReference(to kind: String) -> String {
    if kind == entity.kind, random.happens(60) {
      coverage.note(.selfReference)
      return entity.id
    }
    if random.happens(40), let text = identifiers.foreign(to: kind, &random) {
      coverage.note(.foreignReference)
      return text
    }
    coverage.note(.unresolvedReference)
    return random.happens(50) ? "missing" : oddText()
  }

  /// The path of an entity or of a member of one; an odd one leads nowhere or to the entity that holds it.
  private mutating func path(_ shape: GeneratedShape) -> DossierPath {
    guard let type = random.pick(Dossier.entityTypes) else { return .root }
    let known = identifiers.one(of: "\(type)", &random)
    let path = DossierPath(type.collectionName).appending(known ?? "missing")
    switch shape {
    case .absent, .usual:
      if known == nil { coverage.note(.unresolvedReference) }
      return random.happens(50) ? path : path.appending(random.pick(type.memberNames) ?? "id")
    case .maximal: return (0..<20).reduce(path) { path, _ in path.appending(text(.usual), occurrence: Int.max) }
    case .odd:
      coverage.note(.unresolvedReference)
      let steps = [entity.id, oddText(), known ?? ""]
      let start = random.happens(50) ? DossierPath(type.collectionName) : path
      return random.happens(10) ? .root : start.appending(random.pick(steps) ?? "", occurrence: 1 + random.below(3))
    }
  }

  // MARK: Numbers and anything

  private mutating func integer(_ shape: GeneratedShape) -> Int64 {
    switch shape {
    case .absent, .usual: return Int64(1 + random.below(3_000))
    case .odd:
      coverage.note(.unusualNumber)
      return random.pick([0, -1, -7, 1_000_000_007]) ?? 0
    case .maximal: return random.pick([.max, .min, .max - 1, 1 << 53, -(1 << 31)]) ?? .max
    }
  }

  /// Any JSON value, its numbers spelt as nobody would spell them.
  mutating func anything(depth: Int) -> RawJSON {
    let scalars = [
      "null", "true", "-0", "1.50", "1E+2", "123456789012345678901234567890", #""\u010d\/""#, "0e0", "[]", "{}",
      #""\ud83d\ude00""#,
    ]
    guard depth > 0, random.happens(60) else { return RawJSON(checking: random.pick(scalars) ?? "0") }
    let parts = (0..<random.below(4)).map { _ in anything(depth: depth - 1).text }
    if random.happens(50) { return RawJSON(checking: "[\(parts.joined(separator: ","))]") }
    let members = parts.enumerated().map { #""\#(random.happens(20) ? "x" : "m\($0.offset)")":\#($0.element)"# }
    return RawJSON(checking: "{\(members.joined(separator: ","))}")
  }
}

extension RawJSON {
  /// A text that is JSON; any other becomes a string.
  init(checking text: String) { self = (try? RawJSON(text)) ?? RawJSON(string: text) }
}

extension TextSamples {
  /// The samples of some kind, for a kind that has none.
  fileprivate static func any(_ random: inout SeededGenerator) -> TextSamples? {
    random.pick(byKind.keys.sorted()).flatMap { byKind[$0] }
  }
}

extension ListedCode { fileprivate static var listedTexts: [String] { listed.map(\.rawValue) } }

extension Entity { fileprivate static var memberNames: [String] { members.members.map(\.name) } }
