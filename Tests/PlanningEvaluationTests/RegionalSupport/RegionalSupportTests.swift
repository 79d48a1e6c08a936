import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Question 13: the plan and network of the region")
struct RegionalSupportTests {
  private func answer(
    _ items: String..., entries: String = "", services: String = #"{"id":"s"},{"id":"t"}"#, year: Int = 2024,
    reports: String = ""
  ) throws -> Answer<RegionalSupport> {
    let dossier = try Dossier.loadStrictly(
      Array(
        #"""
        {"format":"\#(Dossier.currentFormat)","id":"case","plans":[{"id":"p","name":"P","from":"2023","to":"2026"},
        {"id":"k","name":"Kraj","kind":"regionalPlan","from":"2023","to":"2025"},
        {"id":"c","name":"Koncepce","kind":"concept"}],
        "networks":[{"id":"n24","name":"Síť 2024","from":"1. 1. 2024","to":"31. 12. 2024","kinds":[
          {"code":"A","standing":"basic","meaning":"základní"},{"code":"C","standing":"unfunded","meaning":"bez peněz"},
          {"code":"X"}]},
        {"id":"n23","name":"Síť 2023","from":"2023","to":"2023","kinds":[{"code":"A","standing":"basic"}]}],
        "services":[\#(services)],"networkEntries":[\#(entries)],"statusReports":[\#(reports)],
        "planItems":[{"id":"g","plan":"k"},\#(items.joined(separator: ","))]}
        """#.utf8))
    return try soundAnswer(to: RegionalSupportQuestion(plan: Identifier("p"), year: year), about: dossier).answer
  }

  private func item(_ more: String, _ id: String = "a") -> String { #"{"id":"\#(id)","plan":"p"\#(more)}"# }

  private func link(_ relation: String, _ to: String?) -> String {
    #"{"relation":"\#(relation)"\#(to.map { #","target":"\#($0)""# } ?? #","words":"hejtman slíbil""#)}"#
  }

  private func entry(_ id: String, _ network: String, _ kind: String?, service: String = "s") -> String {
    #"{"id":"\#(id)","network":"\#(network)","service":"\#(service)"\#(kind.map { #","kind":"\#($0)""# } ?? "")}"#
  }

  private func state(_ answer: Answer<RegionalSupport>) throws -> RegionalSupportState? {
    try answer.known().leaves.first?.state.value
  }

  @Test("A linked goal of the region supports, with a remark that the periods differ")
  func goals() throws {
    let answer = try answer(item(#","links":[\#(link("alignsWith", "planItems/g"))]"#))
    #expect(try state(answer) == .supported)
    #expect(try answer.known().leaves[0].goals.map(\.description) == ["planItems/g"])
    #expect(answer.keys == ["regionalSupport.notSecured", "regionalSupport.otherPeriod"])
    #expect(try answer.known().counts.first { $0.state == .supported }?.count == .known(1))
  }

  @Test("A promise in words and a plan that is no region's are no links")
  func promises() throws {
    for links in [link("supportedBy", nil), link("supportedBy", "plans/c")] {
      let answer = try answer(item(#","links":[\#(links)]"#))
      #expect(try state(answer) == .noLinkGiven)
      #expect(answer.keys.contains("regionalSupport.noLink"))
    }
    #expect(try state(answer(item(""))) == .noLinkGiven)
  }

  @Test("An entry counts by the meaning of its category, and keeps code and meaning")
  func categories() throws {
    let services = #","services":["s"]"#
    let funded = try answer(item(services), entries: entry("e", "n24", "A"))
    #expect(try state(funded) == .supported)
    let unfunded = try answer(item(services), entries: entry("e", "n24", "C"))
    #expect(try state(unfunded) == .inNetworkUnfunded)
    let shown = try unfunded.known().leaves[0].entries[0]
    #expect(shown.code == "C" && shown.meaning == "bez peněz" && shown.standing == .unfunded)
    // A letter without a meaning says nothing, in whatever region.
    for kind in ["X", "Z", nil] {
      #expect(try state(answer(item(services), entries: entry("e", "n24", kind))) == nil)
    }
    // In the network without money is not undone by a goal.
    let both = #","services":["s"],"links":[\#(link("alignsWith", "plans/k"))]"#
    #expect(try state(answer(item(both), entries: entry("e", "n24", "C"))) == .inNetworkUnfunded)
  }

  @Test("An entry of another year does not count")
  func years() throws {
    let answer = try answer(item(#","services":["s"]"#), entries: entry("e", "n23", "A"))
    #expect(try state(answer) == .noLinkGiven)
    #expect(answer.keys.contains("regionalSupport.otherYear"))
    #expect(
      try self.state(self.answer(item(#","services":["s"]"#), entries: entry("e", "n23", "A"), year: 2023))
        == .supported)
    // An entry that begins in the year before and states no end is not known to be of this one.
    let begun = #"{"id":"e","network":"x","service":"s","kind":"A","from":"2023"}"#
    #expect(try self.state(self.answer(item(#","services":["s"]"#), entries: begun)) == nil)
  }

  @Test("Not in the network is what somebody states, and silence is not")
  func absence() throws {
    #expect(
      try state(answer(item(#","blocking":[{"kind":"notInRegionalNetwork"}]"#))) == .notInNetwork)
    #expect(try state(answer(item(#","links":[\#(link("notAddressedBy", "plans/k"))]"#))) == .notInNetwork)
    #expect(try state(answer(item(#","services":["s"]"#))) == .noLinkGiven)
    // An obstacle of another year is over.
    let over = try answer(item(#","blocking":[{"kind":"notInRegionalNetwork","to":"2023"}]"#))
    #expect(try state(over) == .noLinkGiven && over.known().leaves[0].blocking == [])
    #expect(try state(answer(item(#","blocking":[{"kind":"networkWithoutMoney"}]"#))) == .inNetworkUnfunded)
    // Stated to be missing and listed all the same: both cannot hold.
    let both = item(#","services":["s"],"blocking":[{"kind":"notInRegionalNetwork"}]"#)
    #expect(try state(answer(both, entries: entry("e", "n24", "A"))) == nil)
  }

  @Test("A contradiction goes before everything else")
  func contradictions() throws {
    let links = #","services":["s"],"links":[\#(link("contradicts", "planItems/g")),\#(link("alignsWith", "plans/k"))]"#
    let answer = try answer(item(links), entries: entry("e", "n24", "A"))
    #expect(try state(answer) == .contradicts)
    #expect(try answer.known().leaves[0].contradicted.count == 1)
  }

  @Test("Links and services come from the nearest item above, and cancelled measures are left out")
  func inheritance() throws {
    let answer = try answer(
      #"{"id":"m","plan":"p","links":[\#(link("alignsWith", "plans/k"))]}"#,
      item(#","parent":"m","responsibleWords":"x""#), item(#","parent":"m","responsibleWords":"x""#, "b"),
      reports: #"{"id":"r","item":"b","disposition":"cancelled"}"#)
    #expect(try answer.known().leaves.map(\.item.description) == ["planItems/a"])
    #expect(try state(answer) == .supported)
  }

  @Test("Every measure stands in one way or is open", arguments: 0..<20)
  func laws(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let choices = [
      "", #","services":["s"]"#, #","services":["t"]"#, #","links":[\#(link("contradicts", "plans/k"))]"#,
      #","blocking":[{"kind":"notInRegionalPlan"}]"#, #","services":["s","t"]"#,
    ]
    let items = (0..<6).map { number in item(choices.randomElement(using: &random) ?? "", "i\(number)") }
    let entries = [
      entry("e", "n24", ["A", "C", "X"].randomElement(using: &random)), entry("f", "n23", "A", service: "t"),
    ]
    let dossier = { (items: [String], entries: [String]) in
      try self.answer(items.joined(separator: ","), entries: entries.joined(separator: ",")).known()
    }
    let first = try dossier(items, entries)
    let open = first.leaves.count { !$0.state.isKnown }
    let known = first.counts.compactMap { $0.count.bounds[0] }.reduce(0, +)
    #expect(known + open == items.count)
    let again = try dossier(items.shuffled(using: &random), entries.shuffled(using: &random))
    #expect(again.counts == first.counts)
    #expect(again.leaves.sorted { $0.item < $1.item } == first.leaves.sorted { $0.item < $1.item })
  }
}
