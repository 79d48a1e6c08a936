import DossierCoding
import ExactValues
import PlanningModel

/// The reports of needs by rounds, as ``NeedReportsQuestion`` gives them one by one.
package struct NeedRounds: Sendable {
  let index: DossierIndex
  let reports: [Identifier<RegionalWindow>: [Placed<NeedReport>]]
  /// The last possible first day of the earliest round in which a sender, or a sender with a need, reported.
  private let firstRounds: [[String]: Day]

  /// Groups the reports.
  ///
  /// - Complexity: O(reports of the dossier).
  package init(_ index: DossierIndex) {
    self.index = index
    var reports: [Identifier<RegionalWindow>: [Placed<NeedReport>]] = [:]
    var firstRounds: [[String]: Day] = [:]
    for report in index.placed(NeedReport.self) {
      guard let window = report.entity.window else { continue }
      reports[window, default: []].append(report)
      guard let day = index[window]?.from?.value?.latest else { continue }
      for name in Self.names(of: report.entity, in: index) { firstRounds[name] = min(firstRounds[name] ?? day, day) }
    }
    self.reports = reports.mapValues { $0.sorted { $0.path < $1.path } }
    self.firstRounds = firstRounds
  }

  /// The rounds that have reports, in the order of their identifiers.
  package var windows: [Identifier<RegionalWindow>] { reports.keys.sorted() }

  /// The reports of a round; `nil` where there is none.
  ///
  /// - Complexity: O(reports of the round).
  package func answer(_ window: Identifier<RegionalWindow>) -> NeedReports? {
    guard let reports = reports[window], let window = index.placed(window) else { return nil }
    var recorder = SilentRecorder()
    return result(of: reports, in: window, recording: &recorder).result
  }

  func answer(
    _ window: Identifier<RegionalWindow>, recording recorder: inout some Recorder
  ) -> Answer<NeedReports> {
    guard let window = index.placed(window) else { return .unknown([.missing(window)]) }
    let reports = reports[window.entity.id] ?? []
    var (result, asked) = result(of: reports, in: window, recording: &recorder)
    for (unreported, isAsked) in unreported(in: window, recording: &recorder) {
      result.unreported.append(unreported)
      asked.append(isAsked)
    }
    guard !asked.isEmpty else {
      return .unknown([Reason(Message("regional.noReports"), settledBy: [DossierPath("needReports")])])
    }
    let count = recorder.apply(.countPossible, to: asked, about: window.path)
    recorder.result(count, named: "asked")
    let open = result.reports.map(\.isAsked.reasons) + result.unreported.map(\.isAsked.reasons)
    result.askedCount = count.countAnswer([
      Reason(Message("regional.askedOpen"), settledBy: open.flatMap { $0.flatMap(\.settledBy) }.inOrder)
    ])
    return .known(result)
  }

  private func result(
    of reports: [Placed<NeedReport>], in window: Placed<RegionalWindow>, recording recorder: inout some Recorder
  ) -> (result: NeedReports, asked: [Figure]) {
    var result = NeedReports(window: window.entity.id, askedCount: .unknown([]))
    let asksUnchanged = recorder.member("asksUnchanged", of: window, in: index)
    var asked: [Figure] = []
    var lists: [Identifier<RegionalNeedList>: Figure] = [:]
    for report in reports {
      let numberHolds = numberHolds(report, in: window, &lists, recording: &recorder)
      let (state, isAsked) = state(of: report, in: window, asksUnchanged, numberHolds, recording: &recorder)
      result.reports.append(state)
      asked.append(isAsked)
    }
    result.rankings = rankings(of: reports, recording: &recorder)
    result.withoutNumber = reports.filter { $0.entity.needNumber == nil }.map(\.entity.id)
    return (result, asked)
  }

  // MARK: Changes

  private func state(
    of report: Placed<NeedReport>, in window: Placed<RegionalWindow>, _ asksUnchanged: Figure,
    _ numberHolds: Figure, recording recorder: inout some Recorder
  ) -> (NeedReportState, isAsked: Figure) {
    let previous = report.entity.previous.flatMap { index.placed($0) }
    let comparesNumbers = previous.map { $0.entity.list == report.entity.list } ?? false
    let now = content(of: report, comparesNumbers, recording: &recorder)
    let before =
      previous.map { content(of: $0, comparesNumbers, recording: &recorder) } ?? recorder.given(.none)
    let isNew = recorder.given(.truth(report.entity.previous == nil && lackNeed(of: report.entity)))
    let found = recorder.apply(.needChange, to: [now, before, isNew], about: report.path)
    let stated = recorder.member("change", of: report, in: index)
    // A report of the last round that is withdrawn may be as it was.
    let compared = report.entity.change == .withdrawn ? recorder.given(.none) : found
    let agree = recorder.apply(.saysTheSame, to: [stated, compared], about: report.path)
    recorder.result(found, named: "found.\(report.name)")
    recorder.result(agree, named: "agree.\(report.name)")
    let silence = [Reason(Message("regional.changeNotStated"), settledBy: [report.path.appending("change")])]
    let open = [Reason(Message("regional.noLastRound"), settledBy: [report.path.appending("previous")])]
    let isWithdrawn = recorder.given(.truth(report.entity.change == .withdrawn))
    let change = recorder.apply(.reportedChange, to: [found, stated, isWithdrawn], about: report.path)
    let isAsked = recorder.apply(.isNeedAsked, to: [change, asksUnchanged], about: report.path)
    recorder.result(isAsked, named: "isAsked.\(report.name)")
    recorder.result(numberHolds, named: "numberHolds.\(report.name)")
    var state = NeedReportState(
      report: report.entity.id, stated: stated.codeAnswer(silence), found: found.codeAnswer(open),
      agree: agree.truthAnswer((stated.value == .none ? silence : []) + (compared.value == .none ? open : [])),
      isAsked: isAsked.truthAnswer(
        change.value == .none
          ? silence + open
          : [Reason(Message("regional.asksUnchangedNotStated"), settledBy: [window.path.appending("asksUnchanged")])]),
      numberHolds: numberHolds.truthAnswer([
        Reason(
          Message("regional.numberOpen"),
          settledBy: report.entity.list.map { [RegionalNeedList.path(of: $0)] }
            ?? [report.path.appending("list"), report.path.appending("needNumber")])
      ]))
    state.sender = report.entity.sender
    return (state, isAsked)
  }

  /// Whether the number of a report is of its list, whose numbers are looked at once.
  private func numberHolds(
    _ report: Placed<NeedReport>, in window: Placed<RegionalWindow>,
    _ lists: inout [Identifier<RegionalNeedList>: Figure],
    recording recorder: inout some Recorder
  ) -> Figure {
    guard let list = report.entity.list.flatMap({ index.placed($0) }) else { return recorder.given(.none) }
    let numbers: Figure
    if let known = lists[list.entity.id] {
      numbers = known
    } else {
      let entries = list.path.appending("entries")
      var figures: [Figure] = []
      var occurrences: [String: Int] = [:]
      for entry in list.entity.entries {
        occurrences[entry.number, default: 0] += 1
        let path = entries.appending(entry.pathName, occurrence: occurrences[entry.number] ?? 1)
        figures.append(recorder.stated(.text(entry.number), at: path.appending("number")))
      }
      numbers = recorder.apply(.listed, to: figures, about: list.path)
      lists[list.entity.id] = numbers
    }
    return recorder.apply(
      .needNumberHolds,
      to: [
        recorder.member("needNumber", of: report, in: index), numbers, recorder.member("from", of: list, in: index),
        recorder.member("to", of: list, in: index), recorder.member("from", of: window, in: index),
        recorder.member("to", of: window, in: index),
      ], about: report.path)
  }

  private func content(
    of report: Placed<NeedReport>, _ comparesNumbers: Bool,
    recording recorder: inout some Recorder
  ) -> Figure {
    let members =
      ["need", "area", "municipalities", "targetGroups", "requested"] + (comparesNumbers ? ["needNumber"] : [])
    let figures = members.map { recorder.member($0, of: report, in: index) }
    return recorder.apply(.listed, to: figures, about: report.path)
  }

  // MARK: Ranks

  private func rankings(
    of reports: [Placed<NeedReport>], recording recorder: inout some Recorder
  ) -> [NeedRanking] {
    // What was summarised in another report, or withdrawn, has no place of its own.
    let ranked = reports.filter { $0.entity.summarisedIn == nil && $0.entity.change != .withdrawn }
    let groups = Dictionary(grouping: ranked) { $0.entity.summarisedBy ?? $0.entity.sender }
    let order = groups.keys.sorted { ($0?.text ?? "") < ($1?.text ?? "") }
    return order.map { organisation in
      let group = groups[organisation] ?? []
      let ranks = group.map { recorder.member("rank", of: $0, in: index) }
      let isComplete = recorder.apply(
        .ranksAreComplete, to: ranks, about: organisation.map { Organisation.path(of: $0) })
      recorder.result(isComplete, named: "ranks.\(organisation?.text ?? "")")
      var ranking = NeedRanking(
        isComplete: isComplete.truthAnswer([
          Reason(
            Message("regional.ranksOpen"),
            settledBy: group.filter { $0.entity.rank == nil }.map { $0.path.appending("rank") }.inOrder)
        ]))
      ranking.organisation = organisation
      ranking.ranked = group.filter { $0.entity.rank != nil }
        .sorted { ($0.entity.rank ?? 0, $0.path) < ($1.entity.rank ?? 0, $1.path) }.map(\.entity.id)
      ranking.unranked = group.filter { $0.entity.rank == nil }.map(\.entity.id)
      let numbers = Dictionary(grouping: group.compactMap(\.entity.rank)) { $0 }
      ranking.repeated = numbers.filter { $0.value.count > 1 }.map(\.key).sorted()
      ranking.missing = Self.missing(in: Set(numbers.keys))
      return ranking
    }
  }

  /// The numbers from 1 to the greatest that are not there.
  static func missing(in ranks: Set<Int>) -> [Int] {
    guard let greatest = ranks.max(), greatest > 0 else { return [] }
    return Array((1...greatest).lazy.filter { !ranks.contains($0) }.prefix(100))
  }
}

extension NeedRounds {
  /// Whether an earlier round of the sender is known and none holds a report of the same need or number.
  private func lackNeed(of report: NeedReport) -> Bool {
    guard let start = report.window.flatMap({ index[$0]?.from?.value?.earliest }) else { return false }
    let names = Self.names(of: report, in: index)
    guard names.count > 1 else { return false }
    let wereBefore = names.map { name in firstRounds[name].map { $0 < start } ?? false }
    return wereBefore.first == true && !wereBefore.dropFirst().contains(true)
  }

  /// The names of the sender, and of the sender with the need and with its number, in one kind of round.
  private static func names(of report: NeedReport, in index: DossierIndex) -> [[String]] {
    guard let sender = report.sender, let window = report.window else { return [] }
    let sending = [sender.text, index[window]?.kind?.rawValue ?? ""]
    var names = [sending]
    if let need = report.need { names.append(sending + ["need", need.text]) }
    if let number = report.needNumber { names.append(sending + ["number", report.list?.text ?? "", number]) }
    return names
  }
}
