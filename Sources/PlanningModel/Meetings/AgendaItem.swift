import DossierCoding
import ExactValues

/// An item of a meeting (*bod jednání*).
public struct AgendaItem: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<AgendaItem>

  /// The meeting.
  public var meeting: Identifier<Meeting>

  /// The printed number.
  public var number: String?

  /// What it is about.
  public var title: String?

  /// The entity that it is about, such as a plan.
  public var subject: DossierPath?

  /// The seats that were present for the item, where they differ from the meeting's.
  public var present: [Identifier<Seat>] = []

  /// How many members with a vote were present for the item.
  public var presentCount: Stated<Int> = .notStated

  /// Interests that members declared.
  public var interests: [DeclaredInterest] = []

  /// What came of it, in own words.
  public var outcome: String?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<AgendaItem>, meeting: Identifier<Meeting>) {
    self.id = id
    self.meeting = meeting
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), meeting: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<AgendaItem>(
    .required("id", \.id),
    .required("meeting", \.meeting),
    .optional("number", \.number),
    .optional("title", \.title),
    .optional("subject", \.subject),
    .list("present", \.present),
    .stated("presentCount", \.presentCount),
    .objects("interests", \.interests),
    .optional("outcome", \.outcome),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [AgendaItem]> = \.agendaItems

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "agendaItems"
}
