import DossierCoding
import ExactValues
import PlanningModel

/// The order of needs of a municipality with extended powers (*pořadí potřeb ORP*).
public struct NeedRanking: DossierObject {
  /// Who puts them in order.
  public var organisation: Identifier<Organisation>?

  /// The reports by rank.
  public var ranked: [Identifier<NeedReport>] = []

  /// Ranks that no report has, though a later one is given; at most a hundred.
  public var missing: [Int] = []

  /// Ranks that several reports have.
  public var repeated: [Int] = []

  /// Reports without a rank.
  public var unranked: [Identifier<NeedReport>] = []

  /// Whether the ranks are 1, 2, … up to the number of reports.
  public var isComplete: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(isComplete: Answer<Bool>) {
    self.isComplete = isComplete
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(isComplete: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<NeedRanking>(
    .optional("organisation", \.organisation),
    .list("ranked", \.ranked, isOrdered: true),
    .list("missing", \.missing),
    .list("repeated", \.repeated),
    .list("unranked", \.unranked),
    .required("isComplete", \.isComplete))

  /// The members that name the value in a list.
  public static let keyMembers = ["organisation"]
}
