import DossierCoding
import ExactValues

/// Something in a dossier that others refer to: it has an identifier that is stable for its life.
public protocol Entity: DossierObject, Identifiable where ID == Identifier<Self> {
  /// The identifier, unique among entities of this kind.
  var id: Identifier<Self> { get set }

  /// The sources that state the entity.
  var sources: [Identifier<Source>] { get set }

  /// Where entities of this kind live in the dossier.
  static var collection: MemberPath<Dossier, [Self]> { get }

  /// The name of the collection on the wire and in paths.
  static var collectionName: String { get }

  /// Whether a reference may stand without the entity it names; true only for people, who may be known by pseudonym.
  static var mayBeAbsent: Bool { get }
}

extension Entity {
  /// False: a reference without its entity leads nowhere.
  public static var mayBeAbsent: Bool { false }

  /// The identifier's text.
  public var pathName: String { id.text }

  /// The path of the first entity with this identifier.
  public static func path(of id: Identifier<Self>) -> DossierPath { DossierPath(collectionName, id.text) }

  /// The path of this entity, where its identifier is unique.
  public var path: DossierPath { Self.path(of: id) }
}

extension Dossier {
  /// The first entity with an identifier; setting it replaces that entity, adds one, or with `nil` removes it.
  ///
  /// - Complexity: O(entities of that kind); for many questions make a ``DossierIndex``.
  @inlinable
  public subscript<E: Entity>(id: Identifier<E>) -> E? {
    get { self[keyPath: E.collection].first { $0.id == id } }
    set {
      let index = self[keyPath: E.collection].firstIndex { $0.id == id }
      switch (index, newValue) {
      case (let index?, let entity?): self[keyPath: E.collection][index] = entity
      case (let index?, nil): self[keyPath: E.collection].remove(at: index)
      case (nil, let entity?): self[keyPath: E.collection].append(entity)
      case (nil, nil): break
      }
    }
  }
}
