import CzechRegisters
import ExactValues
import Testing

@Suite("Dated code lists")
struct CodeListTests {
  /// A list whose code "a" was valid in 2010, not in 2011, and is again from 2012 to 2013.
  private static let list = CodeList(
    name: "Trial", version: CodeListVersion("first"), issuer: "nobody", citation: Citation(work: "nothing"),
    entries: [
      group("a", "later", 2012, 2013), group("a", "earlier", 2010, 2010), group("b", "open", 2012, nil),
    ])

  private static func group(_ code: String, _ name: String, _ from: Int, _ through: Int?) -> RegisteredTargetGroup {
    RegisteredTargetGroup(
      code: TargetGroupCode(rawValue: code), czechName: name, englishName: name,
      validity: Validity(
        from: Day(year: from, month: 1, day: 1), through: through.flatMap { Day(year: $0, month: 12, day: 31) }),
      citation: Citation(work: "nothing"))
  }

  @Test(
    "A code is asked for on a day: valid, ended, not yet valid or unlisted",
    arguments: [
      ("a", "2009-12-31", "notYetValid earlier 2010-01-01"),
      ("a", "2010-01-01", "valid earlier"),
      ("a", "2010-12-31", "valid earlier"),
      ("a", "2011-06-30", "ended earlier 2010-12-31"),
      ("a", "2012-01-01", "valid later"),
      ("a", "2014-01-01", "ended later 2013-12-31"),
      ("b", "2011-12-31", "notYetValid open 2012-01-01"),
      ("b", "9999-12-31", "valid open"),
      ("c", "2012-01-01", "unlisted"),
    ])
  func entryOnDay(code: String, day: String, expected: String) throws {
    let answer = Self.list.entry(for: TargetGroupCode(rawValue: code), on: try Day(iso: day))
    let said =
      switch answer {
      case .valid(let entry): "valid \(entry.czechName)"
      case .ended(let entry, on: let last): "ended \(entry.czechName) \(last)"
      case .notYetValid(let entry, from: let first): "notYetValid \(entry.czechName) \(first)"
      case .unlisted: "unlisted"
      @unknown default: "?"
      }
    #expect(said == expected)
    #expect(Self.list.status(of: TargetGroupCode(rawValue: code), on: try Day(iso: day)) == answer.status)
    #expect((answer.validEntry != nil) == (answer.status == .valid))
    #expect((answer.entry == nil) == (answer.status == .unlisted))
  }

  @Test("All rows of a code are there, whatever the day")
  func rows() throws {
    #expect(Self.list.entries(for: TargetGroupCode(rawValue: "a")).map(\.czechName) == ["later", "earlier"])
    #expect(Self.list.entries(for: TargetGroupCode(rawValue: "z")).isEmpty)
    #expect(Self.list.entries(on: try Day(iso: "2012-05-01")).map(\.czechName) == ["later", "open"])
  }

  @Test("A later issue adds rows, and a code with two rows on one day is named")
  func adding() {
    let longer = Self.list.adding([Self.group("b", "again", 2013, nil)], version: CodeListVersion("second"))
    #expect(Self.list.overlaps.isEmpty)
    #expect(longer.overlaps == [TargetGroupCode(rawValue: "b")])
    #expect(longer.version.text == "second")
    #expect(longer.entries.count == 4)
  }

  @Test("References of the open data name the list and the code, listed or not")
  func references() {
    let list = ServiceTypes.list
    #expect(list.reference(to: .homesForTheElderly) == "DruhSocialniSluzby/13")
    #expect(list.code(inReference: "DruhSocialniSluzby/13") == .homesForTheElderly)
    #expect(list.code(inReference: "DruhSocialniSluzby/99") == ServiceTypeCode(rawValue: "99"))
    #expect(list.code(inReference: "CilovaSkupinaOsoby/13") == nil)
    #expect(list.code(inReference: "DruhSocialniSluzby/") == nil)
    #expect(list.code(inReference: "") == nil)
  }
}
