import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// A need of a region's numbered list that a dossier reports, with the capacity that its reports ask for.
///
/// The list is known by its region and the first day of its use, since the identifiers of a dossier mean nothing in another.
public struct NamedNeed: DossierObject {
  /// The region whose list it is.
  public var region: RegionCode

  /// The first day on which the list is used.
  public var from: Day

  /// The number in the list.
  public var number: String

  /// Whether a report of it stands on the day.
  public var isNamed: Answer<Bool>

  /// The reports that stand, or may.
  public var reports: [Identifier<NeedReport>] = []

  /// What they ask for.
  public var requested: [AskedCapacity] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(region: RegionCode, from: Day, number: String, isNamed: Answer<Bool>) {
    self.region = region
    self.from = from
    self.number = number
    self.isNamed = isNamed
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(region: RegionCode(rawValue: ""), from: .first, number: "", isNamed: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<NamedNeed>(
    .required("region", \.region),
    .required("from", \.from),
    .required("number", \.number),
    .required("isNamed", \.isNamed),
    .list("reports", \.reports),
    .objects("requested", \.requested, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["region", "from", "number"]

  /// What tells it apart from others, for the names of results.
  var name: String { [region.rawValue, from.description, number].nameOfResult }
}
