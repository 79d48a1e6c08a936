import DossierCoding
import ExactValues
import PlanningModel

/// The figures of one status.
struct StatusFigures {
  var stated: Figure
  var possible: Figure
  var share: Figure
  var percentage: Figure
}

/// The figures of one account of fulfilment or of a part of it.
struct FulfilmentFigures {
  var total: Figure
  var known: [(status: Fulfilment, figures: StatusFigures)]
  var unknown: [(status: UnknownStatus, figures: StatusFigures)]
  var percentageSum: Figure

  func name(_ prefix: String, in recorder: inout some Recorder) {
    recorder.result(total, named: "\(prefix)total")
    for (status, figures) in known {
      recorder.result(figures.stated, named: "\(prefix)stated.\(status)")
      recorder.result(figures.possible, named: "\(prefix)count.\(status)")
      recorder.result(figures.share, named: "\(prefix)share.\(status)")
      recorder.result(figures.percentage, named: "\(prefix)percentage.\(status)")
    }
    for (status, figures) in unknown { recorder.result(figures.stated, named: "\(prefix)unknown.\(status)") }
    recorder.result(percentageSum, named: "\(prefix)percentageSum")
  }
}

/// An account with the figures behind it.
struct FulfilmentRecord {
  var account: FulfilmentAccount
  var figures: FulfilmentFigures
  var remarks: [Reason]

  /// The name of the account among the results of the question.
  var name: String { [account.evaluation?.text, account.basis.rawValue].compactMap(\.self).joined(separator: ".") }

  /// Whether both accounts speak of the same year and of items of the same level, so that they should agree.
  func isComparable(with other: FulfilmentRecord) -> Bool {
    if account.evaluation != nil, account.evaluation == other.account.evaluation { return true }
    guard let year = account.year, year == other.account.year else { return false }
    if let version = account.version, let another = other.account.version, version != another { return false }
    return account.unit == nil || other.account.unit == nil || account.unit == other.account.unit
  }
}

/// Turns counts into accounts: shares, percentages and answers with their reasons.
struct FulfilmentTally {
  let plan: DossierPath
  let decimals: UsedParameter?

  /// The figures of items of which each has its class.
  func figures(
    of classes: [Figure], leavingOut omitted: [TraceOmission] = [], recording recorder: inout some Recorder
  ) -> FulfilmentFigures {
    let seen = Set(classes.map { StatusClass($0.value) })
    let unlisted = seen.compactMap { if case .known(let status) = $0, !status.isListed { status } else { nil } }
    let causes = seen.compactMap { if case .unknown(let status) = $0 { status } else { nil } }
    func number(_ status: StatusClass, _ recorder: inout some Recorder) -> Figure {
      recorder.apply(.statusCount, to: [recorder.given(.text(status.text))] + classes, about: plan)
    }
    let known = (Fulfilment.listed + unlisted.inOrder).map { ($0, number(.known($0), &recorder)) }
    let unknown = causes.inOrder.map { ($0, number(.unknown($0), &recorder)) }
    return figures(
      total: recorder.apply(.countStated, to: classes, about: plan, parameters: [], notTaken: omitted), known: known,
      unknown: unknown,
      open: recorder.apply(.unknownCount, to: classes, about: plan), recording: &recorder)
  }

  /// The figures of counts that are at hand.
  func figures(
    total: Figure, known: [(Fulfilment, Figure)], unknown: [(UnknownStatus, Figure)], open: Figure,
    recording recorder: inout some Recorder
  ) -> FulfilmentFigures {
    let known = known.map { status, stated in
      let possible = recorder.apply(.countWithOpen, to: [stated, open], about: plan)
      return (status: status, figures: figures(stated, possible, total, recording: &recorder))
    }
    let unknown = unknown.map { status, stated in
      (status: status, figures: figures(stated, stated, total, recording: &recorder))
    }
    let percentages = known.map(\.figures.percentage) + unknown.map(\.figures.percentage)
    return FulfilmentFigures(
      total: total, known: known, unknown: unknown,
      percentageSum: recorder.apply(.percentageSum, to: percentages, about: plan))
  }

