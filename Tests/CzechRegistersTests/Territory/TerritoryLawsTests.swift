import CzechRegisters
import ExactValues
import Testing

/// Small territories with few codes, so that they collide, drawn from a seed.
private struct TerritoryGenerator {
  private var state: UInt64
  private let base = Day(year: 2010, month: 1, day: 1) ?? .first

  static let districts = ["7202", "7203", "7205"]
  static let municipalities = (1...6).map { MunicipalityCode(rawValue: "50000\($0)") }
  static let units = TerritoryUnitKind.allCases.flatMap { kind in
    codes(of: kind).map { TerritoryUnit(kind, code: $0) }
  }

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

  static func codes(of kind: TerritoryUnitKind) -> [String] {
    switch kind {
    case .municipality: municipalities.map(\.rawValue)
    case .office: ["72031", "72032", "72051"]
    case .district: districts
    case .county: ["CZ0721", "CZ0724"]
    default: ["3131", "3123"]
    }
  }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(max(bound, 1)))
  }

  mutating func pick<Element>(_ list: [Element], or other: Element) -> Element {
    let place = below(list.count)
    return list.indices.contains(place) ? list[place] : other
  }

  mutating func day() -> Day { base.advanced(by: below(1_000)) ?? base }

  mutating func validity() -> Validity {
    let (one, other) = (day(), day())
    return Validity(
      from: below(4) == 0 ? nil : min(one, other), through: below(3) == 0 ? nil : max(one, other))
  }

  mutating func unit(_ kind: TerritoryUnitKind) -> TerritoryUnit {
    TerritoryUnit(kind, code: pick(Self.codes(of: kind), or: ""))
  }

  mutating func territory() -> Territory {
    let citation = Citation(work: "list \(below(3))", verification: .seen)
    let rows = Self.municipalities.filter { _ in below(3) > 0 }.map { code -> Municipality in
      var row = Municipality(
        code: code, name: "Name \(below(2))",
        memberships: (0..<below(3)).map { _ in
          DistrictMembership(
            district: DistrictCode(rawValue: pick(Self.districts, or: "")), validity: validity(), citation: citation)
        }, validity: validity(), citation: citation)
      if below(4) > 0 { row.office = AuthorizedOfficeCode(rawValue: pick(Self.codes(of: .office), or: "")) }
      if below(2) == 0 { row.county = CountyCode(rawValue: pick(Self.codes(of: .county), or: "")) }
      if below(2) == 0 {
        let total = below(100)
        row.population = Population(
          total: total, ages: AgeBands(age0to14: 0, age15to64: total, age65plus: 0, age80plus: 0),
          referenceDay: base.advanced(by: below(2)) ?? base, source: citation)
      }
      return row
    }
    let lying = Self.codes(of: .office).filter { _ in below(3) > 0 }.map { code in
      TerritoryRelation(
        part: TerritoryUnit(.office, code: code), whole: unit(.district), validity: .always, confirmed: validity(),
        citation: citation)
    }
    let relations =
      lying
      + (0..<below(6)).map { _ -> TerritoryRelation in
        let kinds = [TerritoryUnitKind.municipality, .office, .district, .county, .region]
        return TerritoryRelation(
          part: unit(pick(kinds, or: .office)), whole: unit(pick(kinds, or: .district)), validity: validity(),
          confirmed: below(2) == 0 ? validity() : nil, citation: citation)
      }
    let changes = (0..<below(8)).compactMap { _ -> TerritoryChange? in
      let first = day()
      let last = first.advanced(by: below(2) == 0 ? 0 : below(200)) ?? first
      guard let days = try? DayRange(first, through: last) else { return nil }
      return TerritoryChange(
        pick([.merge, .split, .rename, .end], or: .merge), days: days,
        predecessors: (0..<below(3)).map { _ in TerritoryParty(unit(.municipality)) },
        successors: (0..<below(3)).map { _ in TerritoryParty(unit(.municipality)) }, citation: citation)
    }
    let coverage = (0..<below(8)).map { _ in
      TerritoryCoverage(unit(pick([.office, .district, .county, .region], or: .district)), validity: validity())
    }
    return Territory(
      municipalities: rows, relations: relations, coverage: coverage, confirmedMembership: validity(),
      changes: changes, version: CodeListVersion("v\(below(3))"), citation: citation, listsOf: Self.few)
  }

  /// A territory with the districts, counties and regions of the generator only, so that merging is quick.
  private static let few: Territory = {
    let all = Territory.builtIn
    func few<Entry: CodeListEntry>(_ list: CodeList<Entry>, _ codes: [String]) -> CodeList<Entry> {
      CodeList(
        name: list.name, version: list.version, issuer: list.issuer, citation: list.citation,
        entries: list.entries.filter { codes.contains($0.code.rawValue) })
    }
    return Territory(
      regions: few(all.regions, codes(of: .region)), counties: few(all.counties, codes(of: .county)),
      districts: few(all.districts, districts), offices: few(all.offices, []),
      municipalities: few(all.municipalities, []), coverage: [],
      confirmedMembership: .always)
  }()
}

