import DossierCoding
import ExactValues
import PlanningModel

/// Who of one side of the triad was present.
public struct SidePresence: DossierObject {
  /// The side.
  public var side: Side

  /// Members of the side with a vote, or their substitutes, who were present.
  public var present: Answer<Int>

  /// Whether they are as many as the rules ask for.
  public var isEnough: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(side: Side, present: Answer<Int>, isEnough: Answer<Bool>) {
    self.side = side
    self.present = present
    self.isEnough = isEnough
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(side: Side(rawValue: ""), present: .unknown([]), isEnough: .unknown([])) }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SidePresence>(
    .required("side", \.side),
    .required("present", \.present),
    .required("isEnough", \.isEnough))

  /// The members that name the value in a list.
  public static let keyMembers = ["side"]
}
