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

  /// The needs that no report of the round names: those of earlier rounds whose report stands, and those never reported.
  public var unreported: [UnreportedNeed] = []

  /// How many needs the round asks for, those reported in it included.
  public var askedCount: Answer<Int>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(window: Identifier<RegionalWindow>, askedCount: Answer<Int>) {
    self.window = window
    self.askedCount = askedCount
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(window: Identifier(blank), askedCount: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<NeedReports>(
    .required("window", \.window),
    .objects("reports", \.reports, isOrdered: true),
    .objects("rankings", \.rankings, isOrdered: true),
    .list("withoutNumber", \.withoutNumber, isOrdered: true),
    .objects("unreported", \.unreported),
    .required("askedCount", \.askedCount))

  /// The members that name the value in a list.
  public static let keyMembers = ["window"]
}
