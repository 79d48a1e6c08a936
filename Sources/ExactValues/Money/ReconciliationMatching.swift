/// Matches the amounts of one subject on both sides.
struct ReconciliationMatching {
  private typealias Pair = (left: ReconciledAmount, right: ReconciledAmount)

  private var lefts: [ReconciledAmount]
  private var rights: [ReconciledAmount]

  init(_ lefts: [ReconciledAmount], _ rights: [ReconciledAmount]) {
    self.lefts = lefts.sorted { $0.precedes($1) }
    self.rights = rights.sorted { $0.precedes($1) }
  }

  mutating func parts(of subject: String) throws(Overflow) -> [Reconciliation.Part] {
    var parts: [Reconciliation.Part] = []
    for pair in take(where: { $0.axes == $1.axes }) { parts += try amountParts(pair, subject) }
    let axes: [(ReconciliationCause, (ReconciledAmount, ReconciledAmount) -> Bool)] = [
      (.otherYear, { $0.source == $1.source && $0.state == $1.state }),
      (.otherState, { $0.year == $1.year && $0.source == $1.source }),
      (.otherSource, { $0.year == $1.year && $0.state == $1.state }),
    ]
    for (cause, isSame) in axes {
      for pair in take(where: isSame) {
        let moved = pair.left.amount ?? .zero
        let gained = pair.right.isCounted ? moved : .zero
        let lost = pair.left.isCounted ? moved : .zero
        parts.append(part(cause, subject, pair, try gained - lost))
        parts += try amountParts(pair, subject)
      }
    }
    for left in lefts where left.isCounted {
      parts.append(
        Reconciliation.Part(
          cause: .onlyLeft, subject: subject, left: left.path, right: nil, difference: try -(left.amount ?? .zero)))
    }
    for right in rights where right.isCounted {
      parts.append(
        Reconciliation.Part(
          cause: .onlyRight, subject: subject, left: nil, right: right.path, difference: right.amount ?? .zero))
    }
    return parts
  }

  /// Takes out the pairs that fit; those of equal amounts first.
  private mutating func take(where isSame: (ReconciledAmount, ReconciledAmount) -> Bool) -> [Pair] {
    var pairs: [Pair] = []
    for needsEqual in [true, false] {
      lefts = lefts.filter { left in
        let partner = rights.firstIndex { right in
          isSame(left, right) && (!needsEqual || left.amount == right.amount) && (left.isCounted || right.isCounted)
        }
        guard let partner else { return true }
        pairs.append((left, rights.remove(at: partner)))
        return false
      }
    }
    return pairs
  }

  /// How the amounts themselves differ, as far as the right side counts; the part of the left amount is told before.
  private func amountParts(_ pair: Pair, _ subject: String) throws(Overflow) -> [Reconciliation.Part] {
    let isMoved = pair.left.axes != pair.right.axes
    // Alike amounts of which only one counts differ by what counts.
    if !isMoved, pair.left.isCounted != pair.right.isCounted {
      let cause: ReconciliationCause = pair.left.isCounted ? .onlyLeft : .onlyRight
      let amount = (pair.left.isCounted ? pair.left.amount : pair.right.amount) ?? .zero
      return [part(cause, subject, pair, pair.left.isCounted ? try -amount : amount)]
    }
    guard pair.right.isCounted, pair.left.amount != pair.right.amount else { return [] }
    let difference = try (pair.right.amount ?? .zero) - (pair.left.amount ?? .zero)
    let cause: ReconciliationCause
    switch (pair.left.amount, pair.right.amount) {
    case (nil, _): cause = .notStatedLeft
    case (_, nil): cause = .notStatedRight
    default: cause = isRounding(pair, difference) ? .rounding : .otherAmount
    }
    return [part(cause, subject, pair, difference)]
  }

  /// Whether one side is the other one rounded to its unit, in whatever way.
  private func isRounding(_ pair: Pair, _ difference: Money) -> Bool {
    func isRounded(_ rounded: ReconciledAmount) -> Bool {
      guard let unit = rounded.roundedTo?.haler, unit > 0, let amount = rounded.amount else { return false }
      return amount.haler % unit == 0 && difference.haler.magnitude < unit.magnitude
    }
    return isRounded(pair.left) || isRounded(pair.right)
  }

  private func part(
    _ cause: ReconciliationCause, _ subject: String, _ pair: Pair, _ difference: Money
  ) -> Reconciliation.Part {
    Reconciliation.Part(
      cause: cause, subject: subject, left: pair.left.path, right: pair.right.path, difference: difference)
  }
}

extension ReconciledAmount {
  /// Year, source and state: what tells amounts of one subject apart.
  fileprivate struct Axes: Hashable {
    let year: Int?
    let source: String?
    let state: String?
  }

  fileprivate var axes: Axes { Axes(year: year, source: source, state: state) }

  /// An order of their own, whatever the order in which they were given.
  fileprivate func precedes(_ other: ReconciledAmount) -> Bool {
    if isCounted != other.isCounted { return isCounted }
    if year != other.year { return (year ?? .min) < (other.year ?? .min) }
    if source != other.source { return (source ?? "").bytesPrecede(other.source ?? "") }
    if state != other.state { return (state ?? "").bytesPrecede(other.state ?? "") }
    if amount != other.amount { return (amount?.haler ?? .min) < (other.amount?.haler ?? .min) }
    if path != other.path { return path < other.path }
    return (roundedTo?.haler ?? .min) < (other.roundedTo?.haler ?? .min)
  }
}
