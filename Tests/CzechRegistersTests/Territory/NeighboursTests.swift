import CzechRegisters
import ExactValues
import Testing

@Suite("Neighbouring districts")
struct NeighboursTests {
  private static let territory = Territory.builtIn

  @Test(
    "The neighbours of the five districts",
    arguments: [
      (DistrictCode.kromeriz, ["6205", "6210", "6219", "7108", "7109", "7202", "7205", "7207"]),
      (.ceskyKrumlov, ["3102", "3106", "3109"]), (.otrokovice, ["7202", "7203", "7207", "7213"]),
      (.luhacovice, ["7208", "7209", "7211", "7213"]), (.vizovice, ["7204", "7209", "7212", "7213"]),
    ])
  func five(district: DistrictCode, expected: [String]) {
    #expect(Self.territory.neighbours(of: district).value?.map(\.rawValue) == expected)
  }

  @Test("Who touches is touched, nobody touches itself, and there are 554 pairs of listed districts")
  func symmetric() throws {
    var count = 0
    for district in Self.territory.districts.entries.map(\.code) {
      let neighbours = try #require(Self.territory.neighbours(of: district).value)
      count += neighbours.count
      #expect(!neighbours.contains(district))
      for neighbour in neighbours {
        #expect(Self.territory.neighbours(of: neighbour).value?.contains(district) == true)
        #expect(Self.territory.district(neighbour) != nil)
      }
    }
    #expect(count == 2 * 554)
    #expect(Set(Self.territory.borders.map { [$0.first, $0.second] }).count == 554)
  }

  @Test("An unlisted district has unknown neighbours and not none; a known one names the outlines")
  func reasons() {
    let unknown = Self.territory.neighbours(of: DistrictCode(rawValue: "9999"))
    #expect(unknown.reasons.map(\.message.key.rawValue) == ["territory.neighboursNotStated"])
    #expect(
      Self.territory.neighbours(of: .vizovice).reasons.map(\.message.key.rawValue) == ["territory.neighboursFrom"])
  }
}
