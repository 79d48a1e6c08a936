import CzechRegisters
import ExactValues
import Testing

@Suite("Types of social services")
struct ServiceTypesTests {
  private static let listed = ServiceTypes.list.entries

  private static func type(_ section: String) -> ServiceType? {
    listed.first { $0.actSection == section }
  }

  @Test("The codes are 1 and 3 to 35, in the order of the sections of the Act")
  func codes() {
    let numbers = Self.listed.compactMap { Int($0.code.rawValue) }
    #expect(numbers.sorted() == [1] + Array(3...35))
    #expect(Self.listed.prefix(23).last?.code == .interventionCentres)
  }

  @Test(
    "A section cannot be computed from a code",
    arguments: [
      (ServiceTypeCode.socialRehabilitation, "33", "70", "35"), (.interventionCentres, "34", "60a", "25a"),
      (.homesForTheElderly, "13", "49", "15"), (.professionalCounselling, "1", "37", "4"),
    ])
  func sections(code: ServiceTypeCode, raw: String, section: String, decree: String) {
    let type = ServiceTypes.list.entries(for: code).first
    #expect(code.rawValue == raw)
    #expect(type?.actSection == section)
    #expect(type?.decreeSection == decree)
    #expect(type?.lawCitation?.text == "Act 108/2006 Coll., section \(section)")
  }

  @Test("The REST identifiers of codes 1 and 3 to 34 follow each other; code 35 stands apart")
  func restIdentifiers() {
    let known = Self.listed.filter { $0.code != .mentalHealthCentres }
      .sorted { Int($0.code.rawValue) ?? 0 < Int($1.code.rawValue) ?? 0 }
    #expect(known.compactMap(\.restIdentifier) == (3836...3868).map(String.init))
    #expect(ServiceTypes.list.entries(for: .mentalHealthCentres).first?.restIdentifier == "11078")
  }

  @Test(
    "The forms of the 33 known types agree with the counts that the Ministry published",
    arguments: [
      ([ServiceFormCode.residential], 9), ([.field], 5), ([.ambulatory], 4), ([.ambulatory, .field], 10),
      ([.residential, .ambulatory, .field], 4), ([.residential, .ambulatory], 1), ([.residential, .field], 0), ([], 1),
    ])
  func formCounts(forms: [ServiceFormCode], count: Int) {
    #expect(Self.listed.filter { $0.forms.value.permitted == forms }.count == count)
  }

  @Test("14 types may be residential, 19 ambulatory and 19 field")
  func formTotals() {
    func count(_ form: ServiceFormCode) -> Int { Self.listed.count { $0.forms.value[form] == .permitted } }
    #expect(count(.residential) == 14)
    #expect(count(.ambulatory) == 19)
    #expect(count(.field) == 19)
    #expect(count(ServiceFormCode(rawValue: "dist")) == 0)
  }

  @Test("People sleep in an overnight shelter, and yet it is an ambulatory service")
  func overnightShelter() {
    #expect(Self.type("63")?.forms.value.permitted == [.ambulatory])
  }

  @Test("Section 52 ended on 28 February 2025, and its code stays readable")
  func section52() throws {
    let lastDay = try Day(iso: "2025-02-28")
    let next = try Day(iso: "2025-03-01")
    #expect(ServiceTypes.list.status(of: .servicesInInpatientFacilities, on: lastDay) == .valid)
    #expect(ServiceTypes.list.status(of: .servicesInInpatientFacilities, on: next) == .ended(on: lastDay))
    let type = try #require(ServiceTypes.list.entry(for: .servicesInInpatientFacilities, on: next).entry)
    #expect(type.isValid(on: lastDay) && !type.isValid(on: next))
    #expect(type.endCitation?.work == "Act 38/2025 Coll.")
    #expect(type.endCitation?.verification == .seen)
  }

