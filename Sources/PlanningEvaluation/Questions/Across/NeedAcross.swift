import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// A need of a region's list that dossiers name.
public struct NeedAcross: DossierObject {
  /// The region whose list it is.
  public var region: RegionCode

  /// The first day on which the list is used.
  public var from: Day

  /// The number in the list.
  public var number: String

  /// The dossiers that name it, or may.
  public var dossiers: [Identifier<Dossier>] = []

  /// How many dossiers name it.
  public var count: Answer<Int>

  /// What they ask for together.
  public var requested: [AskedCapacity] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(region: RegionCode, from: Day, number: String, count: Answer<Int>) {
    self.region = region
    self.from = from
    self.number = number
    self.count = count
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(region: RegionCode(rawValue: ""), from: .first, number: "", count: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<NeedAcross>(
    .required("region", \.region),
    .required("from", \.from),
    .required("number", \.number),
    .list("dossiers", \.dossiers),
    .required("count", \.count),
    .objects("requested", \.requested, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["region", "from", "number"]
}
