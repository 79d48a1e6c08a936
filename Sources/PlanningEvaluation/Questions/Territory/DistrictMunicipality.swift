import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// A municipality of a district with its place in the four territories.
public struct DistrictMunicipality: DossierObject {
  /// The municipality.
  public var municipality: MunicipalityCode

  /// Its name in the register.
  public var name: String

  /// Its inhabitants on the reference day.
  public var inhabitants: Answer<Int>

  /// Whether it belongs to the declared area.
  public var isDeclared: Answer<Bool>

  /// Whether it is among the participants of the project.
  public var isContracted: Answer<Bool>

  /// Whether it took part in an event that was held; never "no", because silence is none.
  public var tookPart: Answer<Bool>

  /// Whether it adopted a plan; never "no", because silence is none.
  public var hasApproved: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    municipality: MunicipalityCode, name: String, inhabitants: Answer<Int>, isDeclared: Answer<Bool>,
    isContracted: Answer<Bool>, tookPart: Answer<Bool>, hasApproved: Answer<Bool>
  ) {
    self.municipality = municipality
    self.name = name
    self.inhabitants = inhabitants
    self.isDeclared = isDeclared
    self.isContracted = isContracted
    self.tookPart = tookPart
    self.hasApproved = hasApproved
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      municipality: MunicipalityCode(rawValue: ""), name: "", inhabitants: .unknown([]), isDeclared: .unknown([]),
      isContracted: .unknown([]), tookPart: .unknown([]), hasApproved: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<DistrictMunicipality>(
    .required("municipality", \.municipality),
    .required("name", \.name),
    .required("inhabitants", \.inhabitants),
    .required("isDeclared", \.isDeclared),
    .required("isContracted", \.isContracted),
    .required("tookPart", \.tookPart),
    .required("hasApproved", \.hasApproved))

  /// The members that name the value in a list.
  public static let keyMembers = ["municipality"]
}
