import DossierCoding
import ExactValues
import PlanningModel

/// The held seats of one side of the triad (*strana triády*).
public struct SideCount: DossierObject {
  /// The side.
  public var side: Side

  /// Held seats that state the side.
  public var stated: Answer<Int>

  /// Held seats of the side, also those that may belong to it because they state no side.
  public var held: Answer<Int>

  /// Whether the side has as many held seats as it needs.
  public var isFilled: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(side: Side, stated: Answer<Int>, held: Answer<Int>, isFilled: Answer<Bool>) {
    self.side = side
    self.stated = stated
    self.held = held
    self.isFilled = isFilled
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(side: Side(rawValue: ""), stated: .unknown([]), held: .unknown([]), isFilled: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SideCount>(
    .required("side", \.side),
    .required("stated", \.stated),
    .required("held", \.held),
    .required("isFilled", \.isFilled))

  /// The members that name the value in a list.
  public static let keyMembers = ["side"]
}
