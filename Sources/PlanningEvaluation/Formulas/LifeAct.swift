import ExactValues
import PlanningModel

/// An act as it is compared with a day.
struct LifeAct {
  let kind: ActKind
  let time: StatedTime?
  let until: StatedTime?
  /// Whether it had happened by the end of the day; `nil` where its time does not decide.
  let hasHappened: Bool?

  /// An act of no kind that a plan knows.
  static let nothing = LifeAct(kind: ActKind(rawValue: ""), time: nil, until: nil, hasHappened: nil)

  static func all(in values: ArraySlice<TraceValue>, on day: Day) -> [LifeAct] {
    stride(from: values.startIndex, to: values.endIndex - 2, by: 3).map { place in
      let time = values[place + 1].statedTime
      return LifeAct(
        kind: ActKind(rawValue: values[place].textValue ?? ""), time: time, until: values[place + 2].statedTime,
        hasHappened: time.flatMap { $0.hasCome(by: day) })
    }
  }

  /// Whether it was withdrawn or replaced, and not adopted again afterwards.
  static func isEnded(_ acts: [LifeAct]) -> Bool? {
    let adoptions = acts.filter { $0.kind == .adopted && $0.hasHappened != false }
    var isOpen = false
    for act in acts where (act.kind == .withdrawn || act.kind == .replaced) && act.hasHappened != false {
      let isRepealed = adoptions.contains { adoption in
        adoption.hasHappened == true && adoption.isAfter(act) == true
      }
      guard !isRepealed else { continue }
      if act.hasHappened == true, adoptions.allSatisfy({ $0.isAfter(act) == false }) { return true }
      isOpen = true
    }
    return isOpen ? nil : false
  }

  func isAfter(_ other: LifeAct) -> Bool? {
    guard let time, let otherTime = other.time else { return nil }
    return time.isAfter(otherTime).value
  }
}

extension StatedTime {
  /// Whether the time lies on or before a day; `nil` where its bounds do not decide.
  func hasCome(by day: Day) -> Bool? {
    if let latest, latest <= day { return true }
    if let earliest, earliest > day { return false }
    return nil
  }
}
