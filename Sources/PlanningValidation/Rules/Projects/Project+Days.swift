import ExactValues
import PlanningModel

extension Project {
  /// The days of the project, where both ends are single days in their order.
  var days: DayRange? {
    guard let first = from?.value?.isSingleDay, let last = to?.value?.isSingleDay else { return nil }
    return try? DayRange(first, through: last)
  }

  /// Why the project has no days: an end is not stated, cannot be read or is no single day, or the days are reversed.
  func reasonsForNoDays(at path: DossierPath) -> [Reason] {
    let ends = [(from, path.appending("from")), (to, path.appending("to"))]
    let reasons = ends.compactMap { written, member -> Reason? in
      .lacking(written, member) ?? (written?.value?.isSingleDay == nil ? .imprecise(member) : nil)
    }
    return reasons.isEmpty ? [Reason(Message("skip.reversed"), settledBy: ends.map(\.1))] : reasons
  }
}

extension Reason {
  /// A member is not stated or cannot be read; nothing where it has a value.
  static func lacking<Value>(_ written: Written<Value>?, _ member: DossierPath) -> Reason? {
    guard let written else { return .notStated(member) }
    return written.value == nil ? .unreadable(member) : nil
  }
}
