import CzechRegisters
import DossierCoding
import ExactValues

/// An act in the life of a plan or a document (*úkon*): adopted, recommended, taken note of.
public struct Act: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Act>

  /// What was done.
  public var kind: ActKind

  /// To what it was done.
  public var subject: DossierPath

  /// The bodies that did it.
  public var bodies: [Identifier<Body>] = []

  /// The organisation whose body did it.
  public var organisation: Identifier<Organisation>?

  /// When.
  public var time: Written<StatedTime>?

  /// The number of the resolution or of the item.
  public var resolutionNumber: String?

  /// The verb as printed, such as *bere na vědomí*.
  public var wording: String?

  /// The municipality whose body did it.
  public var municipality: MunicipalityCode?

  /// The version to which it was done.
  public var version: Identifier<PlanVersion>?

  /// The parts to which it was done, where it is not the whole.
  public var parts: [DossierPath] = []

  /// Until when the plan is prolonged.
  public var until: Written<StatedTime>?

  /// What took its place.
  public var replacedBy: DossierPath?

  /// The resolution.
  public var resolution: Identifier<Resolution>?

  /// The meeting.
  public var meeting: Identifier<Meeting>?

  /// What was said, where a body only takes a stand.
  public var stance: Stance?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Act>, kind: ActKind, subject: DossierPath) {
    self.id = id
    self.kind = kind
    self.subject = subject
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), kind: ActKind(rawValue: ""), subject: .root) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Act>(
    .required("id", \.id),
    .required("kind", \.kind),
    .required("subject", \.subject),
    .list("bodies", \.bodies),
    .optional("organisation", \.organisation),
    .optional("time", \.time),
    .optional("resolutionNumber", \.resolutionNumber),
    .optional("wording", \.wording),
    .optional("municipality", \.municipality),
    .optional("version", \.version),
    .list("parts", \.parts),
    .optional("until", \.until),
    .optional("replacedBy", \.replacedBy),
    .optional("resolution", \.resolution),
    .optional("meeting", \.meeting),
    .optional("stance", \.stance),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Act]> = \.acts

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "acts"
}
