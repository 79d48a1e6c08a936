import ExactValues
import PlanningModel

/// The entities of a kind with their paths, in document order; a later one whose identifier is taken is named `id~2`.
struct LocatedEntities<E: Entity>: Sequence, IteratorProtocol {
  private let entities: [E]
  private let hasRepetitions: Bool
  private var position = 0
  private var occurrences: [String: Int] = [:]

  fileprivate init(_ index: DossierIndex) {
    entities = index.dossier[keyPath: E.collection]
    hasRepetitions = index.repeatedIdentifiers.contains { $0.steps.first?.name == E.collectionName }
  }

  mutating func next() -> (entity: E, path: DossierPath)? {
    guard position < entities.count else { return nil }
    let entity = entities[position]
    position += 1
    guard hasRepetitions else { return (entity, entity.path) }
    let occurrence = occurrences[entity.id.text, default: 0] + 1
    occurrences[entity.id.text] = occurrence
    return (entity, DossierPath(E.collectionName).appending(entity.id.text, occurrence: occurrence))
  }
}

extension DossierIndex {
  /// The entities of a kind with their paths.
  ///
  /// - Complexity: O(entities of the kind) for all of them.
  func located<E: Entity>(_ type: E.Type) -> LocatedEntities<E> { LocatedEntities(self) }
}
