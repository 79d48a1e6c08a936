import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// Combines the shares of two dossiers.
struct ProcessComparisonCount {
  private let first: ProcessShare
  private let second: ProcessShare

  init(_ first: ProcessShare, _ second: ProcessShare) {
    self.first = first
    self.second = second
  }

  func result(recording recorder: inout some Recorder) -> ProcessComparison {
    let mine = first.participants.filter { $0.municipality == nil }
    let theirs = second.participants.filter { $0.municipality == nil }
    var result = ProcessComparison(
      first: first.dossier, second: second.dossier, organisationsInFirst: mine.count,
      organisationsInSecond: theirs.count, areAllPaired: .unknown([]))
    addFigures(to: &result, recording: &recorder)
    addMunicipalities(to: &result, recording: &recorder)
    addPairs(mine, theirs, to: &result, recording: &recorder)
    (result.itemNamesInBoth, result.itemNamesOnlyInFirst, result.itemNamesOnlyInSecond) = split(
      first.itemNames, second.itemNames, named: "itemNames", recording: &recorder)
    return result
  }

  private func addFigures(to result: inout ProcessComparison, recording recorder: inout some Recorder) {
    if let one = first.budget, let other = second.budget {
      let difference = recorder.apply(
        .moneyDifference, to: [recorder.given(other.figureOfMoney), recorder.given(one.figureOfMoney)])
      recorder.result(difference, named: "budgetDifference")
      if case .money(let money) = difference.value {
        result.budgetDifference = .known(money)
      } else {
        result.budgetDifference = .unknown([Reason(Message("comparison.figureOpen"))])
      }
    }
    func difference(_ one: Answer<Int>?, _ other: Answer<Int>?, _ name: String) -> Answer<Int>? {
      guard let one, let other else { return nil }
      let difference = recorder.apply(.difference, to: [recorder.given(other.figure), recorder.given(one.figure)])
      recorder.result(difference, named: name)
      return difference.countAnswer([Reason(Message("comparison.figureOpen"))])
    }
    result.monthsDifference = difference(first.months, second.months, "monthsDifference")
    result.daysDifference = difference(first.days, second.days, "daysDifference")
  }

  private func addMunicipalities(to result: inout ProcessComparison, recording recorder: inout some Recorder) {
    func codes(_ share: ProcessShare) -> [String] {
      Set(share.participants.compactMap(\.municipality)).sorted { $0.precedes($1) }.map(\.rawValue)
    }
    let (both, mine, theirs) = split(codes(first), codes(second), named: "municipalities", recording: &recorder)
    result.municipalitiesInBoth = both.map { MunicipalityCode(rawValue: $0) }
    result.municipalitiesOnlyInFirst = mine.map { MunicipalityCode(rawValue: $0) }
    result.municipalitiesOnlyInSecond = theirs.map { MunicipalityCode(rawValue: $0) }
  }

  /// What two lists have in common, and what only each of them has, in the order of the list.
  private func split(
    _ one: [String], _ other: [String], named name: String, recording recorder: inout some Recorder
  ) -> (both: [String], first: [String], second: [String]) {
    let (mine, theirs) = (Set(one), Set(other))
    let values = [recorder.given(.count(one.count))] + (one + other).map { recorder.given(.text($0)) }
    recorder.result(recorder.apply(.inBoth, to: values), named: "\(name).both")
    return (one.filter(theirs.contains), one.filter { !theirs.contains($0) }, other.filter { !mine.contains($0) })
  }

  private func addPairs(
    _ mine: [ProcessShareParticipant], _ theirs: [ProcessShareParticipant], to result: inout ProcessComparison,
    recording recorder: inout some Recorder
  ) {
    var byKey: [String: [Int]] = [:]
    for (place, participant) in theirs.enumerated() {
      for key in Set(participant.keys) { byKey[key, default: []].append(place) }
    }
    var counts = [Int](repeating: 0, count: theirs.count)
    var figures: [Figure] = []
    for participant in mine {
      let candidates = Set(participant.keys.flatMap { byKey[$0] ?? [] }).sorted()
      let keys = recorder.given(.list(participant.keys.map { .text($0) }))
      var own = 0
      for place in candidates {
        let others = recorder.given(.list(theirs[place].keys.map { .text($0) }))
        let basis = recorder.apply(.pairBasis, to: [keys, others])
        guard let text = basis.value.textValue else { continue }
        own += 1
        counts[place] += 1
        result.pairs.append(
          OrganisationPair(
            first: participant.organisation, second: theirs[place].organisation, basis: PairBasis(rawValue: text)))
      }
      if own == 0 { result.organisationsOnlyInFirst.append(participant.organisation) }
      figures.append(recorder.given(.count(own)))
    }
    for (place, count) in counts.enumerated() {
      if count == 0 { result.organisationsOnlyInSecond.append(theirs[place].organisation) }
      figures.append(recorder.given(.count(count)))
    }
    let areListed = recorder.given(.truth(!mine.isEmpty && !theirs.isEmpty))
    let areAllPaired = recorder.apply(.areAllPaired, to: [areListed] + figures)
    recorder.result(areAllPaired, named: "areAllPaired")
    result.areAllPaired = areAllPaired.truthAnswer([Reason(Message("comparison.noOrganisations"))])
  }
}
