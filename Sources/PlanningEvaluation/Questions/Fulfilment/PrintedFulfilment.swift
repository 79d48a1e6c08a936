import DossierCoding
import ExactValues
import PlanningModel

/// The fulfilment of a plan as evaluations print it.
struct PrintedFulfilment {
  private let question: FulfilmentQuestion
  private let evaluations: [Placed<Evaluation>]
  private let day: Day
  private let mayBeLater: Set<DossierPath>

  /// Takes the evaluations that may have been known on the day.
  init(
    question: FulfilmentQuestion, index: DossierIndex, on day: Day, recording recorder: inout some Recorder
  ) {
    self.question = question
    self.day = day
    let asked = recorder.given(.day(day))
    var mayBeLater: Set<DossierPath> = []
    // The last one first: by its year, then by when it was published; their order in the document means nothing.
    let possible = index.placed(Evaluation.self).filter { evaluation in
      evaluation.entity.plan == question.plan && (question.year == nil || evaluation.entity.year == question.year)
        && (question.unit == nil || evaluation.entity.level == question.unit)
        && (question.version == nil || evaluation.entity.version == nil
          || evaluation.entity.version == question.version)
    }
    let known = possible.filter { evaluation in
      let isKnown = recorder.apply(
        .isEvaluationKnownOn,
        to: [
          asked, recorder.member("published", of: evaluation, in: index),
          recorder.member("year", of: evaluation, in: index),
        ], about: evaluation.path)
      if isKnown.value == .none { mayBeLater.insert(evaluation.path) }
      return isKnown.value != .truth(false)
    }
    self.mayBeLater = mayBeLater
    evaluations = known.sorted { left, right in
      let (first, second) = (left.entity.rank, right.entity.rank)
      return first == second ? left.path < right.path : first > second
    }
  }

  func accounts(_ tally: FulfilmentTally, recording recorder: inout some Recorder) -> [FulfilmentRecord] {
    evaluations.flatMap { evaluation in
      var accounts: [FulfilmentRecord] = []
      let counts = evaluation.entity.counts.placed(at: evaluation.path.appending("counts"), by: \.status)
      let shares = evaluation.entity.shares.placed(at: evaluation.path.appending("shares"), by: \.status)
      if !counts.isEmpty {
        accounts.append(account(of: counts, beside: shares, in: evaluation, tally, recording: &recorder))
      }
      if !shares.isEmpty {
        accounts.append(account(of: shares, in: evaluation, tally, recording: &recorder))
      }
      return accounts
    }
  }

  // MARK: Printed counts

  private func account(
    of counts: [Printed<StatusCount>], beside shares: [Printed<PrintedShare>], in evaluation: Placed<Evaluation>,
    _ tally: FulfilmentTally, recording recorder: inout some Recorder
  ) -> FulfilmentRecord {
    let known = counts.byStatus().map { status, counts in
      (
        status,
        recorder.apply(
          .sum, to: counts.map { recorder.stated(.count($0.value.count), at: $0.path.appending("count")) },
          about: evaluation.path)
      )
    }
    var record = record(
      .printedCounts, known: known, areAll: recorder.given(.none), in: evaluation, tally, noCount: [],
      recording: &recorder)
    record.account.describe(counts.map { ($0.status, $0.value.printed) }, shares)
    return record
  }

  // MARK: Printed shares

  private func account(
    of shares: [Printed<PrintedShare>], in evaluation: Placed<Evaluation>, _ tally: FulfilmentTally,
    recording recorder: inout some Recorder
  ) -> FulfilmentRecord {
    let total = total(of: evaluation, recording: &recorder)
    let rounding = recorder.given(.text(RoundingRule.halfUp.rawValue))
    let percentages = shares.map { share in
      recorder.stated(TraceValue(share.value.percentage), at: share.path.appending("percentage"))
    }
    let alone = zip(shares, percentages).map { share, percentage in
      recorder.apply(.percentageRange, to: [total, percentage, rounding], about: share.path)
    }
    let areAll = recorder.apply(.canBeAll, to: [total] + alone, about: evaluation.path)
    let inputs = [total, areAll] + alone
    let ranges = recorder.apply(.percentageRanges, to: inputs, about: evaluation.path)
    let number = recorder.apply(.candidateNumber, to: inputs, about: evaluation.path)
    let candidates = recorder.apply(.candidates, to: inputs, about: evaluation.path).value.elements.map {
      CountCandidate(counts: $0.elements.compactMap(\.countValue))
    }
    let places = Dictionary(grouping: shares.indices, by: { shares[$0].status })
    let known = shares.byStatus().map { status, _ in
      let own = (places[status] ?? []).map { recorder.given(.count($0 + 1)) }
      return (status, recorder.apply(.countBehind, to: [ranges] + own, about: evaluation.path))
    }
    let sum = recorder.apply(.percentageSum, to: percentages, about: evaluation.path)
    recorder.result(number, named: "\(evaluation.name).candidateNumber")
    recorder.result(sum, named: "\(evaluation.name).printedPercentageSum")
    var record = record(
      .printedShares, known: known, areAll: areAll, in: evaluation, tally,
      noCount: reasons(candidates, number, in: evaluation), recording: &recorder)
    record.account.describe(shares.map { ($0.status, $0.value.printed) }, shares)
    record.account.printedPercentageSum = sum.value.decimalValue
    record.account.candidates = candidates
    // The counts of unique shares need no assumption.
    if areAll.value == .truth(true), ranges.value != .list(alone.map(\.value)) {
      record.remarks.append(
        Reason(Message("fulfilment.sharesTakenAsAll"), settledBy: [evaluation.path.appending("shares")]))
    }
    return record
  }

