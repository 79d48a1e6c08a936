import ExactValues
import Testing

@Suite("Parameters and citations")
struct ParameterTests {
  private let share = ParameterKey(rawValue: "quorum.share")
  private let norm = ParameterKey(rawValue: "norm")

  private func entry(_ value: ParameterValue, from: String?, through: String? = nil) throws -> Parameter.Entry {
    let validity = Validity(from: try from.map { try Day(iso: $0) }, through: try through.map { try Day(iso: $0) })
    return Parameter.Entry(value: value, validity: validity, citation: Citation(work: "Act 108/2006 Coll."))
  }

  private func code(_ table: ParameterTable, _ key: ParameterKey, _ day: String) throws -> String? {
    let day = try Day(iso: day)
    do throws(ParameterFault) {
      _ = try table.value(of: key, on: day)
      return nil
    } catch {
      #expect(error.key == key && error.day == day)
      return error.code.rawValue
    }
  }

  @Test("A parameter has the value that is valid on the day")
  func values() throws {
    let table = ParameterTable([
      Parameter(
        key: share,
        entries: [
          try entry(.ratio(Ratio(1, of: 2)), from: "2007-01-01", through: "2013-12-31"),
          try entry(.ratio(Ratio(2, of: 37)), from: "2014-01-01"),
        ]),
      Parameter(key: norm, entries: [try entry(.count(1), from: nil), try entry(.count(2), from: "2020-01-01")]),
    ])
    #expect(table.parameters.map(\.key) == [norm, share])
    #expect(try table.value(of: share, on: Day(iso: "2013-12-31")).value == .ratio(Ratio(1, of: 2)))
    #expect(try table.value(of: share, on: Day(iso: "2014-01-01")).value == .ratio(Ratio(2, of: 37)))
    #expect(try code(table, share, "2006-12-31") == "outsideValidity")
    #expect(try code(table, norm, "2020-01-01") == "ambiguous" && code(table, norm, "2019-12-31") == nil)
    #expect(try code(table, ParameterKey(rawValue: "?"), "2020-01-01") == "missing")
  }

  @Test("An overlay replaces whole parameters and keeps the others")
  func overlay() throws {
    let base = ParameterTable([
      Parameter(key: norm, entries: [try entry(.count(1), from: nil)]),
      Parameter(key: share, entries: [try entry(.code("half"), from: nil)]),
    ])
    let own = ParameterTable([Parameter(key: norm, entries: [try entry(.count(9), from: "2020-01-01")])])
    let table = base.overlaid(by: own)
    #expect(try table.value(of: norm, on: Day(iso: "2020-01-01")).value == .count(9))
    #expect(try code(table, norm, "2019-01-01") == "outsideValidity")
    #expect(try table.value(of: share, on: .first).value == .code("half"))
    #expect(table[norm]?.entries.count == 1)
  }

  @Test("Values of a parameter that is listed twice are joined")
  func joined() throws {
    let twice = Parameter(key: norm, entries: [try entry(.count(1), from: nil)])
    #expect(ParameterTable([twice, twice])[norm]?.entries.count == 2)
  }

  @Test("Canonical texts of parameter values are read back")
  func texts() throws {
    let values: [ParameterValue] = [
      .count(-6), .ratio(try Ratio(2, of: 37)), .money(Money(haler: 5)), .code("6"), .code(""), .code("\u{301} a"),
    ]
    #expect(values.map(\.canonicalText).prefix(4) == ["count -6", "ratio 2/37", "money 0.05 CZK", "code 6"])
    for value in values { #expect(ParameterValue(text: value.canonicalText) == value) }
    for text in ["", "6", "count 06", "ratio 1/0", "money 5 CZK", "share 1"] {
      #expect(ParameterValue(text: text) == nil)
    }
  }

  @Test("A citation prints its work, place and wording, and admits that it was not compared")
  func citation() throws {
    let wording = Validity(from: try Day(iso: "2014-01-01"))
    let seen = Citation(work: "Act 108/2006 Coll.", place: "section 3(h)", wording: wording, verification: .seen)
    #expect(seen.text == "Act 108/2006 Coll., section 3(h) (wording 2014-01-01/..)")
    #expect(Citation(work: "Method").text == "Method [unverified]")
  }
}
