import ExactValues
import PlanningModel

// Needs: a live item answers them; what is not known to be live leaves them open.

extension Formula {
  static let unansweredNeeds: [Formula] = [.anyLive, .needStanding, .isUnanswered, .needRanks]

  /// Whether anything is live.
  ///
  /// Values: whether each item is. Nothing at all is not live.
  static let anyLive = Formula("need.anyLive") { values in
    if values.contains(.truth(true)) { return .truth(true) }
    return values.contains { $0.truthValue == nil } ? .none : .truth(false)
  }

  /// How a need stands to the measures.
  ///
  /// Values: whether a live item answers it, whether any item of the plan is to answer it.
  static let needStanding = Formula("need.standing") { values in
    guard values.count == 2, let isAnswered = values[0].truthValue, let hasItems = values[1].truthValue else {
      return .none
    }
    let standing: NeedStanding = isAnswered ? .answered : hasItems ? .onlyCancelled : .unanswered
    return .text(standing.rawValue)
  }

  /// Whether nothing live answers a need.
  ///
  /// Values: how it stands to the measures.
  static let isUnanswered = Formula("need.isUnanswered") { values in
    guard let standing = values.first?.textValue else { return .none }
    return .truth(standing != NeedStanding.answered.rawValue)
  }

  /// The places of weights of one scale, the greatest first; equal weights share a place.
  ///
  /// Values: the weights as written.
  static let needRanks = Formula("need.ranks") { values in
    let weights = values.map { $0.textValue.flatMap { Written<FixedDecimal>(text: $0).value?.ratio } }
    let order = weights.indices.filter { weights[$0] != nil }.sorted { left, right in
      guard let first = weights[left], let second = weights[right] else { return false }
      return second.isLess(than: first)
    }
    var ranks = [TraceValue](repeating: .none, count: values.count)
    var rank = 0
    var last: Ratio?
    for (place, position) in order.enumerated() {
      if let weight = weights[position], last.map({ !$0.isEquivalent(to: weight) }) ?? true {
        rank = place + 1
        last = weight
      }
      ranks[position] = .count(rank)
    }
    return .list(ranks)
  }
}
