import DossierCoding
import ExactValues

/// A version of a plan (*verze, aktualizace, dodatek*): items are added and removed by versions.
public struct PlanVersion: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<PlanVersion>

  /// The plan.
  public var plan: Identifier<Plan>

  /// The name as printed, such as *První dodatek*.
  public var label: String?

  /// What kind of version it is.
  public var kind: PlanVersionKind?

  /// The version before it; absent for the first.
  public var previous: Identifier<PlanVersion>?

  /// Since when it holds.
  public var from: Written<StatedTime>?

  /// Who proposed it.
  public var proposers: [Identifier<Organisation>] = []

  /// The document that holds it.
  public var document: Identifier<NamedDocument>?

  /// What it changes, in own words.
  public var words: String?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<PlanVersion>, plan: Identifier<Plan>) {
    self.id = id
    self.plan = plan
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), plan: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<PlanVersion>(
    .required("id", \.id),
    .required("plan", \.plan),
    .optional("label", \.label),
    .optional("kind", \.kind),
    .optional("previous", \.previous),
    .optional("from", \.from),
    .list("proposers", \.proposers),
    .optional("document", \.document),
    .optional("words", \.words),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [PlanVersion]> = \.planVersions

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "planVersions"
}
