import ExactValues
import PlanningModel

// How measures reach target groups and how their cost is covered; a verdict holds whatever is left open.

extension Formula {
  static let planFunding: [Formula] = [
    .openLeaves, .targetGroupCoverage, .isThisCode, .leafFundingState, .coveredCost, .uncoveredCost, .uncoveredShare,
    .costDifference,
  ]

  /// How many leaves without target groups may be live, in the common bucket or outside it.
  ///
  /// Values: whether those of the common bucket are counted; for each leaf without target groups whether it is live and
  /// whether it is of the common bucket, which nothing stated means that it is not.
  static let openLeaves = Formula("targetGroup.openLeaves") { values in
    guard let asked = values.first?.truthValue else { return .none }
    return .count(
      stride(from: 1, to: values.count - 1, by: 2).count { place in
        values[place] != .truth(false) && (values[place + 1] == .truth(true)) == asked
      })
  }

  /// How the measures of a plan reach a target group.
  ///
  /// Values: how many leaves without target groups there are outside the common bucket and in it; for each leaf that names the
  /// group whether it is live and whether it is of the common bucket.
  static let targetGroupCoverage = Formula("targetGroup.coverage") { values in
    guard values.count >= 2, let open = values[0].countValue, let openInCommon = values[1].countValue else {
      return .none
    }
    var mayBeCovered = open > 0
    var mayBeCommonly = openInCommon > 0
    var isCommonly = false
    for place in stride(from: 2, to: values.count - 1, by: 2) where values[place] != .truth(false) {
      let isLive = values[place] == .truth(true)
      if values[place + 1] == .truth(true) {
        if isLive { isCommonly = true } else { mayBeCommonly = true }
      } else if isLive {
        return TraceValue(CoverageState.covered)
      } else {
        mayBeCovered = true
      }
    }
    if mayBeCovered { return .none }
    if isCommonly { return TraceValue(CoverageState.onlyCommonly) }
    return mayBeCommonly ? .none : TraceValue(CoverageState.notCovered)
  }

  /// Whether a code is a certain one, where it is known.
  ///
  /// Values: the code, that one.
  static let isThisCode = Formula("value.isThisCode") { values in
    guard values.count == 2, values[0] != .none else { return .none }
    return .truth(values[0] == values[1])
  }

  /// How a leaf is funded in a year, or what keeps from saying it.
  ///
  /// Values: whether it is carried out, its cost, its money, as amounts, bounds or nothing.
  static let leafFundingState = Formula("leaf.fundingState") { values in
    guard values.count == 3, let isActive = values[0].truthValue else {
      return TraceValue(LeafFundingState.mayNotBeActive)
    }
    guard isActive else { return .none }
    let open = CostBounds(lower: 0, upper: nil)
    let (cost, money) = (CostBounds(values[1]) ?? open, CostBounds(values[2]) ?? open)
    if let most = cost.upper, money.lower >= most { return TraceValue(LeafFundingState.funded) }
    if let most = money.upper {
      if cost.lower > 0, most == 0 { return TraceValue(LeafFundingState.unfunded) }
      if money.lower > 0, most < cost.lower { return TraceValue(LeafFundingState.partly) }
    }
    return TraceValue(cost.isExact ? LeafFundingState.fundingNotKnown : .costNotKnown)
  }

  /// The part of a cost that money covers: at most the cost.
  ///
  /// Values: the cost, the money, as an amount, bounds or nothing.
  static let coveredCost = Formula("planCost.covered") { values in
    guard values.count == 2, let cost = CostBounds(values[0]), cost.isExact else { return .none }
    let money = CostBounds(values[1]) ?? CostBounds(lower: 0, upper: nil)
    return CostBounds(lower: min(money.lower, cost.lower), upper: min(money.upper ?? cost.lower, cost.lower)).value
  }

  /// The part of a cost that is not covered.
  ///
  /// Values: the cost, the covered part of it.
  static let uncoveredCost = Formula("planCost.uncovered") { values in
    guard values.count == 2, let cost = CostBounds(values[0]), cost.isExact, let covered = CostBounds(values[1]),
      let most = covered.upper
    else { return .none }
    return CostBounds(lower: cost.lower - most, upper: cost.lower - covered.lower).value
  }

  /// The share of a cost that is not covered, in haléře of haléře, or two shares between which it lies.
  ///
  /// Values: the part that is not covered, the cost. No cost has no share.
  static let uncoveredShare = Formula("planCost.uncoveredShare") { values in
    guard values.count == 2, let part = CostBounds(values[0]), let cost = CostBounds(values[1]), cost.isExact else {
      return .none
    }
    func share(_ part: Int128?) -> Ratio? {
      guard let part, let over = Int64(exactly: part), let under = Int64(exactly: cost.lower) else { return nil }
      return try? Ratio(over, of: under)
    }
    guard let least = share(part.lower), let most = share(part.upper) else { return .none }
    return least == most ? .ratio(least) : .list([.ratio(least), .ratio(most)])
  }

  /// An item's own cost minus that of the leaves below it, where both are known.
  ///
  /// Values: its own cost, that of the leaves.
  static let costDifference = Formula("planCost.difference") { values in
    guard values.count == 2, case .money(let own) = values[0], case .money(let below) = values[1],
      let difference = try? own - below
    else { return .none }
    return .money(difference)
  }
}
