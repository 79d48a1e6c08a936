import DossierCoding
import ExactValues

/// An interest that a member declared in an item (*střet zájmů*).
public struct DeclaredInterest: DossierObject {
  /// The seat.
  public var seat: Identifier<Seat>?

  /// The organisation in which the interest lies.
  public var organisation: Identifier<Organisation>?

  /// Whether the member left the vote alone.
  public var abstains: Bool?

  /// What was declared, in own words.
  public var words: String?

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value in which nothing is stated yet.
  public init() {}

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init() }

  /// The members, in the order in which they are written.
  public static let members = MemberList<DeclaredInterest>(
    .optional("seat", \.seat),
    .optional("organisation", \.organisation),
    .optional("abstains", \.abstains),
    .optional("words", \.words))

  /// The members that name the value in a list.
  public static let keyMembers = ["seat", "organisation"]
}
