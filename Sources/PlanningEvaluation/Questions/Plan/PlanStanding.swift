import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// Whether a plan is in force for one who adopts it: a municipality, an organisation or a body.
public struct PlanStanding: DossierObject {
  /// The municipality; absent where the acts name none.
  public var municipality: MunicipalityCode?

  /// The organisation; absent where the acts name a municipality, or no organisation.
  public var organisation: Identifier<Organisation>?

  /// The body; absent where the acts name a municipality or an organisation, or no body.
  public var body: Identifier<Body>?

  /// Whether the plan is in force.
  public var isInForce: Answer<Bool>

  /// The acts that it was judged by, in document order.
  public var acts: [Identifier<Act>] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(isInForce: Answer<Bool>) { self.isInForce = isInForce }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(isInForce: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<PlanStanding>(
    .optional("municipality", \.municipality),
    .optional("organisation", \.organisation),
    .optional("body", \.body),
    .required("isInForce", \.isInForce),
    .list("acts", \.acts))

  /// The members that name the value in a list.
  public static let keyMembers = ["municipality", "organisation", "body"]
}
