import DossierCoding
import ExactValues
import PlanningModel

extension Figure {
  /// The figure as the answer to "how many"; what is not known has reasons.
  func countAnswer(_ reasons: @autoclosure () -> [Reason]) -> Answer<Int> {
    switch value {
    case .count(let count): .known(count)
    case .bounded(let lower, let upper): .bounded(lower: lower, upper: upper, reasons: reasons())
    default: .unknown(reasons())
    }
  }

  /// The figure as the answer to a yes-or-no question; what is not decided has reasons.
  func truthAnswer(_ reasons: @autoclosure () -> [Reason]) -> Answer<Bool> {
    value.truthValue.map { .known($0) } ?? .unknown(reasons())
  }
}

extension Recorder {
  /// A member of the first entity with its identifier, as a stated figure.
  mutating func stated<E: Entity>(_ value: TraceValue, _ member: String, of entity: E) -> Figure {
    stated(value, at: entity.path.appending(member))
  }

  /// Looks a parameter up for the day by its policy; `nil` where it has no value, so that the question can say so.
  ///
  /// An answer that rests on a value outside its validity carries a remark.
  func parameter(_ key: ParameterKey, in context: EvaluationContext) -> UsedParameter? {
    (try? context.parameters.dayValue(of: key, on: context.asOf)).map {
      UsedParameter(key: key, entry: $0.entry, isExtrapolated: $0.isExtrapolated)
    }
  }
}
