import DossierCoding
import ExactValues

/// A seat in a body (*místo člena*): organisation, side, function and a pseudonym, never a name.
public struct Seat: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Seat>

  /// The body.
  public var body: Identifier<Body>

  /// The side it stands for; absent where it is not stated.
  public var side: Side?

  /// Whether somebody holds it; absent means that it is not stated.
  public var filling: SeatFilling?

  /// The organisation that the member comes from.
  public var organisation: Identifier<Organisation>?

  /// The function.
  public var function: SeatFunction?

  /// Which kind of user, where the side is that of users.
  public var userKind: UserKind?

  /// Whether the seat has a vote.
  public var isVoting: Bool?

  /// Since when the membership lasts.
  public var from: Written<StatedTime>?

  /// Until when it lasted.
  public var to: Written<StatedTime>?

  /// Who holds it, by a pseudonym: the identifier of a person, who may be absent from the dossier.
  public var person: Identifier<Person>?

  /// The seat whose member this one stands in for (*náhradník*).
  public var substituteFor: Identifier<Seat>?

  /// How the member came to the body.
  public var nomination: Identifier<Nomination>?

  /// The times for which the seat is held, where there are gaps or several members.
  public var periods: [SeatPeriod] = []

  /// The function as printed.
  public var functionWords: String?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Seat>, body: Identifier<Body>) {
    self.id = id
    self.body = body
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), body: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Seat>(
    .required("id", \.id),
    .required("body", \.body),
    .optional("side", \.side),
    .optional("filling", \.filling),
    .optional("organisation", \.organisation),
    .optional("function", \.function),
    .optional("userKind", \.userKind),
    .optional("isVoting", \.isVoting),
    .optional("from", \.from),
    .optional("to", \.to),
    .optional("person", \.person),
    .optional("substituteFor", \.substituteFor),
    .optional("nomination", \.nomination),
    .objects("periods", \.periods),
    .optional("functionWords", \.functionWords),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Seat]> = \.seats

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "seats"
}
