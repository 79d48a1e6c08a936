import CzechRegisters
import ExactValues
import Testing

@Suite("Territory")
struct TerritoryTests {
  private static let territory = Territory.builtIn
  private static let day = Day(year: 2022, month: 5, day: 1) ?? .first

  private static func code(_ name: String, in district: DistrictCode) throws -> MunicipalityCode {
    let candidates = territory.municipalities(named: name)
    return try #require(candidates.first { $0.membership(on: day)?.district == district }).code
  }

  @Test("Prague and thirteen regions have three codes and an abbreviation each")
  func regions() {
    let regions = Self.territory.regions.entries
    #expect(Set(regions.map(\.code)).count == 14)
    #expect(Set(regions.map(\.nuts3)).count == 14)
    #expect(Set(regions.map(\.ruianCode)).count == 14)
    #expect(Set(regions.map(\.abbreviation)).count == 14)
    #expect(Self.territory.region(RegionCode(rawValue: "3131"))?.name == "Zlínský kraj")
    #expect(Self.territory.region(RegionCode(rawValue: "3131"))?.ruianCode == "141")
  }

  @Test("Every district lies in a region and has a RÚIAN code of its own")
  func districts() {
    let districts = Self.territory.districts.entries
    #expect(Set(districts.map(\.ruianCode)).count == 206)
    #expect(Set(districts.map(\.seat)).count == 206)
    #expect(districts.allSatisfy { Self.territory.region($0.region) != nil })
  }

  @Test(
    "The five districts have a ČSÚ code, a RÚIAN code and a seat",
    arguments: [
      (DistrictCode.kromeriz, "7203", "1546", "588296", "Kroměříž", 46),
      (.ceskyKrumlov, "3103", "329", "545392", "Český Krumlov", 32),
      (.otrokovice, "7205", "1431", "585599", "Otrokovice", 10),
      (.luhacovice, "7204", "1422", "585459", "Luhačovice", 15),
      (.vizovice, "7211", "1457", "585939", "Vizovice", 16),
    ])
  func fiveDistricts(
    code: DistrictCode, raw: String, ruian: String, seat: String, name: String, municipalities: Int
  ) throws {
    let district = try #require(Self.territory.district(code))
    #expect(code.rawValue == raw)
    #expect(district.ruianCode == ruian)
    #expect(district.seat.rawValue == seat)
    #expect(district.name == name)
    #expect(Self.territory.districts(named: name).map(\.code) == [code])
    #expect(Self.territory.municipality(district.seat)?.name == name)
    #expect(Self.territory.municipalities(of: code, on: Self.day).value?.count == municipalities)
  }

  @Test("Nová Dědina lies in the district of Kroměříž, whoever its partners are")
  func novaDedina() throws {
    let code = try Self.code("Nová Dědina", in: .kromeriz)
    #expect(Self.territory.district(of: code, on: Self.day).value == .kromeriz)
  }

  @Test("Names are candidates: Pohořelice among the municipalities is not the seat of the district Pohořelice")
  func names() {
    let municipalities = Self.territory.municipalities(named: "Pohořelice")
    let districts = Self.territory.districts(named: "Pohořelice")
    #expect(municipalities.map(\.code.rawValue) == ["549461"])
    #expect(districts.map(\.seat.rawValue) == ["584801"])
    #expect(Self.territory.municipalities(named: "POHOŘELICE").isEmpty)
  }

  @Test("A name with accents as separate scalars is the same name")
  func decomposedName() {
    #expect(Self.territory.municipalities(named: "Hul\u{69}\u{301}n").map(\.code.rawValue) == ["588491"])
  }

