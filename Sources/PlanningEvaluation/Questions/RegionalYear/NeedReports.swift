import DossierCoding
import ExactValues
import PlanningModel

/// Reports of uncovered needs in one round, beside the last one.
public struct NeedReports: DossierObject {
  /// The round.
  public var window: Identifier<RegionalWindow>

  /// The reports, in document order.
  public var reports: [NeedReportState] = []

  /// The order of needs, by who summarises them.
  public var rankings: [NeedRanking] = []

  /// The reports that state no number of the region's list, in document order.
  public var withoutNumber: [Identifier<NeedReport>] = []

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(window: Identifier<RegionalWindow>) {
    self.window = window
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(window: Identifier(blank))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<NeedReports>(
    .required("window", \.window),
    .objects("reports", \.reports, isOrdered: true),
    .objects("rankings", \.rankings, isOrdered: true),
    .list("withoutNumber", \.withoutNumber, isOrdered: true))

  /// The members that name the value in a list.
  public static let keyMembers = ["window"]
}
