import ExactValues
import PlanningModel

extension Project {
  /// The days of the project, where both ends are single days in their order.
  var days: DayRange? {
    guard let first = from?.value?.isSingleDay, let last = to?.value?.isSingleDay else { return nil }
    return try? DayRange(first, through: last)
  }
}
