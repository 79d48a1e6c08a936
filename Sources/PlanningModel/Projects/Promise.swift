import DossierCoding
import ExactValues

/// What a project or a plan promises (*závazek*): a number of events, or an output.
///
/// A promise is neither a fact nor a rule: "six meetings a year" is promised, "is attended by 7 to 20 people" is
/// described.
public struct Promise: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Promise>

  /// What is promised, in own words.
  public var name: String

  /// What kind of thing is promised.
  public var kind: PromiseKind

  /// Who promises: the project.
  public var project: Identifier<Project>?

  /// The key activity it belongs to.
  public var keyActivity: Identifier<KeyActivity>?

  /// Who promises, where it is a plan.
  public var plan: Identifier<Plan>?

  /// How many in total.
  public var amount: Written<CountRange>?

  /// How many in each year.
  public var perYear: Written<CountRange>?

  /// Whether the number a year holds for each of the bodies rather than for all together.
  public var isPerBody: Bool?

  /// Which years are meant; absent where the text does not say.
  public var yearBasis: YearBasis?

  /// The bodies that meet, or that make what is promised.
  public var bodies: [Identifier<Body>] = []

  /// The length of each event in hours.
  public var hoursEach: Written<CountRange>?

  /// The number of people at each event.
  public var participantsEach: Written<CountRange>?

  /// The promises whose amounts should add up to this one.
  public var parts: [Identifier<Promise>] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Promise>, name: String, kind: PromiseKind) {
    self.id = id
    self.name = name
    self.kind = kind
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "", kind: PromiseKind(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Promise>(
    .required("id", \.id),
    .required("name", \.name),
    .required("kind", \.kind),
    .optional("project", \.project),
    .optional("keyActivity", \.keyActivity),
    .optional("plan", \.plan),
    .optional("amount", \.amount),
    .optional("perYear", \.perYear),
    .optional("isPerBody", \.isPerBody),
    .optional("yearBasis", \.yearBasis),
    .list("bodies", \.bodies),
    .optional("hoursEach", \.hoursEach),
    .optional("participantsEach", \.participantsEach),
    .list("parts", \.parts),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Promise]> = \.promises

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "promises"
}
