extension StatedTime {
  /// The earliest day that the time can mean, or `nil` if that is unknown.
  public var earliest: Day? {
    switch form {
    case .day(let day): day
    case .month(let year, let month): RangeEnd.month(year: year, month: month).earliest
    case .monthOfAnyYear: nil
    case .year(let year): RangeEnd.year(year).earliest
    case .range(let from, _): from?.earliest
    case .words(_, let notBefore, _): notBefore?.earliest
    }
  }

  /// The latest day that the time can mean, or `nil` if that is unknown.
  public var latest: Day? {
    switch form {
    case .day(let day): day
    case .month(let year, let month): RangeEnd.month(year: year, month: month).latest
    case .monthOfAnyYear: nil
    case .year(let year): RangeEnd.year(year).latest
    case .range(_, let to): to?.latest
    case .words(_, _, let notAfter): notAfter?.latest
    }
  }

  /// The day if the time can mean only one, otherwise `nil`.
  public var isSingleDay: Day? {
    guard let earliest, earliest == latest else { return nil }
    return earliest
  }

  /// Whether every day that this time can mean is earlier than every day that the other can mean.
  ///
  /// - Parameter other: The other time.
  /// - Returns: Known where the bounds decide: `false` if no day of this time is earlier than any day of the other.
  ///   Otherwise unknown, with the reason `time.undecided`.
  public func isBefore(_ other: StatedTime) -> Answer<Bool> {
    if let latest, let otherEarliest = other.earliest, latest < otherEarliest { return .known(true) }
    if let earliest, let otherLatest = other.latest, earliest >= otherLatest { return .known(false) }
    return undecided(against: .time(other))
  }

  /// Whether every day that this time can mean is later than every day that the other can mean.
  ///
  /// - Parameter other: The other time.
  /// - Returns: Known where the bounds decide: `false` if no day of this time is later than any day of the other.
  ///   Otherwise unknown, with the reason `time.undecided`.
  public func isAfter(_ other: StatedTime) -> Answer<Bool> {
    if let earliest, let otherLatest = other.latest, earliest > otherLatest { return .known(true) }
    if let latest, let otherEarliest = other.earliest, latest <= otherEarliest { return .known(false) }
    return undecided(against: .time(other))
  }

  /// Whether the time lies within a range of days.
  ///
  /// - Parameter range: The range of days.
  /// - Returns: Known to be `true` if every day that the time can mean belongs to the range, known to be `false` if none
  ///   does. Otherwise unknown, with the reason `time.undecided`.
  public func isWithin(_ range: DayRange) -> Answer<Bool> {
    if let earliest, let latest, range.first <= earliest, latest <= range.last { return .known(true) }
    if let latest, latest < range.first { return .known(false) }
    if let earliest, earliest > range.last { return .known(false) }
    return undecided(against: .time(StatedTime(.range(from: .day(range.first), to: .day(range.last)))))
  }

  private func undecided(against other: MessageArgument) -> Answer<Bool> {
    .unknown([Reason(Message(.timeUndecided, ["time": .time(self), "other": other]))])
  }
}
