import DossierCoding
import ExactValues

/// A region's decision (*rozhodnutí kraje*) on an intent, a proposal or a report.
public struct RegionalDecision: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<RegionalDecision>

  /// What it decides on.
  public var subjects: [DossierPath] = []

  /// What was decided.
  public var outcome: RegionalOutcome?

  /// The region.
  public var organisation: Identifier<Organisation>?

  /// The body that decided.
  public var body: Identifier<Body>?

  /// When.
  public var time: Written<StatedTime>?

  /// The number of the resolution as printed.
  public var resolutionNumber: String?

  /// The capacity that was granted.
  public var capacities: [StatedCapacity] = []

  /// The entries of the network that follow from it.
  public var entries: [Identifier<NetworkEntry>] = []

  /// Why.
  public var reason: String?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<RegionalDecision>) {
    self.id = id
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<RegionalDecision>(
    .required("id", \.id),
    .list("subjects", \.subjects),
    .optional("outcome", \.outcome),
    .optional("organisation", \.organisation),
    .optional("body", \.body),
    .optional("time", \.time),
    .optional("resolutionNumber", \.resolutionNumber),
    .objects("capacities", \.capacities),
    .list("entries", \.entries),
    .optional("reason", \.reason),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [RegionalDecision]> = \.regionalDecisions

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "regionalDecisions"
}
