import DossierCoding
import ExactValues

/// What falls on an organisation (*druh zátěže*).
public struct BurdenKind: ListedCode {
  /// The code as text.
  public let rawValue: String

  /// Wraps a code; an unlisted one survives.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// A standing way in which it is asked for data of monitoring; such a way has no day.
  public static let channel = BurdenKind(rawValue: "channel")
  /// A task that is due.
  public static let task = BurdenKind(rawValue: "task")
  /// Something that was forwarded to it.
  public static let forwarding = BurdenKind(rawValue: "forwarding")
  /// An entry of a meeting of a body in which it has a seat.
  public static let meeting = BurdenKind(rawValue: "meeting")
  /// An item of such a meeting.
  public static let agendaItem = BurdenKind(rawValue: "agendaItem")

  /// The codes listed in this version of the library.
  public static let listed: [BurdenKind] = [channel, task, forwarding, meeting, agendaItem]
}
