import ExactValues

/// What share of the forms gave each answer to a question of a survey, at least and at most.
struct SurveyShares {
  let shares: [RatioBounds]

  /// - Parameters:
  ///   - base: How many forms answered the question.
  ///   - isSingle: Whether a form gives one answer only, so that the shares cannot exceed the whole together.
  ///   - answers: The count and the printed percentage of each answer; an exact count speaks before what is printed.
  init(base: TraceValue, isSingle: Bool, answers: [(count: TraceValue, printed: TraceValue)]) {
    let stated = answers.map { Self.share($0.count, of: base) ?? Self.share(printed: $0.printed) }
    let taken = Self.sum(stated.map { $0?.lower ?? Ratio(0) })
    shares = stated.map { share in
      if let share { return share }
      guard isSingle, let rest = taken.flatMap({ try? Ratio(1) - $0 }), rest.numerator >= 0, rest.isLess(than: Ratio(1))
      else { return RatioBounds(nil, nil) }
      return RatioBounds(Ratio(0), rest)
    }
  }

  /// Reads what a formula made of shares.
  init(_ value: TraceValue) { shares = value.elements.map { RatioBounds($0) ?? RatioBounds(nil, nil) } }

  /// The place of the answer that surely has the greatest share; `nil` where that is not decided or several have it.
  var largest: Int? {
    guard
      let first = shares.indices.max(by: { left, right in
        guard let upper = shares[right].lower else { return false }
        return shares[left].lower?.isLess(than: upper) ?? true
      }), let least = shares[first].lower
    else { return nil }
    let isGreatest = shares.indices.allSatisfy { $0 == first || shares[$0].upper?.isLess(than: least) ?? false }
    return isGreatest ? first : nil
  }

  /// Whether one answer has more than a share; an answer that is not listed may have what the listed ones leave.
  func exceeds(_ threshold: Ratio, isSingle: Bool) -> Bool? {
    if shares.contains(where: { $0.lower.map { threshold.isLess(than: $0) } ?? false }) { return true }
    guard shares.allSatisfy({ $0.upper.map { !threshold.isLess(than: $0) } ?? false }) else { return nil }
    guard isSingle else { return false }
    let rest = Self.sum(shares.map { $0.lower ?? Ratio(0) }).flatMap { try? Ratio(1) - $0 }
    return rest.map { !threshold.isLess(than: $0) } ?? false ? false : nil
  }

  private static func sum(_ ratios: [Ratio]) -> Ratio? {
    var sum = Ratio(0)
    for ratio in ratios {
      guard let next = try? sum + ratio else { return nil }
      sum = next.reduced
    }
    return sum
  }

  private static func share(_ count: TraceValue, of base: TraceValue) -> RatioBounds? {
    guard let count = count.countValue, count >= 0, let base = base.bounds else { return nil }
    if let upper = base.upper, count > upper { return nil }
    let least = max(base.lower ?? 0, count)
    let upper = least > 0 ? try? Ratio(Int64(count), of: Int64(least)) : nil
    let lower = base.upper.flatMap { $0 > 0 ? try? Ratio(Int64(count), of: Int64($0)) : nil }
    guard lower != nil || upper != nil else { return nil }
    return RatioBounds(lower ?? Ratio(0), upper ?? Ratio(1))
  }

  /// What a printed percentage stands for: up to half of its last decimal more or less.
  private static func share(printed: TraceValue) -> RatioBounds? {
    guard let printed = printed.decimalValue, printed.units >= 0, let hundred = try? Ratio(1, of: 100),
      let half = try? Ratio(1, of: 2 * printed.ratio.denominator), let lower = try? (printed.ratio - half) * hundred,
      let upper = try? (printed.ratio + half) * hundred, !Ratio(1).isLess(than: lower)
    else { return nil }
    return RatioBounds(
      lower.numerator < 0 ? Ratio(0) : lower.reduced, Ratio(1).isLess(than: upper) ? Ratio(1) : upper.reduced)
  }
}
