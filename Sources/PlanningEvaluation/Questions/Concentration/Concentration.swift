import DossierCoding
import ExactValues
import PlanningModel

/// Which measures and services depend on one provider or one source.
public struct Concentration: DossierObject {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The version; absent for the items that no version removed.
  public var version: Identifier<PlanVersion>?

  /// The share above which a measure depends on one source.
  public var threshold: Ratio

  /// The providers by type and municipality.
  public var providers: [ProviderCount] = []

  /// The live measures with stated money, by how sure it is.
  public var leaves: [LeafConcentration] = []

  /// How many types have one provider only in a municipality.
  public var single: Answer<Int> = .unknown([])

  /// How many of the listed measures depend on one source.
  public var concentrated: Answer<Int> = .unknown([])

  /// How many of the listed measures have a source that ends before them.
  public var endingEarly: Answer<Int> = .unknown([])

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(plan: Identifier<Plan>, threshold: Ratio) {
    self.plan = plan
    self.threshold = threshold
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(plan: Identifier(blank), threshold: Ratio(0)) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Concentration>(
    .required("plan", \.plan),
    .optional("version", \.version),
    .required("threshold", \.threshold),
    .objects("providers", \.providers),
    .objects("leaves", \.leaves),
    .required("single", \.single),
    .required("concentrated", \.concentrated),
    .required("endingEarly", \.endingEarly))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan", "version"]
}
