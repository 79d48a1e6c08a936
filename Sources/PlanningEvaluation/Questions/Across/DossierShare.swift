import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// What one dossier brings into questions over several (*podíl jednoho spisu*).
public struct DossierShare: DossierObject {
  /// The dossier.
  public var dossier: Identifier<Dossier>

  /// The needs by the region's list and number.
  public var needs: [NamedNeed] = []

  /// Reports that no list and number of a region identify.
  public var needsApart: [DossierPath] = []

  /// The changes of capacity that intents ask for, by service.
  public var intended: [IntendedChange] = []

  /// The services that are provided on the day, or may be.
  public var services: [HeldService] = []

  /// How many different services these are, each counted once by its number.
  public var serviceCount: Answer<Int>

  /// The plans of the territory.
  public var plans: [SharedPeriod] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(dossier: Identifier<Dossier>, serviceCount: Answer<Int>) {
    self.dossier = dossier
    self.serviceCount = serviceCount
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(dossier: Identifier(blank), serviceCount: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<DossierShare>(
    .required("dossier", \.dossier),
    .objects("needs", \.needs, isOrdered: true),
    .list("needsApart", \.needsApart),
    .objects("intended", \.intended, isOrdered: true),
    .objects("services", \.services, isOrdered: true),
    .required("serviceCount", \.serviceCount),
    .objects("plans", \.plans, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["dossier"]
}
