import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Words for results")
struct ResultWordsTests {
  /// A result as messages name it: the question, and the name of the result.
  private struct Named: Hashable, Comparable, CustomStringConvertible {
    let question: String
    let name: String
    var description: String { "\(question).\(name)" }

    static func < (left: Named, right: Named) -> Bool { left.description < right.description }
  }

  /// The results of all questions over the golden dossiers and over generated ones.
  private static let results: [Named: (trace: Trace, index: DossierIndex)] = {
    var found: [Named: (trace: Trace, index: DossierIndex)] = [:]
    func note(_ trace: Trace, _ index: DossierIndex) {
      for result in trace.results {
        found[Named(question: trace.question, name: result.name)] = (trace, index)
      }
    }
    func ask<Asked: Question>(
      _ type: Asked.Type, _ index: DossierIndex, _ context: EvaluationContext, _ generator: inout DossierGenerator
    ) {
      for _ in 0..<4 {
        guard let question = generator.nextObject(of: type) else { continue }
        note(question.explained(for: index, in: context).trace, index)
      }
    }
    guard let day = Day(year: 2024, month: 6, day: 30) else { return found }
    let context = EvaluationContext(asOf: day)
    var generator = DossierGenerator(seed: 31)
    for _ in 0..<60 {
      guard let dossier = try? Dossier.load(generator.nextDocument()).object else { continue }
      let index = DossierIndex(dossier)
      for type in Questions.builtIn { ask(type, index, context, &generator) }
    }
    func note(_ asked: some Question, _ index: DossierIndex, _ context: EvaluationContext) {
      note(asked.explained(for: index, in: context).trace, index)
    }
    var plausible = PlausibleDossierGenerator(seed: 31)
    for _ in 0..<3 {
      let index = DossierIndex(plausible.next())
      for type in Questions.builtIn {
        if let question = plausible.question(type.id) { note(question, index, context) }
      }
    }
    for golden in GoldenDossier.all {
      guard let dossier = try? golden.dossier() else { continue }
      let index = DossierIndex(dossier)
      for type in Questions.builtIn { ask(type, index, context, &generator) }
    }
    return found
  }()

  @Test("Every named result of every question has Czech and English words", arguments: [Language.czech, .english])
  func words(_ language: Language) throws {
    var bare: [Named] = []
    for (named, found) in Self.results {
      let explanation = Explanation(found.trace, of: found.index, in: language)
      guard let row = explanation.rows(of: [named.name]).first else { continue }
      if row.result == named.name { bare.append(named) }
    }
    #expect(bare.sorted().map(\.description) == [])
    // Every question but a few has results somewhere.
    #expect(Set(Self.results.keys.map(\.question)).count > 40)
  }

  @Test("Every question is asked in Czech and in English as people would", arguments: Questions.builtIn.map { $0.id })
  func titles(_ question: QuestionID) {
    for language in [Language.czech, .english] {
      let text = MessageCatalogue.planningEvaluation.text(Message("question.\(question.rawValue)"), in: language)
      #expect(text.hasSuffix("?") && !text.contains("question."), "\(text)")
    }
  }
}
