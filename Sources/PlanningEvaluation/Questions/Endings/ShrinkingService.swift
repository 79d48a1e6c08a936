import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// A service that somebody wants to make smaller or to end, with what depends on it (*omezovaná služba*).
///
/// An intent or proposal is no decision: the region may reject it, and nothing may come of it.
public struct ShrinkingService: DossierObject {
  /// The service, a later duplicate of its identifier told apart.
  public var service: DossierPath

  /// Whether any of the intents and proposals surely stands and is for less within the time.
  public var isProposed: Answer<Bool>

  /// The intents and proposals that stand, or may, for less of it within the time.
  public var proposals: [DossierPath] = []

  /// The items in force that name it and are not surely cancelled, in document order.
  public var items: [DossierPath] = []

  /// The municipalities of these items, their own or inherited, in the order of codes.
  public var municipalities: [MunicipalityCode] = []

  /// The target groups of these items, their own or inherited.
  public var targetGroups: [Identifier<TargetGroup>] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(service: DossierPath, isProposed: Answer<Bool>) {
    self.service = service
    self.isProposed = isProposed
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(service: .root, isProposed: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ShrinkingService>(
    .required("service", \.service),
    .required("isProposed", \.isProposed),
    .list("proposals", \.proposals),
    .list("items", \.items, isOrdered: true),
    .list("municipalities", \.municipalities),
    .list("targetGroups", \.targetGroups))

  /// The members that name the value in a list.
  public static let keyMembers = ["service"]
}
