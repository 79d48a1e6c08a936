import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``SettlementQuestion``.
struct SettlementCount<C: Contribution> {
  /// The counted rows, in document order.
  let rows: [Int]
  private let question: SettlementQuestion
  private let day: Day
  private let lineage: ContributionLineage<C>
  private let paths: [DossierPath]
  private let sizes: [Figure]
  private let states: [Figure]
  private let dispositions: [Figure]
  private let reasons: [Figure]
  private let windows: [CommentWindow?]
  private let origins: [[Int]]
  private let unplaced: [Int]
  private let forwardings: [Placed<Forwarding>]
  private let given: Figure

  init(
    question: SettlementQuestion, index: DossierIndex, day: Day, lineage: ContributionLineage<C>,
    recording recorder: inout some Recorder
  ) {
    self.question = question
    self.day = day
    self.lineage = lineage
    let all = lineage.contributions
    paths = index.placed(C.self).map(\.path)
    given = recorder.given(.day(day))
    forwardings = index.placed(Forwarding.self)
    let sent = Dictionary(grouping: forwardings) { DossierPath(Array($0.entity.subject.steps.prefix(2))) }
    let traced = ContributionOrigins(lineage, windows: index.dossier.commentWindows)
    let ofLeaves = question.basis == .leaves
    // An original came for itself, whatever was merged into it.
    let windows = all.indices.map { row in
      ofLeaves ? traced.window(of: row, asked: question.window) : traced.ownWindow(of: row)
    }
    origins = all.indices.map { row in
      guard ofLeaves else { return [row] }
      return windows[row].map { traced.rows(of: row, in: $0) } ?? traced.rows[row]
    }
    self.windows = windows
    unplaced = all.indices.filter { lineage.isOriginal(row: $0) && traced.isUnplaced($0) }
    rows = all.indices.filter { row in
      let isCounted = ofLeaves ? lineage.successors(of: row).isEmpty : lineage.isOriginal(row: row)
      return isCounted && (question.window == nil || windows[row]?.id == question.window)
    }
    var maker = StateMaker(day: given, paths: paths, forwardings: sent)
    maker.make(lineage, recording: &recorder)
    states = maker.states
    dispositions = maker.dispositions
    reasons = maker.reasons
    sizes = all.indices.map { row in
      all[row].standsFor.map { recorder.stated(TraceValue($0), at: maker.paths[row].appending("standsFor")) }
        ?? recorder.given(.count(1))
    }
  }

  // MARK: The result

  func result(recording recorder: inout some Recorder) -> SettlementResult {
    var result = SettlementResult(day: day, basis: question.basis)
    let counted = count(rows.map { (recorder.given(.truth(true)), sizes[$0]) }, "counted", recording: &recorder)
    let settled = count(of: "settled", rows, "settled", recording: &recorder)
    result.counted = counted.countAnswer([reason("settlement.size", rows, "standsFor")])
    let undecided = [reason("settlement.undecided", rows.filter { states[$0].value == .none }, "disposition")]
    result.settled = settled.countAnswer(undecided)
    result.forwarded = count(of: "forwarded", rows, "forwarded", recording: &recorder).countAnswer(undecided)
    result.open = count(of: "open", rows, "open", recording: &recorder).countAnswer(undecided)
    let lower = recorder.apply(.settledShareAtLeast, to: [settled, counted])
    let upper = recorder.apply(.settledShareAtMost, to: [settled, counted])
    recorder.result(lower, named: "settledShare.atLeast")
    recorder.result(upper, named: "settledShare.atMost")
    result.settledShare = Self.between(lower, upper, undecided)
    let unreasoned = rows.map { row in
      recorder.apply(.isSettledWithoutReason, to: [states[row], reasons[row]], about: paths[row])
    }
    result.withoutReason = count(zip(unreasoned, rows).map { ($0, sizes[$1]) }, "withoutReason", recording: &recorder)
      .countAnswer(undecided)
    addTimes(to: &result, recording: &recorder)
    addLists(to: &result, undecided, recording: &recorder)
    return result
  }

