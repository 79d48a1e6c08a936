import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// How many organisations provide services of one type in a municipality.
public struct ProviderCount: DossierObject {
  /// The type of service.
  public var type: ServiceTypeCode

  /// The municipality.
  public var municipality: MunicipalityCode

  /// How many different organisations; entries of one organisation count once.
  public var providers: Answer<Int>

  /// Whether it is one only.
  public var isSingle: Answer<Bool>

  /// Those that surely provide it.
  public var organisations: [Identifier<Organisation>] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(type: ServiceTypeCode, municipality: MunicipalityCode, providers: Answer<Int>, isSingle: Answer<Bool>) {
    self.type = type
    self.municipality = municipality
    self.providers = providers
    self.isSingle = isSingle
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      type: ServiceTypeCode(rawValue: ""), municipality: MunicipalityCode(rawValue: ""), providers: .unknown([]),
      isSingle: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ProviderCount>(
    .required("type", \.type),
    .required("municipality", \.municipality),
    .required("providers", \.providers),
    .required("isSingle", \.isSingle),
    .list("organisations", \.organisations))

  /// The members that name the value in a list.
  public static let keyMembers = ["type", "municipality"]
}
