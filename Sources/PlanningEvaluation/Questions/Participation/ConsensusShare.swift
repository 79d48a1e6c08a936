import DossierCoding
import ExactValues
import PlanningModel

/// How many of some municipalities agree, and how many inhabitants these have (*podíl souhlasících obcí*).
public struct ConsensusShare: DossierObject {
  /// How many municipalities there are.
  public var municipalities: Answer<Int>

  /// How many of them agreed.
  public var agreed: Answer<Int>

  /// Whether these are a majority.
  public var isMajority: Answer<Bool>

  /// The inhabitants of the municipalities.
  public var inhabitants: Answer<Int> = .unknown([])

  /// The inhabitants of those that agreed.
  public var agreedInhabitants: Answer<Int> = .unknown([])

  /// Whether those that agreed have the majority of the inhabitants.
  public var isMajorityOfInhabitants: Answer<Bool> = .unknown([])

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is unknown until set.
  public init(municipalities: Answer<Int>, agreed: Answer<Int>, isMajority: Answer<Bool>) {
    self.municipalities = municipalities
    self.agreed = agreed
    self.isMajority = isMajority
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(municipalities: .unknown([]), agreed: .unknown([]), isMajority: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ConsensusShare>(
    .required("municipalities", \.municipalities),
    .required("agreed", \.agreed),
    .required("isMajority", \.isMajority),
    .required("inhabitants", \.inhabitants),
    .required("agreedInhabitants", \.agreedInhabitants),
    .required("isMajorityOfInhabitants", \.isMajorityOfInhabitants))
}
