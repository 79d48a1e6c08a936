import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("A derivation told to three readers")
struct ExplanationTests {
  private func explanation(
    _ language: Language, _ golden: GoldenDossier = .otrokovice, on day: String = "2014-12-31"
  ) throws -> Explanation {
    let index = DossierIndex(try golden.dossier())
    let context = EvaluationContext(asOf: try Day(iso: day))
    let trace = MeetingsQuestion().explained(for: index, in: context).trace
    return Explanation(trace, of: index, in: language, catalogue: .communityPlanning)
  }

  @Test("A citizen reads one sentence: the number, the day, what it rests on, and what nobody states")
  func citizen() throws {
    #expect(
      try explanation(.czech).sentence(of: "scheduled.total")
        == "Ke dni 31. 12. 2014 je „naplánovaná setkání celkem“: 72 (součet); opírá se o 24 údajů spisu.")
    #expect(
      try explanation(.english).sentence(of: "scheduled.total")
        == "As of 31 December 2014, “scheduled meetings in all” is 72 (the sum); it rests on 24 stated values of the dossier."
    )
    let unknown = try #require(try explanation(.czech).sentence(of: "held.total"))
    #expect(unknown.hasPrefix("Ke dni 31. 12. 2014 není „uskutečněná setkání celkem“ známo"))
    #expect(try explanation(.czech).sentence(of: "nothing") == nil)
  }

  @Test("The working group reads a table whose names of results are words, with years and promises in them")
  func workingGroup() throws {
    let table = try explanation(.czech).table(of: ["rounds.year.2013", "scheduled.total", "no such result"])
    let lines = table.split(separator: "\n").map(String.init)
    #expect(lines[0] == "| Výsledek | Hodnota | Z čeho | Parametry | Nezapočteno | Zaokrouhlení |")
    #expect(lines.count == 4)
    #expect(lines[2].hasPrefix("| kola setkání v roce 2013 | 6 | počet dob, které leží v období: "))
    #expect(lines[3].hasPrefix("| naplánovaná setkání celkem | 72 | součet: 12 (bodies/"))
    #expect(lines[3].contains("… a 3 další"))
    let english = try explanation(.english).table(of: ["promise.meetings.isKept"], as: .tabs)
    #expect(english.contains("the keeping of the promise meetings\tnot stated\t"))
    #expect(try explanation(.czech).rows().count == explanation(.czech).trace.results.count)
  }

  @Test("The auditor reads every step with its number, formula, revision and source")
  func auditor() throws {
    let explanation = try explanation(.czech)
    let text = explanation.derivation()
    #expect(text.hasPrefix("Uskutečnila se slíbená setkání?\nOtázka: meetings {}\nKe dni: 31. 12. 2014\n"))
    for (number, node) in explanation.trace.nodes.enumerated() {
      #expect(text.contains("\n[\(number)] "), "step \(number)")
      if let path = node.path { #expect(text.contains("\(path) – jak uvádí spis")) }
    }
    #expect(text.contains("součet (vzorec count.sum, revize 1) ← ["))
    #expect(text.contains("Pečeť: \(explanation.trace.seal)"))
    #expect(text.hasSuffix("Zdroje: Komunitní plán SS"))
    #expect(text == (try self.explanation(.czech).derivation()), "the same text for the same trace")
  }

  @Test("Parameters, roundings and what was not taken are told to the group and to the auditor, in both languages")
  func parametersAndRounding() throws {
    let index = DossierIndex(try GoldenDossier.olomouc2023.dossier())
    let plan = try #require(index.dossier.plans.first?.id)
    let context = EvaluationContext(asOf: try Day(iso: "2024-12-31"))
    let trace = FulfilmentQuestion(plan: plan).explained(for: index, in: context).trace
    let rounded = try #require(trace.results.first { trace.nodes[$0.node].rounding != nil })
    for language in [Language.czech, .english] {
      let explanation = Explanation(trace, of: index, in: language, catalogue: .communityPlanning)
      let row = try #require(explanation.rows(of: [rounded.name]).first)
      #expect(row.rounding.contains(language == .czech ? "zbytek" : "remainder"))
      #expect(row.parameters.contains { $0.contains("percentage.decimals = count 1") && $0.contains("../..") })
      let text = explanation.derivation()
      #expect(text.contains("percentage.decimals = count 1"))
      #expect(!text.contains("{") || text.contains("{\"plan\""), "no template shows through")
      let sentence = try #require(explanation.sentence(of: rounded.name))
      #expect(sentence.contains(language == .czech ? "1 parametr" : "1 parameter"))
      #expect(sentence.contains(language == .czech ? "zaokrouhleno na" : "rounded in"))
    }
  }

  @Test(
    "Every result of every question about every real dossier has a sentence, a row and steps without open places",
    arguments: GoldenDossier.five)
  func everyResult(golden: GoldenDossier) throws {
    let index = DossierIndex(try golden.dossier())
    let context = EvaluationContext(asOf: try Day(iso: "2015-12-31"))
    var traces = [
      MeetingsQuestion().explained(for: index, in: context).trace,
      SeriesQuestion().explained(for: index, in: context).trace,
      ServiceSearchQuestion().explained(for: index, in: context).trace,
    ]
    traces += index.dossier.bodies.map { TriadQuestion(body: $0.id).explained(for: index, in: context).trace }
    traces += index.dossier.projects.map { DeliveryQuestion(project: $0.id).explained(for: index, in: context).trace }
    for trace in traces {
      for language in [Language.czech, .english] {
        let explanation = Explanation(trace, of: index, in: language, catalogue: .communityPlanning)
        #expect(explanation.rows().count == trace.results.count)
        for result in trace.results {
          let sentence = try #require(explanation.sentence(of: result.name))
          #expect(sentence.hasSuffix(".") && !sentence.contains("{") && !sentence.contains("formula."), "\(sentence)")
        }
        #expect(explanation.derivation().split(separator: "\n").count >= trace.nodes.count)
      }
    }
  }

  @Test("A cell with a bar or a line break stays one cell")
  func cells() throws {
    var dossier = Dossier(id: Identifier("case"))
    dossier.bodies = [Body(id: Identifier("a|b\nc"), name: "A")]
    var meeting = Meeting(id: Identifier("m"))
    meeting.bodies = [Identifier("a|b\nc")]
    meeting.outcome = .held
    dossier.meetings = [meeting]
    let index = DossierIndex(dossier)
    let trace = MeetingsQuestion().explained(for: index, in: EvaluationContext(asOf: .first)).trace
    let table = Explanation(trace, of: index, in: .english).table(of: ["held.total"])
    #expect(table.split(separator: "\n").count == 3)
    #expect(table.contains(#"bodies/a\|b c"#))
  }

  @Test("A trace with results and children that lead nowhere is told as far as it goes")
  func brokenTrace() throws {
    var trace = try explanation(.czech).trace
    trace.results.append(TraceResult(name: "away", node: 100_000))
    trace.nodes[3].children = [3, -1, 99_999]
    let index = DossierIndex(Dossier(id: Identifier("other")))
    let explanation = Explanation(trace, of: index, in: .czech)
    #expect(explanation.sentence(of: "away") == nil)
    #expect(explanation.derivation().contains("away = ? [100000]"))
    #expect(explanation.rows().count == trace.results.count - 1)
  }
}
