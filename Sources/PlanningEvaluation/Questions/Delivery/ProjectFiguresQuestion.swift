import DossierCoding
import ExactValues
import PlanningModel

/// The length of a project and its money for one month (*délka projektu a rozpočet na měsíc*).
///
/// The length in months is that of the stated first and last day, both included, or else the stated number of months.
/// Years or months alone do not decide on which day a project begins, so they give no length.
public struct ProjectFiguresQuestion: Question {
  /// The project.
  public var project: Identifier<Project>

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of one project.
  public init(project: Identifier<Project>) { self.project = project }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(project: Identifier(blank)) }

  /// The inputs.
  public static let members = MemberList<ProjectFiguresQuestion>(.required("project", \.project))

  /// The permanent name.
  public static let id = QuestionID.projectFigures

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<ProjectFigures> {
    guard let project = index.placed(project) else {
      return .unknown([Reason(Message("project.notInDossier", ["project": .text(project.text)]))])
    }
    let path = project.path
    let from = recorder.stated(TraceValue(project.entity.from), at: path.appending("from"))
    let to = recorder.stated(TraceValue(project.entity.to), at: path.appending("to"))
    let stated = recorder.stated(
      project.entity.statedMonths.map { .count($0) } ?? .none, at: path.appending("statedMonths"))
    let money = recorder.stated(TraceValue(project.entity.budget), at: path.appending("budget"))
    let months = recorder.apply(.projectMonths, to: [from, to, stated], about: path)
    let days = recorder.apply(.projectDays, to: [from, to], about: path)
    let budget = recorder.apply(.budget, to: [money], about: path)
    let monthly = recorder.apply(.budgetPerMonth, to: [budget, months], about: path)
    let remainder = recorder.apply(.budgetRemainder, to: [budget, months], about: path)
    for (figure, name) in [
      (months, "months"), (days, "days"), (budget, "budget"), (monthly, "budgetPerMonth"), (remainder, "remainder"),
    ] { recorder.result(figure, named: name) }

    let noDays = Reason(
      Message("project.noDays"), settledBy: [path.appending("from"), path.appending("to")])
    let noMonths = days.value == .none ? noDays : Reason(Message("project.noWholeMonths"))
    let noMoney = Reason(Message("project.noBudget"), settledBy: [path.appending("budget")])
    let remarks = Self.remarks(months, days, stated, path)
    let monthCount = months.countAnswer([noMonths])
    var missing = budget.value == .none ? [noMoney] : []
    if months.value == .none { missing.append(noMonths) }
    var result = ProjectFigures(
      project: project.entity.id, months: monthCount.value.map { .known($0, remarks: remarks) } ?? monthCount,
      days: days.countAnswer([noDays]), budget: budget.moneyAnswer([noMoney]),
      budgetPerMonth: monthly.moneyAnswer(missing))
    if case .ratio(let ratio) = remainder.value { result.remainder = ratio }
    return .known(result)
  }

  /// What is to be said where the months are stated.
  private static func remarks(_ months: Figure, _ days: Figure, _ stated: Figure, _ path: DossierPath) -> [Reason] {
    guard let count = stated.value.countValue, months.value != .none else { return [] }
    let paths = [path.appending("from"), path.appending("to"), path.appending("statedMonths")]
    if days.value == .none { return [Reason(Message("project.monthsStated"), settledBy: Array(paths.prefix(2)))] }
    return months.value == .count(count)
      ? [] : [Reason(Message("project.monthsDiffer", ["count": .count(count)]), settledBy: paths)]
  }
}

extension Figure {
  fileprivate func moneyAnswer(_ reasons: @autoclosure () -> [Reason]) -> Answer<Money> {
    if case .money(let money) = value { .known(money) } else { .unknown(reasons()) }
  }
}
