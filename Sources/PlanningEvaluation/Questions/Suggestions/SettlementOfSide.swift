import DossierCoding
import ExactValues
import PlanningModel

/// How the comments or suggestions of one side of the triad were settled (*vypořádání podle strany autora*).
public struct SettlementOfSide: DossierObject {
  /// The side of those whose they are; absent where it is not stated.
  public var side: Side?

  /// How many there are.
  public var counted: Answer<Int>

  /// How many of them are settled.
  public var settled: Answer<Int>

  /// The share of those that are settled.
  public var settledShare: Answer<Ratio>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(counted: Answer<Int>, settled: Answer<Int>, settledShare: Answer<Ratio>) {
    self.counted = counted
    self.settled = settled
    self.settledShare = settledShare
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(counted: .unknown([]), settled: .unknown([]), settledShare: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SettlementOfSide>(
    .optional("side", \.side), .required("counted", \.counted), .required("settled", \.settled),
    .required("settledShare", \.settledShare))

  /// The members that name the value in a list.
  public static let keyMembers = ["side"]
}
