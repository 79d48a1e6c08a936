import ExactValues

extension WorkingDays {
  /// The day on which so many working days have passed after a day, which itself is not counted.
  ///
  /// One working day after a Friday is Monday, unless that is a holiday; no working day after a day is that day, whether
  /// it is a working day or not.
  ///
  /// - Parameters:
  ///   - count: The number of working days; a negative one counts backwards.
  ///   - day: The day to count from.
  /// - Returns: A working day, or unknown where the count leaves the days that the calendar covers or has.
  /// - Complexity: Linear in the number of days passed.
  public func day(_ count: Int, workingDaysAfter day: Day) -> Answer<Day> {
    self.day(at: count, from: day)
  }

  /// The day from which so many working days pass until a day, which itself is not counted.
  ///
  /// - Parameters:
  ///   - count: The number of working days; a negative one counts forwards.
  ///   - day: The day to count back from.
  /// - Returns: A working day, or unknown where the count leaves the days that the calendar covers or has.
  /// - Complexity: Linear in the number of days passed.
  public func day(_ count: Int, workingDaysBefore day: Day) -> Answer<Day> {
    // No calendar has so many days that the one number without an opposite would matter.
    self.day(at: count == .min ? .max : -count, from: day)
  }

  private func day(at count: Int, from start: Day) -> Answer<Day> {
    let step = count.signum()
    if let reason = obstacle(to: count, from: start) { return .unknown([reason]) }
    var remaining = count.magnitude
    var day = start
    var off: (year: Int, days: Set<Day>)?
    while remaining > 0 {
      guard let next = day.advanced(by: step) else {
        return .unknown([Reason(Message("calendar.outOfRange", ["day": .day(start)]))])
      }
      day = next
      guard validity.contains(day) else { return .unknown([notCovered(day)]) }
      if restDays.contains(day.weekday) { continue }
      let year = day.year
      if off?.year != year { off = (year, daysOff(in: year)) }
      if off?.days.contains(day) != true { remaining -= 1 }
    }
    return .known(day, remarks: count == 0 ? [] : remarks(through: max(start, day)))
  }

  /// Why so many working days cannot be counted, where even all the days that remain are too few.
  private func obstacle(to count: Int, from start: Day) -> Reason? {
    let isForward = count > 0
    let end = isForward ? min(validity.through ?? .last, .last) : max(validity.from ?? .first, .first)
    let remaining = isForward ? start.days(until: end) : end.days(until: start)
    let isEnough = count.magnitude <= max(0, remaining).magnitude && !restDays.isSuperset(of: 1...7)
    guard !isEnough, count != 0 else { return nil }
    guard let beyond = end.advanced(by: count.signum()) else {
      return Reason(Message("calendar.outOfRange", ["day": .day(start)]))
    }
    // A day beyond the end from the start on is the first that is missed.
    return notCovered(remaining < 0 ? start.advanced(by: count.signum()) ?? start : beyond)
  }
}
