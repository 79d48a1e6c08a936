import DossierCoding
import ExactValues
import PlanningModel

/// Which measures of a plan name a target group (*pokrytí cílové skupiny*).
public struct TargetGroupCoverage: DossierObject {
  /// The target group.
  public var group: Identifier<TargetGroup>

  /// Whether measures name it.
  public var state: Answer<CoverageState>

  /// The live leaves that name the group by themselves or from above, outside the common bucket.
  public var measures: [DossierPath] = []

  /// The live leaves of the common bucket that name it.
  public var commonMeasures: [DossierPath] = []

  /// The leaves that name it and of which it is not known whether they are live.
  public var openMeasures: [DossierPath] = []

  /// Groups that a live leaf names and that relate to the same register code; perhaps the same people, which only
  /// somebody who knows both can say.
  public var sameCodeAs: [Identifier<TargetGroup>] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(group: Identifier<TargetGroup>, state: Answer<CoverageState>) {
    self.group = group
    self.state = state
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(group: Identifier(blank), state: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<TargetGroupCoverage>(
    .required("group", \.group),
    .required("state", \.state),
    .list("measures", \.measures),
    .list("commonMeasures", \.commonMeasures),
    .list("openMeasures", \.openMeasures),
    .list("sameCodeAs", \.sameCodeAs))

  /// The members that name the value in a list.
  public static let keyMembers = ["group"]
}
