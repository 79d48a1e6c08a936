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
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Service]> = \.services

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "services"
}
