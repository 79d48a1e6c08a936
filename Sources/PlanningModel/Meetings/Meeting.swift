import CzechRegisters
import DossierCoding
import ExactValues

/// A meeting of one or more bodies (*jednání, setkání*).
///
/// Scheduled, announced and held are separate facts; announced is not held.
public struct Meeting: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Meeting>

  /// The bodies that meet; a joint meeting is one event and counts once for each body.
  public var bodies: [Identifier<Body>] = []

  /// The round it belongs to.
  public var round: Identifier<Round>?

  /// How many meetings this entry stands for, where a source does not list them.
  public var standsFor: Written<CountRange>?

  /// When it is scheduled.
  public var scheduled: Written<StatedTime>?

  /// When it is announced for.
  public var announced: Written<StatedTime>?

  /// When it was held.
  public var held: Written<StatedTime>?

  /// Whether it was held; absent where nothing says so.
  public var outcome: Outcome?

  /// How many people were present; attendances are not persons.
  public var attendanceCount: Stated<Int> = .notStated

  /// Where.
  public var place: String?

  /// The project.
  public var project: Identifier<Project>?

  /// The printed number of the meeting.
  public var number: String?

  /// When the invitation was sent.
  public var invitationSent: Written<StatedTime>?

  /// When the meeting was published.
  public var published: Written<StatedTime>?

  /// Whether it was called beside the schedule.
  public var isExtraordinary: Bool?

  /// Whether the public may come.
  public var isPublic: Stated<Bool> = .notStated

  /// Whether it is held at a distance.
  public var isOnline: Stated<Bool> = .notStated

  /// The hour of the beginning.
  public var timeOfDay: Written<TimeOfDay>?

  /// In which municipality.
  public var municipality: MunicipalityCode?

  /// Who was there, excused or absent, seat by seat.
  public var attendances: [Attendance] = []

  /// Whether the minutes say that there was a quorum.
  public var statedQuorum: Stated<Bool> = .notStated

  /// The minutes.
  public var minutes: MinutesRecord?

  /// What it was for, in own words.
  public var purpose: String?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Meeting>) {
    self.id = id
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Meeting>(
    .required("id", \.id),
    .list("bodies", \.bodies),
    .optional("round", \.round),
    .optional("standsFor", \.standsFor),
    .optional("scheduled", \.scheduled),
    .optional("announced", \.announced),
    .optional("held", \.held),
    .optional("outcome", \.outcome),
    .stated("attendanceCount", \.attendanceCount),
    .optional("place", \.place),
    .optional("project", \.project),
    .optional("number", \.number),
    .optional("invitationSent", \.invitationSent),
    .optional("published", \.published),
    .optional("isExtraordinary", \.isExtraordinary),
    .stated("isPublic", \.isPublic),
    .stated("isOnline", \.isOnline),
    .optional("timeOfDay", \.timeOfDay),
    .optional("municipality", \.municipality),
    .objects("attendances", \.attendances),
    .stated("statedQuorum", \.statedQuorum),
    .object("minutes", \.minutes),
    .optional("purpose", \.purpose),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Meeting]> = \.meetings

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "meetings"
}
