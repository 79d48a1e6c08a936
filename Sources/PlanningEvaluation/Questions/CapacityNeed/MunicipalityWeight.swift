import CzechRegisters
import DossierCoding
import ExactValues

/// How much a municipality weighs in the splitting of a capacity, such as its inhabitants.
public struct MunicipalityWeight: DossierObject {
  /// The municipality.
  public var municipality: MunicipalityCode

  /// Its weight, at least 0.
  public var weight: Int

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Weighs a municipality.
  public init(_ municipality: MunicipalityCode, weight: Int) {
    self.municipality = municipality
    self.weight = weight
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(MunicipalityCode(rawValue: ""), weight: 0) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<MunicipalityWeight>(
    .required("municipality", \.municipality),
    .required("weight", \.weight))

  /// The members that name the value in a list.
  public static let keyMembers = ["municipality"]
}
