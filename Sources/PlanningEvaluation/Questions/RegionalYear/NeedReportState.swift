import DossierCoding
import ExactValues
import PlanningModel

/// How a report stands to the one of the last round.
public struct NeedReportState: DossierObject {
  /// The report.
  public var report: Identifier<NeedReport>

  /// Who sends it.
  public var sender: Identifier<Organisation>?

  /// What it says of itself.
  public var stated: Answer<NeedChange>

  /// What the comparison with the last round finds.
  public var found: Answer<NeedChange>

  /// Whether both are the same.
  public var agree: Answer<Bool>

  /// Whether the round asks for it: new, changed and withdrawn needs always, unchanged ones where it says so.
  public var isAsked: Answer<Bool>

  /// Whether its number is one of the region's list, and the list is used in the round.
  public var numberHolds: Answer<Bool>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    report: Identifier<NeedReport>, stated: Answer<NeedChange>, found: Answer<NeedChange>, agree: Answer<Bool>,
    isAsked: Answer<Bool>, numberHolds: Answer<Bool>
  ) {
    self.report = report
    self.stated = stated
    self.found = found
    self.agree = agree
    self.isAsked = isAsked
    self.numberHolds = numberHolds
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      report: Identifier(blank), stated: .unknown([]), found: .unknown([]), agree: .unknown([]), isAsked: .unknown([]),
      numberHolds: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<NeedReportState>(
    .required("report", \.report),
    .optional("sender", \.sender),
    .required("stated", \.stated),
    .required("found", \.found),
    .required("agree", \.agree),
    .required("isAsked", \.isAsked),
    .required("numberHolds", \.numberHolds))

  /// The members that name the value in a list.
  public static let keyMembers = ["report"]
}
