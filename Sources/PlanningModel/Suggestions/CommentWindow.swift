import DossierCoding
import ExactValues

/// A time in which a version of a document is open to comments (*připomínkové řízení*).
public struct CommentWindow: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<CommentWindow>

  /// What it is called.
  public var name: String?

  /// What is open to comments, such as a plan.
  public var subject: DossierPath

  /// The version of the plan that is commented on.
  public var version: Identifier<PlanVersion>?

  /// The version that is commented on, as printed.
  public var versionWords: String?

  /// The first day.
  public var from: Written<StatedTime>?

  /// The last day, which belongs to it.
  public var to: Written<StatedTime>?

  /// Whether the day of sending or the day of coming decides.
  public var countsBy: CountingDay?

  /// How comments may come.
  public var channels: [Channel] = []

  /// The public hearing (*veřejné projednání*).
  public var hearing: Identifier<Event>?

  /// Until when comments were to be settled.
  public var settlementDue: Written<StatedTime>?

  /// The published settlement (*vypořádání připomínek*).
  public var settlement: Identifier<NamedDocument>?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<CommentWindow>, subject: DossierPath) {
    self.id = id
    self.subject = subject
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), subject: .root) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<CommentWindow>(
    .required("id", \.id),
    .optional("name", \.name),
    .required("subject", \.subject),
    .optional("version", \.version),
    .optional("versionWords", \.versionWords),
    .optional("from", \.from),
    .optional("to", \.to),
    .optional("countsBy", \.countsBy),
    .list("channels", \.channels),
    .optional("hearing", \.hearing),
    .optional("settlementDue", \.settlementDue),
    .optional("settlement", \.settlement),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [CommentWindow]> = \.commentWindows

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "commentWindows"
}
