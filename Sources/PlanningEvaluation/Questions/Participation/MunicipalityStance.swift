import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// How one municipality stands to something, and by what acts (*postoj obce*).
public struct MunicipalityStance: DossierObject {
  /// The municipality.
  public var municipality: MunicipalityCode

  /// What its latest act or vote says; unknown where there is none, which is no agreement.
  public var stance: Answer<BallotChoice>

  /// Its inhabitants on the reference day.
  public var inhabitants: Answer<Int>

  /// The acts and votes by the day that are about it.
  public var acts: [DossierPath] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(municipality: MunicipalityCode, stance: Answer<BallotChoice>, inhabitants: Answer<Int>) {
    self.municipality = municipality
    self.stance = stance
    self.inhabitants = inhabitants
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(municipality: MunicipalityCode(rawValue: ""), stance: .unknown([]), inhabitants: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<MunicipalityStance>(
    .required("municipality", \.municipality),
    .required("stance", \.stance),
    .required("inhabitants", \.inhabitants),
    .list("acts", \.acts))

  /// The members that name the value in a list.
  public static let keyMembers = ["municipality"]
}
