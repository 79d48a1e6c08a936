extension SeededGenerator {
  /// A number from 0 up to a count, the same on every machine and in every version of Swift; 0 for no count.
  mutating func below(_ count: Int) -> Int {
    guard count > 0 else { return 0 }
    return Int(truncatingIfNeeded: next().multipliedFullWidth(by: UInt64(count)).high)
  }

  /// Whether something happens that happens in so many of a hundred cases.
  mutating func happens(_ percent: Int) -> Bool { below(100) < percent }

  /// One of several values, or `nil` of none.
  mutating func pick<Value>(_ values: some RandomAccessCollection<Value>) -> Value? {
    guard !values.isEmpty else { return nil }
    return values[values.index(values.startIndex, offsetBy: below(values.count))]
  }
}
