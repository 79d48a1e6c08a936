import DossierCoding
import ExactValues
import PlanningModel

/// Which whole counts printed percentages could be (*Z jakých počtů mohla vyjít uvedená procenta?*).
///
/// 86, 12 and 2 per cent of 97 measures can only be 83, 12 and 2 of them. Where no whole counts print as the percentages,
/// the answer says only that: another total, another rounding or a printing error may be behind it.
///
/// - Complexity: O(1,000 × percentages), and counting the candidates as far as twenty million steps go.
public struct CountsBehindPercentagesQuestion: Question {
  /// Of how many the percentages are.
  public var total: Int

  /// The percentages, each with as many decimals as are printed.
  public var percentages: [FixedDecimal] = []

  /// Whether the percentages are all there are, so that their counts make up the total.
  public var areAll: Bool

  /// How the percentages were rounded.
  public var rounding: RoundingRule

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks for the counts behind percentages of a total.
  public init(total: Int, percentages: [FixedDecimal], areAll: Bool = true, rounding: RoundingRule = .halfUp) {
    self.total = total
    self.percentages = percentages
    self.areAll = areAll
    self.rounding = rounding
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(total: 0, percentages: []) }

  /// The inputs.
  public static let members = MemberList<CountsBehindPercentagesQuestion>(
    .required("total", \.total),
    .list("percentages", \.percentages, isOrdered: true),
    .defaulted("areAll", \.areAll),
    .defaulted("rounding", \.rounding))

  /// The members that name the value in a list.
  public static let keyMembers = ["total"]

  /// The permanent name.
  public static let id = QuestionID.countsBehindPercentages

  /// Answers the question; the dossier plays no part.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<CountsBehindPercentagesResult> {
    guard total > 0 else { return .unknown([Reason(Message("percentages.noTotal"))]) }
    guard !percentages.isEmpty else { return .unknown([Reason(Message("percentages.none"))]) }
    let given = (
      total: recorder.given(.count(total)), areAll: recorder.given(.truth(areAll)),
      rounding: recorder.given(.text(rounding.rawValue))
    )
    let alone = percentages.map { percentage in
      recorder.apply(
        .percentageRange, to: [given.total, recorder.given(.decimal(percentage)), given.rounding])
    }
    let inputs = [given.total, given.areAll] + alone
    let together = recorder.apply(.percentageRanges, to: inputs)
    let number = recorder.apply(.candidateNumber, to: inputs)
    let candidates = recorder.apply(.candidates, to: inputs)
    let isUnique = recorder.apply(.isOne, to: [number])
    for (position, figure) in alone.enumerated() { recorder.result(figure, named: "alone.\(position + 1)") }
    recorder.result(together, named: "together")
    recorder.result(number, named: "number")
    recorder.result(candidates, named: "candidates")
    recorder.result(isUnique, named: "isUnique")
    return .known(result(alone, together, number, candidates, isUnique))
  }

  private func result(
    _ alone: [Figure], _ together: Figure, _ number: Figure, _ candidates: Figure, _ isUnique: Figure
  ) -> CountsBehindPercentagesResult {
    let found = candidates.value.elements.map { $0.elements.compactMap(\.countValue) }
    let unique = isUnique.value.truthValue == true ? found.first : nil
    let isProducible = number.value != .count(0)
    let reason = Message(isProducible ? "percentages.several" : "percentages.notProducible", ["total": .count(total)])
    var result = CountsBehindPercentagesResult(
      counts: unique.map { .known($0) } ?? .unknown([Reason(reason)]), isProducible: isProducible,
      isUnique: unique != nil,
      number: number.countAnswer([Reason(Message("percentages.tooMany", ["count": .count(found.count)]))]),
      hasMoreCandidates: number.value.countValue.map { $0 > found.count } ?? true)
    result.candidates = found.map { CountCandidate(counts: $0) }
    result.ranges = percentages.indices.map { position in
      var range = PercentageRange(percentage: Written(percentages[position]))
      range.alone = alone[position].value.countRange
      let all = together.value.elements
      range.together = all.indices.contains(position) ? all[position].countRange : nil
      return range
    }
    return result
  }

  /// The totals for which some whole counts print as the percentages, ascending.
  ///
  /// - Parameters:
  ///   - percentages: The percentages, each with as many decimals as are printed.
  ///   - totals: The totals to try; a total below one has no percentages.
  ///   - areAll: Whether the counts make up the total.
  ///   - rounding: How the percentages were rounded.
  /// - Returns: The totals; none where no percentage is given.
  /// - Complexity: O(totals × percentages).
  public static func possibleTotals(
    for percentages: [FixedDecimal], in totals: ClosedRange<Int>, areAll: Bool = true, rounding: RoundingRule = .halfUp
  ) -> [Int] {
    guard !percentages.isEmpty else { return [] }
    return totals.filter { total in
      var ranges: [ClosedRange<Int>] = []
      for percentage in percentages {
        guard let range = CountCandidates.range(of: percentage, total: total, rounding: rounding) else { return false }
        ranges.append(range)
      }
      return CountCandidates(total: total, ranges: ranges, areAll: areAll).isPossible
    }
  }
}
