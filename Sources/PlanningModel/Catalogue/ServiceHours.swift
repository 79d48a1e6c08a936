import DossierCoding
import ExactValues

/// Hours in which something is provided (*provozní doba*).
public struct ServiceHours: DossierObject {
  /// The days of the week; where none is named, the words say when.
  public var days: [Weekday] = []

  /// The hour of the beginning.
  public var from: Written<TimeOfDay>?

  /// The hour of the end; earlier than the beginning means the next day.
  public var to: Written<TimeOfDay>?

  /// What the source says.
  public var words: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value in which nothing is stated yet.
  public init() {}

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init() }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ServiceHours>(
    .list("days", \.days),
    .optional("from", \.from),
    .optional("to", \.to),
    .optional("words", \.words))

  /// The members that name the value in a list.
  public static let keyMembers = ["from"]
}
