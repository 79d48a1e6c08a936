import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// What a plan costs a municipality in a year.
public struct MunicipalBurden: DossierObject {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The version; absent for the items that no version removed.
  public var version: Identifier<PlanVersion>?

  /// The municipality.
  public var municipality: MunicipalityCode

  /// The year.
  public var year: Int

  /// Its inhabitants on the reference day.
  public var inhabitants: Answer<Int> = .unknown([])

  /// The day on which the inhabitants were counted, those of the district too.
  public var referenceDay: Day?

  /// The statistic of the inhabitants.
  public var statistic: String?

  /// Its district on the reference day.
  public var district: DistrictCode?

  /// The inhabitants of the district, by the same statistic of the same day.
  public var districtInhabitants: Answer<Int> = .unknown([])

  /// The contributions by how sure they are.
  public var parts: [MunicipalBurdenPart] = []

  /// Other values that widen the amounts, each with its sources.
  public var readings: [ConflictingReading] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(plan: Identifier<Plan>, municipality: MunicipalityCode, year: Int) {
    self.plan = plan
    self.municipality = municipality
    self.year = year
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(plan: Identifier(blank), municipality: MunicipalityCode(rawValue: ""), year: 0)
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<MunicipalBurden>(
    .required("plan", \.plan),
    .optional("version", \.version),
    .required("municipality", \.municipality),
    .required("year", \.year),
    .required("inhabitants", \.inhabitants),
    .optional("referenceDay", \.referenceDay),
    .optional("statistic", \.statistic),
    .optional("district", \.district),
    .required("districtInhabitants", \.districtInhabitants),
    .objects("parts", \.parts),
    .objects("readings", \.readings))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan", "version", "municipality", "year"]
}
