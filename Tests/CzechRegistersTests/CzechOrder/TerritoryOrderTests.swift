import CzechRegisters
import ExactValues
import Testing

@Suite("Names of the registers in Czech order")
struct TerritoryOrderTests {
  @Test("Within each region the statistical office numbers the ORP districts in Czech alphabetical order")
  func districts() {
    let territory = Territory.builtIn
    for region in territory.regions.entries {
      let names = territory.districts.entries.filter { $0.region == region.code }
        .sorted { $0.code.rawValue < $1.code.rawValue }.map(\.name)
      #expect(names.reversed().sortedInCzech() == names, "\(region.name)")
    }
  }

  @Test("Municipalities whose names a plain comparison would put elsewhere")
  func municipalities() {
    let wanted: Set = [
      "Bařice-Velké Těšany", "Bezměrov", "Břest", "Cetechovice", "Dřínov", "Honětice", "Hoštice", "Hulín", "Chropyně",
      "Chvalnov-Lísky", "Jarohněvice", "Karolín", "Koryčany", "Kostelany", "Kroměříž", "Kunkovice",
    ]
    let names = Territory.builtIn.municipalities.entries.map(\.name).filter(wanted.contains)
    #expect(
      names.sortedInCzech() == [
        "Bařice-Velké Těšany", "Bezměrov", "Břest", "Cetechovice", "Dřínov", "Honětice", "Hoštice", "Hulín", "Chropyně",
        "Chvalnov-Lísky", "Jarohněvice", "Karolín", "Koryčany", "Kostelany", "Kroměříž", "Kunkovice",
      ])
  }

  @Test("Every name is found by its folded self, and folding keeps the names of one district apart")
  func folding() {
    let names = Territory.builtIn.municipalities.entries.map(\.name)
    for name in names {
      #expect(CzechText.contains(CzechText.folded(name), in: name))
      #expect(CzechText.folded(name).utf8.allSatisfy { $0 < 0x80 })
    }
    let districts = Territory.builtIn.districts.entries.map(\.name)
    #expect(Set(districts.map(CzechText.folded)).count == Set(districts).count)
  }
}
