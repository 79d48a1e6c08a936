import DossierCoding
import ExactValues

/// A task from a meeting (*úkol*): who does what until when.
public struct AssignedTask: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<AssignedTask>

  /// What is to be done, in own words.
  public var text: String

  /// The meeting that gave it.
  public var meeting: Identifier<Meeting>?

  /// The item that gave it.
  public var agendaItem: Identifier<AgendaItem>?

  /// The resolution that gave it.
  public var resolution: Identifier<Resolution>?

  /// The seats that are to do it.
  public var seats: [Identifier<Seat>] = []

  /// The organisations that are to do it.
  public var organisations: [Identifier<Organisation>] = []

  /// The bodies that are to do it.
  public var bodies: [Identifier<Body>] = []

  /// Until when; the day belongs to it.
  public var due: Written<StatedTime>?

  /// Whether it has no end (*průběžně*).
  public var isContinuous: Bool?

  /// When it was done.
  public var done: Written<StatedTime>?

  /// When it was called off.
  public var cancelled: Written<StatedTime>?

  /// What became of it, in own words.
  public var words: String?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<AssignedTask>, text: String) {
    self.id = id
    self.text = text
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), text: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<AssignedTask>(
    .required("id", \.id),
    .required("text", \.text),
    .optional("meeting", \.meeting),
    .optional("agendaItem", \.agendaItem),
    .optional("resolution", \.resolution),
    .list("seats", \.seats),
    .list("organisations", \.organisations),
    .list("bodies", \.bodies),
    .optional("due", \.due),
    .optional("isContinuous", \.isContinuous),
    .optional("done", \.done),
    .optional("cancelled", \.cancelled),
    .optional("words", \.words),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [AssignedTask]> = \.tasks

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "tasks"
}
