import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("What a plan is built of")
struct PlanStructureTests {
  private func structure(_ items: String, plan: String = "", more: String = "") throws -> PlanStructure {
    try answer(items, plan: plan, more: more).known()
  }

  private func answer(_ items: String, plan: String = "", more: String = "") throws -> Answer<PlanStructure> {
    let dossier = try Dossier.loadStrictly(
      Array(
        #"""
        {"format":"\#(Dossier.currentFormat)","id":"case","plans":[{"id":"p","name":"P"\#(plan)}],
        "planItems":[\#(items)]\#(more)}
        """#.utf8))
    return try soundAnswer(to: PlanStructureQuestion(plan: Identifier("p")), about: dossier).answer
  }

  private func item(_ id: String, _ more: String = "") -> String { #"{"id":"\#(id)","plan":"p"\#(more)}"# }

  private static let levels = #","levels":[{"code":"c","label":"Cíl"},{"code":"o","label":"opatření"}]"#

  @Test("A declared level of which nothing is listed has an unknown number of items, and says nothing of their kinds")
  func silence() throws {
    let levels = try structure(item("a", #","level":"c""#), plan: Self.levels).levels
    #expect(levels.map(\.level) == ["c", "o"])
    #expect(levels[0].items == .known(1) && levels[0].common == 0)
    #expect(levels[1].items.keys == ["planLeaves.noItems"] && levels[1].common == nil)
    #expect(levels[1].perItemAbove?.isKnown == false && levels[0].perItemAbove == nil)
  }

  @Test("Levels stand as declared, then undeclared ones by their codes, then items without a level")
  func order() throws {
    let items = [item("a"), item("b", #","level":"z""#), item("d", #","level":"o""#), item("e", #","level":"y""#)]
    let found = try structure(items.joined(separator: ","), plan: Self.levels).levels
    #expect(found.map(\.level) == ["c", "o", "y", "z", nil])
    #expect(found.compactMap(\.items.value).reduce(0, +) == items.count)
  }

  @Test("An average is of what is listed on both levels, else of what is printed for both, and never of one each")
  func averages() throws {
    let printed = #"""
      ,"statedCounts":[{"id":"g","counted":"goals","count":"29","subject":"plans/p"},
      {"id":"m","counted":"measures","count":"97","subject":"plans/p"}]
      """#
    let none = try structure("", plan: Self.levels, more: printed).levels
    #expect(none[1].perItemAbove == .known(try Ratio(97, of: 29)) && none[1].perItemAboveRounded?.description == "3.34")
    let one = try structure(item("a", #","level":"o""#), plan: Self.levels, more: printed).levels
    #expect(one[1].perItemAbove == .known(try Ratio(97, of: 29)))
    let noGoals = #","statedCounts":[{"id":"m","counted":"measures","count":"97","subject":"plans/p"}]"#
    let mixed = try structure(item("a", #","level":"c""#), plan: Self.levels, more: noGoals).levels
    #expect(mixed[1].perItemAbove?.isKnown == false && mixed[1].printed == .known(97))
  }

  @Test("A printed range agrees with nothing outside it, and inside it decides nothing")
  func ranges() throws {
    func agree(_ count: String) throws -> Bool? {
      let items = ["a", "b"].map { item($0, #","level":"o""#) }.joined(separator: ",")
      let more = #","statedCounts":[{"id":"m","counted":"measures","count":"\#(count)","subject":"plans/p"}]"#
      return try structure(items, plan: Self.levels, more: more).printedNumbers.first?.agree.value
    }
    #expect(try agree("2") == true)
    #expect(try agree("3+") == false)
    #expect(try agree("2-3") == nil)
  }

  @Test("An item of which nobody says where it stands is no chapter")
  func chapters() throws {
    let more = #","statedCounts":[{"id":"n","counted":"chapters","count":"2","subject":"plans/p"}]"#
    let items = [item("a"), item("b"), item("d", #","isTopLevel":false"#), item("e", #","parent":"a""#)]
    let number = try #require(try structure(items.joined(separator: ","), more: more).printedNumbers.first)
    #expect(number.listed == .known(2) && number.agree == .known(true))
  }

  @Test("Holes and numbers together fill what lies between the first and the last, whatever the order")
  func holes() throws {
    var random = SeededGenerator(seed: 5)
    for _ in 0..<20 {
      let numbers = Set((0..<6).map { _ in 1 + Int(random.next() % 30) })
      let codes = numbers.map { item("i\($0)", #","code":"A.\#($0)""#) }
      let found = try structure(codes.joined(separator: ",")).holes
      #expect(found == (try structure(codes.reversed().joined(separator: ",")).holes))
      let missing = found.flatMap { Array($0.from...$0.to) }
      #expect(missing.count == found.map(\.count).reduce(0, +))
      #expect(Set(missing).union(numbers) == Set((numbers.min() ?? 1)...(numbers.max() ?? 1)))
    }
  }

  @Test("A code that ends with letters or with too many digits makes no hole")
  func oddCodes() throws {
    let codes = ["A.a", "A.c", "B.1", "B.99999999999", "C.2.", "C.4."]
    let items = codes.enumerated().map { item("i\($0.offset)", #","code":"\#($0.element)""#) }
    let holes = try structure(items.joined(separator: ",")).holes
    #expect(holes == [CodeHole(prefix: "C.", from: 3, to: 3, count: 1)])
  }

  @Test("An item is over before the plan by its last year, or by its end where no years are stated")
  func over() throws {
    let items = [
      item("a", #","years":"2015, 2017""#), item("b", #","to":"2017-12-31""#), item("d", #","to":"2018-01-01""#),
      item("e", #","years":"2016-2018""#), item("f"),
    ]
    let found = try structure(items.joined(separator: ","), plan: #","from":"2018","to":"2019""#).levels.first
    #expect(found?.overBeforePlan.map(\.text) == ["a", "b"])
    let open = try structure(items.joined(separator: ",")).levels.first
    #expect(open?.overBeforePlan == [])
  }
}
