import ExactValues
import PlanningModel

/// A plan with its period.
struct DatedPlan {
  let plan: Placed<Plan>
  let figure: Figure
  let bounds: PeriodBounds

  /// Whether the place of the plan among others can be told.
  var isDated: Bool { bounds.isDated }

  /// The members that state the period.
  var timePaths: [DossierPath] { [plan.path.appending("from"), plan.path.appending("to")] }
}

/// The counting behind ``SeriesQuestion``: the plans themselves.
struct SeriesCount {
  let index: DossierIndex
  let selection: SeriesSelection
  let adoptions: [DossierPath: [Placed<Act>]]
  let prolongations: [DossierPath: [Placed<Act>]]
  let replacements: [DossierPath: [Placed<Act>]]

  init(index: DossierIndex, selection: SeriesSelection) {
    self.index = index
    self.selection = selection
    let acts = Dictionary(grouping: index.placed(Act.self).filter(\.entity.parts.isEmpty), by: \.entity.kind)
    adoptions = Dictionary(grouping: acts[.adopted] ?? [], by: \.entity.subject)
    prolongations = Dictionary(grouping: acts[.prolonged] ?? [], by: \.entity.subject)
    replacements = Dictionary(grouping: acts[.replaced] ?? [], by: \.entity.subject)
  }

  // MARK: Periods

  func period(of plan: Placed<Plan>, recording recorder: inout some Recorder) -> DatedPlan {
    let from = recorder.stated(TraceValue(plan.entity.from), at: plan.path.appending("from"))
    let to = recorder.stated(TraceValue(plan.entity.to), at: plan.path.appending("to"))
    let prolonged = (prolongations[plan.path] ?? []).map { act in
      recorder.stated(TraceValue(act.entity.until), at: act.path.appending("until"))
    }
    let figure = recorder.apply(.period, to: [from, to] + prolonged, about: plan.path)
    return DatedPlan(plan: plan, figure: figure, bounds: PeriodBounds(figure.value))
  }

  /// The plans by their beginning; those whose beginning is not known stand at the end.
  func periods(of plans: [Placed<Plan>], recording recorder: inout some Recorder) -> [DatedPlan] {
    plans.map { period(of: $0, recording: &recorder) }.sorted { $0.precedes($1) }
  }

  // MARK: One plan

  func plan(_ dated: DatedPlan, recording recorder: inout some Recorder) -> SeriesPlan {
    let path = dated.plan.path
    let name = dated.plan.name
    let undated = [dated.reasonForNoPeriod]
    let months = recorder.apply(.wholeMonths, to: [dated.figure], about: path)
    let years = recorder.apply(.wholeYears, to: [months], about: path)
    let isPeriodKnown = dated.bounds.range != nil
    let notWhole = [Reason(Message("series.notWhole", ["plan": .text(dated.plan.entity.name)]))]
    recorder.result(months, named: "plan.\(name).months")
    recorder.result(years, named: "plan.\(name).years")

    let acts = adoptions[path] ?? []
    let figures = zip(acts, PlanAdopter.all(of: acts, in: index)).flatMap { act, adopter in
      [
        recorder.given(adopter.map { .text($0.name) } ?? .none),
        recorder.stated(TraceValue(act.entity.time), at: act.path.appending("time")),
        recorder.stated(TraceValue(act.entity.bodies), at: act.path.appending("bodies")),
        recorder.stated(act.entity.version.map { .text($0.text) } ?? .none, at: act.path.appending("version")),
      ]
    }
    let adopted = acts.isEmpty ? recorder.given(.none) : recorder.apply(.dayOfAdoption, to: figures, about: path)
    let daysBefore = recorder.apply(.daysBefore, to: [adopted, dated.figure], about: path)
    let isInTime = recorder.apply(.isInTime, to: [daysBefore], about: path)
    recorder.result(daysBefore, named: "plan.\(name).daysAdoptedBefore")
    recorder.result(isInTime, named: "plan.\(name).isAdoptedInTime")
    let noAdoption = reasonForNoAdoption(of: dated, acts)
    let notInTime = isPeriodKnown ? [noAdoption] : acts.isEmpty ? [noAdoption] + undated : undated

    let made = recorder.stated(TraceValue(dated.plan.entity.made), at: path.appending("made"))
    let isMadeBefore = recorder.apply(.isMadeBefore, to: [made, dated.figure], about: path)
    recorder.result(isMadeBefore, named: "plan.\(name).isCreatedBefore")
    let notMade = Reason(
      Message("series.creationUndecided", ["plan": .text(dated.plan.entity.name)]),
      settledBy: [path.appending("made")] + (dated.isDated ? [] : [path.appending("from")]))

    return SeriesPlan(
      plan: dated.plan.entity.id,
      firstDay: Answer(bounds: dated.bounds.firstFrom, dated.bounds.firstTo, undated),
      lastDay: Answer(bounds: dated.bounds.lastFrom, dated.bounds.lastTo, undated),
      months: months.countAnswer(isPeriodKnown ? notWhole : undated),
      years: years.countAnswer(isPeriodKnown ? notWhole : undated),
      adopted: Answer(
        bounds: adopted.value.elements.first?.dayValue, adopted.value.elements.last?.dayValue, [noAdoption]),
      daysAdoptedBefore: daysBefore.countAnswer(notInTime), isAdoptedInTime: isInTime.truthAnswer(notInTime),
      isCreatedBefore: isMadeBefore.truthAnswer([notMade]))
  }

