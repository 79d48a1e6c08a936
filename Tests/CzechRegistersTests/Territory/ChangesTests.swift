import CzechRegisters
import ExactValues
import Testing

@Suite("Changes of the territory")
struct ChangesTests {
  private static let polna = unit("500194")
  private static let boletice = unit("545422")
  private static let krhova = unit("500062")

  private static func unit(_ code: String) -> TerritoryUnit { TerritoryUnit(.municipality, code: code) }

  private static func day(_ text: String) throws -> Day { try Day(iso: text) }

  private static func change(
    _ kind: TerritoryChangeKind, _ day: String, _ before: [String], _ after: [String], last: String? = nil
  ) throws -> TerritoryChange {
    TerritoryChange(
      kind, days: try DayRange(Day(iso: day), through: Day(iso: last ?? day)),
      predecessors: before.map { TerritoryParty(unit($0), name: "N\($0)") },
      successors: after.map { TerritoryParty(unit($0), name: "N\($0)") }, citation: Citation(work: "test"))
  }

  private static func territory(_ changes: [TerritoryChange]) -> Territory {
    Territory(
      municipalities: [], coverage: [], confirmedMembership: .always, changes: changes,
      version: CodeListVersion("test"), citation: Citation(work: "test"))
  }

  private static func codes(_ answer: Answer<[TerritoryUnit]>) -> [String]? { answer.value?.map(\.code) }

