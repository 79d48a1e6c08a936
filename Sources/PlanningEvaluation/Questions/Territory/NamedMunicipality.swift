import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// A municipality that a territory names, with where the dossier does so.
public struct NamedMunicipality: DossierObject {
  /// The municipality.
  public var municipality: MunicipalityCode

  /// Its name in the register; absent where the register does not have it.
  public var name: String?

  /// Its stated roles in the project or plan, those of its offices and departments included, each once.
  public var roles: [ParticipantRole] = []

  /// Where the dossier states that it belongs to the territory.
  public var statedAt: [DossierPath] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(municipality: MunicipalityCode) {
    self.municipality = municipality
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(municipality: MunicipalityCode(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<NamedMunicipality>(
    .required("municipality", \.municipality),
    .optional("name", \.name),
    .list("roles", \.roles, isOrdered: true),
    .list("statedAt", \.statedAt, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["municipality"]
}
