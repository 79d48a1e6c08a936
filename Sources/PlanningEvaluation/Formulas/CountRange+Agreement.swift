import ExactValues

extension CountRange {
  /// How two numbers of which both may be ranges compare.
  package enum Agreement: Sendable {
    /// Both state the same.
    case equal
    /// No number fits both.
    case different
    /// Some number fits both, and others do not.
    case undecided
  }

  /// How a printed number stands to another one.
  package func agreement(with other: CountRange) -> Agreement {
    if minimum ?? 0 == other.minimum ?? 0, maximum == other.maximum { return .equal }
    let least = max(minimum ?? 0, other.minimum ?? 0)
    let most = min(maximum ?? .max, other.maximum ?? .max)
    return least > most ? .different : .undecided
  }
}