  private func figures(
    _ stated: Figure, _ possible: Figure, _ total: Figure, recording recorder: inout some Recorder
  ) -> StatusFigures {
    let share = recorder.apply(.share, to: [stated, total], about: plan)
    let percentage = recorder.apply(
      .percentage, to: [share], about: plan, parameters: decimals.map { [$0] } ?? [], notTaken: [])
    return StatusFigures(stated: stated, possible: possible, share: share, percentage: percentage)
  }

  // MARK: Answers

  /// Items by fulfilment; a number that is not known has reasons, and so has one to which open items may belong.
  func counts(_ figures: FulfilmentFigures, _ reasons: [Reason], open: [Reason]) -> [FulfilmentCount] {
    figures.known.map { status, figures in
      FulfilmentCount(
        status: status, stated: figures.stated.countAnswer(reasons),
        count: figures.possible.countAnswer(reasons + open),
        share: share(figures, reasons), percentage: percentage(figures, reasons))
    }
  }

  /// Items whose fulfilment is not known.
  func unknown(_ figures: FulfilmentFigures, _ reasons: [Reason]) -> [UnknownStatusCount] {
    figures.unknown.map { status, figures in
      UnknownStatusCount(
        status: status, count: figures.stated.countAnswer(reasons), share: share(figures, reasons),
        percentage: percentage(figures, reasons))
    }
  }

  /// The sum of the percentages.
  func percentageSum(_ figures: FulfilmentFigures, _ reasons: [Reason]) -> Answer<FixedDecimal> {
    decimal(figures.percentageSum, reasons)
  }

  private func share(_ figures: StatusFigures, _ reasons: [Reason]) -> Answer<Ratio> {
    if case .ratio(let ratio) = figures.share.value { return .known(ratio) }
    return .unknown(reasons.isEmpty ? [Reason(Message("fulfilment.noShare"))] : reasons)
  }

  private func percentage(_ figures: StatusFigures, _ reasons: [Reason]) -> Answer<FixedDecimal> {
    decimal(figures.percentage, reasons)
  }

  private func decimal(_ figure: Figure, _ reasons: [Reason]) -> Answer<FixedDecimal> {
    if case .decimal(let value) = figure.value { return .known(value) }
    return .unknown(reasons.isEmpty ? [Reason(Message("fulfilment.noDecimals"))] : reasons)
  }

  // MARK: Conflicts

  /// The numbers in which two accounts contradict each other.
  func conflicts(
    of taken: FulfilmentRecord, with other: FulfilmentRecord, recording recorder: inout some Recorder
  ) -> [Reason] {
    func conflict(_ name: MessageArgument, _ left: Figure, _ right: Figure, _ recorder: inout some Recorder) -> [Reason]
    {
      guard recorder.apply(.agrees, to: [left, right], about: plan).value == .truth(false) else { return [] }
      let message = Message(
        "fulfilment.conflict",
        [
          "what": name, "taken": .text(left.value.numberText), "other": .text(right.value.numberText),
          "evaluation": .text(other.account.evaluation?.text ?? ""),
        ])
      return [Reason(message, settledBy: other.account.evaluation.map { [Evaluation.path(of: $0)] } ?? [])]
    }
    var reasons = conflict(.message(Message("fulfilment.total")), taken.figures.total, other.figures.total, &recorder)
    for (status, figures) in taken.figures.known {
      guard let same = other.figures.known.first(where: { $0.status == status }) else { continue }
      let name = status.isListed ? .message(Message("fulfilment.status.\(status)")) : MessageArgument.text("\(status)")
      reasons += conflict(name, figures.stated, same.figures.stated, &recorder)
    }
    return reasons
  }
}

extension TraceValue {
  /// The number, or its bounds joined by a dash.
  fileprivate var numberText: String { countRange?.description ?? "" }
}

extension Sequence where Element: ListedCode {
  /// The codes in the order of their list, the unlisted ones after, by their bytes.
  var inOrder: [Element] {
    let listed = Element.listed
    func place(_ code: Element) -> Int { listed.firstIndex(of: code) ?? listed.count }
    return sorted { left, right in
      let (first, second) = (place(left), place(right))
      return first == second
        ? left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8) : first < second
    }
  }
}
