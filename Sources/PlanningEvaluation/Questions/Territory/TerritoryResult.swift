import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The four territories of planning against the district, never merged.
public struct TerritoryResult: DossierObject {
  /// The district.
  public var district: DistrictCode

  /// The project whose participants and events are meant; absent where the dossier decides on none.
  public var project: Identifier<Project>?

  /// The number of municipalities of the district on the day.
  public var municipalityCount: Int

  /// The number of its units on the day, military districts included.
  public var unitCount: Int

  /// Its military districts, which have no self-government and are not compared, in the order of their codes.
  public var militaryDistricts: [MunicipalityCode] = []

  /// The inhabitants of all its units on the reference day.
  public var inhabitants: Answer<Int>

  /// The day on which the inhabitants were counted.
  public var referenceDay: Answer<Day>

  /// The statistic of inhabitants.
  public var source: Citation?

  /// How many whole years the reference day lies after the first day of the project or plan; negative before it.
  public var yearsAfterBeginning: Answer<Int>

  /// The municipalities of the district, in the order of their codes.
  public var municipalities: [DistrictMunicipality] = []

  /// The territory as the project or plan declares it.
  public var declared: TerritoryComparison

  /// The municipalities bound by contract: those among the participants of the project, in any stated role; without a
  /// project those among the participants of the plan that state an agreement.
  public var contracted: TerritoryComparison

  /// The municipalities that met at, or organised, an event that was held, were present at a meeting, or are stated
  /// among the participants of the plan, in any role.
  public var tookPart: TerritoryComparison

  /// The municipalities that adopted a plan by the day.
  public var approved: TerritoryComparison

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    district: DistrictCode, municipalityCount: Int, unitCount: Int, inhabitants: Answer<Int>,
    referenceDay: Answer<Day>, yearsAfterBeginning: Answer<Int>, declared: TerritoryComparison,
    contracted: TerritoryComparison, tookPart: TerritoryComparison, approved: TerritoryComparison
  ) {
    self.district = district
    self.municipalityCount = municipalityCount
    self.unitCount = unitCount
    self.inhabitants = inhabitants
    self.referenceDay = referenceDay
    self.yearsAfterBeginning = yearsAfterBeginning
    self.declared = declared
    self.contracted = contracted
    self.tookPart = tookPart
    self.approved = approved
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      district: DistrictCode(rawValue: ""), municipalityCount: 0, unitCount: 0, inhabitants: .unknown([]),
      referenceDay: .unknown([]), yearsAfterBeginning: .unknown([]), declared: TerritoryComparison(blank: blank),
      contracted: TerritoryComparison(blank: blank), tookPart: TerritoryComparison(blank: blank),
      approved: TerritoryComparison(blank: blank))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<TerritoryResult>(
    .required("district", \.district),
    .optional("project", \.project),
    .required("municipalityCount", \.municipalityCount),
    .required("unitCount", \.unitCount),
    .list("militaryDistricts", \.militaryDistricts, isOrdered: true),
    .required("inhabitants", \.inhabitants),
    .required("referenceDay", \.referenceDay),
    .optional("source", \.source),
    .required("yearsAfterBeginning", \.yearsAfterBeginning),
    .objects("municipalities", \.municipalities, isOrdered: true),
    .required("declared", \.declared),
    .required("contracted", \.contracted),
    .required("tookPart", \.tookPart),
    .required("approved", \.approved))
}
