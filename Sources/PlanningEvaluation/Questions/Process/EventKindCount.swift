import DossierCoding
import ExactValues
import PlanningModel

/// The events of one kind: how many, when, what is promised of them (*akce jednoho druhu*).
public struct EventKindCount: DossierObject {
  /// The kind; absent for events that state none.
  public var kind: EventKind?

  /// How many are listed, without those that are said to be cancelled or not held; an entry may stand for several.
  public var count: Answer<Int>

  /// How many of them were held.
  public var held: Answer<Int>

  /// How many fall on each calendar year, by the day they were held on, else are announced or scheduled for.
  public var byYear: [YearCount] = []

  /// How many events the promises name that they fulfil; absent where they fulfil none.
  public var promised: Answer<Int>?

  /// How many people those promises name in all, each event counted for itself; attendances are not persons.
  public var participantsPromised: Answer<Int>?

  /// How many topics are listed for them or for those promises; absent where there are none.
  public var topics: Answer<Int>?

  /// Whether there are as many topics as events are promised; absent where neither is stated.
  public var hasTopicForEach: Answer<Bool>?

  /// In how many calendar months both such an event and a round of meetings lie; absent where no round is listed.
  public var monthsWithRounds: Answer<Int>?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(kind: EventKind?, count: Answer<Int>, held: Answer<Int>) {
    self.kind = kind
    self.count = count
    self.held = held
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(kind: nil, count: .unknown([]), held: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<EventKindCount>(
    .optional("kind", \.kind),
    .required("count", \.count),
    .required("held", \.held),
    .objects("byYear", \.byYear, isOrdered: true),
    .optional("promised", \.promised),
    .optional("participantsPromised", \.participantsPromised),
    .optional("topics", \.topics),
    .optional("hasTopicForEach", \.hasTopicForEach),
    .optional("monthsWithRounds", \.monthsWithRounds))

  /// The members that name the value in a list.
  public static let keyMembers = ["kind"]
}
