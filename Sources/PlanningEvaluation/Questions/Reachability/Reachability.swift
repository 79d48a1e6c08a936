import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// Which municipalities reach a service of some types on a day (*dostupnost služeb v území*).
public struct Reachability: DossierObject {
  /// The day.
  public var day: Day

  /// The municipalities in which no such service is reached.
  public var unreached: Answer<[MunicipalityCode]>

  /// How many they are.
  public var unreachedCount: Answer<Int>

  /// Every municipality asked about, in the order of codes.
  public var municipalities: [MunicipalityReach] = []

  /// The services that reach one of them and stand in a network without money on the day; being reached is not being paid.
  public var unfunded: [Identifier<NetworkEntry>] = []

  /// What is asserted of waiting for a service that reaches one of them; a full service is reached all the same.
  public var waiting: [Identifier<ServiceAssessment>] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(day: Day, unreached: Answer<[MunicipalityCode]>, unreachedCount: Answer<Int>) {
    self.day = day
    self.unreached = unreached
    self.unreachedCount = unreachedCount
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(day: .first, unreached: .unknown([]), unreachedCount: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Reachability>(
    .required("day", \.day),
    .required("unreached", \.unreached),
    .required("unreachedCount", \.unreachedCount),
    .objects("municipalities", \.municipalities, isOrdered: true),
    .list("unfunded", \.unfunded),
    .list("waiting", \.waiting))

  /// The members that name the value in a list.
  public static let keyMembers = ["day"]
}