@Suite("Laws of the territory")
struct TerritoryLawsTests {
  @Test("The drawn territories have known and unknown answers of every sort, so that the laws are about something")
  func drawn() {
    var counts: [String: Int] = [:]
    func count(_ name: String, _ isKnown: Bool) { counts["\(name) \(isKnown)", default: 0] += 1 }
    for seed in Self.seeds {
      var generator = TerritoryGenerator(seed: seed)
      let single = generator.territory()
      let territory = single.merging(generator.territory())
      let strict = territory.answering(.confirmed)
      let contradictory = Set(territory.contradictions.map(\.unit))
      for unit in TerritoryGenerator.units {
        let day = generator.day()
        count("contradictions", contradictory.contains(unit))
        // Two drawn claims of completeness seldom agree, so members are mostly known of one territory alone.
        for drawn in [single, territory] {
          count("members of \(unit.kind)", drawn.members(of: unit, on: day).value?.isEmpty == false)
        }
        count("successors", territory.successors(of: unit, on: day).isKnown)
        count("predecessors", territory.predecessors(of: unit, on: day).isKnown)
        for kind in TerritoryUnitKind.allCases where unit.kind < kind {
          count("\(kind) of \(unit.kind)", territory.whole(kind, of: unit, on: day).isKnown)
          count("confirmed", strict.relation(of: unit, to: kind, on: day).isKnown)
        }
      }
    }
    let sorts =
      ["contradictions", "members of office", "members of district", "members of county", "members of region"]
      + ["successors", "predecessors", "district of municipality", "region of municipality", "confirmed"]
    for sort in sorts {
      for isKnown in [true, false] {
        let found = counts["\(sort) \(isKnown)", default: 0]
        #expect(found >= 5, "\(sort) \(isKnown)")
      }
    }
  }

  private static let seeds = Array(UInt64(1)...60)

  /// All that is asked of a territory on a day, in a form in which order and reasons' order do not matter.
  private static func answers(_ territory: Territory, on day: Day) -> [String] {
    TerritoryGenerator.units.flatMap { unit in
      TerritoryUnitKind.allCases.map { kind in
        let answer = territory.whole(kind, of: unit, on: day)
        return "\(unit) \(kind) \(answer.value.map { "\($0)" } ?? "?")"
      } + [
        "\(unit) \(territory.members(of: unit, on: day).value.map { "\($0.map(\.rawValue).sorted())" } ?? "?")",
        "\(unit) \(territory.successors(of: unit, on: day).value.map { "\($0)" } ?? "?")",
        "\(unit) \(territory.predecessors(of: unit, on: day).value.map { "\($0)" } ?? "?")",
        "\(unit) \(territory.isCurrent(unit, on: day).value.map { "\($0)" } ?? "?")",
      ]
    }
      + TerritoryGenerator.municipalities.map {
        "\($0) \(territory.population(of: $0).value.map { "\($0.total)" } ?? "?")"
      }
  }

