import DossierCoding
import ExactValues
import PlanningModel

/// What changed in a plan between two versions, and who decided it (*změny mezi verzemi plánu*).
public struct VersionChanges: DossierObject {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The versions after the first one asked about, up to the last, oldest first.
  public var steps: [VersionStep] = []

  /// The decisions on the plan itself that name no version, such as its adoption by an assembly.
  public var planDecisions: [VersionDecision] = []

  /// The acts that changed the plan and name no version, which no single version of their time explains.
  public var unplaced: [Identifier<Act>] = []

  /// The items that changed, in document order.
  public var items: [ItemChange] = []

  /// The items above which those that stay stand in another order, and the plan where it is its top.
  public var reordered: [DossierPath] = []

  /// The items of which the versions do not decide whether they belong to both.
  public var undecided: [DossierPath] = []

  /// How many items were added and took the place of none.
  public var addedCount: Answer<Int>

  /// How many items were removed and nothing took their place.
  public var removedCount: Answer<Int>

  /// How many items took the place of others.
  public var replacingCount: Answer<Int>

  /// How many items stand for work to be done in the earlier version.
  public var leavesBefore: Answer<Int>

  /// How many do in the later one.
  public var leavesAfter: Answer<Int>

  /// Whether that number changed, which an addendum may do or not.
  public var isLeafCountChanged: Answer<Bool>

  /// Papers for a part of the plan's time between the versions, such as action plans; they change neither version.
  public var papersBetween: [Identifier<Plan>] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    plan: Identifier<Plan>, addedCount: Answer<Int>, removedCount: Answer<Int>, replacingCount: Answer<Int>,
    leavesBefore: Answer<Int>, leavesAfter: Answer<Int>, isLeafCountChanged: Answer<Bool>
  ) {
    self.plan = plan
    self.addedCount = addedCount
    self.removedCount = removedCount
    self.replacingCount = replacingCount
    self.leavesBefore = leavesBefore
    self.leavesAfter = leavesAfter
    self.isLeafCountChanged = isLeafCountChanged
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      plan: Identifier(blank), addedCount: .unknown([]), removedCount: .unknown([]), replacingCount: .unknown([]),
      leavesBefore: .unknown([]), leavesAfter: .unknown([]), isLeafCountChanged: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<VersionChanges>(
    .required("plan", \.plan),
    .objects("steps", \.steps, isOrdered: true),
    .objects("planDecisions", \.planDecisions, isOrdered: true),
    .list("unplaced", \.unplaced, isOrdered: true),
    .objects("items", \.items, isOrdered: true),
    .list("reordered", \.reordered),
    .list("undecided", \.undecided),
    .required("addedCount", \.addedCount),
    .required("removedCount", \.removedCount),
    .required("replacingCount", \.replacingCount),
    .required("leavesBefore", \.leavesBefore),
    .required("leavesAfter", \.leavesAfter),
    .required("isLeafCountChanged", \.isLeafCountChanged),
    .list("papersBetween", \.papersBetween))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan"]
}
