import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// Whether people of one municipality reach a service of the types asked for (*dostupnost v obci*).
public struct MunicipalityReach: DossierObject {
  /// The municipality.
  public var municipality: MunicipalityCode

  /// Its name, where the table of the territory has it.
  public var name: String?

  /// Whether a service is reached; that a place in it is free, nobody says.
  public var isReached: Answer<Bool>

  /// The services that surely reach it, in document order.
  public var services: [ReachingService] = []

  /// The services of which what is stated does not decide, in document order.
  public var undecided: [DossierPath] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(municipality: MunicipalityCode, isReached: Answer<Bool>) {
    self.municipality = municipality
    self.isReached = isReached
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(municipality: MunicipalityCode(rawValue: ""), isReached: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<MunicipalityReach>(
    .required("municipality", \.municipality),
    .optional("name", \.name),
    .required("isReached", \.isReached),
    .objects("services", \.services, isOrdered: true),
    .list("undecided", \.undecided, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["municipality"]
}
