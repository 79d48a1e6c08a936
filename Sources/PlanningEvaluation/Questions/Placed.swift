import ExactValues
import PlanningModel

/// An entity with the path that names it, a later duplicate of its identifier included.
struct Placed<E: Entity>: Sendable {
  let entity: E
  let path: DossierPath
}

extension DossierIndex {
  /// The entities of a kind in document order, each with the path that is its own.
  func placed<E: Entity>(_ type: E.Type = E.self) -> [Placed<E>] {
    placed(rows(of: type))
  }

  /// The entities of some rows, each with the path that is its own.
  func placed<E: Entity>(_ rows: [Row<E>]) -> [Placed<E>] {
    rows.compactMap { row in self[row].map { Placed(entity: $0, path: path(of: row)) } }
  }

  /// The entity with an identifier, as references mean it.
  func placed<E: Entity>(_ id: Identifier<E>) -> Placed<E>? {
    self[id].map { Placed(entity: $0, path: E.path(of: id)) }
  }
}

extension DossierIndex {
  /// The entities of a kind in the order of their paths, so that an answer does not follow the document.
  ///
  /// - Complexity: O(n log n) in the entities of the kind.
  func rowsByName<E: Entity>(of type: E.Type = E.self) -> [Row<E>] {
    rows(of: type).map { (row: $0, path: path(of: $0)) }.sorted { $0.path < $1.path }.map(\.row)
  }
}

extension Placed {
  /// The last step of the path, which names the entity among its kind.
  var name: String { DossierPath(path.steps.suffix(1)).description }
}

extension Sequence where Element == DossierPath {
  /// The paths in their own order, so that reasons do not depend on the order of the document.
  var inOrder: [DossierPath] { Set(self).sorted() }
}
