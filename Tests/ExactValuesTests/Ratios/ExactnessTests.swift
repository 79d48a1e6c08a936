import ExactValues
import Testing

@Suite("Exactness against schoolbook arithmetic")
struct ExactnessTests {
  private typealias Fraction = (above: BigInteger, below: BigInteger)

  private static let rules = RoundingRule.allCases

  /// The rounded quotient, by the definition of the rules and not by the module's way.
  private func rounded(_ fraction: Fraction, _ rule: RoundingRule) -> BigInteger {
    let (quotient, rest) = fraction.above.divided(by: fraction.below)
    let away = quotient + fraction.above.sign * fraction.below.sign
    let twice = rest.magnitude + rest.magnitude
    let half = fraction.below.magnitude
    switch rule {
    case .down: return quotient
    case .up: return rest.isZero ? quotient : away
    case .halfUp: return twice < half ? quotient : away
    case .halfEven: return twice < half || twice == half && !quotient.isOdd ? quotient : away
    }
  }

  private func fits(_ value: BigInteger) -> Bool {
    value >= BigInteger(Int64.min) && value <= BigInteger(Int64.max)
  }

  private func fraction(_ ratio: Ratio) -> Fraction {
    (BigInteger(ratio.numerator), BigInteger(ratio.denominator))
  }

  private func same(_ left: Fraction, _ right: Fraction) -> Bool {
    left.above * right.below == right.above * left.below
  }

  /// Whether the fraction fits into 64 bits once it is reduced.
  private func fitsReduced(_ fraction: Fraction) -> Bool {
    var (larger, smaller) = (fraction.above.magnitude, fraction.below.magnitude)
    while !smaller.isZero { (larger, smaller) = (smaller, larger.divided(by: smaller).rest) }
    let sign = fraction.below.sign
    return fits((fraction.above * sign).divided(by: larger).quotient)
      && fits(fraction.below.magnitude.divided(by: larger).quotient)
  }

  private func randomRatio(_ generator: inout SplitMix64) -> Ratio? {
    try? Ratio(generator.number(), of: generator.number())
  }

  @Test("Ratios add, subtract, multiply and divide exactly, and refuse only what cannot be held")
  func arithmetic() {
    var generator = SplitMix64(seed: 4)
    for _ in 0..<caseCount / 4 {
      guard let left = randomRatio(&generator), let right = randomRatio(&generator) else { continue }
      let (a, b) = (fraction(left), fraction(right))
      let operations: [(name: String, result: Ratio?, exact: Fraction)] = [
        ("+", try? left + right, (a.above * b.below + b.above * a.below, a.below * b.below)),
        ("-", try? left - right, (a.above * b.below - b.above * a.below, a.below * b.below)),
        ("*", try? left * right, (a.above * b.above, a.below * b.below)),
        ("/", try? left / right, (a.above * b.below, a.below * b.above)),
      ]
      for operation in operations {
        if let result = operation.result {
          guard same(fraction(result), operation.exact), result.denominator > 0 else {
            Issue.record("\(left) \(operation.name) \(right) = \(result)")
            return
          }
        } else if !operation.exact.below.isZero, fitsReduced(operation.exact) {
          Issue.record("\(left) \(operation.name) \(right) was refused")
          return
        }
      }
      #expect(left.isLess(than: right) == (a.above * b.below < b.above * a.below))
      #expect(left.isEquivalent(to: right) == same(a, b))
    }
  }

  @Test("Rounding follows its rule and its remainder is exact")
  func rounding() {
    var generator = SplitMix64(seed: 5)
    for _ in 0..<caseCount {
      guard let ratio = randomRatio(&generator), let rule = Self.rules.randomElement(using: &generator) else {
        continue
      }
      let decimals = Int.random(in: 0...9, using: &generator)
      let isPercentage = Bool.random(using: &generator)
      let result =
        try? isPercentage
        ? ratio.percentage(decimals: decimals, rule) : ratio.rounded(decimals: decimals, rule)
      let scale = (0..<decimals).reduce(BigInteger(1)) { scale, _ in scale * BigInteger(10) }
      let exact: Fraction = (
        BigInteger(ratio.numerator) * BigInteger(isPercentage ? 100 : 1), BigInteger(ratio.denominator)
      )
      let expected = rounded((exact.above * scale, exact.below), rule)
      let remainder: Fraction = (exact.above * scale - expected * exact.below, exact.below * scale)
      if let result {
        guard BigInteger(result.value.units) == expected, result.value.decimals == decimals,
          same(fraction(result.remainder), remainder), result.isExact == remainder.above.isZero
        else {
          Issue.record("\(ratio) with \(decimals) decimals by \(rule): \(result)")
          return
        }
      } else if fits(expected), fitsReduced(remainder) {
        Issue.record("\(ratio) with \(decimals) decimals by \(rule) was refused")
        return
      }
    }
  }

  @Test("Money divides and multiplies exactly with its remainder")
  func money() {
    var generator = SplitMix64(seed: 6)
    for _ in 0..<caseCount / 2 {
      let money = Money(haler: generator.number())
      let count = generator.number()
      guard let ratio = randomRatio(&generator), let rule = Self.rules.randomElement(using: &generator) else {
        continue
      }
      let haler = BigInteger(money.haler)
      var operations: [(result: RoundedMoney?, exact: Fraction)] = [
        (
          try? money.multiplied(by: ratio, rounding: rule),
          (haler * BigInteger(ratio.numerator), BigInteger(ratio.denominator))
        )
      ]
      if count != 0 { operations.append((try? money.divided(by: count, rounding: rule), (haler, BigInteger(count)))) }
      for (result, exact) in operations {
        let positive: Fraction = (exact.above * exact.below.sign, exact.below.magnitude)
        let expected = rounded(positive, rule)
        let remainder: Fraction = (positive.above - expected * positive.below, positive.below)
        if let result {
          guard BigInteger(result.quotient.haler) == expected, same(fraction(result.remainder), remainder) else {
            Issue.record("\(money), \(ratio), \(count), \(rule): \(result)")
            return
          }
        } else if fits(expected), fitsReduced(remainder) {
          Issue.record("\(money), \(ratio), \(count), \(rule) was refused")
          return
        }
      }
    }
  }
}
