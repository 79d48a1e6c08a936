import DossierCoding
import ExactValues
import PlanningModel

/// How the municipalities stand to something, by what they published.
public struct ConsensusResult: DossierObject {
  /// What it is about.
  public var subject: DossierPath

  /// The municipalities that are asked.
  public var municipalities: Answer<Int>

  /// Those that agreed by an act or a vote.
  public var agreed: Answer<Int>

  /// Those that voted against it.
  public var against: Answer<Int>

  /// Those that abstained.
  public var abstained: Answer<Int>

  /// Those of which nothing is known; that is no agreement.
  public var withoutReply: Answer<Int>

  /// Whether the agreement of the majority is shown by acts or votes.
  public var isMajority: Answer<Bool>

  /// The inhabitants of the municipalities.
  public var inhabitants: Answer<Int> = .unknown([])

  /// The inhabitants of those that agreed.
  public var agreedInhabitants: Answer<Int> = .unknown([])

  /// Whether those that agreed have the majority of the inhabitants.
  public var isMajorityOfInhabitants: Answer<Bool> = .unknown([])

  /// The same numbers of those that took part only: of which an act or a vote says how they stand.
  public var participants: ConsensusShare?

  /// The day on which the inhabitants were counted.
  public var referenceDay: Day?

  /// The statistic of the inhabitants.
  public var statistic: String?

  /// Each municipality that is asked, in the order of codes.
  public var stances: [MunicipalityStance] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    subject: DossierPath, municipalities: Answer<Int>, agreed: Answer<Int>, against: Answer<Int>,
    abstained: Answer<Int>, withoutReply: Answer<Int>, isMajority: Answer<Bool>
  ) {
    self.subject = subject
    self.municipalities = municipalities
    self.agreed = agreed
    self.against = against
    self.abstained = abstained
    self.withoutReply = withoutReply
    self.isMajority = isMajority
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      subject: .root, municipalities: .unknown([]), agreed: .unknown([]), against: .unknown([]),
      abstained: .unknown([]), withoutReply: .unknown([]), isMajority: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ConsensusResult>(
    .required("subject", \.subject),
    .required("municipalities", \.municipalities),
    .required("agreed", \.agreed),
    .required("against", \.against),
    .required("abstained", \.abstained),
    .required("withoutReply", \.withoutReply),
    .required("isMajority", \.isMajority),
    .required("inhabitants", \.inhabitants),
    .required("agreedInhabitants", \.agreedInhabitants),
    .required("isMajorityOfInhabitants", \.isMajorityOfInhabitants),
    .object("participants", \.participants),
    .optional("referenceDay", \.referenceDay),
    .optional("statistic", \.statistic),
    .objects("stances", \.stances, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["subject"]
}
