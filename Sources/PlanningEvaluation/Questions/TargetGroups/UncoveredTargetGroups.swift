import DossierCoding
import ExactValues
import PlanningModel

/// How the measures of a plan reach its target groups.
public struct UncoveredTargetGroups: DossierObject {
  /// The plan.
  public var plan: Identifier<Plan>

  /// The version whose items are looked at.
  public var version: Identifier<PlanVersion>?

  /// How many leaves there are.
  public var leaves: Int

  /// How many target groups no measure names.
  public var notCovered: Answer<Int>

  /// Each target group of the plan.
  public var groups: [TargetGroupCoverage] = []

  /// Leaves that may be live and of which no target group is stated; each may be for anybody.
  public var withoutGroups: [DossierPath] = []

  /// Leaves that may be live and name every target group of the plan.
  public var forAll: [DossierPath] = []

  /// Target groups that leaves name and the plan does not.
  public var otherGroups: [Identifier<TargetGroup>] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(plan: Identifier<Plan>, leaves: Int, notCovered: Answer<Int>) {
    self.plan = plan
    self.leaves = leaves
    self.notCovered = notCovered
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(plan: Identifier(blank), leaves: 0, notCovered: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<UncoveredTargetGroups>(
    .required("plan", \.plan),
    .optional("version", \.version),
    .required("leaves", \.leaves),
    .required("notCovered", \.notCovered),
    .objects("groups", \.groups),
    .list("withoutGroups", \.withoutGroups),
    .list("forAll", \.forAll),
    .list("otherGroups", \.otherGroups))

  /// The members that name the value in a list.
  public static let keyMembers = ["plan", "version"]

  /// The coverage of a target group.
  public func coverage(of group: Identifier<TargetGroup>) -> TargetGroupCoverage? {
    groups.first { $0.group == group }
  }
}
