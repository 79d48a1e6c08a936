import DossierCoding
import ExactValues
import PlanningModel

/// The counting of days behind ``ChronologyQuestion``.
struct ChronologyCount {
  let moments: [ChronologyMoment]
  let period: ChronologyPeriod?

  func result(recording recorder: inout some Recorder) -> Chronology {
    var result = Chronology(isInOrder: .unknown([]))
    var within: [Figure] = []
    for (position, moment) in moments.enumerated() {
      let dayOfYear = recorder.apply(.dayOfYear, to: [moment.figure], about: moment.path)
      recorder.result(dayOfYear, named: "dayOfYear.\(position + 1)")
      var step = ChronologyStep(
        at: moment.path, day: moment.figure.momentAnswer([moment.reason]),
        dayOfYear: dayOfYear.countAnswer([moment.reason]))
      step.act = moment.act
      step.bodies = moment.bodies
      step.bodyKinds = moment.bodyKinds
      if position > 0 {
        let previous = moments[position - 1]
        let days = recorder.apply(.daysBetween, to: [previous.figure, moment.figure], about: moment.path)
        recorder.result(days, named: "daysAfterPrevious.\(position + 1)")
        step.daysAfterPrevious = days.countAnswer(.open([previous, moment]))
      }
      if let period { place(&step, moment, within: period, &within, at: position + 1, recording: &recorder) }
      result.steps.append(step)
    }
    recorder.result(recorder.apply(.entryCount, to: moments.map(\.figure)), named: "steps")
    let isInOrder = recorder.apply(.isInOrder, to: moments.map(\.figure))
    recorder.result(isInOrder, named: "isInOrder")
    result.isInOrder = isInOrder.truthAnswer(.open(moments))
    if let first = moments.first, let last = moments.last, moments.count > 1 {
      let days = recorder.apply(.daysBetween, to: [first.figure, last.figure])
      recorder.result(days, named: "days")
      result.days = days.countAnswer(.open([first, last]))
    }
    if let period {
      let areWithin = recorder.apply(.allTrue, to: within, about: period.path)
      recorder.result(areWithin, named: "areWithin")
      result.areWithin = areWithin.truthAnswer(.open(moments) + [period.reason])
    }
    return result
  }

  private func place(
    _ step: inout ChronologyStep, _ moment: ChronologyMoment, within period: ChronologyPeriod, _ within: inout [Figure],
    at number: Int, recording recorder: inout some Recorder
  ) {
    let reasons = moment.figure.isMoment ? [period.reason] : [moment.reason]
    let isWithin = recorder.apply(.isWithinPeriod, to: [moment.figure, period.figure], about: moment.path)
    within.append(isWithin)
    step.isWithin = isWithin.truthAnswer(reasons)
    let beginning = recorder.apply(.beginning, to: [period.figure], about: period.path)
    let end = recorder.apply(.ending, to: [period.figure], about: period.path)
    let after = recorder.apply(.daysBetween, to: [beginning, moment.figure], about: moment.path)
    let before = recorder.apply(.daysBetween, to: [moment.figure, end], about: moment.path)
    recorder.result(after, named: "daysAfterBeginning.\(number)")
    recorder.result(before, named: "daysBeforeEnd.\(number)")
    step.daysAfterBeginning = after.countAnswer(reasons)
    step.daysBeforeEnd = before.countAnswer(reasons)
  }
}

extension ChronologyMoment {
  fileprivate var reason: Reason {
    figure.value == .none
      ? Reason(Message("chronology.notDated"), settledBy: [timePath])
      : Reason(Message("chronology.notADay"), settledBy: [timePath])
  }
}

extension ChronologyPeriod {
  fileprivate var reason: Reason { Reason(Message("chronology.periodOpen"), settledBy: timePaths.inOrder) }
}

extension [Reason] {
  /// Why moments leave open what lies between them.
  fileprivate static func open(_ moments: [ChronologyMoment]) -> [Reason] {
    let silent = moments.filter { $0.figure.value == .none }.map(\.timePath)
    let vague = moments.filter { $0.figure.value != .none && !$0.figure.isMoment }.map(\.timePath)
    return (silent.isEmpty ? [] : [Reason(Message("chronology.notDated"), settledBy: silent.inOrder)])
      + (vague.isEmpty ? [] : [Reason(Message("chronology.notADay"), settledBy: vague.inOrder)])
  }
}

extension Figure {
  /// Whether it is one day.
  fileprivate var isMoment: Bool { PeriodBounds(value).first != nil }

  fileprivate func momentAnswer(_ reasons: @autoclosure () -> [Reason]) -> Answer<Day> {
    let bounds = PeriodBounds(value)
    guard bounds.firstFrom != nil || bounds.firstTo != nil else { return .unknown(reasons()) }
    return Answer(bounds: bounds.firstFrom, bounds.firstTo, reasons())
  }
}
