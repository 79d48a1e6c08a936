import CzechRegisters
import ExactValues
import PlanningModel

// The majority of municipalities and of their inhabitants: what it is, parameters say; a verdict holds for all completions.

extension Formula {
  static let consensus: [Formula] = [.consensusThreshold, .takesPartInConsensus, .majorityOfInhabitants]

  /// What makes a majority.
  ///
  /// Parameters: the share, and whether it must be exceeded.
  static let consensusThreshold = Formula("consensus.threshold") { _, parameters in
    guard parameters.count == 2, case .ratio(let share) = parameters[0], case .code(let comparison) = parameters[1]
    else {
      return FormulaResult(.none)
    }
    return FormulaResult(.list([.text(share.description), .text(comparison), .none]))
  }

  /// Whether a municipality took part: an act or a vote says how it stands.
  ///
  /// Values: its stance, then what each of its acts and votes says. One whose acts say nothing plain may have taken part;
  /// one that was not there or did not vote did not.
  static let takesPartInConsensus = Formula("consensus.takesPart") { values in
    guard let stance = values.first, values.count > 1 else { return .truth(false) }
    guard let text = stance.textValue else { return .none }
    return .truth(![BallotChoice.notPresent, .didNotVote].contains(BallotChoice(rawValue: text)))
  }

  /// Whether those that agree have the majority of the inhabitants, however what is open turns out.
  ///
  /// Values: the threshold; for each municipality whether it belongs to the base, whether it agrees, its inhabitants.
  /// Numbers of several days or statistics are not compared. A base without any sure inhabitant decides nothing.
  static let majorityOfInhabitants = Formula("consensus.majorityOfInhabitants") { values in
    guard let threshold = values.first.flatMap({ SeatThreshold($0) }), values.count % 3 == 1 else { return .none }
    var (least, most): (Int128?, Int128?) = (0, 0)
    var isAnySure = false
    var series: (day: Day, statistic: String)?
    for start in stride(from: 1, to: values.count, by: 3) where values[start] != .truth(false) {
      let (isIn, agrees) = (values[start].truthValue, values[start + 1].truthValue)
      let fact = PopulationFact(values[start + 2])
      if let fact {
        guard series.map({ $0 == (fact.day, fact.statistic) }) ?? true else { return .none }
        series = (fact.day, fact.statistic)
      }
      let count = fact.map { Int128(max(0, $0.count)) }
      if isIn == true, count.map({ $0 > 0 }) == true { isAnySure = true }
      var outcomes: [(least: Int128?, most: Int128?)] = []
      if isIn != true { outcomes.append((0, 0)) }
      if agrees != false {
        let balance = count.map { threshold.balance(of: $0, in: $0) }
        outcomes.append((balance ?? 0, balance))
      }
      if agrees != true {
        let balance = count.map { threshold.balance(of: 0, in: $0) }
        outcomes.append((balance, balance ?? 0))
      }
      least = outcomes.contains { $0.least == nil } ? nil : least.map { $0 + (outcomes.compactMap(\.least).min() ?? 0) }
      most = outcomes.contains { $0.most == nil } ? nil : most.map { $0 + (outcomes.compactMap(\.most).max() ?? 0) }
    }
    return isAnySure ? threshold.verdict(least: least, most: most).map { .truth($0) } ?? .none : .none
  }
}
