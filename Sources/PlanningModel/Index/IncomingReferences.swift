import DossierCoding
import ExactValues

/// Who refers to whom: the references of a dossier turned round.
///
/// With it an entity shows all its roles: an organisation as a partner of a project, a member's organisation, a
/// provider, a responsible body; and before an entity is removed, one sees what would lose its footing.
public struct IncomingReferences: Sendable {
  /// One reference from another entity.
  public struct Reference: Sendable, Hashable {
    /// The member that refers, such as `seats/s1/organisation`.
    public let path: DossierPath
    /// The collection of the entity that refers, such as `seats`.
    public let collection: String
    /// The described members on the way to the reference, without the elements of lists, such as `participants` and
    /// `organisation`.
    public let members: [String]
  }

  private let index: DossierIndex
  private let references: [ObjectIdentifier: [Int: [Reference]]]

  /// Collects the references of a dossier; those that lead nowhere are left to `DossierIndex.unresolvedReferences`.
  ///
  /// A reference by path counts for the entity that the path leads to or into.
  ///
  /// - Complexity: O(size of the dossier).
  public init(_ index: DossierIndex) {
    self.index = index
    var collected: [ObjectIdentifier: [Int: [Reference]]] = [:]
    for type in Dossier.entityTypes { Self.collect(from: type, in: index, into: &collected) }
    references = collected
  }

  /// The references to the first entity with an identifier, in document order of those that refer.
  ///
  /// - Complexity: O(1) and the size of the answer.
  public func references<E: Entity>(to id: Identifier<E>) -> [Reference] {
    guard let row = index.row(of: id) else { return [] }
    return references[ObjectIdentifier(E.self)]?[row.position] ?? []
  }

  private static func collect<E: Entity>(
    from type: E.Type, in index: DossierIndex, into collected: inout [ObjectIdentifier: [Int: [Reference]]]
  ) {
    guard E.members.mayRefer else { return }
    for row in index.rows(of: type) {
      guard let entity = index[row] else { continue }
      var found: [(FoundReference, [DossierPath.Step])] = []
      var visitor = ReferenceVisitor { found.append(($0, $0.trail)) }
      E.members.visitReferences(of: entity, &visitor)
      guard !found.isEmpty else { continue }
      let own = index.path(of: row)
      for (reference, trail) in found {
        guard let (target, position) = index.target(of: reference) else { continue }
        let entry = Reference(
          path: DossierPath(own.steps + trail), collection: E.collectionName, members: E.memberNames(along: trail))
        collected[target, default: [:]][position, default: []].append(entry)
      }
    }
  }
}

extension DossierIndex {
  /// The kind and row of the entity that a reference leads to, or nil where it leads nowhere.
  fileprivate func target(of reference: FoundReference) -> (type: ObjectIdentifier, position: Int)? {
    if let type = reference.type { return position(in: type, of: reference.text).map { (type, $0) } }
    guard let path = DossierPath(text: reference.text), path.steps.count > 1,
      let type = Dossier.entityType(named: path.steps[0])
    else { return nil }
    return position(in: ObjectIdentifier(type), of: path.steps[1]).map { (ObjectIdentifier(type), $0) }
  }
}

extension DossierObject {
  /// The names of the members along the way to a value: every other step names an element of a list.
  fileprivate static func memberNames(along trail: [DossierPath.Step]) -> [String] {
    var names: [String] = []
    var type: any DossierObject.Type = self
    var steps = trail[...]
    while let step = steps.popFirst() {
      names.append(step.name)
      guard let (isList, nested) = type.member(named: step.name) else { break }
      if isList { steps = steps.dropFirst() }
      guard let nested else { break }
      type = nested
    }
    return names
  }

  private static func member(named name: String) -> (isList: Bool, nested: (any DossierObject.Type)?)? {
    members.shape(of: name)
  }
}
