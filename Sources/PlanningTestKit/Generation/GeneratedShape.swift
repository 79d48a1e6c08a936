/// How a member stands in a generated object.
public enum GeneratedShape: Int, Sendable, Hashable, CaseIterable {
  /// It is not there.
  case absent
  /// It has a value as most documents have it.
  case usual
  /// It has a value that a program may trip over; ``GeneratedOddity`` says which there are.
  case odd
  /// It has the longest list or text or the most extreme number; a value without a size, such as a truth value, stands
  /// in an object that has all its members.
  case maximal
}