  @Test("Merging takes neither order nor repetition into account", arguments: seeds)
  func merging(seed: UInt64) {
    var generator = TerritoryGenerator(seed: seed)
    let (one, two, three) = (generator.territory(), generator.territory(), generator.territory())
    #expect(one.merging(two).isSameContent(as: two.merging(one)))
    #expect(one.merging(two).merging(three).isSameContent(as: one.merging(two.merging(three))))
    #expect(one.merging(one).isSameContent(as: one))
    #expect(one.merging(two).merging(two).isSameContent(as: one.merging(two)))
    #expect(one.merging(two).contradictions == two.merging(one).contradictions)
    let day = generator.day()
    #expect(Self.answers(one.merging(two), on: day) == Self.answers(two.merging(one), on: day))
    #expect(Self.answers(one.merging(one), on: day) == Self.answers(one, on: day))
  }

  @Test("Every given municipality has one place, and covered with missing ones are the unit", arguments: seeds)
  func overlaps(seed: UInt64) throws {
    var generator = TerritoryGenerator(seed: seed)
    let territory = generator.territory().merging(generator.territory())
    for unit in TerritoryGenerator.units {
      let day = generator.day()
      let given = TerritoryGenerator.municipalities.filter { _ in generator.below(2) == 0 }
      let overlap = territory.overlap(of: given, with: unit, on: day)
      let places =
        overlap.covered.map(\.municipality) + overlap.extra.map(\.municipality)
        + overlap.undecided.filter(\.isGiven).map(\.municipality)
      #expect(places.count == given.count && Set(places) == Set(given))
      #expect(overlap.covered.allSatisfy { $0.unit == unit } && overlap.extra.allSatisfy { $0.unit != unit })
      #expect(overlap.undecided.allSatisfy { !$0.reasons.isEmpty })
      for placed in overlap.covered + overlap.extra where unit.kind != .municipality {
        #expect(placed.relations.last?.whole == placed.unit)
      }
      if let members = territory.members(of: unit, on: day).value {
        let missing = try #require(overlap.missing.value)
        #expect(Set(overlap.covered.map(\.municipality)).isDisjoint(with: missing.map(\.municipality)))
        #expect(Set(overlap.covered.map(\.municipality)).union(missing.map(\.municipality)) == Set(members))
      }
    }
  }

  @Test("A unit belongs to one unit of a level, or the sources are reported to contradict", arguments: seeds)
  func unique(seed: UInt64) {
    var generator = TerritoryGenerator(seed: seed)
    let territory = generator.territory().merging(generator.territory())
    let reported = Set(territory.contradictions.filter { $0.kind == .relation }.map(\.unit))
    for unit in TerritoryGenerator.units {
      let day = generator.day()
      for kind in TerritoryUnitKind.allCases {
        let held = territory.relations.filter {
          $0.part == unit && $0.whole.kind == kind && $0.validity.contains(day)
        }
        if Set(held.map(\.whole)).count > 1 { #expect(reported.contains(unit)) }
        let answer = territory.relation(of: unit, to: kind, on: day)
        if let relation = answer.value { #expect(held.contains(relation)) }
        #expect(answer.isKnown || !answer.reasons.isEmpty)
      }
    }
    for contradiction in territory.contradictions { #expect(contradiction.first.value != contradiction.second.value) }
  }

  @Test("Where confirmation is asked, every known relation is confirmed on the day", arguments: seeds)
  func confirmed(seed: UInt64) {
    var generator = TerritoryGenerator(seed: seed)
    let territory = generator.territory().merging(generator.territory())
    let strict = territory.answering(.confirmed)
    for unit in TerritoryGenerator.units {
      let day = generator.day()
      for kind in TerritoryUnitKind.allCases {
        let answer = strict.relation(of: unit, to: kind, on: day)
        if let relation = answer.value {
          #expect(relation.confirmed?.contains(day) == true && answer.reasons.isEmpty)
          #expect(territory.relation(of: unit, to: kind, on: day) == answer)
        }
      }
    }
  }

  @Test("Whatever cycles changes make, following them ends, and going nowhere leads nowhere", arguments: seeds)
  func following(seed: UInt64) {
    var generator = TerritoryGenerator(seed: seed)
    let territory = generator.territory()
    for unit in TerritoryGenerator.units {
      for answer in [
        territory.successors(of: unit, on: generator.day()), territory.predecessors(of: unit, on: generator.day()),
      ] {
        #expect(answer.isKnown || !answer.reasons.isEmpty)
        if let units = answer.value { #expect(!units.isEmpty && Set(units).count == units.count) }
      }
    }
  }
}
