import DossierCoding
import ExactValues

/// A statement on an intent by a municipality (*vyjádření k záměru*): whether the plan carries it.
///
/// It secures nothing.
public struct IntentStatement: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<IntentStatement>

  /// The intent.
  public var intent: Identifier<DevelopmentIntent>

  /// Who states it.
  public var organisation: Identifier<Organisation>?

  /// The body that states it.
  public var body: Identifier<Body>?

  /// Whether the plan carries it.
  public var conformity: Conformity?

  /// The items of the plan that it relies on.
  public var items: [Identifier<PlanItem>] = []

  /// The version of the plan that it relies on.
  public var version: Identifier<PlanVersion>?

  /// The time for statements.
  public var window: Identifier<RegionalWindow>?

  /// When it was given.
  public var time: Written<StatedTime>?

  /// Why.
  public var reason: String?

  /// The resolution, as printed.
  public var resolutionNumber: String?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<IntentStatement>, intent: Identifier<DevelopmentIntent>) {
    self.id = id
    self.intent = intent
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), intent: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<IntentStatement>(
    .required("id", \.id),
    .required("intent", \.intent),
    .optional("organisation", \.organisation),
    .optional("body", \.body),
    .optional("conformity", \.conformity),
    .list("items", \.items),
    .optional("version", \.version),
    .optional("window", \.window),
    .optional("time", \.time),
    .optional("reason", \.reason),
    .optional("resolutionNumber", \.resolutionNumber),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [IntentStatement]> = \.intentStatements

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "intentStatements"
}
