import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``SettlementQuestion``.
struct SettlementCount<C: Contribution> {
  /// The counted rows, in document order; of some of them it is not known whether they had come.
  let rows: [Int]
  /// The rows that came only after the day.
  let later: [Int]
  private let question: SettlementQuestion
  private let day: Day
  let lineage: ContributionLineage<C>
  let paths: [DossierPath]
  let sizes: [Figure]
  let states: [Figure]
  let dispositions: [Figure]
  private let reasons: [Figure]
  let windows: [CommentWindow?]
  let index: DossierIndex
  private let arrivals: Arrivals<C>
  let isCounted: [Int: Figure]
  private let unplaced: [Int]
  let forwardings: [Placed<Forwarding>]
  let given: Figure

  init(
    question: SettlementQuestion, index: DossierIndex, day: Day, lineage: ContributionLineage<C>,
    recording recorder: inout some Recorder
  ) {
    self.question = question
    self.index = index
    self.day = day
    self.lineage = lineage
    let all = lineage.contributions
    paths = index.placed(C.self).map(\.path)
    given = recorder.given(.day(day))
    forwardings = index.placed(Forwarding.self)
    let sent = Dictionary(grouping: forwardings) { $0.contribution }
    let traced = ContributionOrigins(lineage, windows: index.dossier.commentWindows)
    let ofLeaves = question.basis == .leaves
    // An original came for itself, whatever was merged into it.
    let windows = all.indices.map { row in
      ofLeaves ? traced.window(of: row, asked: question.window) : traced.ownWindow(of: row)
    }
    self.windows = windows
    unplaced = all.indices.filter { lineage.isOriginal(row: $0) && traced.isUnplaced($0) }
    let asked = all.indices.filter { row in
      let isMeant = ofLeaves ? lineage.successors(of: row).isEmpty : lineage.isOriginal(row: row)
      return isMeant && (question.window == nil || windows[row]?.id == question.window)
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
    let arrivals = Arrivals(contributions: all, paths: paths, origins: ofLeaves ? traced : nil)
    var walk = LineageWalk()
    var isCounted: [Int: Figure] = [:]
    for row in asked {
      let came = arrivals.cameBy(given, row, in: windows[row], by: &walk, recording: &recorder)
      isCounted[row] = recorder.apply(.isCounted, to: [came, maker.states[row]], about: maker.paths[row])
    }
    self.isCounted = isCounted
    rows = asked.filter { isCounted[$0]?.value != .truth(false) }
    later = asked.filter { isCounted[$0]?.value == .truth(false) }
    self.arrivals = arrivals
  }

  /// What holds of a row, if it is counted.
  func isTaken(_ row: Int, _ figure: Figure? = nil, recording recorder: inout some Recorder) -> Figure {
    guard let own = isCounted[row], own.value != .truth(true) else { return figure ?? recorder.given(.truth(true)) }
    return figure.map { recorder.apply(.allTrue, to: [own, $0], about: paths[row]) } ?? own
  }

  /// The counted rows of which it is not known whether they had come.
  private var undated: [Int] { rows.filter { isCounted[$0]?.value != .truth(true) } }

  // MARK: The result

  func result(recording recorder: inout some Recorder) -> SettlementResult {
    var result = SettlementResult(day: day, basis: question.basis)
    let counted = count(
      rows.map { (isTaken($0, recording: &recorder), sizes[$0]) }, "counted", notTaken: later, recording: &recorder)
    let settled = count(of: "settled", rows, "settled", recording: &recorder)
    result.counted = counted.countAnswer(reasonsOfCount(rows))
    let undecided = reasonsOfStates
    result.settled = settled.countAnswer(undecided)
    result.forwarded = count(of: "forwarded", rows, "forwarded", recording: &recorder).countAnswer(undecided)
    result.open = count(of: "open", rows, "open", recording: &recorder).countAnswer(undecided)
    result.settledShare = settledShare(settled, rows, "", undecided, recording: &recorder)
    let unreasoned = rows.map { row in
      isTaken(
        row, recorder.apply(.isSettledWithoutReason, to: [states[row], reasons[row]], about: paths[row]),
        recording: &recorder)
    }
    result.withoutReason = count(zip(unreasoned, rows).map { ($0, sizes[$1]) }, "withoutReason", recording: &recorder)
      .countAnswer(undecided)
    addTimes(to: &result, recording: &recorder)
    addLists(to: &result, undecided, recording: &recorder)
    addSides(to: &result, undecided, recording: &recorder)
    if question.sort == .comments { addAnnexes(to: &result, recording: &recorder) }
    return result
  }

  /// The share of the settled ones among rows.
  func settledShare(
    _ settled: Figure, _ rows: [Int], _ prefix: String, _ reasons: [Reason], recording recorder: inout some Recorder
  ) -> Answer<Ratio> {
    let others = count(of: "settled", isSo: false, rows, "\(prefix)notSettled", recording: &recorder)
    let lower = recorder.apply(.settledShareAtLeast, to: [settled, others])
    let upper = recorder.apply(.settledShareAtMost, to: [settled, others])
    recorder.result(lower, named: "\(prefix)settledShare.atLeast")
    recorder.result(upper, named: "\(prefix)settledShare.atMost")
    return Self.between(lower, upper, reasons)
  }

  private func addTimes(to result: inout SettlementResult, recording recorder: inout some Recorder) {
    var late: [(Figure, Figure)] = []
    var inTime: [(Figure, Figure)] = []
    var outOfTime: [(Figure, Figure)] = []
    var days: [Figure] = []
    var ages: [Figure] = []
    var (ofSettling, ofWindows, ofComing) = (LineageWalk(), LineageWalk(), LineageWalk())
    for row in rows {
      let settled = settledTime(of: row, by: &ofSettling, recording: &recorder)
      let term = term(of: row, recording: &recorder)
      let isLate = recorder.apply(.isSettledLate, to: [states[row], settled, term, given], about: paths[row])
      late.append((isTaken(row, isLate, recording: &recorder), sizes[row]))
      let within = arrivals.cameWithin(row, in: windows[row], by: &ofWindows, recording: &recorder)
      let outside = recorder.apply(.isUntrue, to: [within], about: paths[row])
      inTime.append((isTaken(row, within, recording: &recorder), sizes[row]))
      outOfTime.append((isTaken(row, outside, recording: &recorder), sizes[row]))
      let came = arrivals.came(row, in: windows[row], by: &ofComing, recording: &recorder)
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

  /// What should be known beside the numbers.
  var remarks: [Reason] {
    let windowless = rows.filter { windows[$0] == nil }
    var remarks: [Reason] = []
    if !later.isEmpty { remarks.append(reasonOfLater) }
    if !undated.isEmpty { remarks.append(reasonOfArrival(undated)) }
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
    // Backwards from what the counted ones became, each way once.
    var before = [[Int]](repeating: [], count: lineage.contributions.count)
    for row in lineage.contributions.indices {
      for next in lineage.successors(of: row) where before.indices.contains(next) { before[next].append(row) }
    }
    var open = lineage.outcomes(ofRows: rows)
    var leading = Set(open)
    while let row = open.popLast() {
      for other in before[row] where leading.insert(other).inserted { open.append(other) }
    }
    return own.filter { leading.contains($0) }
  }

  /// Why it is not known how many there are.
  func reasonsOfCount(_ rows: [Int]) -> [Reason] {
    let undated = rows.filter { isCounted[$0]?.value != .truth(true) }
    let sized = rows.filter { sizes[$0].value.countValue == nil }
    return (sized.isEmpty ? [] : [reason("settlement.size", sized, "standsFor")])
      + (undated.isEmpty ? [] : [reasonOfArrival(undated)])
  }

  /// Why it is not known how many are in a state.
  private var reasonsOfStates: [Reason] {
    let open = rows.filter { states[$0].value == .none }
    return (open.isEmpty && !undated.isEmpty ? [] : [reason("settlement.undecided", open, "disposition")])
      + (undated.isEmpty ? [] : [reasonOfArrival(undated)])
  }

  /// That some came only after the day.
  var reasonOfLater: Reason { reason("settlement.later", later, "received") }

  private func reasonOfArrival(_ rows: [Int]) -> Reason { reason("settlement.arrival", rows, "received") }

  // MARK: Figures

  func count(
    of state: String, isSo: Bool = true, _ rows: [Int], _ name: String, recording recorder: inout some Recorder
  ) -> Figure {
    let wanted = recorder.given(.text(state))
    let same = rows.map { row in
      let isSame = recorder.apply(.isSame, to: [states[row], wanted], about: paths[row])
      let holds = isSo ? isSame : recorder.apply(.isUntrue, to: [isSame], about: paths[row])
      return (isTaken(row, holds, recording: &recorder), sizes[row])
    }
    return count(same, name, recording: &recorder)
  }

  func count(
    _ members: [(Figure, Figure)], _ name: String, notTaken: [Int] = [], recording recorder: inout some Recorder
  ) -> Figure {
    let figure = recorder.apply(
      .countWithSizes, to: members.flatMap { [$0.0, $0.1] }, about: nil, parameters: [],
      notTaken: notTaken.map { TraceOmission(path: paths[$0], reason: Message("settlement.cameLater")) })
    recorder.result(figure, named: name)
    return figure
  }

  /// When one was settled: the last of the days on which those were settled that it became.
  private func settledTime(
    of row: Int, by walk: inout LineageWalk, recording recorder: inout some Recorder
  ) -> Figure {
    let figure = walk.gathered(
      for: row, key: 0,
      from: { row in
        let next = lineage.successors(of: row)
        return next.isEmpty || lineage.isLoose(row: row) ? nil : next
      }, recording: &recorder,
      own: { row, recorder in
        guard lineage.isLeaf(row: row) else { return nil }
        return recorder.stated(TraceValue(lineage.contributions[row].settled), at: paths[row].appending("settled"))
      }, joint: { row, figures, recorder in recorder.apply(.lastTime, to: figures, about: paths[row]) })
    return figure ?? recorder.given(.none)
  }

  private func term(of row: Int, recording recorder: inout some Recorder) -> Figure {
    guard let window = windows[row] else { return recorder.given(.none) }
    return recorder.stated(TraceValue(window.settlementDue), at: window.path.appending("settlementDue"))
  }

  private func reason(_ key: String, _ rows: [Int], _ member: String) -> Reason {
    Reason(Message(MessageKey(rawValue: key)), settledBy: rows.map { paths[$0].appending(member) }.inOrder)
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
