import CommunityPlanning
import Testing

/// How a leaf of a case and what a dossier holds are compared.
enum CaseComparison: String, CaseIterable {
  /// The same value stands there.
  case equal
  /// The value is one word of a vocabulary, and the code for it stands there.
  case code
  /// The case has nothing, and the dossier says nothing in a member that its type has.
  case silent
  /// The case has nothing, and the body has no seats.
  case seatless
  /// The case has nothing, and the text of a member that its type has does not mention the other value.
  case lacks
  /// The stated time is that day, month or year.
  case time
  /// The stated time lies in that year.
  case year
  /// The stated time is that month.
  case month
  /// The set of years contains the year.
  case inYears
  /// The amount is so many crowns.
  case crowns
  /// The registration number is that one, once what was misprinted is repaired.
  case projectNumber
  /// The number is exactly that.
  case count
  /// The number is at least that.
  case minimum
  /// The number is at most that.
  case maximum
  /// The case has no number, and the dossier's has no end.
  case open
  /// So many things are there.
  case tally
  /// The sentence says several things, and each of them stands in its place.
  case parts
  /// The list contains the value.
  case element
  /// The first place refers to the entity in the second, which bears the name or has it as an alias.
  case named
  /// The first place names, by its code, the municipality in the second, which bears the name.
  case municipality
  /// One of the texts contains the other.
  case words
  /// The item's code and name are printed so.
  case printed
  /// The code of the district of that name stands there.
  case district
  /// The code of the region of that name stands there.
  case region
  /// The place of an item in its plan, or of a plan in its series.
  case place

  /// The code for each word of the cases' vocabulary.
  static let codes = [
    "steering": "steeringGroup", "working": "workingGroup", "coordination": "coordinationGroup",
    "commission": "commission", "council": "council", "assembly": "assembly", "target-group": "targetGroup",
    "territory": "territory", "purpose": "purpose", "municipality": "municipality", "město": "town",
    "městys": "marketTown", "obec": "village", "partner": "partner", "tištěná": "printed",
    "tištěná (aktualizace)": "printed", "online": "online", "akční plán": "actionPlan",
    "dodatek": "addendum", "zásobník projektů": "projectPool",
  ]
}

