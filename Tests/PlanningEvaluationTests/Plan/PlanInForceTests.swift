import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("What is in force of a plan")
struct PlanInForceTests {
  private func answer(
    _ acts: [String], on day: String, period: String = #""from":"2013","to":"2015""#, more: String = ""
  ) throws -> Answer<PlanInForce> {
    let numbered = acts.enumerated().map { #"{"id":"a\#($0.offset)","subject":"plans/p",\#($0.element)}"# }
    let text = #"""
      {"format":"\#(Dossier.currentFormat)","id":"case",
      "plans":[{"id":"p","name":"P"\#(period.isEmpty ? "" : ",\(period)")}],
      "acts":[\#(numbered.joined(separator: ","))]\#(more)}
      """#
    let dossier = try Dossier.loadStrictly(Array(text.utf8))
    return try soundAnswer(to: PlanInForceQuestion(plan: Identifier("p")), about: dossier, on: day).answer
  }

  private func inForce(
    _ acts: [String], on day: String, period: String = #""from":"2013","to":"2015""#
  ) throws -> Bool? {
    try answer(acts, on: day, period: period).known().isInForce.value
  }

  private static let adopted = #""kind":"adopted","time":"12. 12. 2012","bodies":["z"]"#

  @Test(
    "An adopted plan is in force from its first day through its last",
    arguments: [("2012-12-31", false), ("2013-01-01", true), ("2015-12-31", true), ("2016-01-01", false)])
  func period(_ day: String, _ expected: Bool) throws {
    #expect(try inForce([Self.adopted], on: day) == expected)
  }

  @Test("A plan adopted late is in force only from its adoption")
  func late() throws {
    let acts = [#""kind":"adopted","time":"únor 2013""#]
    #expect(try inForce(acts, on: "2013-01-31") == false)
    #expect(try inForce(acts, on: "2013-02-15") == nil)
    #expect(try inForce(acts, on: "2013-02-28") == true)
  }

  @Test("Silence is no refusal: without a stated adoption only a period that is over decides")
  func silence() throws {
    #expect(try inForce([], on: "2014-06-30") == nil)
    #expect(try inForce([], on: "2016-06-30") == false)
    #expect(try answer([], on: "2014-06-30").known().isInForce.keys == ["planLife.noAdoption"])
    #expect(try inForce([#""kind":"recommended","time":"2012""#], on: "2014-06-30") == nil)
    #expect(try inForce([#""kind":"takenNoteOf","time":"2012""#], on: "2014-06-30") == nil)
    #expect(try inForce([#""kind":"rejected","time":"2012""#], on: "2014-06-30") == false)
    #expect(try inForce([#""kind":"adopted""#], on: "2014-06-30") == nil)
    #expect(try inForce([Self.adopted], on: "2014-06-30", period: "") == nil)
    #expect(try inForce([Self.adopted], on: "2014-06-30", period: #""from":"2013""#) == nil)
    #expect(try inForce([Self.adopted], on: "2012-06-30", period: #""from":"2013""#) == false)
  }

  @Test("A prolonged plan lasts longer; without an end of the prolongation nobody knows how long")
  func prolonged() throws {
    let until = #""kind":"prolonged","time":"říjen 2015","until":"30. 6. 2016""#
    #expect(try inForce([Self.adopted, until], on: "2016-06-30") == true)
    #expect(try inForce([Self.adopted, until], on: "2016-07-01") == false)
    #expect(try inForce([Self.adopted, #""kind":"prolonged","time":"říjen 2015""#], on: "2016-06-30") == nil)
    #expect(try inForce([Self.adopted, #""kind":"prolonged","time":"říjen 2015""#], on: "2015-06-30") == true)
    let last = try answer([Self.adopted, until], on: "2016-01-01").known().lastDay
    #expect(last == .known(try Day(iso: "2016-06-30")))
    // Before it was prolonged, the plan ended with 2015.
    #expect(try answer([Self.adopted, until], on: "2015-01-01").known().lastDay == .known(try Day(iso: "2015-12-31")))
  }

  @Test("Withdrawal and replacement end it, unless it is adopted again")
  func ended() throws {
    for kind in ["withdrawn", "replaced"] {
      let end = #""kind":"\#(kind)","time":"1. 3. 2014""#
      #expect(try inForce([Self.adopted, end], on: "2014-02-28") == true)
      #expect(try inForce([Self.adopted, end], on: "2014-03-01") == false)
      let again = #""kind":"adopted","time":"1. 9. 2014","bodies":["z"]"#
      #expect(try inForce([Self.adopted, end, again], on: "2014-09-01") == true)
      #expect(try inForce([Self.adopted, #""kind":"\#(kind)""#], on: "2014-09-01") == nil)
    }
  }

  @Test("Each municipality adopts for itself, and withdraws for itself")
  func municipalities() throws {
    let acts = [
      #""kind":"adopted","time":"2012-12-01","municipality":"585068","organisation":"mesto""#,
      #""kind":"adopted","time":"2012-12-05","municipality":"585599""#,
      #""kind":"withdrawn","time":"2014-01-01","organisation":"mesto""#,
      #""kind":"adopted","municipality":"588814""#,
    ]
    let found = try answer(acts, on: "2014-06-30").known()
    #expect(found.standings.map(\.municipality?.rawValue) == ["585068", "585599", "588814"])
    #expect(found.standings.map(\.isInForce.value) == [false, true, nil])
    #expect(found.isInForce.value == true)
    #expect(found.inForceFor == .bounded(lower: 1, upper: 2, reasons: found.inForceFor.reasons))
    // A replacement by nobody in particular counts for all.
    let replaced = try answer(acts + [#""kind":"replaced","time":"2014-02-01""#], on: "2014-06-30").known()
    #expect(replaced.standings.map(\.isInForce.value) == [false, false, nil])
  }

  /// The council and the assembly of one town.
  private static let town = #"""
    ,"organisations":[{"id":"t"}],"bodies":[{"id":"c","name":"C","kind":"council","organisation":"t"},
    {"id":"z","name":"Z","kind":"assembly","organisation":"t"}]
    """#

  @Test(
    "A town adopts with the last of its bodies that adopt",
    arguments: [
      ([#""kind":"adopted","time":"2013-02-01","bodies":["c"]"#], true),
      (
        [
          #""kind":"adopted","time":"2013-02-01","bodies":["c"]"#,
          #""kind":"adopted","time":"2014-07-01","bodies":["z"]"#,
        ], false
      ),
      (
        [
          #""kind":"adopted","time":"2013-02-01","bodies":["c"]"#,
          #""kind":"adopted","time":"2014-06-30","bodies":["z"]"#,
        ], true
      ),
      ([#""kind":"adopted","time":"2013-02-01","bodies":["c"]"#, #""kind":"adopted","bodies":["z"]"#], nil),
      (
        [
          #""kind":"adopted","time":"2013-02-01","organisation":"t""#,
          #""kind":"adopted","time":"2014-07-01","bodies":["z"]"#,
        ], nil
      ),
      (
        [
          #""kind":"adopted","time":"2013-02-01","bodies":["c"]"#,
          #""kind":"rejected","time":"2013-03-01","bodies":["z"]"#,
        ], false
      ),
      (
        [
          #""kind":"rejected","time":"2013-02-01","bodies":["c"]"#,
          #""kind":"adopted","time":"2013-03-01","bodies":["z"]"#,
        ], true
      ),
      (
        [
          #""kind":"adopted","time":"2013-02-01","bodies":["z"]"#,
          #""kind":"adopted","time":"2015-02-01","bodies":["c"],"version":"w""#,
        ], true
      ),
    ] as [([String], Bool?)])
  func bodies(acts: [String], expected: Bool?) throws {
    let found = try answer(acts, on: "2014-06-30", more: Self.town).known()
    #expect(found.isInForce.value == expected)
    #expect(found.standings.count == 1)
  }

  @Test("An act on parts of the plan changes nothing for the whole")
  func parts() throws {
    let part = #""kind":"withdrawn","time":"2013-06-01","parts":["planItems/a"]"#
    let answer = try answer([Self.adopted, part], on: "2014-06-30")
    #expect(try answer.known().isInForce.value == true)
    #expect(answer.keys == ["planLife.partialActs"])
  }

  @Test("The last version that has begun holds, as far as the times decide")
  func versions() throws {
    func version(_ versions: String, acts: [String] = []) throws -> String? {
      try answer(acts, on: "2014-06-30", more: #","planVersions":[\#(versions)]"#).known().version.value?.text
    }
    let first = #"{"id":"v","plan":"p","kind":"original","from":"2013"}"#
    let second = #"{"id":"w","plan":"p","kind":"addendum","previous":"v","from":"únor 2014"}"#
    #expect(try version("\(first),\(second)") == "w")
    #expect(try version("\(second),\(first)") == "w")
    #expect(try version(first + #",{"id":"w","plan":"p","previous":"v","from":"2015"}"#) == "v")
    #expect(try version(first + #",{"id":"w","plan":"p","previous":"v","from":"2014"}"#) == nil)
    #expect(try version(first + #",{"id":"d","plan":"p","kind":"draft","previous":"v"}"#) == "v")
    // A version without a time that a dated one follows does not matter.
    #expect(try version(#"{"id":"v","plan":"p"},"# + second) == "w")
    let amended = #""kind":"amended","time":"2014-03-01","version":"w""#
    #expect(try version(first + #",{"id":"w","plan":"p","previous":"v"}"#, acts: [amended]) == "w")
    #expect(
      try version(
        #"{"id":"v","plan":"p","previous":"w","from":"2013"},{"id":"w","plan":"p","previous":"v","from":"2013"}"#)
        == nil)
    #expect(try answer([], on: "2014-06-30").known().version.keys == ["planLife.noVersions"])
  }

  @Test("The order of acts in the document changes nothing", arguments: 0..<40)
  func order(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let times = [#","time":"2013""#, #","time":"2013-05-01""#, #","time":"2014-02-01""#, "", #","time":"2016""#]
    let acts = (0..<5).map { _ -> String in
      let kind = ["adopted", "withdrawn", "replaced", "prolonged", "rejected"].randomElement(using: &random) ?? ""
      let who = ["", #","municipality":"585068""#, #","municipality":"585599""#].randomElement(using: &random) ?? ""
      return #""kind":"\#(kind)""# + (times.randomElement(using: &random) ?? "") + who
    }
    let first = try answer(acts, on: "2014-06-30").known()
    let second = try answer(acts.shuffled(using: &random), on: "2014-06-30").known()
    #expect(first.isInForce.content == second.isInForce.content)
    #expect(first.inForceFor.content == second.inForceFor.content)
    #expect(first.standings.map(\.isInForce.content) == second.standings.map(\.isInForce.content))
  }

  @Test("Olomouc's plan was in force at the end of 2023, in its addendum")
  func olomouc() throws {
    let dossier = try GoldenDossier.olomouc2023.dossier()
    let question = PlanInForceQuestion(plan: Identifier("kpss-6"))
    let found = try soundAnswer(to: question, about: dossier, on: "2023-12-31").answer.known()
    #expect(found.isInForce.value == true)
    #expect(found.version.value?.text == "dodatek-2023")
    #expect(try soundAnswer(to: question, about: dossier, on: "2022-12-31").answer.known().isInForce.value == false)
    #expect(try soundAnswer(to: question, about: dossier, on: "2026-01-01").answer.known().isInForce.value == false)
  }
}