  @Test("Code 35 begins by inference, and what is not known of it is neither yes nor no")
  func mentalHealthCentre() throws {
    let first = try Day(iso: "2024-07-01")
    #expect(
      ServiceTypes.list.status(of: .mentalHealthCentres, on: try Day(iso: "2024-06-30")) == .notYetValid(from: first))
    let type = try #require(ServiceTypes.list.entry(for: .mentalHealthCentres, on: first).validEntry)
    #expect(type.czechName == "centrum duševního zdraví")
    #expect(type.startCitation.verification == .unverified)
    #expect(type.actSection == nil && type.lawCitation == nil && type.group == nil && type.activities == nil)
    #expect(type.forms.value.residential == .unknown)
    #expect(type.forms.value.ambulatory == .unknown)
    #expect(type.forms.value.field == .unknown)
    #expect(type.payment.value.principle == .unknown)
  }

  @Test("Code 2 is not used, and an unlisted code survives", arguments: ["2", "36", "", "70a", "centrum č. 1"])
  func unlisted(raw: String) throws {
    let code = ServiceTypeCode(rawValue: raw)
    #expect(code.rawValue == raw)
    #expect(ServiceTypes.list.status(of: code, on: try Day(iso: "2026-01-01")) == .unlisted)
  }

  @Test(
    "As many types are valid on a day as the Act had",
    arguments: [
      ("2006-12-31", 0), ("2007-01-01", 33), ("2024-06-30", 33), ("2024-07-01", 34), ("2025-02-28", 34),
      ("2025-03-01", 33),
    ])
  func validOn(day: String, count: Int) throws {
    #expect(ServiceTypes.list.entries(on: try Day(iso: day)).count == count)
  }

  @Test("Fourteen types are free; a free type may still collect money for a bed or meals")
  func payment() {
    #expect(Self.listed.count { $0.payment.value.principle == .free } == 14)
    #expect(
      Self.type("64")?.payment.value.exceptions == [
        PaymentException(.accommodation, form: .residential), PaymentException(.meals, form: .residential),
      ])
    #expect(Self.type("67")?.payment.value.exceptions == [PaymentException(.meals)])
    #expect(Self.type("70")?.payment.value.exceptions.map(\.code) == [.accommodation, .meals, .hygiene])
    #expect(
      Self.type("40")?.payment.value
        == ServicePayment(
          .paid, exceptions: [PaymentException(.multipleBirthFamilies), PaymentException(.resistanceParticipants)]))
  }

  @Test("One type is counselling, fourteen are care, eighteen prevention and one is not known")
  func groups() {
    #expect(Self.listed.count { $0.group == .counselling } == 1)
    #expect(Self.listed.count { $0.group == .care } == 14)
    #expect(Self.listed.count { $0.group == .prevention } == 18)
    #expect(Self.listed.filter { $0.group == nil }.map(\.code) == [.mentalHealthCentres])
  }

  @Test("Names and codes were seen; forms, payment and activities are unverified but where a source was read")
  func verification() {
    #expect(Self.listed.allSatisfy { $0.citation.verification == .seen })
    #expect(Self.listed.allSatisfy { $0.payment.citation.verification == .unverified })
    #expect(
      Self.listed.filter { $0.forms.citation.verification == .seen }.compactMap(\.actSection)
        == ["40", "54", "60a", "63"])
    #expect(
      Self.listed.filter { $0.activities?.citation.verification == .seen }.compactMap(\.actSection)
        == ["43", "57", "60a"])
  }

  @Test("Every activity of a type is in the catalogue of activities, and every catalogued one is used")
  func activities() {
    let used = Set(Self.listed.flatMap { $0.activities?.value ?? [] })
    #expect(used == Set(BasicActivities.list.entries.map(\.code)))
    #expect(Self.type("63")?.activities?.value == [.hygiene, .overnight])
  }

  @Test("A row that an embedder adds is unknown until it is stated")
  func added() throws {
    let day = try Day(iso: "2027-01-01")
    let row = ServiceType(
      code: ServiceTypeCode(rawValue: "36"), czechName: "nový druh", englishName: "a new type",
      validity: Validity(from: day), citation: Citation(work: "a later act"))
    let longer = ServiceTypes.list.adding([row], version: CodeListVersion("2027-01-01", day: day))
    #expect(longer.status(of: row.code, on: day) == .valid)
    #expect(row.forms.value.permitted.isEmpty)
    #expect(row.forms.value.residential == .unknown)
    #expect(row.payment.value.principle == .unknown)
  }
}
