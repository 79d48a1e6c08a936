import DossierCoding
import ExactValues
import PlanningModel

/// The ranking of a contest.
public struct ContestResult: DossierObject {
  /// The contest.
  public var contest: Identifier<Contest>

  /// The entries, the best place first.
  public var places: [ContestPlace] = []

  /// Whether several entries share the first place.
  public var isTied: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(contest: Identifier<Contest>, isTied: Answer<Bool>) {
    self.contest = contest
    self.isTied = isTied
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(contest: Identifier(blank), isTied: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<ContestResult>(
    .required("contest", \.contest),
    .objects("places", \.places, isOrdered: true),
    .required("isTied", \.isTied))

  /// The members that name the value in a list.
  public static let keyMembers = ["contest"]
}
