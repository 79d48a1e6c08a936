import DossierCoding
import ExactValues
import PlanningModel

/// How a report stands to the one of the last round.
public struct NeedReportState: DossierObject {
  /// The report.
  public var report: Identifier<NeedReport>

  /// What it says of itself.
  public var stated: Answer<NeedChange>

  /// What the comparison with the last round finds.
  public var found: Answer<NeedChange>

  /// Whether both are the same.
  public var agree: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    report: Identifier<NeedReport>, stated: Answer<NeedChange>, found: Answer<NeedChange>, agree: Answer<Bool>
  ) {
    self.report = report
    self.stated = stated
    self.found = found
    self.agree = agree
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(report: Identifier(blank), stated: .unknown([]), found: .unknown([]), agree: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<NeedReportState>(
    .required("report", \.report),
    .required("stated", \.stated),
    .required("found", \.found),
    .required("agree", \.agree))

  /// The members that name the value in a list.
  public static let keyMembers = ["report"]
}
