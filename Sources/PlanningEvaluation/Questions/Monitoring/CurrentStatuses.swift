import DossierCoding
import ExactValues
import PlanningModel

/// The current statuses of many items, as ``ItemStatusQuestion`` gives them one by one.
package struct CurrentStatuses: Sendable {
  private let index: DossierIndex
  private let day: Day?
  private let reports: [Identifier<PlanItem>: [Placed<StatusReport>]]

  /// Groups the reports.
  ///
  /// - Parameters:
  ///   - index: The dossier.
  ///   - day: The day on which reports must be known; `nil` for all reports of the dossier.
  /// - Complexity: O(reports of the dossier).
  package init(_ index: DossierIndex, knownOn day: Day? = nil) {
    self.index = index
    self.day = day
    reports = Dictionary(grouping: index.placed(StatusReport.self), by: \.entity.item)
  }

  /// The status of an item, without that of the items below.
  ///
  /// - Complexity: O(reports on the item).
  package func status(of item: Identifier<PlanItem>, in year: Int? = nil) -> ItemStatus {
    var recorder = SilentRecorder()
    let asked = recorder.given(year.map { .count($0) } ?? .none)
    guard let row = index.row(of: item), let entity = index[row] else {
      return ItemStatus(
        item: item, fulfilment: .unknown([.missing(item)]), disposition: .unknown([.missing(item)]),
        knowledge: .unknown([.missing(item)]))
    }
    return reported(row, in: asked, recording: &recorder).itemStatus(of: entity, in: year)
  }

  /// The items that have items below, in document order, with the status that those give by ``StatusRule/whatAllHave``.
  ///
  /// - Complexity: O(items + reports).
  package func derived() -> [(item: Identifier<PlanItem>, status: Fulfilment?)] {
    var recorder = SilentRecorder()
    let year = recorder.given(.none)
    var open = index.rows(of: PlanItem.self).filter { index.plans.parent(of: $0) == nil }
    var rows: [Row<PlanItem>] = []
    while let row = open.popLast() {
      rows.append(row)
      open += index.plans.children(of: row)
    }
    var known: [Row<PlanItem>: (status: TraceValue, isCancelled: Bool)] = [:]
    var derived: [Row<PlanItem>: TraceValue] = [:]
    for row in rows.reversed() {
      let children = index.plans.children(of: row)
      let reported = reported(row, in: year, recording: &recorder)
      var status = reported.status.value
      if !children.isEmpty {
        let counted = children.compactMap { known[$0] }.filter { !$0.isCancelled }.map(\.status)
        let value = Formula.statusOfItemsBelow(counted).value
        derived[row] = value
        if reported.fulfilment == nil, value != .none { status = value }
      }
      known[row] = (status, reported.isCancelled)
    }
    return index.rows(of: PlanItem.self).compactMap { row in
      guard let value = derived[row], let item = index[row] else { return nil }
      if case .known(let status) = StatusClass(value) { return (item.id, status) }
      return (item.id, nil)
    }
  }

  func reported(
    _ row: Row<PlanItem>, in year: Figure, recording recorder: inout some Recorder
  ) -> ReportedStatus {
    // References mean the first item of several with one identifier.
    let own = index[row].map { index.row(of: $0.id) == row ? reports[$0.id] ?? [] : [] } ?? []
    guard let day, !own.isEmpty else {
      return ReportedStatus(own, of: index.path(of: row), in: year, index, recording: &recorder)
    }
    let asked = recorder.given(.day(day))
    var known: [Placed<StatusReport>] = []
    var later: [Placed<StatusReport>] = []
    for report in own {
      let evaluation = report.entity.evaluation.flatMap { index.placed($0) }
      let figures = [
        asked, recorder.member("reported", of: report, in: index), recorder.member("year", of: report, in: index),
        evaluation.map { recorder.member("year", of: $0, in: index) } ?? recorder.given(.none),
        evaluation.map { recorder.member("published", of: $0, in: index) } ?? recorder.given(.none),
      ]
      let isKnown = recorder.apply(.isKnownOn, to: figures, about: report.path)
      if isKnown.value == .truth(false) { later.append(report) } else { known.append(report) }
    }
    return ReportedStatus(
      known, notYetKnown: later, of: index.path(of: row), in: year, index, recording: &recorder)
  }
}
