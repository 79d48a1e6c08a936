import DossierCoding
import ExactValues
import PlanningModel

/// Question 11, the series of plans: its gaps and overlaps, and whether each was adopted in time (*návaznost plánů*).
///
/// Bounds stated as years or months close the period: a plan "2004–2008" and a plan "2008–2013" overlap in 2008. A gap
/// is what no earlier plan covers, an overlap what an earlier plan covers already. A prolonged plan lasts until the end of its
/// prolongation; a plan that another one replaces early overlaps with it by its printed period, which is told. A plan that names another one as
/// its whole (`partOf`) is no member of the series; nor is an action plan, unless the series consists of nothing else.
/// Both are told, with whether they lie inside their plan and whether they bridge a gap.
///
/// Without a name the question is about the one series that the dossier names. Where it names none, the plans without a
/// series are taken together, those of a region, a town's strategy and concepts aside, and the answer remarks that no
/// source says that they follow each other. Where it names several, the answer is unknown.
///
/// A plan that the council and then the assembly of one town adopt is adopted by the last of them; of several who adopt,
/// such as municipalities, the first counts. Days of latency after the first day are negative days before it.
///
/// The series is told as a whole, whatever the day of the evaluation: plans and acts of later days belong to it.
///
/// - Complexity: O(plans × log plans + plans × action plans + acts).
public struct SeriesQuestion: Question {
  /// The name of the series; absent for the only one.
  public var series: String?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of one series.
  public init(series: String? = nil) { self.series = series }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {}

  /// The inputs.
  public static let members = MemberList<SeriesQuestion>(.optional("series", \.series))

  /// The permanent name.
  public static let id = QuestionID.series

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<SeriesResult> {
    let selection: SeriesSelection
    switch SeriesSelection.selecting(series, in: index) {
    case .success(let selected): selection = selected
    case .failure(let failure): return .unknown([failure.reason])
    }
    let count = SeriesCount(index: index, selection: selection)
    let plans = count.periods(of: selection.members, recording: &recorder)
    let actionPlans = count.periods(of: selection.actionPlans, recording: &recorder)
    var result = SeriesResult(
      gapDays: .unknown([]), overlapDays: .unknown([]), uncoveredYears: .unknown([]), doublyCoveredYears: .unknown([]))
    result.series = selection.name
    result.plans = plans.map { count.plan($0, recording: &recorder) }
    count.addTransitions(of: plans, bridgedBy: actionPlans, to: &result, recording: &recorder)
    result.actionPlans = actionPlans.map { count.actionPlan($0, recording: &recorder) }
    return .known(result, remarks: selection.remarks)
  }
}
