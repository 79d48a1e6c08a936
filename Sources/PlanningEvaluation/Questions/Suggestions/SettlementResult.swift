import DossierCoding
import ExactValues
import PlanningModel

/// How comments or suggestions were settled by a day.
public struct SettlementResult: DossierObject {
  /// The day.
  public var day: Day

  /// What was counted.
  public var basis: ContributionBasis

  /// How many there are.
  public var counted: Answer<Int>

  /// How many are settled.
  public var settled: Answer<Int>

  /// How many were handed on and not answered yet; these are not settled.
  public var forwarded: Answer<Int>

  /// How many are open otherwise.
  public var open: Answer<Int>

  /// The share of those that are settled.
  public var settledShare: Answer<Ratio>

  /// How many are settled without a stated reason.
  public var withoutReason: Answer<Int>

  /// How many were settled after the term of their window, or are not settled though it is over.
  public var late: Answer<Int>

  /// How many came within their window.
  public var cameInTime: Answer<Int>

  /// How many came outside it.
  public var cameOutOfTime: Answer<Int>

  /// The median of the days from coming to being settled, over those that are settled.
  public var medianDays: Answer<Ratio>

  /// How many days the oldest one that is not settled has waited.
  public var oldestOpenDays: Answer<Int>

  /// How many were settled how; one that was split and settled in several ways is in none of them.
  public var dispositions: [DispositionCount] = []

  /// Where they were handed on to.
  public var destinations: [DestinationCount] = []

  /// Those about content, form or something else apart.
  public var parts: [SettlementPart] = []

  /// Those of each side of the triad apart, and those whose side is not stated.
  public var sides: [SettlementOfSide] = []

  /// Of each window whose comments are counted, whether their settlement is published; none for suggestions.
  public var annexes: [SettlementAnnex] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value of which nothing is known yet.
  public init(day: Day, basis: ContributionBasis) {
    self.day = day
    self.basis = basis
    counted = .unknown([])
    settled = .unknown([])
    forwarded = .unknown([])
    open = .unknown([])
    settledShare = .unknown([])
    withoutReason = .unknown([])
    late = .unknown([])
    cameInTime = .unknown([])
    cameOutOfTime = .unknown([])
    medianDays = .unknown([])
    oldestOpenDays = .unknown([])
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(day: .first, basis: ContributionBasis(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SettlementResult>(
    .required("day", \.day),
    .required("basis", \.basis),
    .required("counted", \.counted),
    .required("settled", \.settled),
    .required("forwarded", \.forwarded),
    .required("open", \.open),
    .required("settledShare", \.settledShare),
    .required("withoutReason", \.withoutReason),
    .required("late", \.late),
    .required("cameInTime", \.cameInTime),
    .required("cameOutOfTime", \.cameOutOfTime),
    .required("medianDays", \.medianDays),
    .required("oldestOpenDays", \.oldestOpenDays),
    .objects("dispositions", \.dispositions, isOrdered: true),
    .objects("destinations", \.destinations, isOrdered: true),
    .objects("parts", \.parts, isOrdered: true),
    .objects("sides", \.sides, isOrdered: true),
    .objects("annexes", \.annexes, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["day"]
}
