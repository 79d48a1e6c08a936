import DossierCoding
import ExactValues
import PlanningModel

/// Whether one measure is late (*opožděné opatření*).
public struct LeafDeadline: DossierObject {
  /// The leaf.
  public var item: DossierPath

  /// Its last day; a year or a month that is stated as the end lasts through its last day.
  public var lastDay: Answer<Day>

  /// Whether it runs without an end.
  public var isContinuous: Bool?

  /// How far it is fulfilled, by the reports known on the day.
  public var fulfilment: Answer<Fulfilment>

  /// What is to become of it, by the same reports.
  public var disposition: Answer<ItemDisposition>

  /// Whether it is over and not fulfilled, and was not cancelled, dropped, postponed or given to somebody else.
  public var isOverdue: Answer<Bool>

  /// How many days after its last day the day of the question lies; absent where it is surely not overdue, and with bounds
  /// where its last day has bounds.
  public var daysLate: Answer<Int>?

  /// Whether it should have begun and is not started.
  public var isLateStart: Answer<Bool>

  /// How many days after its beginning, or after the month or year of it, the day of the question lies; absent where it does not surely or perhaps start
  /// late.
  public var startDaysLate: Answer<Int>?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    item: DossierPath, lastDay: Answer<Day>, fulfilment: Answer<Fulfilment>, disposition: Answer<ItemDisposition>,
    isOverdue: Answer<Bool>, isLateStart: Answer<Bool>
  ) {
    self.item = item
    self.lastDay = lastDay
    self.fulfilment = fulfilment
    self.disposition = disposition
    self.isOverdue = isOverdue
    self.isLateStart = isLateStart
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      item: .root, lastDay: .unknown([]), fulfilment: .unknown([]), disposition: .unknown([]), isOverdue: .unknown([]),
      isLateStart: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<LeafDeadline>(
    .required("item", \.item),
    .required("lastDay", \.lastDay),
    .optional("isContinuous", \.isContinuous),
    .required("fulfilment", \.fulfilment),
    .required("disposition", \.disposition),
    .required("isOverdue", \.isOverdue),
    .optional("daysLate", \.daysLate),
    .required("isLateStart", \.isLateStart),
    .optional("startDaysLate", \.startDaysLate))

  /// The members that name the value in a list.
  public static let keyMembers = ["item"]
}
