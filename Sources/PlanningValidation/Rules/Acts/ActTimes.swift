import ExactValues
import PlanningModel

/// The times of the acts of some kinds on one subject: the first of them, as far as it is known.
struct ActTimes {
  private var earliest: Day?
  private var latest: Day?
  private(set) var paths: [DossierPath] = []
  private(set) var undated: [DossierPath] = []

  /// The acts of some kinds, by what they are done to.
  static func bySubject(_ kinds: Set<ActKind>, in index: DossierIndex) -> [DossierPath: ActTimes] {
    var times: [DossierPath: ActTimes] = [:]
    for (act, path) in index.located(Act.self) where kinds.contains(act.kind) {
      times[act.subject, default: ActTimes()].add(act.time?.value, at: path)
    }
    return times
  }

  private mutating func add(_ time: StatedTime?, at path: DossierPath) {
    paths.append(path)
    guard let time, let first = time.earliest, let last = time.latest else {
      undated.append(path.appending("time"))
      return
    }
    earliest = min(earliest ?? first, first)
    latest = min(latest ?? last, last)
  }

  /// Whether a time lies before all of these acts; `nil` where the times do not decide.
  func areAllAfter(_ time: StatedTime) -> Bool? {
    if let first = time.earliest, let latest, first >= latest { return false }
    if let last = time.latest, let earliest, undated.isEmpty, last < earliest { return true }
    return nil
  }
}

extension RuleRun {
  /// The time of an act; where it is not stated or not readable, the act cannot be judged.
  mutating func time(of act: Act, at path: DossierPath) -> StatedTime? {
    let member = path.appending("time")
    guard let written = act.time else {
      skip(path, [.notStated(member)])
      return nil
    }
    guard let time = written.value else {
      skip(path, [.unreadable(member)])
      return nil
    }
    return time
  }
}