  private func reasonForNoAdoption(of dated: DatedPlan, _ acts: [Placed<Act>]) -> Reason {
    let name = ["plan": MessageArgument.text(dated.plan.entity.name)] as KeyValuePairs
    guard !acts.isEmpty else {
      return Reason(Message("series.notAdopted", name), settledBy: [DossierPath(Act.collectionName)])
    }
    return Reason(Message("series.adoptionUndated", name), settledBy: acts.map { $0.path.appending("time") }.inOrder)
  }

  // MARK: Action plans

  func actionPlan(_ dated: DatedPlan, recording recorder: inout some Recorder) -> SeriesActionPlan {
    let plan = dated.plan
    let whole = plan.entity.partOf.flatMap { index.placed($0) }.map { period(of: $0, recording: &recorder) }
    let outer = whole?.figure ?? recorder.given(.none)
    let isWithin = recorder.apply(.isWithinPeriod, to: [dated.figure, outer], about: plan.path)
    recorder.result(isWithin, named: "actionPlan.\(plan.name).isWithin")
    let reason =
      if let whole {
        Reason(
          Message(
            "series.timesUndecided",
            ["plan": .text(plan.entity.name), "other": .text(whole.plan.entity.name)]),
          settledBy: (dated.timePaths + whole.timePaths).inOrder)
      } else {
        Reason(
          Message("series.wholeNotKnown", ["plan": .text(plan.entity.name)]),
          settledBy: [plan.path.appending("partOf")])
      }
    var result = SeriesActionPlan(plan: plan.entity.id, isWithin: isWithin.truthAnswer([reason]))
    result.partOf = plan.entity.partOf
    return result
  }
}

extension DatedPlan {
  /// Orders by the beginning, then by the end, then by the path; what is not known comes last.
  func precedes(_ other: DatedPlan) -> Bool {
    let left = [isDated ? bounds.firstFrom : nil, bounds.firstTo, bounds.lastFrom, bounds.lastTo]
    let right = [
      other.isDated ? other.bounds.firstFrom : nil, other.bounds.firstTo, other.bounds.lastFrom, other.bounds.lastTo,
    ]
    for (mine, theirs) in zip(left, right) where mine != theirs { return (mine ?? .last) < (theirs ?? .last) }
    return plan.path < other.plan.path
  }

  var reasonForNoPeriod: Reason {
    Reason(Message("series.noPeriod", ["plan": .text(plan.entity.name)]), settledBy: timePaths)
  }
}

extension Answer where Value == Day {
  /// A day between bounds; the same bounds are the day itself.
  init(bounds lower: Day?, _ upper: Day?, _ reasons: @autoclosure () -> [Reason]) {
    if let lower, lower == upper {
      self = .known(lower)
    } else {
      self = .bounded(lower: lower, upper: upper, reasons: reasons())
    }
  }
}
