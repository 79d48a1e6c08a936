import DossierCoding
import ExactValues

/// A person behind a pseudonym (*osoba*): name and contacts, kept in this one place, for a purpose and until a day.
///
/// Everywhere else a person is only the identifier of this entity, which says nothing; a reference to a person of
/// whom nothing is kept is no fault.
public struct Person: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Person>

  /// The name.
  public var name: String?

  /// Contacts of the person.
  public var contacts: [PersonalContact] = []

  /// What the data are kept for (*účel zpracování*).
  public var purpose: String?

  /// What allows to keep them (*právní titul*).
  public var legalBasis: LegalBasis?

  /// The day after which the data are to be deleted.
  public var deleteAfter: Written<Day>?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Person>) {
    self.id = id
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Person>(
    .required("id", \.id),
    .optional("name", \.name),
    .objects("contacts", \.contacts),
    .optional("purpose", \.purpose),
    .optional("legalBasis", \.legalBasis),
    .optional("deleteAfter", \.deleteAfter),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Person]> = \.people

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "people"

  /// True: a pseudonym says nothing, whether or not names and contacts are kept.
  public static var mayBeAbsent: Bool { true }
}
