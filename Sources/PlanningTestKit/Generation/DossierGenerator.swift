import CommunityPlanning
import DossierCoding
import ExactValues
import PlanningModel

/// Makes dossiers of everything that a dossier may hold, the same ones for the same seed.
///
/// It knows no type and no member by name: what it writes comes from the described members, so that it covers a new
/// member without being changed. In the dossiers that it makes, members are absent, usual, odd and maximal
/// (``GeneratedShape``, ``GeneratedOddity``), and identifiers collide on purpose; ``coverage`` counts all of it. Most of
/// the dossiers are read without a reading problem; in the others members stand twice or have values of another type.
///
/// ```swift
/// var generator = DossierGenerator(seed: 1)
/// let dossier = generator.next()
/// ```
public struct DossierGenerator: Sendable {
  /// How much a dossier holds.
  private enum Fullness: Sendable {
    case sparse
    case usual
    case full
  }

  /// What kind of object is written.
  enum Mood: Sendable {
    /// Each member as chance has it.
    case mixed
    /// Nothing but what must be there.
    case bare
    /// Odd values, and members that nobody knows.
    case odd
    /// All members, as much as there can be.
    case full
  }

  /// What the generated documents have held until now.
  public internal(set) var coverage = GenerationCoverage()

  var random: SeededGenerator
  var identifiers = GeneratedIdentifiers()
  /// The kind and identifier of the entity that is being written.
  var entity = (kind: "", id: "")
  /// How many objects are open below the dossier.
  var depth = 0
  var isDamaged = false
  private var fullness = Fullness.usual
  private let seed: UInt64

  /// Starts from a seed.
  public init(seed: UInt64) {
    self.seed = seed
    random = SeededGenerator(seed: seed)
  }

  // MARK: Documents

  /// The next dossier.
  ///
  /// - Complexity: O(length of its document).
  public mutating func next() -> Dossier { dossier(nextDocument()) }

  /// The next dossier as a document in the compact layout.
  ///
  /// - Complexity: O(length of the document).
  public mutating func nextDocument() -> [UInt8] {
    let chance = random.below(100)
    return document(chance < 25 ? .sparse : chance < 98 ? .usual : .full, isDamaged: random.happens(30))
  }

  /// The next dossier that has entities of every kind with all their members; it is read without a reading problem.
  ///
  /// - Complexity: O(length of its document).
  public mutating func nextFull() -> Dossier { dossier(document(.full, isDamaged: false)) }

  /// The next object of a described type, such as a question, which may refer to entities of the last dossier; `nil`
  /// where the values that were drawn make no such object.
  ///
  /// - Complexity: O(length of its document).
  public mutating func nextObject<Object: DossierObject>(of type: Object.Type) -> Object? {
    let counted = coverage
    isDamaged = false
    depth = 1
    var writer = JSONWriter()
    write(type, .mixed, to: &writer)
    coverage = counted
    return try? DocumentReader.load(type, from: writer.utf8).object
  }

  private func dossier(_ bytes: [UInt8]) -> Dossier {
    (try? Dossier.load(bytes).object) ?? Dossier(id: Identifier("generated-\(seed)"))
  }

  private mutating func document(_ fullness: Fullness, isDamaged: Bool) -> [UInt8] {
    self.fullness = fullness
    self.isDamaged = isDamaged
    depth = 0
    identifiers = GeneratedIdentifiers()
    entity = ("\(Dossier.self)", "generated-\(seed)")
    let shapes = Dossier.members.members.map { collectionShape(of: $0) }
    var writer = JSONWriter()
    writer.beginObject()
    coverage.noteObject(Dossier.self)
    for (position, member) in Dossier.members.members.enumerated() {
      if let shape = shapes[position], case .object(let type) = member.schema, let type = type as? any Entity.Type {
        write(type, as: member.name, shape, to: &writer)
        coverage.note(shape, at: position, of: Dossier.self)
      } else if member.name == "id" {
        let id = ownIdentifier()
        entity.id = id.text
        writer.member("id", id.text)
        coverage.note(id.shape, at: position, of: Dossier.self)
      } else {
        let mood: Mood = fullness == .full ? .full : fullness == .sparse ? .bare : .mixed
        write(member, at: position, random.happens(20) ? .odd : mood, to: &writer)
      }
    }
    writeUnknownMembers(mood: .mixed, to: &writer)
    writer.endObject()
    coverage.endDocument()
    return writer.utf8
  }

  private mutating func ownIdentifier() -> GeneratedIdentifiers.One {
    let shape = random.pick([GeneratedShape.usual, .usual, .usual, .odd, .maximal]) ?? .usual
    return GeneratedIdentifiers.One(text: shape == .usual ? "generated-\(seed)" : text(shape), shape: shape)
  }

  // MARK: Collections

  /// Draws how a collection of entities looks and makes its identifiers; `nil` where the member is none.
  private mutating func collectionShape(of member: Member<Dossier>) -> GeneratedShape? {
    guard member.isList, case .object(let type) = member.schema, type is any Entity.Type else { return nil }
    let kind = "\(type)"
    let shape = collectionShape()
    switch shape {
    case .absent: break
    case .usual: identifiers.add(1 + random.below(2), of: kind, &random, &coverage)
    case .odd:
      // Otherwise the list is empty, which says "none".
      if random.happens(75) { identifiers.addColliding(kind, &random, &coverage) }
    case .maximal: identifiers.add(fullness == .full ? 2 : 5, of: kind, &random, &coverage)
    }
    return shape
  }

  private mutating func collectionShape() -> GeneratedShape {
    let chance = random.below(100)
    switch fullness {
    case .sparse: return chance < 88 ? .absent : chance < 94 ? .usual : chance < 98 ? .odd : .maximal
    case .usual: return chance < 60 ? .absent : chance < 85 ? .usual : chance < 94 ? .odd : .maximal
    case .full: return .maximal
    }
  }

  private mutating func write<E: Entity>(
    _ type: E.Type, as name: String, _ shape: GeneratedShape, to writer: inout JSONWriter
  ) {
    guard shape != .absent else { return }
    let planned = identifiers.all(of: "\(type)")
    if planned.isEmpty { coverage.note(.emptyList) }
    writer.name(name)
    writer.beginArray()
    let dossier = entity
    for id in planned {
      entity = ("\(type)", id.text)
      writer.element()
      write(type, fullness == .full ? .full : mood(), id: id, to: &writer)
    }
    entity = dossier
    writer.endArray()
  }

  private mutating func mood() -> Mood {
    let chance = random.below(100)
    return chance < 82 ? .mixed : chance < 88 ? .bare : chance < 94 ? .odd : .full
  }
}
