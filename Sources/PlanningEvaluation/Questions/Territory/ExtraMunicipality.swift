import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// A municipality that belongs to a territory and not to the district.
public struct ExtraMunicipality: DossierObject {
  /// The municipality.
  public var municipality: MunicipalityCode

  /// Its name in the register; absent where the register does not have it.
  public var name: String?

  /// The district that it belongs to on the day.
  public var district: Answer<DistrictCode>

  /// Its inhabitants on the reference day.
  public var inhabitants: Answer<Int>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(municipality: MunicipalityCode, district: Answer<DistrictCode>, inhabitants: Answer<Int>) {
    self.municipality = municipality
    self.district = district
    self.inhabitants = inhabitants
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      municipality: MunicipalityCode(rawValue: ""), district: .unknown([]), inhabitants: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ExtraMunicipality>(
    .required("municipality", \.municipality),
    .optional("name", \.name),
    .required("district", \.district),
    .required("inhabitants", \.inhabitants))

  /// The members that name the value in a list.
  public static let keyMembers = ["municipality"]
}
