import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Question 25 against plain sets")
struct TerritoryLawsTests {
  private static let districts: [DistrictCode] = [.kromeriz, .ceskyKrumlov, .otrokovice, .luhacovice, .vizovice]

  /// A project of random participants: municipalities of all five districts, and organisations that are none.
  private func dossier(_ generator: inout SeededGenerator) -> Dossier {
    var dossier = Dossier(id: Identifier("case"))
    var project = Project(id: Identifier("p"), name: "Projekt")
    var area = Area(id: Identifier("a"), name: "Území")
    area.coverage = .listedMunicipalities
    for row in Territory.builtIn.municipalities.entries.shuffled(using: &generator).prefix(20) {
      let id = Identifier<Organisation>("o\(row.code)")
      var organisation = Organisation(id: id)
      organisation.kind = .village
      organisation.municipality = row.code
      dossier.organisations.append(organisation)
      for role in [ParticipantRole.partner, .supporter] where Bool.random(using: &generator) {
        project.participants.append(Participant(organisation: id, role: role))
      }
      if Bool.random(using: &generator) { area.municipalities.append(row.code) }
    }
    var provider = Organisation(id: Identifier("provider"))
    provider.kind = .provider
    dossier.organisations.append(provider)
    project.participants.append(Participant(organisation: provider.id, role: .partner))
    project.area = area.id
    dossier.areas = [area]
    dossier.projects = [project]
    return dossier
  }

  @Test("Inside, missing, extra and their inhabitants are set algebra over the register", arguments: 0..<12)
  func setAlgebra(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let dossier = dossier(&generator)
    let district = try #require(Self.districts.randomElement(using: &generator))
    let result = try #require(
      try lawfulAnswer(to: TerritoryQuestion(district: district), about: dossier, on: "2022-02-02").answer.value)

