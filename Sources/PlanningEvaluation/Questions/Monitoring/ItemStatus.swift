import DossierCoding
import ExactValues
import PlanningModel

/// The status of an item of a plan: as it was adopted, and as its parts would give it.
///
/// Every report is kept: the current one, those it takes the place of, and those of other times.
public struct ItemStatus: DossierObject {
  /// The item.
  public var item: Identifier<PlanItem>

  /// The year that was asked for.
  public var year: Int?

  /// The current report, where one is the last.
  public var report: Identifier<StatusReport>?

  /// Reports of which none is surely the last.
  public var undecided: [Identifier<StatusReport>] = []

  /// Reports of the same time that a later one took the place of.
  public var superseded: [Identifier<StatusReport>] = []

  /// Reports of other times.
  public var otherTimes: [Identifier<StatusReport>] = []

  /// How far the item is fulfilled.
  public var fulfilment: Answer<Fulfilment>

  /// What is to become of it.
  public var disposition: Answer<ItemDisposition>

  /// What is known of it.
  public var knowledge: Answer<StatusKnowledge>

  /// Whether the item runs without an end, so that no status of a year is its last.
  public var isContinuous: Bool?

  /// The adopted status beside that of the items below; absent where there are none.
  public var comparison: StatusComparison?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    item: Identifier<PlanItem>, fulfilment: Answer<Fulfilment>, disposition: Answer<ItemDisposition>,
    knowledge: Answer<StatusKnowledge>
  ) {
    self.item = item
    self.fulfilment = fulfilment
    self.disposition = disposition
    self.knowledge = knowledge
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(item: Identifier(blank), fulfilment: .unknown([]), disposition: .unknown([]), knowledge: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ItemStatus>(
    .required("item", \.item),
    .optional("year", \.year),
    .optional("report", \.report),
    .list("undecided", \.undecided),
    .list("superseded", \.superseded),
    .list("otherTimes", \.otherTimes),
    .required("fulfilment", \.fulfilment),
    .required("disposition", \.disposition),
    .required("knowledge", \.knowledge),
    .optional("isContinuous", \.isContinuous),
    .object("comparison", \.comparison))

  /// The members that name the value in a list.
  public static let keyMembers = ["item", "year"]
}
