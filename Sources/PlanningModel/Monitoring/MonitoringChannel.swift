import DossierCoding
import ExactValues

/// A way in which data for monitoring are asked for (*způsob sběru údajů*): who asks whom, and how.
public struct MonitoringChannel: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<MonitoringChannel>

  /// What is done, in own words.
  public var name: String

  /// How.
  public var method: MonitoringMethod

  /// Who is asked.
  public var respondents: [String] = []

  /// Who asks.
  public var collectors: [Identifier<Body>] = []

  /// The key activity it belongs to.
  public var keyActivity: Identifier<KeyActivity>?

  /// What is asked, in own words.
  public var asks: [String] = []

  /// Who asks, beside bodies.
  public var askers: [Identifier<Organisation>] = []

  /// Who is asked.
  public var respondentOrganisations: [Identifier<Organisation>] = []

  /// The target groups that are asked.
  public var targetGroups: [Identifier<TargetGroup>] = []

  /// How often.
  public var frequency: MeetingFrequency?

  /// What is known already and need not be asked.
  public var alreadyKnown: String?

  /// The survey by which it is done.
  public var survey: Identifier<Survey>?

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<MonitoringChannel>, name: String, method: MonitoringMethod) {
    self.id = id
    self.name = name
    self.method = method
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "", method: MonitoringMethod(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<MonitoringChannel>(
    .required("id", \.id),
    .required("name", \.name),
    .required("method", \.method),
    .list("respondents", \.respondents),
    .list("collectors", \.collectors),
    .optional("keyActivity", \.keyActivity),
    .list("asks", \.asks),
    .list("askers", \.askers),
    .list("respondentOrganisations", \.respondentOrganisations),
    .list("targetGroups", \.targetGroups),
    .object("frequency", \.frequency),
    .optional("alreadyKnown", \.alreadyKnown),
    .optional("survey", \.survey),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [MonitoringChannel]> = \.monitoringChannels

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "monitoringChannels"
}
