import DossierCoding
import ExactValues
import PlanningModel

/// Whether one side of the triad carried a motion.
public struct SideDecision: DossierObject {
  /// The side.
  public var side: Side

  /// Whether it carried the motion.
  public var isFor: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(side: Side, isFor: Answer<Bool>) {
    self.side = side
    self.isFor = isFor
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(side: Side(rawValue: ""), isFor: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SideDecision>(
    .required("side", \.side),
    .required("isFor", \.isFor))

  /// The members that name the value in a list.
  public static let keyMembers = ["side"]
}
