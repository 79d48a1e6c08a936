import CzechRegisters
import ExactValues
import Testing

@Suite("Population")
struct PopulationTests {
  private static let territory = Territory.builtIn

  private static func population(_ name: String) throws -> Population {
    let municipality = try #require(territory.municipalities(named: name).first)
    return try #require(territory.population(of: municipality.code).value)
  }

  @Test(
    "The municipalities of a district add up to its inhabitants on 31 December 2020",
    arguments: [
      (DistrictCode.kromeriz, 68_082, 14_737), (.ceskyKrumlov, 41_447, 8_125), (.otrokovice, 33_972, 7_416),
      (.luhacovice, 18_567, 4_000), (.vizovice, 17_212, 3_166),
    ])
  func districtTotals(code: DistrictCode, total: Int, age65plus: Int) throws {
    let population = try #require(Self.territory.population(of: code).value)
    #expect(population.total == total)
    #expect(population.ages.age65plus == age65plus)
    #expect(population.referenceDay == (try Day(iso: "2020-12-31")))
    #expect(population.source.text == "ČSÚ age structure of municipalities, 31 December 2020")
    #expect(population.isConsistent)
  }

  @Test("Ages add up in every municipality", arguments: Territory.builtIn.municipalities.entries)
  func agesAddUp(municipality: Municipality) throws {
    let population = try #require(municipality.population)
    let ages = population.ages
    #expect(ages.age0to14 + ages.age15to64 + ages.age65plus == population.total)
    #expect(ages.age80plus <= ages.age65plus)
    #expect(population.isConsistent)
  }

  @Test("The military district Boletice has no inhabitants and no IČO, and nothing is a share of it")
  func boletice() throws {
    let boletice = try #require(Self.territory.municipalities(named: "Boletice").first)
    #expect(boletice.status == .militaryDistrict)
    #expect(boletice.company == nil)
    #expect(boletice.monitorPopulation == nil)
    let none = try #require(boletice.population)
    #expect(none.total == 0)
    #expect(throws: PopulationFault.self) { try none.share(of: none) }
    let without = Self.territory.municipalities.entries.filter { $0.company == nil }
    #expect(without.map(\.code) == [boletice.code])
  }

  @Test("The six partners of Kroměříž are 47654/68082 of the district")
  func share() throws {
    let names = ["Kroměříž", "Hulín", "Chropyně", "Koryčany", "Morkovice-Slížany", "Zdounky"]
    let partners = try Population.sum(names.map { try Self.population($0) })
    let district = try #require(Self.territory.population(of: DistrictCode.kromeriz).value)
    let share = try partners.share(of: district)
    #expect(share.description == "47654/68082")
  }

  @Test("The count of MONITOR is another series of another type")
  func monitor() throws {
    let town = try #require(Self.territory.municipalities(named: "Kroměříž").first)
    #expect(town.population?.total == 28_360)
    #expect(town.monitorPopulation?.total == 27_917)
    #expect(town.monitorPopulation?.period == StatedTime(year: 2025, month: 12))
    let sum = Self.territory.municipalities.entries.compactMap(\.monitorPopulation?.total).reduce(0, +)
    #expect(sum == 67_217 + 41_551 + 33_660 + 18_455 + 17_235)
  }

  @Test("Populations of two days, of two statistics, of nobody and beyond the machine do not add")
  func faults() throws {
    let one = try Self.population("Vizovice")
    func other(total: Int = 1, day: Day, work: String) -> Population {
      Population(
        total: total, ages: AgeBands(age0to14: 0, age15to64: 1, age65plus: 0, age80plus: 0), referenceDay: day,
        source: Citation(work: work))
    }
    func code(_ parts: [Population]) -> PopulationFault.Code? {
      do throws(PopulationFault) {
        _ = try Population.sum(parts)
        return nil
      } catch {
        return error.code
      }
    }
    #expect(code([one, other(day: try Day(iso: "2021-01-01"), work: one.source.work)]) == .differentDays)
    #expect(code([one, other(day: one.referenceDay, work: "census")]) == .differentSources)
    #expect(code([one, other(total: .max, day: one.referenceDay, work: one.source.work)]) == .overflow)
    #expect(code([]) == .nothingToAdd)
    #expect(code([one]) == nil)
    #expect(!other(total: 2, day: one.referenceDay, work: "").isConsistent)
  }

  @Test("The population of a district or municipality outside the table is unknown")
  func outside() {
    #expect(!Self.territory.population(of: DistrictCode(rawValue: "7213")).isKnown)
    #expect(!Self.territory.population(of: MunicipalityCode(rawValue: "585068")).isKnown)
  }
}
