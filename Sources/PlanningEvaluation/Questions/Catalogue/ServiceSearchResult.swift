import DossierCoding
import ExactValues
import PlanningModel

/// The services of a dossier against a need, on a day.
public struct ServiceSearchResult: DossierObject {
  /// The day.
  public var day: Day

  /// How many services serve; those that are undecided may.
  public var servingCount: Answer<Int>

  /// How many do not serve; those that are undecided may not.
  public var notServingCount: Answer<Int>

  /// All services of the dossier, in document order.
  public var services: [ServiceMatch] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(day: Day, servingCount: Answer<Int>, notServingCount: Answer<Int>) {
    self.day = day
    self.servingCount = servingCount
    self.notServingCount = notServingCount
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(day: .first, servingCount: .unknown([]), notServingCount: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ServiceSearchResult>(
    .required("day", \.day),
    .required("servingCount", \.servingCount),
    .required("notServingCount", \.notServingCount),
    .objects("services", \.services))

  /// The services that serve, in document order.
  ///
  /// - Complexity: O(services).
  public var serving: [ServiceMatch] { services.filter { $0.verdict == .serves } }

  /// The services that do not serve, each with every reason, in document order.
  ///
  /// - Complexity: O(services).
  public var notServing: [ServiceMatch] { services.filter { $0.verdict == .doesNotServe } }

  /// The services of which what is stated does not decide, in document order.
  ///
  /// - Complexity: O(services).
  public var undecided: [ServiceMatch] { services.filter { $0.verdict == .undecided } }
}
