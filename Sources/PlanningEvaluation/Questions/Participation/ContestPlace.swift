import DossierCoding
import ExactValues
import PlanningModel

/// The place of one entry of a contest.
public struct ContestPlace: DossierObject {
  /// Who made the entry; more than one where it is a joint one.
  public var entrants: [String] = []

  /// Its votes.
  public var votes: Answer<Int>

  /// Its place; entries with equal votes share one, and the next place is skipped.
  public var place: Answer<Int>

  /// Whether it is the only one in the first place.
  public var isWinner: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(votes: Answer<Int>, place: Answer<Int>, isWinner: Answer<Bool>) {
    self.votes = votes
    self.place = place
    self.isWinner = isWinner
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(votes: .unknown([]), place: .unknown([]), isWinner: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ContestPlace>(
    .list("entrants", \.entrants),
    .required("votes", \.votes),
    .required("place", \.place),
    .required("isWinner", \.isWinner))

  /// The members that name the value in a list.
  public static let keyMembers = ["entrants"]
}