    // The same by another way: names of districts and numbers straight from the table, no question involved.
    let rows = Territory.builtIn.municipalities.entries
    let expected = Set(
      rows.filter { $0.memberships.first?.district == district && $0.status?.rawValue != "U" }.map(\.code))
    let people = Dictionary(uniqueKeysWithValues: rows.map { ($0.code.rawValue, $0.population?.total ?? 0) })
    let area = try #require(dossier.areas.first)
    let contracted = Set(
      dossier.projects[0].participants.compactMap { participant in
        dossier.organisations.first { $0.id == participant.organisation }?.municipality
      })
    for (comparison, covered) in [
      (result.contracted, contracted), (result.declared, Set(area.municipalities)),
    ] where !covered.isEmpty {
      let inside = try #require(comparison.inside.value)
      let missing = try #require(comparison.missing.value)
      let extra = try #require(comparison.extra.value)
      #expect(Set(inside) == expected.intersection(covered), "seed \(seed)")
      #expect(Set(missing) == expected.subtracting(covered), "seed \(seed)")
      let military = Set(rows.filter { $0.memberships.first?.district == district }.map(\.code)).subtracting(expected)
      #expect(Set(extra.map(\.municipality)) == covered.subtracting(expected).subtracting(military), "seed \(seed)")
      #expect(comparison.inhabitants.value == inside.reduce(0) { $0 + (people[$1.rawValue] ?? 0) }, "seed \(seed)")
      // Conservation: inside and missing are the district, each municipality once.
      #expect(inside.count + missing.count == expected.count && result.municipalityCount == expected.count)
      #expect(Set(inside + missing) == expected)
      #expect(comparison.insideCount == .known(inside.count) && comparison.missingCount == .known(missing.count))
      #expect(comparison.extraCount == .known(extra.count))
      for municipality in extra {
        #expect(municipality.inhabitants.value == people[municipality.municipality.rawValue])
      }
    }
    #expect(result.inhabitants.value == result.municipalities.reduce(0) { $0 + ($1.inhabitants.value ?? 0) })
  }

  @Test("Inhabitants of two days or two statistics are not added", arguments: [true, false])
  func severalStatistics(isOtherDay: Bool) throws {
    let builtIn = Territory.builtIn
    let code = MunicipalityCode(rawValue: "585459")
    let entries = builtIn.municipalities.entries.map { row -> Municipality in
      guard row.code == code, let population = row.population else { return row }
      var row = row
      row.population = Population(
        total: population.total, ages: population.ages,
        referenceDay: isOtherDay ? population.referenceDay.advanced(by: 366) ?? .first : population.referenceDay,
        source: isOtherDay ? population.source : Citation(work: "Another statistic"))
      return row
    }
    let territory = Territory(
      regions: builtIn.regions, districts: builtIn.districts, offices: builtIn.offices,
      municipalities: CodeList(
        name: "CISOB", version: CodeListVersion("test"), issuer: "test", citation: Citation(work: "test"),
        entries: entries), coveredDistricts: builtIn.coveredDistricts,
      confirmedMembership: builtIn.confirmedMembership)
    let result = try #require(
      try lawfulAnswer(
        to: TerritoryQuestion(district: .luhacovice), about: try GoldenDossier.luhacovice.dossier(),
        on: "2021-01-01", in: territory
      ).answer.value)
    #expect(result.inhabitants.isUnknown && result.inhabitants.reasonKeys == ["territory.severalStatistics"])
    #expect(result.contracted.inhabitants.isUnknown && result.contracted.share.isUnknown)
    #expect(result.contracted.insideCount == .known(3), "the municipalities are counted all the same")
  }

  @Test("A municipality without a number of inhabitants opens the sum upwards")
  func withoutInhabitants() throws {
    let builtIn = Territory.builtIn
    let entries = builtIn.municipalities.entries.map { row -> Municipality in
      var row = row
      if row.code.rawValue == "585459" { row.population = nil }
      return row
    }
    let territory = Territory(
      regions: builtIn.regions, districts: builtIn.districts, offices: builtIn.offices,
      municipalities: CodeList(
        name: "CISOB", version: CodeListVersion("test"), issuer: "test", citation: Citation(work: "test"),
        entries: entries), coveredDistricts: builtIn.coveredDistricts,
      confirmedMembership: builtIn.confirmedMembership)
    let result = try #require(
      try lawfulAnswer(
        to: TerritoryQuestion(district: .luhacovice), about: try GoldenDossier.luhacovice.dossier(),
        on: "2021-01-01", in: territory
      ).answer.value)
    let whole = builtIn.population(of: DistrictCode.luhacovice).value?.total ?? 0
    let town = builtIn.population(of: MunicipalityCode(rawValue: "585459")).value?.total ?? 0
    #expect(result.inhabitants.bounds == [whole - town, nil])
    #expect(result.inhabitants.reasonKeys.first == "territory.populationNotStated")
    #expect(result.contracted.inhabitants.bounds == [12_637 - town, nil])
    #expect(result.contracted.share.isUnknown)
  }

  @Test("A forged inhabitant is found by asking again, a forged role by comparing with the dossier")
  func forgery() throws {
    let dossier = try GoldenDossier.otrokovice.dossier()
    let index = DossierIndex(dossier)
    let context = EvaluationContext(asOf: try Day(iso: "2021-01-01"))
    let trace = TerritoryQuestion(district: .otrokovice).explained(for: index, in: context).trace
    var forged = trace
    let place = try #require(forged.nodes.firstIndex { $0.kind == .registered && $0.value.elements.count == 3 })
    forged.nodes[place].value = .list([.count(1), .day(try Day(iso: "2020-12-31")), .text("x")])
    forged.sealAll()
    #expect(forged.verify(against: index, in: context).state == .failed)
    forged = trace
    let stated = try #require(
      forged.nodes.firstIndex { $0.path?.description == "organisations/napajedla/municipality" })
    forged.nodes[stated].value = .text("588814")
    forged.sealAll()
    #expect(forged.verify(against: index, in: context).faults.contains { $0.code == .otherInput && $0.node == stated })
  }
}
