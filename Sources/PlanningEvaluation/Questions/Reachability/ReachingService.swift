import DossierCoding
import ExactValues
import PlanningModel

/// A service that people of a municipality reach, and how (*dostupná služba*).
public struct ReachingService: DossierObject {
  /// The service, a later duplicate of its identifier told apart.
  public var service: DossierPath

  /// How it reaches the municipality, in the nearest way that is sure.
  public var reach: ServiceReach

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members.
  public init(service: DossierPath, reach: ServiceReach) {
    self.service = service
    self.reach = reach
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(service: .root, reach: ServiceReach(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ReachingService>(
    .required("service", \.service),
    .required("reach", \.reach))

  /// The members that name the value in a list.
  public static let keyMembers = ["service"]
}
