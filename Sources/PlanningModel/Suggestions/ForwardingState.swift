import ExactValues

/// What is known on a day of something that was handed on (*stav předání*).
@nonexhaustive public enum ForwardingState: Sendable, Hashable {
  /// The destination has answered.
  case answered
  /// No answer came, and none is due yet or no day is stated.
  case open
  /// No answer came though its term is over (*po lhůtě*).
  case overdue
  /// The stated times do not decide.
  case undecided
}

extension Forwarding {
  /// What is known of it on a day.
  ///
  /// It is answered only from the stated day of the answer on; an answer without a day is undecided. The last day of a
  /// term belongs to it.
  public func state(on day: Day) -> ForwardingState {
    if let answered {
      guard let time = answered.value else { return .undecided }
      if let latest = time.latest, latest <= day { return .answered }
      guard let earliest = time.earliest, earliest > day else { return .undecided }
    } else if answer != nil {
      return .undecided
    }
    guard let due else { return .open }
    guard let term = due.value else { return .undecided }
    if let latest = term.latest, latest < day { return .overdue }
    if let earliest = term.earliest, earliest >= day { return .open }
    return .undecided
  }
}

extension Dossier {
  /// What was handed on of a subject, such as a suggestion, a resolution or an item of an agenda, in document order.
  ///
  /// - Complexity: O(forwardings).
  public func forwardings(of subject: DossierPath) -> [Forwarding] {
    forwardings.filter { subject.isPrefix(of: $0.subject) }
  }

  /// What was handed on and is in a state on a day, in document order.
  ///
  /// - Complexity: O(forwardings).
  public func forwardings(that state: ForwardingState, on day: Day) -> [Forwarding] {
    forwardings.filter { $0.state(on: day) == state }
  }
}
