import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// What several dossiers hold together on one day.
public struct AcrossDossiers: DossierObject {
  /// The dossiers, each once.
  public var dossiers: [Identifier<Dossier>] = []

  /// The needs by the region's list and number.
  public var needs: [NeedAcross] = []

  /// The changes of capacity that intents ask for, those of one registered service once.
  public var intended: [AskedCapacity] = []

  /// How many different services they hold, each counted once by its number.
  public var serviceCount: Answer<Int>

  /// How many services several of them hold.
  public var sharedCount: Answer<Int>

  /// The services that several of them hold, or may.
  public var shared: [ServiceAcross] = []

  /// Services that may be one, which nobody has said.
  public var candidates: [SameNamedServices] = []

  /// Whether the plans that run on the day have one period in all dossiers.
  public var isOnePeriod: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(serviceCount: Answer<Int>, sharedCount: Answer<Int>, isOnePeriod: Answer<Bool>) {
    self.serviceCount = serviceCount
    self.sharedCount = sharedCount
    self.isOnePeriod = isOnePeriod
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(serviceCount: .unknown([]), sharedCount: .unknown([]), isOnePeriod: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<AcrossDossiers>(
    .list("dossiers", \.dossiers),
    .objects("needs", \.needs, isOrdered: true),
    .objects("intended", \.intended, isOrdered: true),
    .required("serviceCount", \.serviceCount),
    .required("sharedCount", \.sharedCount),
    .objects("shared", \.shared, isOrdered: true),
    .objects("candidates", \.candidates, isOrdered: true),
    .required("isOnePeriod", \.isOnePeriod))

  /// The members that name the value in a list.
  public static let keyMembers = ["dossiers"]
}
