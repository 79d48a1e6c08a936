import DossierCoding
import ExactValues
import PlanningModel

/// A service against a need: whether it serves, why not, or what would have to be known.
public struct ServiceMatch: DossierObject {
  /// The service, a later duplicate of its identifier told apart.
  public var service: DossierPath

  /// Whether it serves.
  public var verdict: ServiceVerdict

  /// How it reaches the municipality, where one is asked for and reached.
  public var reach: ServiceReach?

  /// The facilities at which it is surely provided on the day and, where a municipality is asked for, surely there.
  ///
  /// Secret ones are never among them, so that none here does not mean that there is none.
  public var facilities: [Identifier<Facility>] = []

  /// Every reason why it does not serve; empty unless there is one.
  public var obstacles: [ServiceObstacle] = []

  /// What is not decided, with the members that would settle it; also where something else stands against the service.
  public var open: [Reason] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(service: DossierPath, verdict: ServiceVerdict) {
    self.service = service
    self.verdict = verdict
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(service: .root, verdict: ServiceVerdict(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ServiceMatch>(
    .required("service", \.service),
    .required("verdict", \.verdict),
    .optional("reach", \.reach),
    .list("facilities", \.facilities),
    .objects("obstacles", \.obstacles, isOrdered: true),
    .list("open", \.open, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["service"]
}
