import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// Who decided on a version of a plan, when and by which resolution (*rozhodnutí o verzi*).
public struct VersionDecision: DossierObject {
  /// The act.
  public var act: Identifier<Act>

  /// The bodies, such as a council for an addendum and an assembly for the plan.
  public var bodies: [Identifier<Body>] = []

  /// The organisation whose body it is.
  public var organisation: Identifier<Organisation>?

  /// The municipality whose body it is.
  public var municipality: MunicipalityCode?

  /// When, as stated.
  public var time: Written<StatedTime>?

  /// The resolution, where the dossier has it.
  public var resolution: Identifier<Resolution>?

  /// The number of the resolution, as printed.
  public var resolutionNumber: String?

  /// Whether the act names no version and was placed here by its time.
  public var isByTime = false

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(act: Identifier<Act>) { self.act = act }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(act: Identifier(blank)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<VersionDecision>(
    .required("act", \.act),
    .list("bodies", \.bodies),
    .optional("organisation", \.organisation),
    .optional("municipality", \.municipality),
    .optional("time", \.time),
    .optional("resolution", \.resolution),
    .optional("resolutionNumber", \.resolutionNumber),
    .required("isByTime", \.isByTime))

  /// The members that name the value in a list.
  public static let keyMembers = ["act"]
}
