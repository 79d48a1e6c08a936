import CzechRegisters
import DossierCoding
import ExactValues

/// A suggestion (*podnět*) that came at any time; it is no comment to a version of a document.
public struct Suggestion: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Suggestion>

  /// What is suggested, in own words.
  public var text: String?

  /// When it came.
  public var received: Written<StatedTime>?

  /// The organisation that made it.
  public var organisation: Identifier<Organisation>?

  /// The side of whoever made it.
  public var side: Side?

  /// How it was settled; absent where it is open.
  public var disposition: SuggestionDisposition?

  /// When it was settled.
  public var settled: Written<StatedTime>?

  /// Why it was settled so.
  public var reason: String?

  /// The suggestion that it was merged into.
  public var mergedInto: Identifier<Suggestion>?

  /// How it came.
  public var channel: Channel?

  /// Whether it is about content or form.
  public var kind: ContributionKind?

  /// Which kind of user made it, where the side is that of users.
  public var authorKind: UserKind?

  /// Who made it, by a pseudonym.
  public var person: Identifier<Person>?

  /// When it was sent, which may count instead of when it came.
  public var sent: Written<StatedTime>?

  /// The meeting at which it was made.
  public var meeting: Identifier<Meeting>?

  /// The event at which it was made.
  public var event: Identifier<Event>?

  /// What it is about.
  public var subject: DossierPath?

  /// The target groups it concerns.
  public var targetGroups: [Identifier<TargetGroup>] = []

  /// The municipalities it concerns.
  public var municipalities: [MunicipalityCode] = []

  /// How many suggestions this entry stands for, where a source does not list them.
  public var standsFor: Written<CountRange>?

  /// The suggestion that it was split from.
  public var splitFrom: Identifier<Suggestion>?

  /// What its author was told, in own words.
  public var answer: String?

  /// When its author was told.
  public var answered: Written<StatedTime>?

  /// What it changed.
  public var changed: [DossierPath] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Suggestion>) {
    self.id = id
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Suggestion>(
    .required("id", \.id),
    .optional("text", \.text),
    .optional("received", \.received),
    .optional("organisation", \.organisation),
    .optional("side", \.side),
    .optional("disposition", \.disposition),
    .optional("settled", \.settled),
    .optional("reason", \.reason),
    .optional("mergedInto", \.mergedInto),
    .optional("channel", \.channel),
    .optional("kind", \.kind),
    .optional("authorKind", \.authorKind),
    .optional("person", \.person),
    .optional("sent", \.sent),
    .optional("meeting", \.meeting),
    .optional("event", \.event),
    .optional("subject", \.subject),
    .list("targetGroups", \.targetGroups),
    .list("municipalities", \.municipalities),
    .optional("standsFor", \.standsFor),
    .optional("splitFrom", \.splitFrom),
    .optional("answer", \.answer),
    .optional("answered", \.answered),
    .list("changed", \.changed),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Suggestion]> = \.suggestions

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "suggestions"
}
