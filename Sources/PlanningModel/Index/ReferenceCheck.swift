import DossierCoding
import ExactValues

/// Finds the references that lead nowhere: a fact of the index, so that rules need not look for causes.
struct ReferenceCheck {
  private let dossier: Dossier
  private let rows: [ObjectIdentifier: EntityRows]
  private let collections: [ObjectIdentifier: String]
  private let absentable: Set<ObjectIdentifier>

  init(_ dossier: Dossier, rows: [ObjectIdentifier: EntityRows]) {
    self.dossier = dossier
    self.rows = rows
    collections = Dictionary(
      Dossier.entityTypes.map { (ObjectIdentifier($0), $0.collectionName) }, uniquingKeysWith: { first, _ in first })
    absentable = Set(Dossier.entityTypes.filter { $0.mayBeAbsent }.map { ObjectIdentifier($0) })
  }

  func unresolved() -> [UnresolvedReference] {
    var result: [UnresolvedReference] = []
    for type in Dossier.entityTypes { check(type, into: &result) }
    return result
  }

  private func check<E: Entity>(_ type: E.Type, into result: inout [UnresolvedReference]) {
    let entities = dossier[keyPath: E.collection]
    guard !entities.isEmpty, E.members.mayRefer else { return }
    var position = 0
    var found: [UnresolvedReference] = []
    var visitor = ReferenceVisitor { reference in
      guard !isResolved(reference) else { return }
      let occurrence = rows[ObjectIdentifier(type)]?.occurrence(of: position) ?? 1
      let path = DossierPath(E.collectionName).appending(entities[position].id.text, occurrence: occurrence)
      found.append(
        UnresolvedReference(
          path: DossierPath(path.steps + reference.trail), collection: reference.type.flatMap { collections[$0] },
          target: reference.text))
    }
    while position < entities.count {
      E.members.visitReferences(of: entities[position], &visitor)
      position += 1
    }
    result += found
  }

  private func isResolved(_ reference: FoundReference) -> Bool {
    if let type = reference.type { return absentable.contains(type) || rows[type]?.row(of: reference.text) != nil }
    guard let path = DossierPath(text: reference.text), let first = path.steps.first else { return false }
    guard path.steps.count > 1, let type = Dossier.entityType(named: first) else {
      return dossier.rawValue(at: path) != nil
    }
    return isResolved(type, path)
  }

  private func isResolved<E: Entity>(_ type: E.Type, _ path: DossierPath) -> Bool {
    guard let row = rows[ObjectIdentifier(type)]?.row(of: path.steps[1]) else { return false }
    guard path.steps.count > 2 else { return true }
    return dossier[keyPath: E.collection][row].rawValue(at: DossierPath(Array(path.steps.dropFirst(2)))) != nil
  }
}
