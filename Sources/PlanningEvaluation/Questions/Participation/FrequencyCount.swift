import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``FrequencyQuestion``.
struct FrequencyCount {
  /// The most windows that are looked at: a month each for two hundred years.
  static let mostWindows = 2_400

  private let body: Placed<Body>
  private let rules: RulesInForce
  private let frequency: Figure
  private let windows: [DayRange]
  private let hasTooManyWindows: Bool
  private let held: [Figure]
  private let listed: [Figure]

  init(
    of body: Placed<Body>, from: Day, through: Day, in index: DossierIndex, recording recorder: inout some Recorder
  ) {
    self.body = body
    let asked = StatedTime(.range(from: .day(from), to: .day(through)))
    let time = recorder.given(.text(Written(asked).text))
    rules = RulesInForce(of: body.entity.id, at: time, in: index, recording: &recorder)
    frequency = rules.figure(recording: &recorder) { rule, recorder in
      guard let stated = rule.entity.frequency else { return recorder.given(.none) }
      let path = rule.path.appending("frequency")
      return recorder.apply(
        .listed,
        to: [
          recorder.stated(.count(stated.times), at: path.appending("times")),
          recorder.stated(.count(stated.months), at: path.appending("months")),
        ], about: path)
    }
    let months = frequency.value.elements.last?.countValue ?? 0
    let windows = Self.windows(from: from, through: through, months: months)
    self.windows = windows ?? []
    hasTooManyWindows = windows == nil
    var held: [Figure] = []
    var listed: [Figure] = []
    for row in index.meetingRows(of: body.entity.id) {
      guard let meeting = index[row].map({ Placed(entity: $0, path: index.path(of: row)) }) else { continue }
      let outcome = meeting.entity.outcome
      guard outcome != .cancelled, outcome != .notHeld else { continue }
      let time = meeting.time(recording: &recorder)
      listed.append(time)
      // A meeting that was held need not have been held on the day for which it was announced.
      if outcome == .held || (outcome == nil && meeting.entity.held != nil) {
        held.append(recorder.stated(TraceValue(meeting.entity.held), at: meeting.path.appending("held")))
      }
    }
    let covered = Set(index.meetings(of: body.entity.id).compactMap(\.round))
    for round in index.rounds(of: body.entity.id) where !covered.contains(round.id) {
      listed.append(recorder.stated(TraceValue(round.scheduled), "scheduled", of: round))
    }
    self.held = held
    self.listed = listed
  }

  /// The whole times of so many months; none where they are too many.
  ///
  /// Each begins so many months after the first day, whatever the months' lengths.
  private static func windows(from: Day, through: Day, months: Int) -> [DayRange]? {
    guard months > 0 else { return [] }
    var result: [DayRange] = []
    var start = from
    var passed = 0
    while true {
      let (next, overflowed) = passed.addingReportingOverflow(months)
      guard !overflowed, let following = from.monthsAdvanced(by: next), let end = following.advanced(by: -1),
        end <= through, let range = try? DayRange(start, through: end)
      else { return result }
      guard result.count < mostWindows else { return nil }
      result.append(range)
      (start, passed) = (following, next)
    }
  }

  func result(recording recorder: inout some Recorder) -> FrequencyResult {
    var verdicts: [Figure] = []
    var result = FrequencyResult(body: body.entity.id, isKept: .unknown(reasons))
    let times = recorder.given(frequency.value.elements.first ?? .none)
    for window in windows {
      let ends = [recorder.given(.day(window.first)), recorder.given(.day(window.last))]
      let known = recorder.apply(.timesWithin, to: ends + held, about: body.path)
      // Meetings that are not listed may have been held.
      let held = recorder.apply(
        .openAbove, to: [known, recorder.given(.none), recorder.given(.none)], about: body.path)
      let listed = recorder.apply(.timesWithin, to: ends + self.listed, about: body.path)
      let isKept = recorder.apply(.isAtLeast, to: [held, times, recorder.given(.truth(true))], about: body.path)
      recorder.result(known, named: "held.\(window.first)")
      verdicts.append(isKept)
      result.windows.append(
        FrequencyWindow(
          from: window.first, to: window.last, required: times.countAnswer(reasons),
          held: held.countAnswer([.notListed]), listed: listed.countAnswer([.notListed]),
          isKept: isKept.truthAnswer([.notListed])))
    }
    let isKept = recorder.apply(.allTrue, to: verdicts, about: body.path)
    recorder.result(isKept, named: "isKept")
    result.rules = rules.stating { $0.frequency != nil }
    result.isKept = isKept.truthAnswer(windows.isEmpty ? reasons : [.notListed])
    return result
  }

  private var reasons: [Reason] {
    if hasTooManyWindows {
      return [
        Reason(Message("frequency.tooManyWindows", ["count": .count(Self.mostWindows)]), settledBy: [body.path])
      ]
    }
    guard frequency.value == .none else { return [Reason(Message("frequency.tooShort"), settledBy: [body.path])] }
    return rules.reasons("frequency") { $0.frequency != nil }
  }
}

extension Reason {
  fileprivate static let notListed = Reason(
    Message("frequency.notListed"), settledBy: [DossierPath(Meeting.collectionName)])
}
