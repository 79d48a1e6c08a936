import DossierCoding
import ExactValues

/// The status of a plan's item as somebody reported it (*stav plnění*), on three axes beside the printed word.
///
/// Any combination may occur; a later report supersedes an earlier one and never overwrites it.
public struct StatusReport: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<StatusReport>

  /// The item.
  public var item: Identifier<PlanItem>

  /// The evaluation that it belongs to.
  public var evaluation: Identifier<Evaluation>?

  /// The year that it speaks of.
  public var year: Int?

  /// The day of the report.
  public var reported: Written<Day>?

  /// The word as printed.
  public var printed: String?

  /// How far the item is fulfilled.
  public var fulfilment: Fulfilment?

  /// What is to become of it.
  public var disposition: ItemDisposition?

  /// Why there may be no fulfilment to state.
  public var knowledge: StatusKnowledge?

  /// What is said of it, in own words.
  public var comment: String?

  /// Who reports it.
  public var reporter: Identifier<Organisation>?

  /// The body that adopted it.
  public var adoptedBy: Identifier<Body>?

  /// Why the adopted status differs from the one that its parts would give.
  public var differenceReason: String?

  /// The earlier report that it takes the place of.
  public var supersedes: Identifier<StatusReport>?

  /// What was spent.
  public var costs: [CostLine] = []

  /// What kept the item from being carried out.
  public var blocking: [BlockingReason] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<StatusReport>, item: Identifier<PlanItem>) {
    self.id = id
    self.item = item
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), item: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<StatusReport>(
    .required("id", \.id),
    .required("item", \.item),
    .optional("evaluation", \.evaluation),
    .optional("year", \.year),
    .optional("reported", \.reported),
    .optional("printed", \.printed),
    .optional("fulfilment", \.fulfilment),
    .optional("disposition", \.disposition),
    .optional("knowledge", \.knowledge),
    .optional("comment", \.comment),
    .optional("reporter", \.reporter),
    .optional("adoptedBy", \.adoptedBy),
    .optional("differenceReason", \.differenceReason),
    .optional("supersedes", \.supersedes),
    .objects("costs", \.costs),
    .objects("blocking", \.blocking),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [StatusReport]> = \.statusReports

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "statusReports"
}
