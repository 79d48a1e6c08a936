import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Question 14: the measures of an organisation")
struct MyMeasuresTests {
  private func answer(
    organisations: [String], items: [String], more: String = "", of organisation: String = "o",
    plan: String? = "p", units: Bool = false
  ) throws -> Answer<MyMeasures> {
    let dossier = try Dossier.loadStrictly(
      Array(
        #"""
        {"format":"\#(Dossier.currentFormat)","id":"case","plans":[{"id":"p","name":"P"},{"id":"q","name":"Q"}]\#(more),
        "organisations":[\#(organisations.joined(separator: ","))],"planItems":[\#(items.joined(separator: ","))]}
        """#.utf8))
    let question = MyMeasuresQuestion(
      organisation: Identifier(organisation), plan: plan.map { Identifier($0) }, includesUnits: units)
    return try soundAnswer(to: question, about: dossier).answer
  }

  private func summary(_ measures: [MyMeasure]) -> [String] {
    measures.map { "\($0.item.steps.last?.name ?? ""):\($0.role)\($0.basis.map { ":\($0)" } ?? "")" }.sorted()
  }

  @Test("Each role has an entry of its own, a service's provider too")
  func roles() throws {
    let measures = try answer(
      organisations: [#"{"id":"o"}"#, #"{"id":"x"}"#],
      items: [
        #"{"id":"a","plan":"p","responsible":["o"],"partners":["x","o"]}"#,
        #"{"id":"b","plan":"p","costs":[{"role":"funding","funder":"o"}]}"#, #"{"id":"c","plan":"p","services":["s"]}"#,
        #"{"id":"d","plan":"p","funders":["o"]}"#, #"{"id":"e","plan":"p","responsible":["x"]}"#,
      ], more: #","services":[{"id":"s","provider":"o"}]"#
    ).known()
    #expect(summary(measures.measures) == ["a:partner", "a:responsible", "b:funder", "c:provider", "d:funder"])
    #expect(measures.possible == [])
  }

  @Test("Responsibility comes from above, cooperation does not")
  func inheritance() throws {
    let measures = try answer(
      organisations: [#"{"id":"o"}"#],
      items: [
        #"{"id":"m","plan":"p","responsible":["o"],"partners":["o"]}"#,
        #"{"id":"a","plan":"p","parent":"m","years":"2024"}"#,
      ]
    ).known()
    #expect(summary(measures.measures) == ["a:responsible"] && measures.measures[0].years?.text == "2024")
  }

  @Test("A renamed body and the same number are one organisation; a name is not")
  func identity() throws {
    let organisations = [
      #"{"id":"old","name":"Onyx o. s.","successors":["o"]}"#,
      #"{"id":"o","name":"Onyx","aliases":["ČČK"],"companyIdentifier":"25596641"}"#,
      #"{"id":"twin","companyIdentifier":"25596641"}"#, #"{"id":"namesake","name":"Naděje","aliases":["ČČK"]}"#,
    ]
    let items = ["old", "o", "twin", "namesake"].map { #"{"id":"i-\#($0)","plan":"p","responsible":["\#($0)"]}"# }
    let answer = try answer(organisations: organisations, items: items)
    let measures = try answer.known()
    #expect(measures.identities.map(\.text) == ["o", "old", "twin"])
    #expect(summary(measures.measures) == ["i-o:responsible", "i-old:responsible", "i-twin:responsible"])
    #expect(summary(measures.possible) == ["i-namesake:responsible:name"])
    #expect(answer.keys == ["myMeasures.possible"])
  }

  @Test("Of a body that was split each part may be meant, and one that others joined is not them")
  func successions() throws {
    let organisations = [
      #"{"id":"whole","successors":["o","other"]}"#, #"{"id":"o","successors":["joint"]}"#, #"{"id":"other"}"#,
      #"{"id":"third","successors":["joint"]}"#, #"{"id":"joint"}"#,
    ]
    let items = ["whole", "other", "joint"].map { #"{"id":"i-\#($0)","plan":"p","responsible":["\#($0)"]}"# }
    let measures = try answer(organisations: organisations, items: items).known()
    #expect(measures.identities.map(\.text) == ["o"])
    #expect(summary(measures.possible) == ["i-joint:responsible:succession", "i-whole:responsible:succession"])
    // Asked of the joint body, both are its predecessors.
    let joint = try answer(organisations: organisations, items: items, of: "joint").known()
    #expect(joint.identities.map(\.text) == ["joint", "o", "third"])
  }

  @Test("Circles of successors, units and numbers end")
  func circles() throws {
    let organisations = [
      #"{"id":"o","successors":["x"],"partOf":"u"}"#, #"{"id":"x","successors":["o"]}"#, #"{"id":"u","partOf":"o"}"#,
    ]
    #expect(try answer(organisations: organisations, items: [#"{"id":"a","plan":"p"}"#]).known().identities.count == 2)
  }

  @Test("A branch and its mother are two, though they share a number, unless units are asked for")
  func units() throws {
    let organisations = [
      #"{"id":"o","companyIdentifier":"25596641"}"#, #"{"id":"u","partOf":"o","companyIdentifier":"25596641"}"#,
      #"{"id":"uu","partOf":"u"}"#,
    ]
    let items = ["o", "u", "uu"].map { #"{"id":"i-\#($0)","plan":"p","partners":["\#($0)"]}"# }
    let alone = try answer(organisations: organisations, items: items).known()
    #expect(summary(alone.measures) == ["i-o:partner"])
    #expect(summary(alone.possible) == ["i-u:partner:unit", "i-uu:partner:unit"])
    #expect(try answer(organisations: organisations, items: items, units: true).known().measures.count == 3)
    let branch = try answer(organisations: organisations, items: items, of: "u").known()
    #expect(summary(branch.measures) == ["i-u:partner"])
    #expect(summary(branch.possible) == ["i-o:partner:whole", "i-uu:partner:unit"])
  }

  @Test("Words in the plural may include a provider or a municipality, and a printed name may be one")
  func words() throws {
    let items = [
      #"{"id":"a","plan":"p","responsibleWords":"Poskytovatelé sociálních služeb"}"#,
      #"{"id":"b","plan":"p","partnerWords":"ÚP ČR, Onyx"}"#, #"{"id":"c","plan":"p","partnerWords":"obce regionu"}"#,
      #"{"id":"d","plan":"p","responsibleWords":"odbor SV"}"#,
    ]
    let provider = try answer(organisations: [#"{"id":"o","name":"Onyx","kind":"provider"}"#], items: items).known()
    #expect(summary(provider.possible) == ["a:responsible:pluralWords", "b:partner:words"])
    #expect(provider.measures == [])
    let town = try answer(organisations: [#"{"id":"o","name":"Město","municipality":"585599"}"#], items: items).known()
    #expect(summary(town.possible) == ["c:partner:pluralWords"])
  }

  @Test("Costs are added where the organisation is responsible only, year by year, without what was cancelled")
  func costs() throws {
    let items = [
      #"{"id":"a","plan":"p","responsible":["o","x"],"costs":[{"role":"cost","amount":"100 Kč","years":"2024"}]}"#,
      #"{"id":"b","plan":"p","responsible":["o"],"years":"2024","costs":[{"role":"cost","amount":"20 Kč","years":"2024"}]}"#,
      #"{"id":"c","plan":"p","partners":["o"],"costs":[{"role":"cost","amount":"7 Kč","years":"2024"}]}"#,
      #"{"id":"d","plan":"p","responsible":["o"],"costs":[{"role":"cost","amount":"9 Kč","years":"2024"}]}"#,
      #"{"id":"e","plan":"p","responsible":["o"],"years":"2025","costs":[{"role":"cost","amount":"3 Kč","years":"2025"}]}"#,
    ]
    let answer = try answer(
      organisations: [#"{"id":"o"}"#, #"{"id":"x"}"#], items: items,
      more: #","statusReports":[{"id":"r","item":"d","disposition":"dropped"}]"#)
    let costs = try answer.known().costs
    #expect(costs.map(\.year) == [2024, 2025])
    #expect(costs[0].amount == .known(try Money(crowns: 120)))
    // Of 2025 the first says nothing, and nothing of it is no zero.
    #expect(costs[1].amount.content == .bounded(lower: try Money(crowns: 3), upper: nil))
    #expect(answer.keys == ["myMeasures.joint"])
  }

  @Test("Without a plan all plans are searched; an organisation or plan that is missing gives no answer")
  func plans() throws {
    let items = [#"{"id":"a","plan":"p","partners":["o"]}"#, #"{"id":"b","plan":"q","partners":["o"]}"#]
    #expect(try answer(organisations: [#"{"id":"o"}"#], items: items, plan: nil).known().measures.count == 2)
    #expect(try answer(organisations: [#"{"id":"o"}"#], items: items).known().measures.count == 1)
    #expect(try answer(organisations: [], items: items).isKnown == false)
    #expect(try answer(organisations: [#"{"id":"o"}"#], items: []).keys == ["planLeaves.noItems"])
  }
}
