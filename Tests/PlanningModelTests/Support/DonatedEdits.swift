import DossierCoding
import ExactValues
import PlanningModel
import PlanningTestKit

/// Random edits of a dossier, whose values come from another dossier of any kind.
struct DonatedEdits {
  private var random: SeededGenerator
  private let donor: Dossier

  init(seed: UInt64, donor: Dossier) {
    random = SeededGenerator(seed: seed)
    self.donor = donor
  }

  private mutating func below(_ count: Int) -> Int { count > 0 ? Int(random.next() % UInt64(count)) : 0 }

  private mutating func pick<Value>(_ values: [Value]) -> Value? { values.isEmpty ? nil : values[below(values.count)] }

  /// An edit that fits the dossier, or by chance does not.
  mutating func next(for dossier: Dossier) -> Edit {
    guard let type = pick(Dossier.entityTypes) else { return Edit(path: .root, old: nil, new: nil) }
    return edit(of: type, in: dossier)
  }

  private mutating func edit<E: Entity>(of type: E.Type, in dossier: Dossier) -> Edit {
    let own = dossier[keyPath: E.collection]
    let others = donor[keyPath: E.collection]
    switch below(8) {
    case 0:
      guard var entity = pick(others) else { break }
      if below(3) > 0 { entity.id = Identifier("\(entity.id.text)-\(below(1_000_000))") }
      return .insert(entity, before: pick(own)?.id)
    case 1:
      let place = below(own.count)
      guard own.indices.contains(place) else { break }
      let path = path(at: place, in: own)
      return Edit(path: path, old: dossier.documentValue(at: path), new: nil)
    case 2:
      guard var entity = pick(others), !own.isEmpty else { break }
      let path = path(at: below(own.count), in: own)
      entity.id = Identifier(path.steps[1].name)
      return Edit(path: path, old: dossier.documentValue(at: path), new: RawJSON(entity))
    default: break
    }
    guard let member = pick(E.members.members), !own.isEmpty else {
      return Edit(
        path: DossierPath(E.collectionName), old: dossier.documentValue(at: DossierPath(E.collectionName)), new: nil)
    }
    return edit(of: member, at: path(at: below(own.count), in: own), from: others, in: dossier)
  }

  private mutating func edit<E: Entity>(
    of member: Member<E>, at entity: DossierPath, from others: [E], in dossier: Dossier
  ) -> Edit {
    let path = entity.appending(member.name)
    let donated = pick(others).flatMap { member.documentValue(of: $0) }
    if member.isList, below(2) == 0, let elements = try? donated?.value(as: [RawJSON].self),
      let element = pick(elements),
      case .object(let type) = member.schema, let step = step(of: element, type)
    {
      let place = path.appending(step.name)
      let old = dossier.documentValue(at: place)
      return Edit(path: place, old: old, new: below(3) == 0 && old != nil ? nil : element)
    }
    let old = below(40) == 0 ? RawJSON(string: "stale") : dossier.documentValue(at: path)
    return Edit(path: path, old: old, new: below(4) == 0 ? nil : donated)
  }

  private func step<Object: DossierObject>(of element: RawJSON, _ type: Object.Type) -> DossierPath.Step? {
    (try? element.value(as: Object.self)).map { DossierPath.Step($0.pathName) }
  }

  private func path<E: Entity>(at place: Int, in entities: [E]) -> DossierPath {
    let id = entities[place].id
    return DossierPath(E.collectionName).appending(id.text, occurrence: entities[...place].count { $0.id == id })
  }
}
