import CzechRegisters
import ExactValues
import Testing

@Suite("Merging territories")
struct MergingTests {
  private static let builtIn = Territory.builtIn
  private static let day = Day(year: 2022, month: 5, day: 1) ?? .first
  private static let town = MunicipalityCode(rawValue: "585599")

  private static func territory(
    _ name: String, district: DistrictCode, validity: Validity, confirmed: Validity, status: String? = nil
  ) -> Territory {
    let citation = Citation(work: "another list", verification: .seen)
    var row = Municipality(
      code: town, name: name,
      memberships: [DistrictMembership(district: district, validity: validity, citation: citation)],
      validity: validity, citation: citation)
    row.status = status.map(MunicipalityStatusCode.init(rawValue:))
    return Territory(
      municipalities: [row], coverage: [], confirmedMembership: confirmed, version: CodeListVersion("test"),
      citation: citation)
  }

  @Test("A territory merged with itself stays what it is and answers the same")
  func itself() {
    let merged = Self.builtIn.merging(Self.builtIn)
    #expect(merged.isSameContent(as: Self.builtIn))
    #expect(merged.municipalities.entries.count == 119 && merged.contradictions.isEmpty)
    #expect(merged.merging(Self.builtIn) == merged)
    for row in Self.builtIn.municipalities.entries {
      #expect(merged.municipality(row.code) == row)
      #expect(merged.district(of: row.code, on: Self.day) == Self.builtIn.district(of: row.code, on: Self.day))
      #expect(merged.population(of: row.code) == Self.builtIn.population(of: row.code))
    }
    for district in Self.builtIn.coveredDistricts {
      #expect(merged.population(of: district) == Self.builtIn.population(of: district))
    }
  }

  @Test("The built-in territory does not contradict itself")
  func sound() {
    #expect(Self.builtIn.contradictions.isEmpty)
  }

  @Test("Another district on the same days is a contradiction, and the answer is unknown and not a choice")
  func otherDistrict() throws {
    let other = Self.territory(
      "Otrokovice", district: .kromeriz, validity: Validity(from: try Day(iso: "2022-01-01")), confirmed: .always)
    for merged in [Self.builtIn.merging(other), other.merging(Self.builtIn)] {
      let answer = merged.district(of: Self.town, on: Self.day)
      #expect(!answer.isKnown)
      #expect(answer.reasons.map(\.message.key.rawValue) == ["territory.contradictoryRelations"])
      #expect(merged.district(of: Self.town, on: try Day(iso: "2021-12-31")).value == .otrokovice)
      let found = try #require(merged.contradictions.first { $0.kind == .relation })
      #expect(merged.contradictions.count == 1)
      #expect([found.first.value, found.second.value] == ["7203", "7205"])
      #expect(found.unit == .municipality(Self.town) && found.isConfirmed)
      #expect(found.days == Validity(from: try Day(iso: "2022-01-01")))
      #expect(!merged.members(of: .district(.otrokovice), on: Self.day).isKnown)
      #expect(!merged.members(of: .district(.kromeriz), on: Self.day).isKnown)
      let overlap = merged.overlap(of: [], with: .district(.otrokovice), on: Self.day)
      #expect(overlap.undecided.map(\.municipality) == [Self.town] && !overlap.missing.isKnown)
    }
  }

  @Test("A confirmed district outweighs an inferred one, and the contradiction is reported all the same")
  func confirmedOutweighs() throws {
    let later = Validity(from: try Day(iso: "2025-01-01"))
    let other = Self.territory("Otrokovice", district: .kromeriz, validity: later, confirmed: later)
    let merged = Self.builtIn.merging(other)
    #expect(merged.district(of: Self.town, on: try Day(iso: "2025-01-01")) == .known(.kromeriz))
    #expect(merged.district(of: Self.town, on: Self.day) == .known(.otrokovice))
    #expect(merged.contradictions.map(\.isConfirmed) == [false])
    #expect(
      merged.overlap(of: [Self.town], with: .district(.kromeriz), on: try Day(iso: "2025-01-01")).covered.count == 1)
  }

  @Test("Another name or status of the same code on the same days is a contradiction")
  func otherName() throws {
    let other = Self.territory(
      "Otrokovice nad Moravou", district: .otrokovice, validity: .always, confirmed: .always, status: "S")
    let merged = Self.builtIn.merging(other)
    #expect(merged.contradictions.map(\.kind) == [.name, .status])
    #expect(merged.contradictions.map(\.first.value) == ["Otrokovice", "M"])
    #expect(merged.district(of: Self.town, on: Self.day).value == .otrokovice, "both agree on the district")
    #expect(merged.candidates(named: "otrokovice nad moravou", on: Self.day).map(\.unit.code) == ["585599"])
    for contradiction in merged.contradictions {
      for language in [Language.czech, .english] {
        let text = MessageCatalogue.czechRegisters.text(contradiction.message, in: language)
        #expect(!text.contains("{") && !text.contains("territory."), "\(text)")
      }
    }
  }

  @Test("Another name in another time is a change and no contradiction")
  func otherTime() throws {
    let before = Validity(through: try Day(iso: "2001-02-28"))
    let other = Self.territory("Baťov", district: .otrokovice, validity: before, confirmed: before)
    let merged = Self.builtIn.merging(other)
    #expect(merged.contradictions.isEmpty)
    #expect(merged.municipality(Self.town)?.name == "Otrokovice")
    #expect(merged.candidates(named: "Baťov", on: Self.day).isEmpty)
    #expect(merged.candidates(named: "Baťov", on: try Day(iso: "2001-02-28")).count == 1)
  }

  @Test("The strict side makes the whole strict, and only days that both confirm stay confirmed for all")
  func basis() throws {
    let other = Self.territory(
      "Otrokovice", district: .otrokovice, validity: .always,
      confirmed: Validity(from: try Day(iso: "2023-01-01")))
    let merged = Self.builtIn.merging(other.answering(.confirmed))
    #expect(merged.basis == .confirmed)
    #expect(
      merged.confirmedMembership
        == Validity(from: try Day(iso: "2023-01-01"), through: Self.builtIn.confirmedMembership.through))
    #expect(merged.district(of: Self.town, on: try Day(iso: "2026-01-01")) == .known(.otrokovice))
    #expect(!merged.county(of: Self.town, on: try Day(iso: "2026-01-01")).isKnown)
  }
}