extension CaseLeaf {
  /// Whether the dossier holds what the case says.
  func agrees(with index: DossierIndex) throws -> Bool {
    let values = paths.map { index.dossier.rawValue(at: $0) }
    guard let comparison, let path = paths.first, let raw = values.first, let leaf = said else { return false }
    let text = raw?.unquoted
    let said = leaf.unquoted
    switch comparison {
    case .equal: return try isEqual(raw, expected)
    case .code: return text != nil && text == CaseComparison.codes[said]
    case .silent: return isNothing && raw == nil && index.dossier.describes(path)
    case .seatless:
      let body = try #require(path.steps.last)
      return isNothing && raw != nil && !index.dossier.seats.contains { $0.body.text == body.name }
    case .lacks:
      guard isNothing, let other = holds?.unquoted, !other.isEmpty, index.dossier.describes(path) else { return false }
      return raw?.text.contains(other) != true
    case .time:
      let stated = text.flatMap { Written<StatedTime>(text: $0).value }
      return stated != nil && stated == Written<StatedTime>(text: said).value
    case .year: return text.flatMap { Written<StatedTime>(text: $0).value?.earliest?.year }.map(String.init) == said
    case .month: return text.flatMap { Written<StatedTime>(text: $0).value?.earliest?.month }.map(String.init) == said
    case .inYears:
      let years = text.flatMap { Written<YearSet>(text: $0).value }
      return years.flatMap { years in Int(said).map { years.contains($0) } } ?? false
    case .crowns:
      let money = text.flatMap { Written<Money>(text: $0).value }
      return money != nil && money == Written<Money>(text: "\(said.replacing(".", with: ",")) Kč").value
    case .projectNumber: return text.flatMap { Written<ProjectNumber>(text: $0).value?.canonicalText } == said
    case .count, .minimum, .maximum, .open: return agrees(number: text.flatMap { Written<CountRange>(text: $0).value })
    case .tally: return String(paths.count) == said && !values.contains(nil)
    case .parts:
      return try isEqual(RawJSON(listing: values.compactMap(\.self)), holds) && !values.contains(nil)
    case .element:
      let elements = try PlainJSON.value(of: try #require(raw)) as? [String] ?? []
      return elements.contains { $0 == expected?.unquoted }
    case .named, .municipality: return try agrees(name: said, relation: raw, entity: values.last ?? nil)
    case .words:
      guard let text = text?.lowercased(), text.count > 2, said.count > 2 else { return false }
      return text.contains(said.lowercased()) || said.lowercased().contains(text)
    case .printed:
      let item = try PlainJSON.value(of: try #require(raw)) as? [String: Any] ?? [:]
      return [item["code"], item["name"]].compactMap { $0 as? String }.joined(separator: " ") == said
    case .district, .region: return try isEqual(raw, holds) && registerAgrees(name: said)
    case .place: return try place(of: path, in: index).map(String.init) == said
    }
  }

  /// Whether the case says nothing.
  private var isNothing: Bool { said.map { ["null", "[]", "{}"].contains($0.text) } ?? false }

  private func isEqual(_ left: RawJSON?, _ right: RawJSON?) throws -> Bool {
    guard let left, let right else { return false }
    return try PlainJSON.canonical(left) == PlainJSON.canonical(right)
  }

  private func agrees(number: CountRange?) -> Bool {
    guard let number else { return false }
    let said = said.flatMap { Int($0.text) }
    switch comparison {
    case .count: return said != nil && number.minimum == said && number.maximum == said
    case .minimum: return said != nil && number.minimum == said
    case .maximum: return said != nil && number.maximum == said
    default: return isNothing && number.maximum == nil
    }
  }

  private func agrees(name: String, relation: RawJSON?, entity: RawJSON?) throws -> Bool {
    guard let relation, paths.count == 2, let entity else { return false }
    let members = try PlainJSON.value(of: entity) as? [String: Any] ?? [:]
    let names = [members["name"] as? String].compactMap(\.self) + (members["aliases"] as? [String] ?? [])
    let reference = members[comparison == .municipality ? "municipality" : "id"] as? String
    let isReferred = reference.map { relation.text.contains("\"\($0)\"") } ?? false
    return isReferred && names.contains { $0.lowercased() == name.lowercased() }
  }

  /// Whether the register, as far as it knows the code, has the name for it.
  private func registerAgrees(name: String) -> Bool {
    guard let code = holds?.unquoted else { return false }
    let known =
      comparison == .district
      ? Territory.builtIn.district(DistrictCode(rawValue: code))?.name
      : Territory.builtIn.region(RegionCode(rawValue: code))?.name
    return known.map { $0 == name } ?? true
  }

  private func place(of path: DossierPath, in index: DossierIndex) throws -> Int? {
    if let item = index.dossier.planItems.first(where: { $0.path == path }) {
      return index.dossier.planItems.filter { $0.plan == item.plan }.firstIndex { $0.id == item.id }.map { $0 + 1 }
    }
    let plan = try #require(index.dossier.plans.first { $0.path == path })
    let context = EvaluationContext(asOf: try Day(iso: "2024-12-31"))
    let series = SeriesQuestion(series: plan.series).answer(for: index, in: context).value
    return series?.plans.firstIndex { $0.plan == plan.id }.map { $0 + 1 }
  }
}

extension Dossier {
  /// Whether the path leads to a member that its type has, of an entity that is there.
  fileprivate func describes(_ path: DossierPath) -> Bool {
    let names = path.steps.map(\.name)
    if names.count == 1 { return Dossier.members.member(named: names[0]) != nil }
    guard names.count == 3, let parent = path.parent, rawValue(at: parent) != nil else { return false }
    return Dossier.entityTypes.contains { Self.describes(names[2], $0, in: names[0]) }
  }

  private static func describes<E: Entity>(_ member: String, _ type: E.Type, in collection: String) -> Bool {
    E.collectionName == collection && E.members.member(named: member) != nil
  }
}
