import DossierCoding
import ExactValues
import PlanningModel

/// How the comments or suggestions of one kind were settled: those about content, about form, or of no stated kind.
public struct SettlementPart: DossierObject {
  /// The kind; absent where it is not stated.
  public var kind: ContributionKind?

  /// How many there are.
  public var counted: Answer<Int>

  /// How many of them are settled.
  public var settled: Answer<Int>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(counted: Answer<Int>, settled: Answer<Int>) {
    self.counted = counted
    self.settled = settled
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(counted: .unknown([]), settled: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SettlementPart>(
    .optional("kind", \.kind), .required("counted", \.counted), .required("settled", \.settled))

  /// The members that name the value in a list.
  public static let keyMembers = ["kind"]
}
