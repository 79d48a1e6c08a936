import ExactValues
import PlanningModel

/// What ``IndicatorsQuestion`` finds of one indicator.
struct IndicatorCount {
  let isReached: Figure
  let isReachedSoFar: Figure
  let state: IndicatorState

  /// - Complexity: O(values of the indicator).
  init(
    _ indicator: Placed<Indicator>, of plan: Placed<Plan>?, on day: Figure, _ index: DossierIndex,
    recording recorder: inout some Recorder
  ) {
    let path = indicator.path
    var figures = [day]
    for member in ["direction", "isCumulative", "unit"] {
      figures.append(recorder.member(member, of: indicator, in: index))
    }
    for (member, part) in [
      ("baseline", "value"), ("baseline", "unit"), ("target", "value"), ("target", "isReached"), ("target", "unit"),
      ("target", "time"),
    ] {
      figures.append(recorder.member(member, part, of: indicator, in: index))
    }
    for (place, actual) in indicator.entity.actuals.enumerated() {
      func member(_ name: String) -> DossierPath {
        path.appending("actuals").naming(place, of: indicator.entity.actuals).appending(name)
      }
      let evaluation = actual.evaluation.flatMap { index.placed($0) }
      figures += [
        recorder.stated(TraceValue(actual.value), at: member("value")),
        recorder.stated(actual.isReached.map { .truth($0) } ?? .none, at: member("isReached")),
        recorder.stated(actual.unit.map { .text($0) } ?? .none, at: member("unit")),
        recorder.stated(TraceValue(actual.time), at: member("time")),
        evaluation.map { recorder.member("to", of: $0, in: index) } ?? recorder.given(.none),
        evaluation.map { recorder.member("year", of: $0, in: index) } ?? recorder.given(.none),
      ]
    }
    let planEnd = plan.map { recorder.member("to", of: $0, in: index) } ?? recorder.given(.none)
    let target = figures[9]
    isReached = recorder.apply(.isIndicatorReached, to: figures, about: path)
    isReachedSoFar = recorder.apply(.isIndicatorReachedSoFar, to: figures, about: path)
    let actual = recorder.apply(.indicatorActual, to: figures, about: path)
    let progress = recorder.apply(.indicatorProgress, to: figures, about: path)
    let isDue = recorder.apply(.isIndicatorDue, to: [day, target], about: path)
    let isAfterPlan = recorder.apply(.isTargetAfterPlan, to: [target, planEnd], about: path)
    for (figure, name) in [
      (isReached, "reached"), (isReachedSoFar, "reachedSoFar"), (actual, "actual"), (progress, "progress"),
    ] {
      recorder.result(figure, named: "\(name).\(path)")
    }
    let reading = IndicatorReading(figures.map(\.value))
    func reasons(_ obstacle: IndicatorObstacle?) -> [Reason] {
      let obstacle = obstacle ?? .noActual
      return [
        Reason(
          Message(MessageKey(rawValue: obstacle.rawValue)), settledBy: obstacle.members.map { path.appending($0) })
      ]
    }
    func decimal(_ figure: Figure) -> Answer<FixedDecimal> {
      figure.value.decimalValue.map { .known($0) } ?? .unknown(reasons(reading?.actualObstacle))
    }
    let times = [path.appending("target")]
    var state = IndicatorState(
      indicator: path, isReached: isReached.truthAnswer(reasons(reading?.reached.obstacle)),
      isReachedSoFar: isReachedSoFar.truthAnswer(reasons(reading?.reachedSoFar.obstacle)), actual: decimal(actual),
      progress: progress.ratioAnswer(reasons(reading?.progressObstacle)),
      isDue: isDue.truthAnswer([Reason(Message("indicators.timeOpen"), settledBy: times)]),
      isTargetAfterPlan: isAfterPlan.truthAnswer([
        Reason(Message("indicators.timeOpen"), settledBy: times + (plan.map { [$0.path.appending("to")] } ?? []))
      ]))
    state.item = indicator.entity.item
    self.state = state
  }
}
