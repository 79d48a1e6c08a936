import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// Participants, municipalities apart from other organisations (*obce a ostatní účastníci*).
public struct ParticipantSet: DossierObject {
  /// The municipalities, in the order of their codes.
  public var municipalities: [MunicipalityCode] = []

  /// The other organisations, in the order of their identifiers.
  public var organisations: [Identifier<Organisation>] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes an empty set.
  public init() {}

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {}

  /// The members, in the order in which they are written.
  public static let members = MemberList<ParticipantSet>(
    .list("municipalities", \.municipalities),
    .list("organisations", \.organisations))
}
