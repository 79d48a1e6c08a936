import CzechRegisters
import DossierCoding
import ExactValues

/// A project that supports planning (*projekt*), financed for a time by somebody.
///
/// Its interval is not the plan's interval, and whoever carries it out need not be the town of the district.
public struct Project: Entity {
  /// The identifier, unique among entities of this kind.
  public var id: Identifier<Project>

  /// The name.
  public var name: String

  /// The registration number (*registrační číslo*).
  public var registrationNumber: Written<ProjectNumber>?

  /// The programme with its priority axis, area of support and call.
  public var programme: ProgrammeChain?

  /// Where the money comes from; shares are not implied.
  public var funds: [FundCode] = []

  /// The total cost or support as stated.
  public var budget: Written<Money>?

  /// The first day.
  public var from: Written<StatedTime>?

  /// The last day, which belongs to the project.
  public var to: Written<StatedTime>?

  /// The length in months where the text states one, such as 12 for a year.
  public var statedMonths: Int?

  /// Who takes part, in which stated role.
  public var participants: [Participant] = []

  /// The area that the project declares as its own.
  public var area: Identifier<Area>?

  /// Whom the grant supports.
  public var targetGroups: [GrantTargetGroup] = []

  /// The sides and groups that the text says take part in the process, without naming a body.
  public var composition: [StatedComposition] = []

  /// Earlier projects, plans and strategies that it relates to.
  public var links: [Linkage] = []

  /// The sources that state it.
  public var sources: [Identifier<Source>] = []

  /// A remark of whoever keeps the dossier.
  public var note: String?

  /// What the entity holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an entity with its required members; the rest is "not stated" until set.
  public init(id: Identifier<Project>, name: String) {
    self.id = id
    self.name = name
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(id: Identifier(blank), name: "") }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Project>(
    .required("id", \.id),
    .required("name", \.name),
    .optional("registrationNumber", \.registrationNumber),
    .object("programme", \.programme),
    .list("funds", \.funds),
    .optional("budget", \.budget),
    .optional("from", \.from),
    .optional("to", \.to),
    .optional("statedMonths", \.statedMonths),
    .objects("participants", \.participants),
    .optional("area", \.area),
    .objects("targetGroups", \.targetGroups),
    .objects("composition", \.composition),
    .objects("links", \.links),
    .list("sources", \.sources),
    .optional("note", \.note))

  /// Where entities of this kind live in the dossier.
  public static let collection: MemberPath<Dossier, [Project]> = \.projects

  /// The name of the collection on the wire and in paths.
  public static let collectionName = "projects"
}
