/// Which days count in a term (*lhůta*).
@nonexhaustive
public enum CountedDays: String, Sendable, Hashable, CaseIterable {
  /// All days (*kalendářní dny*).
  case calendarDays

  /// Working days (*pracovní dny*).
  case workingDays
}
