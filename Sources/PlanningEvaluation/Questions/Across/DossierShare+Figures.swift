import CzechRegisters
import ExactValues
import PlanningModel

// The figures of a share, as its derivation names them.

extension DossierShare {
  /// The services by their numbers.
  var servicesByNumber: TraceValue {
    Formula.registeredServices(
      services.flatMap { [$0.isProvided.figure, $0.registerNumber.map { .text($0) } ?? .none] }
    ).value
  }

  /// The period of the plan that runs on the day.
  var period: TraceValue { Formula.planPeriod(plans.flatMap { [$0.runs.figure, $0.period] }).value }
}

extension SharedPeriod {
  /// The bounds of the period.
  fileprivate var period: TraceValue {
    func ends(_ answer: Answer<Day>) -> [TraceValue] {
      switch answer.content {
      case .known(let day): [.day(day), .day(day)]
      case .bounded(let lower, let upper): [lower, upper].map { $0.map { .day($0) } ?? .none }
      default: [.none, .none]
      }
    }
    return PeriodBounds(.list(ends(from) + ends(to))).traceValue
  }
}

extension AskedCapacity {
  /// The amount.
  var figure: TraceValue {
    switch amount.content {
    case .known(let amount): .decimal(amount)
    case .bounded(let lower, let upper):
      .list([lower.map { .decimal($0) } ?? .none, upper.map { .decimal($0) } ?? .none])
    default: .none
    }
  }
}

extension Answer<Bool> {
  /// The answer as it stands in a derivation.
  var figure: TraceValue { value.map { .truth($0) } ?? .none }
}

extension Answer<Int> {
  /// The answer as it stands in a derivation.
  var figure: TraceValue {
    switch content {
    case .known(let count): .count(count)
    case .bounded(let lower, let upper): .bounded(lower: lower, upper: upper)
    default: .none
    }
  }
}
