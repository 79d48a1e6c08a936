import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Two planning processes compared")
struct ProcessComparisonTests {
  private let question = ProcessComparisonQuestion(
    first: DossierPath("projects", "rozvoj-planovani"), second: DossierPath("projects", "monitoring"))

  private func explained() throws -> (ExplainedProcessComparison, [DossierIndex], EvaluationContext) {
    let indexes = [
      DossierIndex(try GoldenDossier.kromeriz.dossier()), DossierIndex(try GoldenDossier.otrokovice.dossier()),
    ]
    let context = EvaluationContext(asOf: try Day(iso: "2024-12-31"))
    return (question.explained(for: indexes[0], and: indexes[1], in: context), indexes, context)
  }

  @Test("The derivation says what the answer says, and verifies")
  func verifies() throws {
    let (explained, indexes, context) = try explained()
    #expect(explained.answer == question.answer(for: indexes[0], and: indexes[1], in: context))
    #expect(explained.answer.value?.budgetDifference == .known(Money(haler: 34_569_280)))
    #expect(explained.verify(against: indexes[0], and: indexes[1], in: context).faults.isEmpty)
    #expect(explained.shares.count == 2)
  }

  @Test("A forged answer, a forged share and dossiers exchanged are found")
  func forgeries() throws {
    let (explained, indexes, context) = try explained()
    var forged = explained
    forged.answer = .unknown([])
    #expect(!forged.verify().faults.isEmpty)
    var other = explained
    other.shares.reverse()
    #expect(!other.verify().faults.isEmpty)
    #expect(!explained.verify(against: indexes[1], and: indexes[0], in: context).faults.isEmpty)
  }

  @Test("The other way round differences change their sign and lists their places")
  func antisymmetry() throws {
    let (explained, indexes, context) = try explained()
    let back = ProcessComparisonQuestion(first: question.second, second: question.first)
      .answer(for: indexes[1], and: indexes[0], in: context).value
    let forth = explained.answer.value
    #expect(back?.budgetDifference?.value == (try forth?.budgetDifference?.value.map { try -$0 }))
    #expect(back?.municipalitiesOnlyInFirst == forth?.municipalitiesOnlyInSecond)
    #expect(back?.organisationsOnlyInFirst == forth?.organisationsOnlyInSecond)
    #expect(back?.organisationsInFirst == forth?.organisationsInSecond)
  }

  @Test("A process compared with itself differs in nothing")
  func itself() throws {
    let index = DossierIndex(try GoldenDossier.otrokovice.dossier())
    let context = EvaluationContext(asOf: try Day(iso: "2024-12-31"))
    let same = ProcessComparisonQuestion(first: question.second, second: question.second)
      .answer(for: index, and: index, in: context).value
    #expect(same?.budgetDifference == .known(.zero) && same?.daysDifference == .known(0))
    #expect(same?.areAllPaired == .known(true) && same?.organisationsOnlyInFirst == [])
    #expect(same?.municipalitiesInBoth.count == 8)
  }

  @Test("The share of a dossier verifies by itself")
  func share() throws {
    for golden in [GoldenDossier.otrokovice, .kromeriz] {
      let dossier = try golden.dossier()
      for project in dossier.projects {
        _ = try soundAnswer(to: ProcessShareQuestion(of: project.path), about: dossier)
      }
      for plan in dossier.plans { _ = try soundAnswer(to: ProcessShareQuestion(of: plan.path), about: dossier) }
    }
  }
}
