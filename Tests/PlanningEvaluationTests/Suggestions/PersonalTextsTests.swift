import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("No derivation carries personal data")
struct PersonalTextsTests {
  /// Texts that no derivation, answer or report may repeat, planted where people's data and words stand.
  private static func marked(_ dossier: Dossier) -> Dossier {
    var dossier = dossier
    var person = Person(id: Identifier("marked"))
    person.name = "planted-name"
    person.purpose = "planted-purpose"
    person.contacts = [PersonalContact(kind: .email, text: "planted-contact")]
    dossier.people.append(person)
    for index in dossier.seats.indices {
      dossier.seats[index].functionWords = "planted-function"
      dossier.seats[index].person = person.id
    }
    for index in dossier.meetings.indices {
      for place in dossier.meetings[index].attendances.indices {
        dossier.meetings[index].attendances[place].words = "planted-attendance"
      }
    }
    for index in dossier.contacts.indices { dossier.contacts[index].address = "planted-address" }
    for index in dossier.comments.indices {
      dossier.comments[index].text = "planted-comment"
      dossier.comments[index].reason = "planted-reason"
      dossier.comments[index].answer = "planted-answer"
    }
    for index in dossier.suggestions.indices {
      dossier.suggestions[index].text = "planted-suggestion"
      dossier.suggestions[index].reason = "planted-reason"
      dossier.suggestions[index].answer = "planted-answer"
    }
    return dossier
  }

  @Test("Neither a trace nor an answer nor an explanation of any question repeats them", arguments: 0..<12)
  func traces(_ seed: Int) throws {
    var generator = DossierGenerator(seed: UInt64(seed))
    let dossier = Self.marked(generator.next())
    let index = DossierIndex(dossier)
    let context = EvaluationContext(asOf: try Day(iso: "2024-06-30"))
    func ask(_ question: some Question) {
      let explained = question.explained(for: index, in: context)
      #expect(!RawJSON(explained.trace).text.contains("planted"), "\(type(of: question)) \(seed)")
      #expect(!RawJSON(explained.answer).text.contains("planted"), "\(type(of: question)) \(seed)")
    }
    for sort in ContributionSort.listed { ask(SettlementQuestion(of: sort)) }
    for body in Set(dossier.bodies.map(\.id)) { ask(TriadQuestion(body: body)) }
    ask(MeetingsQuestion())
    ask(SeriesQuestion())
    for plan in Set(dossier.plans.map(\.id)) { ask(FulfilmentQuestion(plan: plan)) }
    for project in Set(dossier.projects.map(\.id)) {
      ask(DeliveryQuestion(project: project))
      ask(ProjectFiguresQuestion(project: project))
    }
    ask(TerritoryQuestion(district: DistrictCode(rawValue: "7205")))
  }
}
