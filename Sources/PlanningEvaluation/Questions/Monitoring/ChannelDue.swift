import DossierCoding
import ExactValues
import PlanningModel

/// When a channel of monitoring is to be used again.
public struct ChannelDue: DossierObject {
  /// The channel.
  public var channel: Identifier<MonitoringChannel>

  /// The last day on which it was surely used by what is stated.
  public var lastAsked: Answer<Day>

  /// The day until which it is to be used again, by its frequency.
  public var dueBy: Answer<Day>

  /// Whether it is due until the day that was asked for.
  public var isDue: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(channel: Identifier<MonitoringChannel>, lastAsked: Answer<Day>, dueBy: Answer<Day>, isDue: Answer<Bool>) {
    self.channel = channel
    self.lastAsked = lastAsked
    self.dueBy = dueBy
    self.isDue = isDue
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(channel: Identifier(blank), lastAsked: .unknown([]), dueBy: .unknown([]), isDue: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ChannelDue>(
    .required("channel", \.channel),
    .required("lastAsked", \.lastAsked),
    .required("dueBy", \.dueBy),
    .required("isDue", \.isDue))

  /// The members that name the value in a list.
  public static let keyMembers = ["channel"]
}
