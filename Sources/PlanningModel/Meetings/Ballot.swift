import DossierCoding
import ExactValues

/// One vote of one voter (*hlas*).
public struct Ballot: DossierObject {
  /// The seat that voted.
  public var seat: Identifier<Seat>?

  /// The organisation or municipality that voted.
  public var organisation: Identifier<Organisation>?

  /// How it voted.
  public var choice: BallotChoice

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(choice: BallotChoice) {
    self.choice = choice
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(choice: BallotChoice(rawValue: "")) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<Ballot>(
    .optional("seat", \.seat),
    .optional("organisation", \.organisation),
    .required("choice", \.choice))

  /// The members that name the value in a list.
  public static let keyMembers = ["seat", "organisation"]
}
