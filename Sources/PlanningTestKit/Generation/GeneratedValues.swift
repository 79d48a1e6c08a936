import CommunityPlanning
import DossierCoding
import ExactValues
import PlanningModel

/// Values of every kind, among them those that are odd: what a document may well hold and a program may well trip over.
struct GeneratedValues: Sendable {
  /// The identifiers of the entities that the dossier has, by kind.
  private var identifiersByKind: [String: [String]] = [:]
  private var identifierCount = 0

  /// Texts that differ only for a program, need an escape, or are empty.
  private static let oddTexts = [
    "", " ", "\u{10D}aj", "c\u{30C}aj", "a/b", "x~2", "~", "%00", "%2F", "\"", "\\", "\u{0}\u{1F}", "\n\t", "\u{202F}1",
    "\u{FEFF}", "\u{1F468}\u{200D}\u{1F469}", "null", "id", "\u{7F}\u{2028}", String(repeating: "\u{17E}", count: 300),
  ]

  /// What stands in documents for a value of a name: canonical, as people write it, and unreadable.
  private static let samples: [String: [String]] = [
    "day": ["2012-06-01", "1. 6. 2012", "1.6.2012", "1. květen 2012", "30. 2. 2012", "0001-01-01", "9999-12-31"],
    "time": [
      "2012", "2012-05", "--06", "2012-06-01/2014-12-31", "první půlrok [2012-01-01/2012-06-30]", "kdysi", "2012-13",
    ],
    "money": [
      "1 609 236,80 Kč", "1.263.544 Kč", "Kč 1 609 236,80 Kč", "0 Kč", "-1 Kč", "92233720368547758,07 Kč", "EUR 5",
    ],
    "countRange": ["7", "7–20", "1+", "2-3", "0", "20–7", "asi 5", "9223372036854775807"],
    "years": ["2012", "2012, 2014", "2012–2014", "2014-2012", "loni"],
    "ratio": ["1/2", "2/37", "1/0", "86 %"], "decimal": ["0", "-0,5", "12,50", "1e3"],
    "companyIdentifier": ["00284301", "284301", "00284302"], "postalCode": ["765 02", "76502", "7650"],
    "projectNumber": ["CZ.1.04/3.1.03/45.00038", "CZ.1.04/3.1.03/ 45.00038", "CZ.1"],
    "registerNumber": ["1234567", "12"], "dataBoxIdentifier": ["abc1234", "ABC"],
  ]

  // MARK: Identifiers

  mutating func addIdentifier(of kind: String, _ random: inout SeededGenerator) {
    let taken = identifiersByKind[kind] ?? []
    identifierCount += 1
    let id: String
    if random.happens(8), let other = random.pick(taken) {
      id = other
    } else if random.happens(8) {
      id = random.pick(Self.oddTexts) ?? ""
    } else {
      id = "\(kind.lowercased())-\(identifierCount)"
    }
    identifiersByKind[kind, default: []].append(id)
  }

  func identifiers(of kind: String) -> [String] { identifiersByKind[kind] ?? [] }

  /// An identifier that an entity of the kind has, or that none has.
  func reference(to kind: String, _ random: inout SeededGenerator) -> String {
    random.happens(90) ? random.pick(identifiers(of: kind)) ?? "missing" : text(&random)
  }

  /// The path of an entity, of a member of one, or of nothing.
  private func path(_ random: inout SeededGenerator) -> String {
    guard let type = random.pick(Dossier.entityTypes) else { return "" }
    let id = random.pick(identifiers(of: "\(type)")) ?? "missing"
    var path = DossierPath(type.collectionName).appending(id, occurrence: random.happens(10) ? 2 : 1)
    if random.happens(30), let name = random.pick(memberNames(of: type)) { path = path.appending(name) }
    return path.description
  }

  private func memberNames<E: Entity>(of type: E.Type) -> [String] { E.members.members.map(\.name) }

  // MARK: Values

  func text(_ random: inout SeededGenerator) -> String {
    if random.happens(12) { return random.pick(Self.oddTexts) ?? "" }
    let words = ["plán", "služba", "Otrokovice", "pracovní skupina", "péče", "žít", "2. etapa", "A.3.1.3"]
    return (0...random.below(4)).compactMap { _ in random.pick(words) }.joined(separator: " ")
  }

  func written(_ kind: String, _ random: inout SeededGenerator) -> String {
    if kind == "path" { return path(&random) }
    if random.happens(8) { return text(&random) }
    return random.pick(Self.samples[kind] ?? []) ?? text(&random)
  }

  func code(_ type: any ListedCode.Type, _ random: inout SeededGenerator) -> String {
    let listed = type.listed.map { "\($0)" }
    return random.happens(90) ? random.pick(listed) ?? "" : text(&random)
  }

  func integer(_ random: inout SeededGenerator) -> Int64 {
    if random.happens(10) { return random.pick([0, -1, .min, .max, 1 << 53, -(1 << 31)]) ?? 0 }
    return Int64(random.below(3_000))
  }

  /// Any JSON value, its numbers spelt as nobody would spell them.
  func anything(depth: Int, _ random: inout SeededGenerator) -> RawJSON {
    let scalars = [
      "null", "true", "-0", "1.50", "1E+2", "123456789012345678901234567890", #""\u010d\/""#, "0e0", "[]", "{}",
    ]
    guard depth > 0, random.happens(50) else { return json(random.pick(scalars) ?? "0") }
    let parts = (0..<random.below(4)).map { _ in anything(depth: depth - 1, &random).text }
    if random.happens(50) { return json("[\(parts.joined(separator: ","))]") }
    let members = parts.enumerated().map { #""\#(random.happens(20) ? "x" : "m\($0.offset)")":\#($0.element)"# }
    return json("{\(members.joined(separator: ","))}")
  }

  private func json(_ text: String) -> RawJSON { (try? RawJSON(text)) ?? RawJSON(string: text) }
}
