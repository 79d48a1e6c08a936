import ExactValues
import PlanningModel

/// A threshold that can be reckoned with: a fraction from 0 to 1, and whether it must be exceeded.
///
/// A number reaches the fraction p/q of a base where q times the number less p times the base is not negative, so the
/// comparison is exact. Where the rules do not say whether the fraction must be exceeded, both are tried.
struct SeatThreshold {
  let part: Int128
  let whole: Int128
  let base: ThresholdBase?
  private let mustExceed: Bool?

  init?(_ value: TraceValue) {
    let members = value.elements
    guard members.count == 3, let ratio = members[0].textValue.flatMap({ Written<Ratio>(text: $0).value })?.reduced,
      ratio.numerator >= 0, ratio.numerator <= ratio.denominator
    else { return nil }
    part = Int128(ratio.numerator)
    whole = Int128(ratio.denominator)
    switch members[1].textValue.map({ ThresholdComparison(rawValue: $0) }) {
    case .moreThan?: mustExceed = true
    case .atLeast?: mustExceed = false
    default: mustExceed = nil
    }
    base = members[2].textValue.map { ThresholdBase(rawValue: $0) }
  }

  /// By how much a number lies above the threshold, but never so far that balances cannot be added any more.
  ///
  /// Sums of stated numbers may need more than 64 bits, and so their products more than 128.
  func balance(of count: Int128, in base: Int128) -> Int128 {
    let reached = whole.multipliedReportingOverflow(by: count)
    let needed = part.multipliedReportingOverflow(by: base)
    let difference = reached.partialValue.subtractingReportingOverflow(needed.partialValue)
    guard reached.overflow || needed.overflow || difference.overflow else {
      return max(-Self.limit, min(Self.limit, difference.partialValue))
    }
    // In two halves of 64 bits the products fit; the sign of the whole is that of the upper half with its carry.
    let lower: Int128 = 0xffff_ffff_ffff_ffff
    let high = whole * (count >> 64) - part * (base >> 64)
    let low = whole * (count & lower) - part * (base & lower)
    return high + (low >> 64) >= 0 ? Self.limit : -Self.limit
  }

  /// The largest balance; some millions of them still add up.
  private static let limit = Int128.max >> 32

  /// Whether the threshold is met, where all outcomes between two balances agree; `nil` is no bound.
  func verdict(least: Int128?, most: Int128?) -> Bool? {
    let verdicts = (mustExceed.map { [$0] } ?? [true, false]).map { mustExceed -> Bool? in
      if let least, mustExceed ? least > 0 : least >= 0 { return true }
      if let most, mustExceed ? most <= 0 : most < 0 { return false }
      return nil
    }
    return verdicts.dropFirst().allSatisfy { $0 == verdicts[0] } ? verdicts[0] : nil
  }

  /// Whether one balance meets the threshold.
  func verdict(of balance: Int128) -> Bool? { verdict(least: balance, most: balance) }
}

/// The least and the greatest balance of a threshold over seats of which some are open.
struct SeatBalance {
  private var least: Int128 = 0
  private var most: Int128 = 0
  private var isAnySure = false
  /// What it costs at least to have one seat in the base, for the least and for the greatest balance.
  private var cheapest: (least: Int128, most: Int128)?

  mutating func add(_ threshold: SeatThreshold, isInBase: Bool?, isCounted: Bool?) {
    guard isInBase != false else { return }
    let low = isCounted == true ? threshold.whole - threshold.part : -threshold.part
    let high = isCounted == false ? -threshold.part : threshold.whole - threshold.part
    guard isInBase == nil else {
      least += low
      most += high
      isAnySure = true
      return
    }
    least += min(0, low)
    most += max(0, high)
    let cost = (least: low - min(0, low), most: max(0, high) - high)
    cheapest = (min(cheapest?.least ?? cost.least, cost.least), min(cheapest?.most ?? cost.most, cost.most))
  }

  /// Adds one of several contributions.
  mutating func add(_ contributions: [Int128]) {
    least += contributions.min() ?? 0
    most += contributions.max() ?? 0
  }

  /// Whether the threshold is met however the open seats turn out; `nil` where that differs or nobody can count.
  func verdict(of threshold: SeatThreshold) -> Bool? {
    if isAnySure { return threshold.verdict(least: least, most: most) }
    guard let cheapest else { return nil }
    return threshold.verdict(least: least + cheapest.least, most: most - cheapest.most)
  }

  /// The range of balances, a base of nobody included.
  var range: (least: Int128, most: Int128) { (least, most) }
}