  @Test("Zdounky is no authorized office and belongs to that of Kroměříž")
  func offices() throws {
    let zdounky = try #require(Self.territory.municipalities(named: "Zdounky").first)
    #expect(zdounky.office?.rawValue == "72034")
    #expect(
      Self.territory.offices(of: .kromeriz).map(\.name)
        == ["Hulín", "Chropyně", "Koryčany", "Kroměříž", "Morkovice-Slížany"])
    let offices = Set(Self.territory.offices.entries.map(\.code))
    #expect(Self.territory.municipalities.entries.allSatisfy { $0.office.map(offices.contains) == true })
  }

  @Test("Polná na Šumavě begins in 2016")
  func polna() throws {
    let code = MunicipalityCode(rawValue: "500194")
    let before = try Day(iso: "2015-12-31")
    let first = try Day(iso: "2016-01-01")
    #expect(Self.territory.municipalities.status(of: code, on: before) == .notYetValid(from: first))
    #expect(!Self.territory.district(of: code, on: before).isKnown)
    #expect(Self.territory.district(of: code, on: first).value == .ceskyKrumlov)
    #expect(Self.territory.municipalities(of: .ceskyKrumlov, on: before).value?.count == 31)
    #expect(Self.territory.municipalities(of: .ceskyKrumlov, on: first).value?.count == 32)
  }

  @Test("Before 2003 there were no districts, so their municipalities are unknown and not none")
  func beforeDistricts() throws {
    let answer = Self.territory.municipalities(of: .kromeriz, on: try Day(iso: "2002-12-31"))
    #expect(answer.value == nil)
    #expect(answer.reasons.map(\.message.key.rawValue) == ["territory.districtNotValid"])
  }

  @Test("A membership outside the compared lists is known with a remark")
  func remark() throws {
    let inferred = Self.territory.municipalities(of: .vizovice, on: try Day(iso: "2012-06-01"))
    #expect(inferred.value?.count == 16)
    #expect(inferred.reasons.map(\.message.key.rawValue) == ["territory.membershipUnconfirmed"])
    #expect(Self.territory.municipalities(of: .vizovice, on: Self.day).reasons.isEmpty)
  }

  @Test("A district or municipality outside the table is unknown and not absent")
  func outside() {
    let zlin = DistrictCode(rawValue: "7213")
    #expect(Self.territory.district(zlin)?.name == "Zlín")
    let members = Self.territory.municipalities(of: zlin, on: Self.day)
    #expect(members.value == nil)
    #expect(members.reasons.map(\.message.key.rawValue) == ["territory.districtNotCovered"])
    let municipality = Self.territory.district(of: MunicipalityCode(rawValue: "585068"), on: Self.day)
    #expect(municipality.reasons.map(\.message.key.rawValue) == ["territory.municipalityNotCovered"])
  }

  @Test("Four of the six statuses occur in the five districts, and the seats are towns")
  func statuses() {
    let statuses = Self.territory.municipalities.entries.compactMap(\.status)
    #expect(statuses.count == 119)
    #expect(Set(statuses) == [.municipality, .town, .marketTown, .militaryDistrict])
    for district in Self.territory.coveredDistricts {
      let seat = Self.territory.district(district).flatMap { Self.territory.municipality($0.seat) }
      #expect(seat?.status == .town)
    }
  }

  @Test("A postal code is no municipality: Bělov has that of Kvasice in another district")
  func postalCodes() throws {
    let code = try PostalCode("76821")
    let belov = try #require(Self.territory.municipalities(named: "Bělov").first)
    let kvasice = try #require(Self.territory.municipalities(named: "Kvasice").first)
    #expect(belov.postalCodes.contains(code) && kvasice.postalCodes.contains(code))
    #expect(belov.memberships.map(\.district) != kvasice.memberships.map(\.district))
    #expect(Self.territory.municipalities.entries.allSatisfy { !$0.postalCodes.isEmpty })
  }

  @Test(
    "The county of a district is that of ČSÚ",
    arguments: [("7203", "CZ0721"), ("3103", "CZ0312"), ("7211", "CZ0724")])
  func counties(district: String, county: String) {
    let members = Self.territory.municipalities(of: DistrictCode(rawValue: district), on: Self.day).value ?? []
    #expect(Set(members.map(\.county)) == [CountyCode(rawValue: county)])
  }
}
