import ExactValues

/// The rows of one kind of entity by identifier, compared by bytes.
struct EntityRows: Sendable {
  /// The first row of each identifier.
  private var first: [Identifier<Any>: Int] = [:]
  /// The rows of later entities with an identifier that is taken.
  private var later: [Identifier<Any>: [Int]] = [:]
  private var laterOccurrences: [Int: Int] = [:]

  init<E: Entity>(_ entities: [E]) {
    first.reserveCapacity(entities.count)
    for position in entities.indices {
      let id = Identifier<Any>(entities[position].id.text)
      if first[id] == nil {
        first[id] = position
      } else {
        later[id, default: []].append(position)
        laterOccurrences[position] = (later[id]?.count ?? 0) + 1
      }
    }
  }

  /// Whether no identifier is repeated.
  var areUnique: Bool { later.isEmpty }

  /// The first row of an identifier.
  func row(of id: String) -> Int? { first[Identifier(id)] }

  /// The row that a step of a path names.
  func row(of step: DossierPath.Step) -> Int? {
    if step.occurrence == 1 { return row(of: step.name) }
    let rows = later[Identifier(step.name)] ?? []
    let index = step.occurrence - 2
    return rows.indices.contains(index) ? rows[index] : nil
  }

  /// Which of the entities of its identifier a row is, counted from 1.
  func occurrence(of row: Int) -> Int { laterOccurrences[row] ?? 1 }
}
