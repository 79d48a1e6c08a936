import ExactValues
import PlanningModel

extension SeriesCount {
  /// The steps from each plan to the next one that has a place in time, and what they sum up to.
  func addTransitions(
    of plans: [DatedPlan], bridgedBy actionPlans: [DatedPlan], to result: inout SeriesResult,
    recording recorder: inout some Recorder
  ) {
    let undated = plans.filter { !$0.isDated }
    let dated = plans.filter(\.isDated)
    let mayBeFilled = recorder.apply(.hasUndated, to: plans.map(\.figure))
    var gaps: [Figure] = []
    var overlaps: [Figure] = []
    var covered = dated.first?.figure
    for (plan, next) in zip(dated, dated.dropFirst()) {
      let before = covered ?? plan.figure
      let step = Step(plan: plan, next: next, covered: before, mayBeFilled: mayBeFilled, undated: undated)
      result.transitions.append(
        transition(step, actionPlans, gaps: &gaps, overlaps: &overlaps, recording: &recorder))
      covered = recorder.apply(.joinedPeriods, to: [before, next.figure], about: next.plan.path)
    }
    sumUp(plans, gaps, overlaps, in: &result, recording: &recorder)
  }

  /// One step of a series.
  fileprivate struct Step {
    let plan: DatedPlan
    let next: DatedPlan
    let covered: Figure
    let mayBeFilled: Figure
    let undated: [DatedPlan]
  }

  private func transition(
    _ step: Step, _ actionPlans: [DatedPlan], gaps: inout [Figure], overlaps: inout [Figure],
    recording recorder: inout some Recorder
  ) -> SeriesTransition {
    let path = step.next.plan.path
    let inputs = [step.next.figure, step.covered]
    let gapDays = recorder.apply(.gapDays, to: inputs + [step.mayBeFilled], about: path)
    let gapYears = recorder.apply(.gapYears, to: inputs + [step.mayBeFilled], about: path)
    let overlapDays = recorder.apply(.overlapDays, to: inputs, about: path)
    let overlapYears = recorder.apply(.overlapYears, to: inputs, about: path)
    let gap = recorder.apply(.gapPeriod, to: inputs, about: path)
    let bridges = actionPlans.filter { plan in
      gap.value != .none
        && recorder.apply(.reachesInto, to: [gap, plan.figure], about: plan.plan.path).value == .truth(true)
    }
    gaps.append(gapDays)
    overlaps.append(overlapDays)
    let name = step.next.plan.name
    recorder.result(gapDays, named: "transition.\(name).gapDays")
    recorder.result(gapYears, named: "transition.\(name).gapYears")
    recorder.result(overlapDays, named: "transition.\(name).overlapDays")
    recorder.result(overlapYears, named: "transition.\(name).overlapYears")

    let undecided = reasons(for: step)
    let notInYears =
      gapDays.value.countValue == nil || overlapDays.value.countValue == nil
      ? undecided : [Reason(Message("series.notInYears", step.names))]
    var result = SeriesTransition(
      plan: step.next.plan.entity.id, after: step.plan.plan.entity.id, gapDays: gapDays.countAnswer(undecided),
      gapYears: gapYears.countAnswer(notInYears), overlapDays: overlapDays.countAnswer(undecided),
      overlapYears: overlapYears.countAnswer(notInYears))
    result.bridges = bridges.map(\.plan.entity.id)
    result.replacements = (replacements[step.plan.plan.path] ?? []).filter { act in
      act.entity.replacedBy.map { $0 == path } ?? true
    }.map(\.entity.id)
    if gap.value != .none {
      let isBridged = recorder.apply(.isBridged, to: [gap] + actionPlans.map(\.figure), about: path)
      recorder.result(isBridged, named: "transition.\(name).isBridged")
      result.isBridged = isBridged.truthAnswer([
        Reason(Message("series.bridgeUndecided"), settledBy: actionPlans.flatMap(\.timePaths).inOrder)
      ])
    }
    return result
  }

  private func reasons(for step: Step) -> [Reason] {
    let times = Reason(
      Message("series.timesUndecided", step.names), settledBy: (step.plan.timePaths + step.next.timePaths).inOrder)
    let isDecided = step.plan.bounds.range != nil && step.next.bounds.range != nil
    let filling = step.undated.map { plan in
      Reason(Message("series.mayFill", ["plan": .text(plan.plan.entity.name)]), settledBy: plan.timePaths)
    }
    return isDecided && !filling.isEmpty ? filling : [times] + filling
  }

  // MARK: Together

  private func sumUp(
    _ plans: [DatedPlan], _ gaps: [Figure], _ overlaps: [Figure], in result: inout SeriesResult,
    recording recorder: inout some Recorder
  ) {
    let undated = plans.filter { !$0.isDated }
    // A plan that has no place in time may lie anywhere, so nothing can be said of the whole but bounds.
    let open = undated.isEmpty ? [] : [recorder.given(.none)]
    let gapDays = recorder.apply(.totalDays, to: gaps + open)
    let overlapDays = recorder.apply(.totalDays, to: overlaps + open)
    let uncovered = recorder.apply(.uncoveredYears, to: plans.map(\.figure))
    let doubly = recorder.apply(.doublyCoveredYears, to: plans.map(\.figure))
    recorder.result(gapDays, named: "gapDays")
    recorder.result(overlapDays, named: "overlapDays")
    recorder.result(uncovered, named: "uncoveredYears")
    recorder.result(doubly, named: "doublyCoveredYears")

    let undecided = plans.filter { $0.bounds.range == nil }.map(\.reasonForNoPeriod)
    let transitions = result.transitions
    func reasons(_ answers: [Answer<Int>]) -> [Reason] {
      undecided.isEmpty ? answers.flatMap { $0.isKnown ? [] : $0.reasons } : undecided
    }
    let notYears = undecided.isEmpty ? [Reason(Message("series.notAllInYears"))] : undecided
    result.gapDays = gapDays.countAnswer(reasons(transitions.map(\.gapDays)))
    result.overlapDays = overlapDays.countAnswer(reasons(transitions.map(\.overlapDays)))
    result.uncoveredYears = uncovered.yearsAnswer(notYears)
    result.doublyCoveredYears = doubly.yearsAnswer(notYears)
  }
}

extension Figure {
  fileprivate func yearsAnswer(_ reasons: @autoclosure () -> [Reason]) -> Answer<[Int]> {
    guard case .list(let years) = value else { return .unknown(reasons()) }
    return .known(years.compactMap(\.countValue))
  }
}

extension SeriesCount.Step {
  fileprivate var names: KeyValuePairs<String, MessageArgument> {
    ["plan": .text(next.plan.entity.name), "other": .text(plan.plan.entity.name)]
  }
}