  @Test("Polná na Šumavě was split from the military district Boletice, which goes on")
  func polnaNaSumave() throws {
    let territory = Territory.builtIn
    #expect(territory.predecessors(of: Self.polna, on: try Self.day("2015-12-31")) == .known([Self.boletice]))
    #expect(territory.predecessors(of: Self.polna, on: try Self.day("2016-01-01")) == .known([Self.polna]))
    #expect(territory.successors(of: Self.boletice, on: try Self.day("2015-12-31")) == .known([Self.boletice]))
    #expect(
      territory.successors(of: Self.boletice, on: try Self.day("2016-01-01")) == .known([Self.polna, Self.boletice]))
    #expect(territory.isCurrent(Self.polna, on: try Self.day("2015-12-31")) == .known(false))
    #expect(territory.isCurrent(Self.polna, on: try Self.day("2016-01-01")) == .known(true))
    #expect(territory.isCurrent(Self.boletice, on: try Self.day("2022-01-01")) == .known(true))
  }

  @Test("Krhová is new since 2013; of what, the source does not state")
  func krhovaIsNew() throws {
    let territory = Territory.builtIn
    let before = territory.predecessors(of: Self.krhova, on: try Self.day("2012-12-31"))
    #expect(before.reasons.map(\.message.key.rawValue) == ["territory.predecessorsNotStated"])
    #expect(territory.isCurrent(Self.krhova, on: try Self.day("2012-12-31")) == .known(false))
    #expect(territory.isCurrent(Self.krhova, on: try Self.day("2013-01-01")) == .known(true))
    let district = territory.whole(.district, of: Self.krhova, on: try Self.day("2022-01-01"))
    #expect(district == .known(TerritoryUnit(.district, code: "7210")))
  }

  @Test("The built-in changes are those that the sources give, each with its source")
  func builtIn() {
    let kinds = Dictionary(grouping: Territory.builtIn.changes, by: \.kind).mapValues(\.count)
    #expect(kinds == [.changeOfDistrict: 6, .changeOfCounty: 13, .establishment: 2, .split: 1])
    for change in Territory.builtIn.changes {
      #expect(change.citation.verification != .unverified)
      #expect((change.day == nil) == (change.citation.verification == .computed))
      #expect(change.successors.allSatisfy { $0.name != nil })
    }
  }

  @Test("What changes its district, county or name stays what it is")
  func lasting() throws {
    let bristvi = Self.unit("537047")
    for day in ["2010-01-01", "2021-01-01", "2025-01-01"] {
      #expect(Territory.builtIn.successors(of: bristvi, on: try Self.day(day)) == .known([bristvi]))
      #expect(Territory.builtIn.predecessors(of: bristvi, on: try Self.day(day)) == .known([bristvi]))
    }
    #expect(Territory.builtIn.isCurrent(bristvi, on: try Self.day("2021-01-01")) == .known(true))
    #expect(!Territory.builtIn.answering(.confirmed).isCurrent(bristvi, on: try Self.day("2025-01-01")).isKnown)
  }

  @Test("A municipality that no list names is neither current nor gone")
  func unnamed() throws {
    let unit = Self.unit("599999")
    #expect(!Territory.builtIn.isCurrent(unit, on: try Self.day("2022-01-01")).isKnown)
    #expect(!Territory.builtIn.successors(of: unit, on: try Self.day("2022-01-01")).isKnown)
  }

  @Test("That a municipality goes on after the last compared list is remarked, or unknown where confirmation is asked")
  func afterTheLists() throws {
    let day = try Self.day("2026-11-21")
    let answer = Territory.builtIn.isCurrent(Self.boletice, on: day)
    #expect(answer.value == true && answer.reasons.map(\.message.key.rawValue) == ["territory.existenceUnconfirmed"])
    #expect(!Territory.builtIn.answering(.confirmed).isCurrent(Self.boletice, on: day).isKnown)
  }

  @Test(
    "Successors and predecessors follow a chain of merge, split and rename",
    arguments: [
      ("1", "2004-12-31", ["1"]), ("1", "2005-01-01", ["3"]), ("2", "2007-01-01", ["3"]), ("1", "2010-01-01", ["3"]),
      ("1", "2015-01-01", ["4", "5"]), ("3", "2015-01-01", ["4", "5"]), ("4", "2015-01-01", ["4"]),
      ("1", "2020-01-01", ["5", "6"]),
    ])
  func chain(from: String, day: String, expected: [String]) throws {
    let territory = Self.territory([
      try Self.change(.merge, "2005-01-01", ["1", "2"], ["3"]), try Self.change(.rename, "2010-01-01", ["3"], ["3"]),
      try Self.change(.split, "2015-01-01", ["3"], ["4", "5"]), try Self.change(.rename, "2019-01-01", ["4"], ["6"]),
    ])
    #expect(Self.codes(territory.successors(of: Self.unit(from), on: try Self.day(day))) == expected)
  }

  @Test(
    "Going back, each unit leads to those that held its territory",
    arguments: [
      ("6", "2019-01-01", ["6"]), ("6", "2018-12-31", ["4"]), ("6", "2012-01-01", ["3"]),
      ("6", "2004-12-31", ["1", "2"]), ("5", "2004-12-31", ["1", "2"]), ("1", "2000-01-01", ["1"]),
    ])
  func back(from: String, day: String, expected: [String]) throws {
    let territory = Self.territory([
      try Self.change(.rename, "2019-01-01", ["4"], ["6"]), try Self.change(.split, "2015-01-01", ["3"], ["4", "5"]),
      try Self.change(.merge, "2005-01-01", ["1", "2"], ["3"]),
    ])
    #expect(Self.codes(territory.predecessors(of: Self.unit(from), on: try Self.day(day))) == expected)
  }

  @Test("A unit that ended without a stated successor has none that is known, which is not none")
  func ended() throws {
    let territory = Self.territory([try Self.change(.end, "2010-01-01", ["1"], [])])
    let answer = territory.successors(of: Self.unit("1"), on: try Self.day("2011-01-01"))
    #expect(answer.reasons.map(\.message.key.rawValue) == ["territory.successorsNotStated"])
    #expect(territory.isCurrent(Self.unit("1"), on: try Self.day("2010-01-01")) == .known(false))
    let before = territory.isCurrent(Self.unit("1"), on: try Self.day("2009-12-31"))
    #expect(before.value == true && before.reasons.map(\.message.key.rawValue) == ["territory.existenceInferred"])
  }

  @Test(
    "Within the bounds of a change whose day is not known the answer is open",
    arguments: [
      ("2009-12-31", ["1"]), ("2010-01-01", nil), ("2010-12-30", nil), ("2010-12-31", ["2"]), ("2011-01-01", ["2"]),
    ] as [(String, [String]?)])
  func undated(day: String, expected: [String]?) throws {
    let territory = Self.territory([
      try Self.change(.merge, "2010-01-01", ["1", "3"], ["2"], last: "2010-12-31")
    ])
    #expect(Self.codes(territory.successors(of: Self.unit("1"), on: try Self.day(day))) == expected)
    let back: [String]? = expected == ["1"] ? ["1", "3"] : expected
    #expect(Self.codes(territory.predecessors(of: Self.unit("2"), on: try Self.day(day))) == back)
    #expect(territory.isCurrent(Self.unit("2"), on: try Self.day(day)).isKnown == (expected != nil))
  }

  @Test("Changes that make a cycle, on one day or on several, end with an answer")
  func cycles() throws {
    let later = Self.territory([
      try Self.change(.merge, "2010-01-01", ["1"], ["2"]), try Self.change(.merge, "2015-01-01", ["2"], ["1"]),
    ])
    #expect(Self.codes(later.successors(of: Self.unit("1"), on: try Self.day("2012-01-01"))) == ["2"])
    #expect(Self.codes(later.successors(of: Self.unit("1"), on: try Self.day("2016-01-01"))) == ["1"])
    let sameDay = Self.territory([
      try Self.change(.merge, "2010-01-01", ["1"], ["2"]), try Self.change(.merge, "2010-01-01", ["2"], ["3"]),
      try Self.change(.merge, "2010-01-01", ["3"], ["1"]),
    ])
    #expect(sameDay.successors(of: Self.unit("2"), on: try Self.day("2010-01-01")).isKnown)
    #expect(sameDay.predecessors(of: Self.unit("2"), on: try Self.day("2009-01-01")).isKnown)
  }

  @Test("A chain on one day is followed whatever the order of its links")
  func chainOnOneDay() throws {
    for links in [[("1", "2"), ("2", "3")], [("2", "3"), ("1", "2")]] {
      let territory = Self.territory(
        try links.map { try Self.change(.rename, "2010-01-01", [$0.0], [$0.1]) })
      #expect(Self.codes(territory.successors(of: Self.unit("1"), on: try Self.day("2010-01-01"))) == ["3"])
    }
  }

  @Test("What a code did before a territory came to it, or after the territory left it, is another story")
  func reusedCode() throws {
    let territory = Self.territory([
      try Self.change(.merge, "2005-01-01", ["2"], ["3"]), try Self.change(.rename, "2010-01-01", ["1"], ["2"]),
      try Self.change(.rename, "2012-01-01", ["4"], ["5"]), try Self.change(.merge, "2015-01-01", ["6"], ["4"]),
    ])
    #expect(Self.codes(territory.successors(of: Self.unit("1"), on: try Self.day("2020-01-01"))) == ["2"])
    #expect(Self.codes(territory.predecessors(of: Self.unit("5"), on: try Self.day("2000-01-01"))) == ["4"])
  }
}
