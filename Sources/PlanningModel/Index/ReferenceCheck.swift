import DossierCoding
import ExactValues

/// Finds the references that lead nowhere: a fact of the index, so that rules need not look for causes.
struct ReferenceCheck {
  private let dossier: Dossier
  private let rows: [ObjectIdentifier: [String: Int]]
  private let collections: [ObjectIdentifier: String]

  init(_ dossier: Dossier, rows: [ObjectIdentifier: [String: Int]]) {
    self.dossier = dossier
    self.rows = rows
    collections = Dictionary(
      Dossier.entityTypes.map { (ObjectIdentifier($0), $0.collectionName) }, uniquingKeysWith: { first, _ in first })
  }

  func unresolved() -> [UnresolvedReference] {
    var result: [UnresolvedReference] = []
    for type in Dossier.entityTypes { check(type, into: &result) }
    return result
  }

  private func check<E: Entity>(_ type: E.Type, into result: inout [UnresolvedReference]) {
    guard E.members.members.contains(where: { $0.mayRefer }) else { return }
    for entity in dossier[keyPath: E.collection] {
      var found: [UnresolvedReference] = []
      var visitor = ReferenceVisitor { reference in
        guard !isResolved(reference) else { return }
        found.append(
          UnresolvedReference(
            path: reference.trail.reduce(entity.path) { $0.appending($1) },
            collection: reference.type.flatMap { collections[$0] }, target: reference.text))
      }
      entity.visitReferences(&visitor)
      result += found
    }
  }

  private func isResolved(_ reference: FoundReference) -> Bool {
    if let type = reference.type { return rows[type]?[reference.text] != nil }
    guard let path = DossierPath(text: reference.text) else { return false }
    // Most paths name an entity; those need no walk through the document.
    if path.steps.count == 2, path.steps[1].occurrence == 1,
      let type = collections.first(where: { $0.value == path.steps[0].name })?.key
    {
      return rows[type]?[path.steps[1].name] != nil
    }
    return dossier.rawValue(at: path) != nil
  }
}
