import ExactValues

/// The whole counts from which printed percentages can come.
///
/// A count only rises with its percentage, so the counts behind one percentage are a range, and those behind several
/// are all combinations, or those of them that make up the total.
struct CountCandidates {
  let total: Int
  let ranges: [ClosedRange<Int>]
  /// Whether the counts make up the total.
  let areAll: Bool

  /// The counts of a total that print as a percentage, or `nil` where no count does.
  ///
  /// A percentage of a printed `units` stands for shares from one edge to another; the edges are half units apart from
  /// it or at it, and belong to it or not, as the rule says.
  static func range(of percentage: FixedDecimal, total: Int, rounding: RoundingRule) -> ClosedRange<Int>? {
    let whole = Int128(percentage.ratio.denominator) * 100
    let units = Int128(percentage.units)
    // Nothing of a total is less than 0 or more than 100 per cent; this also keeps the products below 2^102.
    guard total > 0, units >= 0, units <= whole else { return nil }
    let isEven = units.isMultiple(of: 2)
    let (low, high, hasLow, hasHigh): (Int128, Int128, Bool, Bool) =
      switch rounding {
      case .halfUp: (2 * units - 1, 2 * units + 1, true, false)
      case .halfEven: (2 * units - 1, 2 * units + 1, isEven, isEven)
      case .down: (2 * units, 2 * units + 2, true, false)
      case .up: (2 * units - 2, 2 * units, false, true)
      }
    let first = edge(low * Int128(total), of: 2 * whole, isIncluded: hasLow, isFirst: true)
    let last = edge(high * Int128(total), of: 2 * whole, isIncluded: hasHigh, isFirst: false)
    let lower = max(first, 0)
    let upper = min(last, Int128(total))
    guard lower <= upper, let lower = Int(exactly: lower), let upper = Int(exactly: upper) else { return nil }
    return lower...upper
  }

  /// The first whole number from an edge up, or the last one up to it.
  private static func edge(_ product: Int128, of divisor: Int128, isIncluded: Bool, isFirst: Bool) -> Int128 {
    let (quotient, rest) = product.quotientAndRemainder(dividingBy: divisor)
    let floor = rest < 0 ? quotient - 1 : quotient
    if rest == 0 { return isIncluded ? floor : isFirst ? floor + 1 : floor - 1 }
    return isFirst ? floor + 1 : floor
  }

  private var lowSum: Int128 { ranges.reduce(0) { $0 + Int128($1.lowerBound) } }
  private var highSum: Int128 { ranges.reduce(0) { $0 + Int128($1.upperBound) } }

  /// Whether there is any candidate.
  var isPossible: Bool { !areAll || lowSum <= Int128(total) && Int128(total) <= highSum }

  /// The counts that each percentage has in some candidate.
  var rangesTaken: [ClosedRange<Int>]? {
    guard isPossible else { return nil }
    guard areAll else { return ranges }
    let lowSum = lowSum
    let highSum = highSum
    return ranges.map { range in
      let lower = max(Int128(range.lowerBound), Int128(total) - (highSum - Int128(range.upperBound)))
      let upper = min(Int128(range.upperBound), Int128(total) - (lowSum - Int128(range.lowerBound)))
      // Both lie within the range, so they fit.
      return Int(truncatingIfNeeded: lower)...Int(truncatingIfNeeded: max(lower, upper))
    }
  }

  // MARK: Candidates

  /// The first candidates in the order of their counts, and whether there are more.
  ///
  /// Every step keeps what is left within reach of the counts that follow, so no step is in vain.
  ///
  /// - Complexity: O(limit × percentages).
  func first(_ limit: Int) -> (candidates: [[Int]], hasMore: Bool) {
    guard isPossible, limit > 0 else { return ([], isPossible) }
    var lowAfter = [Int128](repeating: 0, count: ranges.count + 1)
    var highAfter = lowAfter
    for position in ranges.indices.reversed() {
      lowAfter[position] = lowAfter[position + 1] + Int128(ranges[position].lowerBound)
      highAfter[position] = highAfter[position + 1] + Int128(ranges[position].upperBound)
    }
    var current = ranges.map(\.lowerBound)
    fill(&current, from: 0, left: Int128(total), highAfter)
    var found = [current]
    while advance(&current, lowAfter, highAfter) {
      guard found.count < limit else { return (found, true) }
      found.append(current)
    }
    return (found, false)
  }

  /// Sets the least counts from a position on that use up what is left.
  private func fill(_ counts: inout [Int], from start: Int, left: Int128, _ highAfter: [Int128]) {
    var left = left
    for position in ranges.indices.dropFirst(start) {
      let range = ranges[position]
      let least = areAll ? max(Int128(range.lowerBound), left - highAfter[position + 1]) : Int128(range.lowerBound)
      counts[position] = Int(truncatingIfNeeded: least)
      left -= least
    }
  }

  private func advance(_ counts: inout [Int], _ lowAfter: [Int128], _ highAfter: [Int128]) -> Bool {
    var left: Int128 = 0
    for position in ranges.indices.reversed() {
      left += Int128(counts[position])
      let next = Int128(counts[position]) + 1
      guard next <= Int128(ranges[position].upperBound), !areAll || left - next >= lowAfter[position + 1] else {
        continue
      }
      counts[position] = Int(truncatingIfNeeded: next)
      fill(&counts, from: position + 1, left: left - next, highAfter)
      return true
    }
    return false
  }

  // MARK: Their number

  /// The number of steps after which counting gives up.
  private static let workLimit = 20_000_000

  /// The exact number of candidates, or `nil` where it does not fit or would take too long.
  ///
  /// - Complexity: O(percentages × (sum of the widths of the ranges)), at most twenty million steps.
  var number: Int? {
    guard isPossible else { return 0 }
    let widths = ranges.map { $0.upperBound - $0.lowerBound }.filter { $0 > 0 }
    guard areAll else {
      return widths.reduce(1) { product, width in
        product.flatMap { product in
          width.adding(1).flatMap { choices in
            let (result, overflowed) = product.multipliedReportingOverflow(by: choices)
            return overflowed ? nil : result
          }
        }
      }
    }
    // What is to be spread above the lowest counts; taken from the highest ones it spreads in as many ways.
    let above = Int128(total) - lowSum
    let below = highSum - Int128(total)
    guard let rest = Int(exactly: min(above, below)) else { return nil }
    switch widths.count {
    case 0, 1: return 1
    case 2: return Int(exactly: Int128(min(widths[0], rest)) - Int128(max(0, rest - widths[1])) + 1)
    default: return ways(of: rest, over: widths)
    }
  }

  private func ways(of rest: Int, over widths: [Int]) -> Int? {
    let (work, overflowed) = rest.multipliedReportingOverflow(by: widths.count)
    guard !overflowed, work < Self.workLimit else { return nil }
    var ways = [Int](repeating: 0, count: rest + 1)
    ways[0] = 1
    for width in widths {
      var next = ways
      var window = 0
      for sum in ways.indices {
        guard let wider = window.adding(ways[sum]) else { return nil }
        window = sum > width ? wider - ways[sum - width - 1] : wider
        next[sum] = window
      }
      ways = next
    }
    return ways.last
  }
}
