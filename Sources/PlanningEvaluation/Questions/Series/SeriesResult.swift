import DossierCoding
import ExactValues
import PlanningModel

/// The plans of a series with the gaps and overlaps between them.
public struct SeriesResult: DossierObject {
  /// The name of the series; absent where the plans name none.
  public var series: String?

  /// The plans by their beginning; those whose beginning is not known stand at the end.
  public var plans: [SeriesPlan] = []

  /// The steps between the plans whose beginning is known, in their order.
  public var transitions: [SeriesTransition] = []

  /// The action plans by their beginning.
  public var actionPlans: [SeriesActionPlan] = []

  /// The days of all gaps; an action plan that bridges one does not lessen them.
  public var gapDays: Answer<Int>

  /// The days of all overlaps.
  public var overlapDays: Answer<Int>

  /// The calendar years between the first and the last plan that no plan covers.
  ///
  /// Unknown where a period is not made of whole years.
  public var uncoveredYears: Answer<[Int]>

  /// The calendar years that several plans cover.
  ///
  /// Unknown where a period is not made of whole years.
  public var doublyCoveredYears: Answer<[Int]>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    gapDays: Answer<Int>, overlapDays: Answer<Int>, uncoveredYears: Answer<[Int]>,
    doublyCoveredYears: Answer<[Int]>
  ) {
    self.gapDays = gapDays
    self.overlapDays = overlapDays
    self.uncoveredYears = uncoveredYears
    self.doublyCoveredYears = doublyCoveredYears
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      gapDays: .unknown([]), overlapDays: .unknown([]), uncoveredYears: .unknown([]),
      doublyCoveredYears: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<SeriesResult>(
    .optional("series", \.series),
    .objects("plans", \.plans, isOrdered: true),
    .objects("transitions", \.transitions, isOrdered: true),
    .objects("actionPlans", \.actionPlans, isOrdered: true),
    .required("gapDays", \.gapDays),
    .required("overlapDays", \.overlapDays),
    .required("uncoveredYears", \.uncoveredYears),
    .required("doublyCoveredYears", \.doublyCoveredYears))
}
