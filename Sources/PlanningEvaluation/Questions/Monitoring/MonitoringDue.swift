import DossierCoding
import ExactValues
import PlanningModel

/// Which data are to be asked for until a day.
public struct MonitoringDue: DossierObject {
  /// The day.
  public var until: Day

  /// Every channel, in document order.
  public var channels: [ChannelDue] = []

  /// How many channels are due.
  public var count: Answer<Int>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(until: Day, count: Answer<Int>) {
    self.until = until
    self.count = count
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(until: .first, count: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<MonitoringDue>(
    .required("until", \.until),
    .objects("channels", \.channels, isOrdered: true),
    .required("count", \.count))

  /// The members that name the value in a list.
  public static let keyMembers = ["until"]
}
