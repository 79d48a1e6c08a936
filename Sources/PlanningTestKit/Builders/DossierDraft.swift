import CommunityPlanning

/// A small dossier while it is built: it makes identifiers of names and lets everything cite one source.
public struct DossierDraft: Sendable {
  /// The dossier as far as it is built.
  public private(set) var dossier: Dossier
  private let source: Identifier<Source>?

  init(id: String, title: String?, source: Source?) {
    var dossier = Dossier(id: Identifier(id))
    dossier.title = title
    if let source { dossier.sources = [source] }
    self.dossier = dossier
    self.source = source?.id
  }

  /// Adds an entity that names no source as one that cites the dossier's.
  public mutating func add<E: Entity>(_ entity: E) {
    var cited = entity
    if let source, cited.sources.isEmpty { cited.sources = [source] }
    dossier[keyPath: E.collection].append(cited)
  }

  /// An identifier made of a name.
  ///
  /// It keeps the letters and digits of the name without marks and case, joined by hyphens: "2. komunitní plán" becomes
  /// `2-komunitni-plan`. A name that is taken within the collection gets the next free number, `pece-2`; so the names
  /// and their order decide, and nothing else does. A name without a letter or digit becomes the collection's name.
  ///
  /// - Parameters:
  ///   - name: The name of the entity.
  ///   - type: The type of the entity.
  /// - Returns: An identifier that no entity of the type has.
  /// - Complexity: Linear in the number of entities of the type for each number that is taken.
  public func identifier<E: Entity>(for name: String, of type: E.Type = E.self) -> Identifier<E> {
    let words = CzechText.folded(name).split { !$0.isLetter && !$0.isNumber }.joined(separator: "-")
    let base = words.isEmpty ? E.collectionName : words
    let entities = dossier[keyPath: E.collection]
    var candidate = Identifier<E>(base)
    // One more number than there are entities is always free.
    for number in 2..<(entities.count + 3) where entities.contains(where: { $0.id == candidate }) {
      candidate = Identifier("\(base)-\(number)")
    }
    return candidate
  }

  /// The organisation of that name, which is added if it is not there yet.
  ///
  /// - Parameter name: The name, compared by its bytes.
  /// - Returns: The identifier of the organisation.
  public mutating func organisation(named name: String) -> Identifier<Organisation> {
    if let known = dossier.organisations.first(where: { $0.name.map { Array($0.utf8) } == Array(name.utf8) }) {
      return known.id
    }
    var organisation = Organisation(id: identifier(for: name))
    organisation.name = name
    add(organisation)
    return organisation.id
  }
}
