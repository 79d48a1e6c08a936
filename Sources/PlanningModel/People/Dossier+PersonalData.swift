import DossierCoding
import ExactValues

extension Person {
  /// Whether the data are kept too long on a day: only after the stated day, which still belongs to the time; `nil` where
  /// no day is stated or it cannot be read.
  public func isExpired(on day: Day) -> Bool? { deleteAfter?.value.map { $0 < day } }
}

extension Dossier {
  /// The edits that remove the data of people who are kept too long on a day, to be applied in their order.
  ///
  /// References to them stay: they are pseudonyms that now say nothing. Texts elsewhere may still name somebody.
  ///
  /// - Complexity: O(people²) where many have one identifier, otherwise O(people).
  public func editsRemovingExpiredPersonalData(asOf day: Day) -> [Edit] {
    var occurrences: [Identifier<Person>: Int] = [:]
    var edits: [Edit] = []
    for person in people {
      occurrences[person.id, default: 0] += 1
      guard person.isExpired(on: day) == true else { continue }
      let path = DossierPath(Person.collectionName)
        .appending(person.id.text, occurrence: occurrences[person.id] ?? 1)
      edits.append(Edit(path: path, old: RawJSON(person), new: nil))
    }
    // The later first, so that the paths of the earlier ones keep their meaning.
    return edits.reversed()
  }
}
