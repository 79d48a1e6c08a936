/// How an exact number is rounded (*zaokrouhlení*).
public enum RoundingRule: String, Sendable, Hashable, CaseIterable {
  /// To the nearest, a half away from zero: 0.5 becomes 1 and −0.5 becomes −1.
  case halfUp
  /// To the nearest, a half to the even neighbour: 0.5 becomes 0 and 1.5 becomes 2.
  case halfEven
  /// Toward zero.
  case down
  /// Away from zero.
  case up

  /// Divides by a positive number; `numerator == quotient * denominator + rest`.
  func divide(_ numerator: Int128, by denominator: Int128) -> (quotient: Int128, rest: Int128) {
    let (truncated, rest) = numerator.quotientAndRemainder(dividingBy: denominator)
    guard rest != 0, goesAwayFromZero(truncated, rest: rest.magnitude, of: denominator.magnitude) else {
      return (truncated, rest)
    }
    let step: Int128 = numerator < 0 ? -1 : 1
    return (truncated + step, rest - step * denominator)
  }

  private func goesAwayFromZero(_ truncated: Int128, rest: UInt128, of denominator: UInt128) -> Bool {
    // Compared with what is left of the denominator instead of doubled, so that nothing can overflow.
    let other = denominator - rest
    return switch self {
    case .halfUp: rest >= other
    case .halfEven: rest > other || rest == other && !truncated.isMultiple(of: 2)
    case .down: false
    case .up: true
    }
  }
}