  /// Why the counts behind printed shares are not known.
  private func reasons(_ candidates: [CountCandidate], _ number: Figure, in evaluation: Placed<Evaluation>) -> [Reason]
  {
    let place = [evaluation.path.appending("counts")]
    guard let total = evaluation.entity.total else { return [] }
    guard !candidates.isEmpty else {
      return [Reason(Message("percentages.notProducible", ["total": .count(total)]), settledBy: place)]
    }
    let shown = candidates.prefix(5).map { candidate in
      MessageArgument.text(candidate.counts.map(String.init).joined(separator: " / "))
    }
    let isAll = number.value == .count(shown.count)
    return [
      Reason(
        Message(isAll ? "fulfilment.severalCounts" : "fulfilment.severalCountsAndMore", ["counts": .list(shown)]),
        settledBy: place)
    ]
  }

  // MARK: Both

  private func total(of evaluation: Placed<Evaluation>, recording recorder: inout some Recorder) -> Figure {
    recorder.stated(TraceValue(count: evaluation.entity.total), at: evaluation.path.appending("total"))
  }

  private func record(
    _ basis: FulfilmentBasis, known: [(Fulfilment, Figure)], areAll: Figure, in evaluation: Placed<Evaluation>,
    _ tally: FulfilmentTally, noCount: [Reason], recording recorder: inout some Recorder
  ) -> FulfilmentRecord {
    let total = total(of: evaluation, recording: &recorder)
    let sum = recorder.apply(.sum, to: known.map(\.1), about: evaluation.path)
    let rest = recorder.apply(.remainder, to: [total, sum, areAll], about: evaluation.path)
    let isAll = rest.value == .count(0)
    let figures = tally.figures(
      total: total, known: known, unknown: isAll ? [] : [(.notStated, rest)], open: rest, recording: &recorder)
    let place = evaluation.path.appending("total")
    var reasons = noCount
    if evaluation.entity.total == nil { reasons.append(Reason(Message("fulfilment.noTotal"), settledBy: [place])) }
    var remarks = question.yearRemark(evaluation.entity.year)
    if mayBeLater.contains(evaluation.path) {
      remarks.append(
        Reason(
          Message("fulfilment.mayBeLater", ["day": .day(day)]), settledBy: [evaluation.path.appending("published")]))
    }
    if question.version != nil, evaluation.entity.version == nil {
      remarks.append(
        Reason(Message("fulfilment.versionNotStated"), settledBy: [evaluation.path.appending("version")]))
    }
    var open = [Reason(Message("fulfilment.restNotStated"), settledBy: [evaluation.path.appending("counts")])]
    if let printed = total.value.countValue, let least = sum.value.bounds?.lower, least > printed {
      open = [Reason(Message("fulfilment.moreThanTotal"), settledBy: [place])]
      remarks += open
    }
    var account = FulfilmentAccount(
      basis: basis, total: total.countAnswer(reasons), percentageSum: tally.percentageSum(figures, reasons + open))
    account.evaluation = evaluation.entity.id
    account.year = evaluation.entity.year
    account.unit = evaluation.entity.level
    account.version = evaluation.entity.version
    account.counts = tally.counts(figures, reasons, open: isAll ? [] : open)
    account.unknown = tally.unknown(figures, reasons + open)
    return FulfilmentRecord(account: account, figures: figures, remarks: remarks)
  }
}

/// A printed number of an evaluation, with its path.
private struct Printed<Value> {
  let value: Value
  let status: Fulfilment
  let path: DossierPath
}

extension Array where Element: DossierObject {
  /// The elements with their paths, in the order of their statuses.
  fileprivate func placed(at path: DossierPath, by status: (Element) -> Fulfilment) -> [Printed<Element>] {
    var occurrences: [String: Int] = [:]
    let placed = map { element in
      let name = element.pathName
      let occurrence = (occurrences[name] ?? 0) + 1
      occurrences[name] = occurrence
      return Printed(
        value: element, status: status(element), path: path.appending(name, occurrence: occurrence))
    }
    let groups = Dictionary(grouping: placed, by: \.status)
    return groups.keys.inOrder.flatMap { groups[$0] ?? [] }
  }
}

extension Array {
  /// The elements by their status, in order.
  fileprivate func byStatus<Value>() -> [(Fulfilment, [Printed<Value>])] where Element == Printed<Value> {
    let groups = Dictionary(grouping: self, by: \.status)
    return groups.keys.inOrder.map { ($0, groups[$0] ?? []) }
  }
}

extension Evaluation {
  /// What makes one evaluation later than another.
  fileprivate var rank: (Int, Day) { (year ?? .min, published?.value?.latest ?? .first) }
}

extension FulfilmentAccount {
  /// Adds the printed words and percentages where a status is printed once.
  fileprivate mutating func describe(_ words: [(Fulfilment, String?)], _ shares: [Printed<PrintedShare>]) {
    for place in counts.indices {
      let own = words.filter { $0.0 == counts[place].status }
      if own.count == 1 { counts[place].printed = own[0].1 }
      let printed = shares.filter { $0.status == counts[place].status }
      if printed.count == 1 { counts[place].printedPercentage = printed[0].value.percentage.value }
    }
  }
}
