import ExactValues

extension Validity {
  /// Whether no day is valid.
  var isEmpty: Bool { (from ?? .first) > (through ?? .last) }

  /// The days that both have, or nil when there are none.
  func overlap(_ other: Validity) -> Validity? {
    let from: Day? =
      if let mine = self.from, let others = other.from { max(mine, others) } else { self.from ?? other.from }
    let through: Day? =
      if let mine = self.through, let others = other.through { min(mine, others) } else {
        self.through ?? other.through
      }
    let common = Validity(from: from, through: through)
    return common.isEmpty ? nil : common
  }
}
