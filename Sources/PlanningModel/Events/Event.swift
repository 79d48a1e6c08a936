import CzechRegisters
import DossierCoding
import ExactValues

/// An event beside the meetings of bodies (*akce*): a conference, a public meeting, a workshop, a seminar.
public struct Event: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Event>

  /// What it is.
  public var name: String

  /// What kind of event it is.
  public var kind: EventKind?

  /// How many events this entry stands for, where a source does not list them.
  public var standsFor: Written<CountRange>?

  /// The project.
  public var project: Identifier<Project>?

  /// The key activity.
  public var keyActivity: Identifier<KeyActivity>?

  /// When it is scheduled.
  public var scheduled: Written<StatedTime>?

  /// When it is announced for.
  public var announced: Written<StatedTime>?

  /// When it was held.
  public var held: Written<StatedTime>?

  /// Whether it was held; absent where nothing says so.
  public var outcome: Outcome?

  /// The hour of the beginning.
  public var timeOfDay: Written<TimeOfDay>?

  /// Where.
  public var place: String?

  /// In which municipality.
  public var municipality: MunicipalityCode?

  /// Who organises it.
  public var organisers: [Identifier<Organisation>] = []

  /// Organisations that meet there.
  public var attending: [Identifier<Organisation>] = []

  /// Organisations that are asked along.
  public var invited: [Identifier<Organisation>] = []

  /// Services that take part or are invited.
  public var services: [Identifier<Service>] = []

  /// For whom it is meant, or who was there.
  public var audience: [String] = []

  /// What it is for, in own words.
  public var aim: String?

  /// How many people took part.
  public var participants: Stated<Int> = .notStated

  /// How long it took, in hours.
  public var hours: Stated<Int> = .notStated

  /// What is stated of it as education.
  public var education: EducationDetails?

  /// The promises that it fulfils if it is held.
  public var fulfils: [Identifier<Promise>] = []

  /// The entity that it is about, such as a plan under discussion.
  public var subject: DossierPath?

  /// The bodies that take part.
  public var bodies: [Identifier<Body>] = []

  /// Whether it is held at a distance.
  public var isOnline: Stated<Bool> = .notStated

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Event>, name: String) {
    self.id = id
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Event>(
    .required("id", \.id),
    .required("name", \.name),
    .optional("kind", \.kind),
    .optional("standsFor", \.standsFor),
    .optional("project", \.project),
    .optional("keyActivity", \.keyActivity),
    .optional("scheduled", \.scheduled),
    .optional("announced", \.announced),
    .optional("held", \.held),
    .optional("outcome", \.outcome),
    .optional("timeOfDay", \.timeOfDay),
    .optional("place", \.place),
    .optional("municipality", \.municipality),
    .list("organisers", \.organisers),
    .list("attending", \.attending),
    .list("invited", \.invited),
    .list("services", \.services),
    .list("audience", \.audience),
    .optional("aim", \.aim),
    .stated("participants", \.participants),
    .stated("hours", \.hours),
    .object("education", \.education),
    .list("fulfils", \.fulfils),
    .optional("subject", \.subject),
    .list("bodies", \.bodies),
    .stated("isOnline", \.isOnline),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Event]> = \.events

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "events"
}
