import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// A service with its ends and with what depends on it (*končící služba*).
public struct EndingService: DossierObject {
  /// The service, a later duplicate of its identifier told apart.
  public var service: DossierPath

  /// Whether something it rests on ends within the time.
  public var isEnding: Answer<Bool>

  /// All ends that were looked at: registration, network, entrustment, then sources.
  public var ends: [ServiceEnd] = []

  /// The entries of catalogues that list it.
  public var listedIn: [Identifier<CatalogueEntry>] = []

  /// The items in force that name it and are not surely cancelled, in document order.
  public var items: [DossierPath] = []

  /// The municipalities of these items, their own or inherited, in the order of codes.
  public var municipalities: [MunicipalityCode] = []

  /// The target groups of these items, their own or inherited.
  public var targetGroups: [Identifier<TargetGroup>] = []

  /// Whether one organisation alone provides services of its type on the day, as far as the dossier lists them.
  public var hasSingleProvider: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(service: DossierPath, isEnding: Answer<Bool>, hasSingleProvider: Answer<Bool>) {
    self.service = service
    self.isEnding = isEnding
    self.hasSingleProvider = hasSingleProvider
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(service: .root, isEnding: .unknown([]), hasSingleProvider: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<EndingService>(
    .required("service", \.service),
    .required("isEnding", \.isEnding),
    .objects("ends", \.ends, isOrdered: true),
    .list("listedIn", \.listedIn),
    .list("items", \.items, isOrdered: true),
    .list("municipalities", \.municipalities),
    .list("targetGroups", \.targetGroups),
    .required("hasSingleProvider", \.hasSingleProvider))

  /// The members that name the value in a list.
  public static let keyMembers = ["service"]
}
