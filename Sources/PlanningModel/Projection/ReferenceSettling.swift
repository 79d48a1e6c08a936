import DossierCoding
import ExactValues

/// Takes out of a sifted dossier the references that lead to nothing in it, and what cannot stand without them, until
/// nothing more falls.
///
/// A class, because the sieve asks it about references while it is at work.
final class ReferenceSettling {
  /// One entity by the place of its kind and its place in the collection.
  private struct Node: Hashable {
    let kind: Int
    let position: Int
  }

  /// What a reference names.
  private struct Target: Hashable {
    let kind: Int
    let id: Identifier<Any>
  }

  private(set) var dossier: Dossier
  private var isGone: [[Bool]] = []
  private var living: [Target: [Int]] = [:]
  private var referrers: [Target: [Node]] = [:]
  private var open: [Node] = []
  private(set) var records: LeftOutRecords

  private static let kinds = Dictionary(
    Dossier.entityTypes.enumerated().map { (ObjectIdentifier($0.element), $0.offset) },
    uniquingKeysWith: { first, _ in first })
  private static let kindsByName = Dictionary(
    Dossier.entityTypes.enumerated().map { ($0.element.collectionName, $0.offset) },
    uniquingKeysWith: { first, _ in first })

  init(_ dossier: Dossier, recording records: LeftOutRecords) {
    self.dossier = dossier
    self.records = records
    for (kind, type) in Dossier.entityTypes.enumerated() { gather(type, kind) }
  }

  private func gather<E: Entity>(_ type: E.Type, _ kind: Int) {
    let entities = dossier[keyPath: E.collection]
    isGone.append([Bool](repeating: false, count: entities.count))
    var found: [(Target, Node)] = []
    for (position, entity) in entities.enumerated() {
      let node = Node(kind: kind, position: position)
      living[Target(kind: kind, id: Identifier(entity.id.text)), default: []].append(position)
      open.append(node)
      var visitor = ReferenceVisitor { reference in
        if let target = Self.target(of: reference.type, reference.text) { found.append((target, node)) }
      }
      E.members.visitReferences(of: entity, &visitor)
    }
    for (target, node) in found { referrers[target, default: []].append(node) }
  }

  private static func target(of type: ObjectIdentifier?, _ text: String) -> Target? {
    if let type { return kinds[type].map { Target(kind: $0, id: Identifier(text)) } }
    guard let path = DossierPath(text: text), path.steps.count > 1, let kind = kindsByName[path.steps[0].name] else {
      return nil
    }
    return Target(kind: kind, id: Identifier(path.steps[1].name))
  }

  // MARK: Settling

  func settle() {
    while let node = open.popLast() {
      guard !isGone[node.kind][node.position] else { continue }
      settle(Dossier.entityTypes[node.kind], node)
    }
    for (kind, type) in Dossier.entityTypes.enumerated() { removeGone(type, kind) }
  }

  private func settle<E: Entity>(_ type: E.Type, _ node: Node) {
    let entity = dossier[keyPath: E.collection][node.position]
    var sieve = ValueSieve(reference: { [unowned self] in leads($0, $1) })
    let sifted = entity.sifted(by: &sieve)
    guard !sieve.removals.isEmpty else { return }
    records.add(sieve.removals, of: entity.path)
    let target = Target(kind: node.kind, id: Identifier(entity.id.text))
    if let sifted {
      dossier[keyPath: E.collection][node.position] = sifted
    } else {
      // References mean the first of several with one identifier: none must take its place.
      for position in living.removeValue(forKey: target) ?? [] {
        isGone[node.kind][position] = true
        records.add(entity.path, .incomplete)
      }
    }
    open += referrers[target] ?? []
  }

  private func leads(_ type: ObjectIdentifier?, _ text: String) -> Bool {
    guard let target = Self.target(of: type, text), let position = living[target]?.first else { return false }
    guard type == nil, let path = DossierPath(text: text) else { return true }
    // A later namesake may move up when an earlier one is left out.
    guard path.steps.allSatisfy({ $0.occurrence == 1 }) else { return false }
    return path.steps.count == 2 || leads(Dossier.entityTypes[target.kind], position, path.steps.dropFirst(2))
  }

  private func leads<E: Entity>(_ type: E.Type, _ position: Int, _ steps: ArraySlice<DossierPath.Step>) -> Bool {
    dossier[keyPath: E.collection][position].rawValue(at: DossierPath(Array(steps))) != nil
  }

  private func removeGone<E: Entity>(_ type: E.Type, _ kind: Int) {
    guard isGone[kind].contains(true) else { return }
    let entities = dossier[keyPath: E.collection]
    dossier[keyPath: E.collection] = zip(entities, isGone[kind]).filter { !$0.1 }.map(\.0)
  }
}
