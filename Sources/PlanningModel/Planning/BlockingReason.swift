import DossierCoding
import ExactValues

/// What keeps an item from being carried out (*překážka*).
public struct BlockingReason: DossierObject {
  /// What it is.
  public var kind: BlockingKind

  /// Since when.
  public var from: Written<StatedTime>?

  /// Until when; the day belongs to it.
  public var to: Written<StatedTime>?

  /// The entity it lies in, such as an entry of a network.
  public var subject: DossierPath?

  /// What the source says.
  public var words: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(kind: BlockingKind) {
    self.kind = kind
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(kind: BlockingKind(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<BlockingReason>(
    .required("kind", \.kind),
    .optional("from", \.from),
    .optional("to", \.to),
    .optional("subject", \.subject),
    .optional("words", \.words))

  /// The members that name the value in a list.
  public static let keyMembers = ["kind", "from"]
}