  private func addTimes(to result: inout SettlementResult, recording recorder: inout some Recorder) {
    var late: [(Figure, Figure)] = []
    var inTime: [(Figure, Figure)] = []
    var outOfTime: [(Figure, Figure)] = []
    var days: [Figure] = []
    var ages: [Figure] = []
    for row in rows {
      let settled = settledTime(of: row, recording: &recorder)
      let term = term(of: row, recording: &recorder)
      late.append(
        (recorder.apply(.isSettledLate, to: [states[row], settled, term, given], about: paths[row]), sizes[row]))
      let within = within(row, recording: &recorder)
      inTime.append((within, sizes[row]))
      outOfTime.append((recorder.apply(.isUntrue, to: [within], about: paths[row]), sizes[row]))
      let came = came(of: row, recording: &recorder)
      days += [
        recorder.apply(.daysToSettle, to: [states[row], came, settled], about: paths[row]), sizes[row],
      ]
      ages.append(recorder.apply(.daysOpen, to: [states[row], came, given], about: paths[row]))
    }
    let isComments = question.sort == .comments
    let noWindow = [
      isComments
        ? reason("settlement.window", rows, "window") : Reason(Message("settlement.noWindowOfSuggestions"))
    ]
    result.late = count(late, "late", recording: &recorder).countAnswer(noWindow)
    result.cameInTime = count(inTime, "cameInTime", recording: &recorder).countAnswer(noWindow)
    result.cameOutOfTime = count(outOfTime, "cameOutOfTime", recording: &recorder).countAnswer(noWindow)
    let undated = [reason("settlement.undated", rows, "received")]
    let lower = recorder.apply(.medianAtLeast, to: days)
    let upper = recorder.apply(.medianAtMost, to: days)
    recorder.result(lower, named: "medianDays.atLeast")
    recorder.result(upper, named: "medianDays.atMost")
    result.medianDays = Self.between(lower, upper, undated)
    let oldest = recorder.apply(.oldestOpen, to: ages)
    recorder.result(oldest, named: "oldestOpenDays")
    result.oldestOpenDays = oldest.countAnswer(undated)
  }

  private func addLists(
    to result: inout SettlementResult, _ undecided: [Reason], recording recorder: inout some Recorder
  ) {
    let named = Set(rows.compactMap { dispositions[$0].value.textValue }).sorted()
    result.dispositions = named.map { text in
      let wanted = recorder.given(.text(text))
      let same = rows.map { row in
        let values = [dispositions[row], wanted, states[row]]
        return (recorder.apply(.isSettledSo, to: values, about: paths[row]), sizes[row])
      }
      let figure = count(same, "disposition.\(text)", recording: &recorder)
      return DispositionCount(
        disposition: SuggestionDisposition(rawValue: text), count: figure.countAnswer(undecided))
    }
    let counted = Set(lineage.outcomes(ofRows: rows).map { paths[$0] })
    let own = forwardings.filter { counted.contains(DossierPath(Array($0.entity.subject.steps.prefix(2)))) }
    for (destination, members) in Dictionary(grouping: own, by: \.entity.destination)
      .sorted(by: { $0.key.rawValue < $1.key.rawValue })
    {
      let name = "destination.\(destination.rawValue)"
      let sent = members.map {
        recorder.stated(TraceValue($0.entity.destination), at: $0.path.appending("destination"))
      }
      let answers = members.map { StateMaker.answered($0, given, recording: &recorder) }
      let forwarded = recorder.apply(.countStated, to: sent)
      let answered = recorder.apply(.countPossible, to: answers)
      recorder.result(forwarded, named: name)
      recorder.result(answered, named: "\(name).answered")
      let reasons = [
        Reason(Message("settlement.unknownAnswer"), settledBy: members.map { $0.path.appending("answered") })
      ]
      result.destinations.append(
        DestinationCount(
          destination: destination, forwarded: forwarded.countAnswer(reasons), answered: answered.countAnswer(reasons)))
    }
    let kinds = Dictionary(grouping: rows) { kind(of: $0)?.rawValue ?? "" }
    for (kind, members) in kinds.sorted(by: { $0.key < $1.key }) {
      let truths = members.map { (recorder.given(.truth(true)), sizes[$0]) }
      var part = SettlementPart(
        counted: count(truths, "kind.\(kind)", recording: &recorder)
          .countAnswer([reason("settlement.size", members, "standsFor")]),
        settled: count(of: "settled", members, "kind.\(kind).settled", recording: &recorder).countAnswer(undecided))
      part.kind = kind.isEmpty ? nil : ContributionKind(rawValue: kind)
      result.parts.append(part)
    }
  }

  /// What should be known beside the numbers.
  var remarks: [Reason] {
    let windowless = rows.filter { windows[$0] == nil }
    var remarks: [Reason] = []
    if question.sort == .comments, question.window != nil {
      if !unplaced.isEmpty { remarks.append(reason("settlement.unplaced", unplaced, "window")) }
    } else if question.sort == .comments, !windowless.isEmpty {
      remarks.append(reason("settlement.window", windowless, "window"))
    }
    let otherwise = settledOtherwise
    if !otherwise.isEmpty { remarks.append(reason("settlement.mergedOtherwise", otherwise, "disposition")) }
    return remarks
  }

