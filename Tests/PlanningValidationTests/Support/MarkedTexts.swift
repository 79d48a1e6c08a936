import CommunityPlanning
import DossierCoding
import PlanningTestKit

/// Dossiers of everything that a dossier may hold, with marks where the words and data of people stand.
struct MarkedTexts {
  private var generator: DossierGenerator

  init(seed: UInt64) { generator = DossierGenerator(seed: seed) }

  mutating func next() -> Dossier {
    var dossier = generator.next()
    var person = Person(id: Identifier("planted"))
    person.name = "planted-name"
    person.purpose = "planted-purpose"
    person.contacts = [PersonalContact(kind: .email, text: "planted-contact")]
    person.note = "planted-note"
    person.kept[name: "own"] = RawJSON(string: "planted-own")
    dossier.people.append(person)
    var reading = OtherReading(id: Identifier("planted"), path: person.path.appending("name"), text: "planted-reading")
    reading.note = "planted-note"
    dossier.otherReadings.append(reading)
    for index in dossier.seats.indices {
      dossier.seats[index].person = Identifier("planted-member")
      dossier.seats[index].functionWords = "planted-function"
      dossier.seats[index].kept[name: "own"] = RawJSON(string: "planted-own")
    }
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
}
