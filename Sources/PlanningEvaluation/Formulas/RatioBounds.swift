import ExactValues

/// A ratio between bounds, either of which may be missing; a known one has the same twice.
struct RatioBounds {
  let lower: Ratio?
  let upper: Ratio?

  init(_ lower: Ratio?, _ upper: Ratio?) {
    self.lower = lower
    self.upper = upper
  }

  /// A ratio or two of them in a list; `nil` where it is neither.
  init?(_ value: TraceValue) {
    switch value {
    case .ratio(let ratio): self.init(ratio, ratio)
    case .list(let ends):
      guard ends.count == 2 else { return nil }
      self.init(Self.ratio(ends[0]), Self.ratio(ends[1]))
    default: return nil
    }
  }

  /// A decimal number or two of them in a list, as capacities have them.
  init?(decimals value: TraceValue) {
    switch value {
    case .decimal(let amount): self.init(amount.ratio, amount.ratio)
    case .list(let ends):
      guard ends.count == 2 else { return nil }
      self.init(Self.decimal(ends[0]), Self.decimal(ends[1]))
    default: return nil
    }
  }

  /// A capacity or two ends of it in a list, as decimal numbers or as shares of them.
  init?(amounts value: TraceValue) {
    switch value {
    case .decimal, .ratio: self.init(Self.amount(value), Self.amount(value))
    case .list(let ends):
      guard ends.count == 2 else { return nil }
      self.init(Self.amount(ends[0]), Self.amount(ends[1]))
    default: return nil
    }
  }

  private static func amount(_ value: TraceValue) -> Ratio? { ratio(value) ?? decimal(value) }

  private static func ratio(_ value: TraceValue) -> Ratio? { if case .ratio(let ratio) = value { ratio } else { nil } }

  private static func decimal(_ value: TraceValue) -> Ratio? {
    if case .decimal(let amount) = value { amount.ratio } else { nil }
  }

  /// The value that stands for the bounds in a derivation.
  var value: TraceValue {
    if let lower, let upper, lower.isEquivalent(to: upper) { return .ratio(lower) }
    if lower == nil, upper == nil { return .none }
    return .list([lower.map { .ratio($0) } ?? .none, upper.map { .ratio($0) } ?? .none])
  }
}
