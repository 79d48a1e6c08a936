import DossierCoding
import ExactValues

/// Minutes of a meeting (*zápis*): made, sent, approved, published.
public struct MinutesRecord: DossierObject {
  /// The document.
  public var document: Identifier<NamedDocument>?

  /// When they were made.
  public var made: Written<StatedTime>?

  /// When they were sent.
  public var sent: Written<StatedTime>?

  /// When they were approved.
  public var approved: Written<StatedTime>?

  /// When they were published.
  public var published: Written<StatedTime>?

  /// Where they can be found.
  public var address: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value in which nothing is stated yet.
  public init() {}

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init() }

  /// The members, in the order in which they are written.
  public static let members = MemberList<MinutesRecord>(
    .optional("document", \.document),
    .optional("made", \.made),
    .optional("sent", \.sent),
    .optional("approved", \.approved),
    .optional("published", \.published),
    .optional("address", \.address))
}
