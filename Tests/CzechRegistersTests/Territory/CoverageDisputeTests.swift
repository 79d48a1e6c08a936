import CzechRegisters
import ExactValues
import Testing

@Suite("Claims of completeness against other sources")
struct CoverageDisputeTests {
  private static let builtIn = Territory.builtIn
  private static let day = Day(year: 2022, month: 5, day: 1) ?? .first
  private static let village = MunicipalityCode(rawValue: "999999")
  private static let town = MunicipalityCode(rawValue: "585599")
  private static let district = TerritoryUnit.district(.otrokovice)

  private static func loaded(
    _ codes: [MunicipalityCode], validity: Validity = .always, confirmed: Validity = .always, claims: Bool = false,
    work: String = "a loaded list"
  ) -> Territory {
    let citation = Citation(work: work, verification: .seen)
    let rows = codes.map { code in
      Municipality(
        code: code, name: code == town ? "Otrokovice" : "Nová Ves",
        memberships: [DistrictMembership(district: .otrokovice, validity: validity, citation: citation)],
        validity: validity, citation: citation)
    }
    return Territory(
      municipalities: rows, coverage: claims ? [TerritoryCoverage(district, validity: validity)] : [],
      confirmedMembership: confirmed, version: CodeListVersion("test"), citation: citation)
  }

  @Test("A municipality that a complete list lacks is a contradiction and no known member")
  func extra() throws {
    let other = Self.loaded([Self.village])
    for merged in [Self.builtIn.merging(other), other.merging(Self.builtIn)] {
      let found = try #require(merged.contradictions.first)
      #expect(merged.contradictions.count == 1)
      #expect(found.kind == .coverage && found.unit == Self.district && found.isConfirmed)
      #expect(found.first.value.isEmpty && found.second.value == "999999")
      #expect(found.second.citation.work == "a loaded list")
      let members = merged.members(of: Self.district, on: Self.day)
      #expect(!members.isKnown)
      #expect(members.reasons.map(\.message.key.rawValue) == ["territory.contradiction.coverage"])
      #expect(!merged.municipalities(of: .otrokovice, on: Self.day).isKnown)
      #expect(!merged.population(of: DistrictCode.otrokovice).isKnown)
      let overlap = merged.overlap(of: [Self.village], with: Self.district, on: Self.day)
      #expect(!overlap.missing.isKnown && !overlap.isWhole.isKnown)
      #expect(overlap.covered.map(\.remarks.count) == [1])
      #expect(merged.members(of: .district(.kromeriz), on: Self.day).isKnown)
      for language in [Language.czech, .english] {
        let text = MessageCatalogue.czechRegisters.text(found.message, in: language)
        #expect(text.contains("7205") && text.contains("999999") && !text.contains("{"), "\(text)")
      }
    }
  }

  @Test("A list that claims a district with one municipality contradicts the others of the built-in one")
  func claim() throws {
    let other = Self.loaded([Self.town], claims: true)
    let all = try #require(Self.builtIn.members(of: Self.district, on: Self.day).value)
    for merged in [Self.builtIn.merging(other), other.merging(Self.builtIn)] {
      let found = merged.contradictions
      #expect(found.allSatisfy { $0.kind == .coverage && $0.unit == Self.district })
      #expect(Set(found.map(\.second.value)) == Set(all.map(\.rawValue)).subtracting([Self.town.rawValue]))
      #expect(found.count == all.count - 1)
      #expect(!merged.members(of: Self.district, on: Self.day).isKnown)
    }
  }

  @Test("The same claim of two lists stays two claims, in whatever order three territories merge")
  func order() {
    let (one, two) = (Self.loaded([Self.town], claims: true), Self.loaded([Self.village], work: "another"))
    let merged = Self.builtIn.merging(one).merging(two)
    let other = Self.builtIn.merging(two.merging(one))
    #expect(merged.isSameContent(as: other) && merged.contradictions == other.contradictions)
    #expect(merged.merging(one).contradictions == merged.contradictions)
    #expect(merged.answering(.confirmed).contradictions == merged.contradictions)
  }

  @Test("Only common days count, and a list that agrees contradicts nothing")
  func days() throws {
    let before = Self.loaded([Self.town], validity: Validity(through: try Day(iso: "2002-12-31")), claims: true)
    #expect(Self.builtIn.merging(before).contradictions.isEmpty)
    #expect(
      Self.builtIn.merging(Self.loaded([Self.town], validity: .always)).members(of: Self.district, on: Self.day)
        .isKnown)
    let since = Validity(from: try Day(iso: "2023-01-01"))
    let merged = Self.builtIn.merging(Self.loaded([Self.village], validity: since))
    #expect(merged.contradictions.map(\.days) == [since])
    #expect(merged.members(of: Self.district, on: try Day(iso: "2022-12-31")).isKnown)
    #expect(!merged.members(of: Self.district, on: try Day(iso: "2023-01-01")).isKnown)
  }

  @Test("A municipality that alone a list shows on the day is a member, with the contradiction as a remark")
  func outweighed() throws {
    let since = Validity(from: try Day(iso: "2026-01-01"))
    let merged = Self.builtIn.merging(Self.loaded([Self.village], validity: since, confirmed: since))
    #expect(merged.contradictions.map(\.isConfirmed) == [false])
    let members = merged.members(of: Self.district, on: try Day(iso: "2026-01-01"))
    #expect(members.value?.contains(Self.village) == true)
    #expect(members.reasons.map(\.message.key.rawValue).contains("territory.contradiction.coverage"))
  }
}
