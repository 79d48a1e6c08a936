import CzechRegisters
import DossierCoding
import ExactValues

/// A service (*služba*): a registered social service, or a related one.
public struct Service: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Service>

  /// The name as printed.
  public var name: String?

  /// The provider.
  public var provider: Identifier<Organisation>?

  /// The type by the register's code (*druh sociální služby*).
  public var type: ServiceTypeCode?

  /// The forms: residential, ambulatory, field.
  public var forms: [ServiceFormCode] = []

  /// The number in the register.
  public var registerNumber: Written<RegisterNumber>?

  /// The target groups it serves.
  public var targetGroups: [Identifier<TargetGroup>] = []

  /// Since when it is provided.
  public var from: Written<StatedTime>?

  /// Until when it is provided.
  public var to: Written<StatedTime>?

  /// What it is before the Act: registered, related, housing.
  public var standing: ServiceStanding?

  /// The kind of service as printed, where no type of the Act is meant or known.
  public var typeWords: String?

  /// What it does, in own words.
  public var description: String?

  /// The target groups by the register's codes; the plan's own groups are another list.
  public var registeredGroups: [TargetGroupCode] = []

  /// The age groups by the register's codes.
  public var ageGroups: [AgeGroupCode] = []

  /// The ages it serves in whole years, as stated.
  public var ages: Written<CountRange>?

  /// What the source adds on ages.
  public var ageWords: String?

  /// How each form is provided.
  public var provisions: [FormProvision] = []

  /// Capacities, each with its unit, form, kind and time.
  public var capacities: [StatedCapacity] = []

  /// The territories that it serves.
  public var servedTerritories: [ServedTerritory] = []

  /// When it is provided, where no form is told apart.
  public var serviceHours: [ServiceHours] = []

  /// Whether it is provided without a break.
  public var isNonstop: Stated<Bool> = .notStated

  /// What is paid, component by component.
  public var fees: [Fee] = []

  /// Languages it can be provided in, as codes such as `cs`, `uk`.
  public var languages: [String] = []

  /// How it can be reached and used.
  public var access: [AccessFeature] = []

  /// The basic activities it provides, where a source lists them.
  public var basicActivities: [BasicActivityCode] = []

  /// Times in which it was suspended.
  public var interruptions: [Interruption] = []

  /// The services that it follows, such as one of another type.
  public var predecessors: [Identifier<Service>] = []

  /// Identifiers beside the register's number, each with its issuer.
  public var identifiers: [IssuedIdentifier] = []

  /// The public web address.
  public var website: String?

  /// Who assured the entry, and when.
  public var assurances: [Assurance] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Service>) {
    self.id = id
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Service>(
    .required("id", \.id),
    .optional("name", \.name),
    .optional("provider", \.provider),
    .optional("type", \.type),
    .list("forms", \.forms),
    .optional("registerNumber", \.registerNumber),
    .list("targetGroups", \.targetGroups),
    .optional("from", \.from),
    .optional("to", \.to),
    .optional("standing", \.standing),
    .optional("typeWords", \.typeWords),
    .optional("description", \.description),
    .list("registeredGroups", \.registeredGroups),
    .list("ageGroups", \.ageGroups),
    .optional("ages", \.ages),
    .optional("ageWords", \.ageWords),
    .objects("provisions", \.provisions),
    .objects("capacities", \.capacities),
    .objects("servedTerritories", \.servedTerritories),
    .objects("serviceHours", \.serviceHours),
    .stated("isNonstop", \.isNonstop),
    .objects("fees", \.fees),
    .list("languages", \.languages),
    .objects("access", \.access),
    .list("basicActivities", \.basicActivities),
    .objects("interruptions", \.interruptions),
    .list("predecessors", \.predecessors),
    .objects("identifiers", \.identifiers),
    .optional("website", \.website),
    .objects("assurances", \.assurances),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Service]> = \.services

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "services"
}
