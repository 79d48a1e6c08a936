import ExactValues
import PlanningModel

/// A time beside a window, of which the first and the last day belong to it.
struct TimeInWindow {
  let time: Written<StatedTime>
  let from: Written<StatedTime>?
  let to: Written<StatedTime>?

  /// Whether the time lies within; an end that is not stated does not keep it out.
  var isWithin: Bool? {
    guard let time = time.value else { return nil }
    var isSure = true
    if let from {
      guard let first = from.value?.earliest else { return nil }
      if let latest = time.latest, latest < first { return false }
      isSure = isSure && time.earliest.map { first <= $0 } ?? false
    }
    if let to {
      guard let last = to.value?.latest else { return nil }
      if let earliest = time.earliest, earliest > last { return false }
      isSure = isSure && time.latest.map { $0 <= last } ?? false
    }
    return isSure ? true : nil
  }

  /// The window as text.
  var window: String { "\(from?.text ?? "")–\(to?.text ?? "")" }
}

extension RuleRun {
  /// Judges a subject by whether its time lies within a window.
  mutating func judge(
    _ window: TimeInWindow, of subject: DossierPath, at place: DossierPath, member: DossierPath,
    related: DossierPath, key: String
  ) {
    switch window.isWithin {
    case true?: pass()
    case nil: skip(subject, [.imprecise(member)])
    case false?:
      fail(
        subject, at: place, Message(key, ["time": .text(window.time.text), "window": .text(window.window)])
      ) {
        $0.observed = window.time.text
        $0.expected = window.window
        $0.related = [related]
      }
    }
  }
}
