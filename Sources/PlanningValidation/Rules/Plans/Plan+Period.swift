import ExactValues
import PlanningModel

extension Plan {
  /// The period of the plan in whole days: a year or month that begins it counts from its first day, one that ends it
  /// through its last.
  ///
  /// - Parameter path: The path of the plan, for the reasons.
  /// - Returns: The period; unknown where an end is not stated, not readable or no day, month or year, and where the
  ///   period is reversed.
  func period(at path: DossierPath) -> Answer<DayRange> {
    let members = (path.appending("from"), path.appending("to"))
    let first = Self.end(from, at: members.0)
    let last = Self.end(to, at: members.1)
    guard let begin = first.value?.earliest, let end = last.value?.latest else {
      return .unknown(first.reasons + last.reasons)
    }
    do throws(ParsingFault) {
      return .known(try DayRange(begin, through: end))
    } catch {
      return .unknown([Reason(error.message, settledBy: [members.0, members.1])])
    }
  }

  private static func end(_ written: Written<StatedTime>?, at member: DossierPath) -> Answer<StatedTime> {
    guard let written else { return .unknown([.notStated(member)]) }
    guard let time = written.value else { return .unknown([.unreadable(member)]) }
    switch time.form {
    case .day, .month, .year: return .known(time)
    default: return .unknown([.imprecise(member)])
    }
  }
}

extension DossierIndex {
  /// The paths of what was prolonged; until when, no act states.
  var prolonged: Set<DossierPath> { Set(dossier.acts.lazy.filter { $0.kind == .prolonged }.map(\.subject)) }
}