  /// Those that were merged and state another disposition than what they were merged into.
  private var settledOtherwise: [Int] {
    let own = lineage.contributions.indices.filter { row in
      guard let stated = lineage.contributions[row].disposition, !lineage.isLoose(row: row),
        let target = lineage.contributions[row].mergedInto.flatMap({ lineage.row(of: $0) })
      else { return false }
      return dispositions[target].value != TraceValue(stated)
    }
    guard !own.isEmpty else { return [] }
    let counted = Set(lineage.outcomes(ofRows: rows))
    return own.filter { !counted.isDisjoint(with: lineage.outcomes(ofRow: $0)) }
  }

  // MARK: Figures

  private func count(
    of state: String, _ rows: [Int], _ name: String, recording recorder: inout some Recorder
  ) -> Figure {
    let wanted = recorder.given(.text(state))
    let same = rows.map { (recorder.apply(.isSame, to: [states[$0], wanted], about: paths[$0]), sizes[$0]) }
    return count(same, name, recording: &recorder)
  }

  private func count(
    _ members: [(Figure, Figure)], _ name: String, recording recorder: inout some Recorder
  ) -> Figure {
    let figure = recorder.apply(.countWithSizes, to: members.flatMap { [$0.0, $0.1] })
    recorder.result(figure, named: name)
    return figure
  }

  private func kind(of row: Int) -> ContributionKind? {
    let own = lineage.contributions[row]
    if own.kind != nil { return own.kind }
    return own.splitFrom.flatMap { lineage.row(of: $0) }.flatMap { lineage.contributions[$0].kind }
  }

  /// When one came: the first of the days on which those came that it was made of.
  private func came(of row: Int, recording recorder: inout some Recorder) -> Figure {
    let times = origins[row].map { row in
      let origin = lineage.contributions[row]
      return origin.received.map { recorder.stated(TraceValue($0), at: paths[row].appending("received")) }
        ?? recorder.stated(TraceValue(origin.sent), at: paths[row].appending("sent"))
    }
    return times.count == 1 ? times[0] : recorder.apply(.firstTime, to: times, about: paths[row])
  }

  /// When one was settled: the last of the days on which those were settled that it became.
  private func settledTime(of row: Int, recording recorder: inout some Recorder) -> Figure {
    let times = lineage.outcomes(ofRow: row).map { leaf in
      recorder.stated(TraceValue(lineage.contributions[leaf].settled), at: paths[leaf].appending("settled"))
    }
    return times.count == 1 ? times[0] : recorder.apply(.lastTime, to: times, about: paths[row])
  }

  private func term(of row: Int, recording recorder: inout some Recorder) -> Figure {
    guard let window = windows[row] else { return recorder.given(.none) }
    return recorder.stated(TraceValue(window.settlementDue), at: window.path.appending("settlementDue"))
  }

  /// Whether one came within its window, where all that it was made of did or none of them did.
  private func within(_ row: Int, recording recorder: inout some Recorder) -> Figure {
    let verdicts = origins[row].map { origin in
      recorder.apply(
        .cameWithin, to: arrival(of: origin, in: windows[row], recording: &recorder), about: paths[origin])
    }
    return verdicts.count == 1 ? verdicts[0] : recorder.apply(.sharedVerdict, to: verdicts, about: paths[row])
  }

  private func arrival(
    of row: Int, in window: CommentWindow?, recording recorder: inout some Recorder
  ) -> [Figure] {
    guard let window else { return [] }
    let origin = lineage.contributions[row]
    return [
      recorder.stated(TraceValue(window.countsBy), at: window.path.appending("countsBy")),
      recorder.stated(TraceValue(origin.sent), at: paths[row].appending("sent")),
      recorder.stated(TraceValue(origin.received), at: paths[row].appending("received")),
      recorder.stated(TraceValue(window.from), at: window.path.appending("from")),
      recorder.stated(TraceValue(window.to), at: window.path.appending("to")),
    ]
  }

  private func reason(_ key: String, _ rows: [Int], _ member: String) -> Reason {
    Reason(Message(MessageKey(rawValue: key)), settledBy: rows.map { paths[$0].appending(member) })
  }

  private static func between(_ lower: Figure, _ upper: Figure, _ reasons: [Reason]) -> Answer<Ratio> {
    var bounds: [Ratio?] = []
    for figure in [lower, upper] {
      if case .ratio(let ratio) = figure.value { bounds.append(ratio) } else { bounds.append(nil) }
    }
    if let least = bounds[0], let most = bounds[1], least == most { return .known(least) }
    return .bounded(lower: bounds[0], upper: bounds[1], reasons: reasons)
  }
}
