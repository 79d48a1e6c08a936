import DossierCoding
import ExactValues
import PlanningModel

/// The fulfilment of a plan as reports on its items tell it.
struct ReportedFulfilment {
  private struct ReportedItem {
    var item: PlanItem
    var groups: [Identifier<TargetGroup>]
    var status: Figure
    var disposition: Figure?
  }

  /// Whether any item that is counted has a report.
  let hasReports: Bool
  /// Whether items of the plan that are not counted have reports.
  let hasReportsElsewhere: Bool

  private let question: FulfilmentQuestion
  private let index: DossierIndex
  private let plan: Placed<Plan>
  private let items: [ReportedItem]

  /// Takes the items of the plan that are in force in the version that is asked for.
  init(
    question: FulfilmentQuestion, plan: Placed<Plan>, items inForce: [Row<PlanItem>], index: DossierIndex,
    recording recorder: inout some Recorder
  ) {
    self.question = question
    self.plan = plan
    self.index = index
    let counted =
      question.unit.map { unit in inForce.filter { index[$0]?.level == unit } }
      ?? Self.lowest(of: inForce, index)
    let reports = Self.reports(index)
    let year = recorder.given(question.year.map { .count($0) } ?? .none)
    var items: [ReportedItem] = []
    var hasReports = false
    for item in counted {
      guard let entity = index[item] else { continue }
      let own = ItemReports(reports: reports[item] ?? [], index: index, recording: &recorder)
      let last = own.last(in: year, of: index.path(of: item), recording: &recorder)
      hasReports = hasReports || last != nil
      let status = recorder.apply(
        .statusClass, to: last.map { own.status(of: $0, recording: &recorder) } ?? [], about: index.path(of: item))
      items.append(
        ReportedItem(
          item: entity, groups: index.plans.effectiveTargetGroups(of: item), status: status,
          disposition: last.map { own.disposition(of: $0, recording: &recorder) }))
    }
    self.items = items
    self.hasReports = hasReports
    let isCounted = Set(counted)
    hasReportsElsewhere = inForce.contains { !isCounted.contains($0) && reports[$0] != nil }
  }

  /// The items without others below them.
  private static func lowest(of items: [Row<PlanItem>], _ index: DossierIndex) -> [Row<PlanItem>] {
    var above: Set<Row<PlanItem>> = []
    for item in items {
      var next = index.plans.parent(of: item)
      while let row = next, above.insert(row).inserted { next = index.plans.parent(of: row) }
    }
    return items.filter { !above.contains($0) }
  }

  private static func reports(_ index: DossierIndex) -> [Row<PlanItem>: [Placed<StatusReport>]] {
    var reports: [Row<PlanItem>: [Placed<StatusReport>]] = [:]
    for report in index.placed(StatusReport.self) {
      guard let item = index.row(of: report.entity.item) else { continue }
      reports[item, default: []].append(report)
    }
    return reports
  }

  // MARK: Accounts

  func account(_ tally: FulfilmentTally, recording recorder: inout some Recorder) -> FulfilmentRecord {
    let figures = tally.figures(of: items.map(\.status), recording: &recorder)
    var account = FulfilmentAccount(
      basis: .reports, total: figures.total.countAnswer([]), percentageSum: tally.percentageSum(figures, []))
    account.year = question.year
    let levels = Set(items.map(\.item.level))
    account.unit = question.unit ?? (levels.count == 1 ? levels.first ?? nil : nil)
    account.counts = tally.counts(figures, [], open: openReasons)
    account.unknown = tally.unknown(figures, [])
    return FulfilmentRecord(account: account, figures: figures, remarks: question.yearRemark(question.year))
  }

  func cancelled(recording recorder: inout some Recorder) -> Answer<Int> {
    let asked = recorder.given(TraceValue(ItemDisposition.cancelled))
    let figure = recorder.apply(.statusCount, to: [asked] + items.compactMap(\.disposition), about: plan.path)
    recorder.result(figure, named: "cancelled")
    return figure.countAnswer([])
  }

  // MARK: Parts

  func byTargetGroup(_ tally: FulfilmentTally, recording recorder: inout some Recorder) -> [FulfilmentPart] {
    var members: [Identifier<TargetGroup>: [Figure]] = [:]
    var rest: [Figure] = []
    for item in items {
      if item.groups.isEmpty { rest.append(item.status) }
      for group in Set(item.groups) { members[group, default: []].append(item.status) }
    }
    guard !members.isEmpty else { return [] }
    var parts = members.keys.sorted().map { group in
      var part = self.part(members[group] ?? [], tally, "targetGroup.\(group)", recording: &recorder)
      part.targetGroup = group
      return part
    }
    if !rest.isEmpty { parts.append(part(rest, tally, "targetGroupNotStated", recording: &recorder)) }
    return parts
  }

  func byKind(_ tally: FulfilmentTally, recording recorder: inout some Recorder) -> [FulfilmentPart] {
    let members = Dictionary(grouping: items, by: \.item.kind).mapValues { $0.map(\.status) }
    let kinds = members.keys.compactMap(\.self).inOrder
    guard !kinds.isEmpty else { return [] }
    var parts = kinds.map { kind in
      var part = self.part(members[kind] ?? [], tally, "kind.\(kind)", recording: &recorder)
      part.kind = kind
      return part
    }
    if let rest = members[nil] { parts.append(part(rest, tally, "kindNotStated", recording: &recorder)) }
    return parts
  }

  private func part(
    _ classes: [Figure], _ tally: FulfilmentTally, _ name: String, recording recorder: inout some Recorder
  ) -> FulfilmentPart {
    let figures = tally.figures(of: classes, recording: &recorder)
    figures.name("\(name).", in: &recorder)
    var part = FulfilmentPart(total: figures.total.countAnswer([]))
    part.counts = tally.counts(figures, [], open: openReasons)
    part.unknown = tally.unknown(figures, [])
    return part
  }

  private var openReasons: [Reason] {
    [Reason(Message("fulfilment.unknownItems"), settledBy: [DossierPath("statusReports")])]
  }
}

/// The reports on one item, in document order.
private struct ItemReports {
  let reports: [Placed<StatusReport>]
  private var times: [Figure] = []

  init(reports: [Placed<StatusReport>], index: DossierIndex, recording recorder: inout some Recorder) {
    self.reports = reports
    for report in reports {
      let evaluation = report.entity.evaluation.flatMap { index.placed($0) }
      let year =
        if let evaluation {
          recorder.stated(TraceValue(count: evaluation.entity.year), at: evaluation.path.appending("year"))
        } else {
          recorder.given(.none)
        }
      times += [
        recorder.stated(TraceValue(count: report.entity.year), at: report.path.appending("year")), year,
        recorder.stated(TraceValue(report.entity.reported), at: report.path.appending("reported")),
      ]
    }
  }

  /// The last report of a year, or of all; the others are named as not taken.
  func last(
    in year: Figure, of item: DossierPath, recording recorder: inout some Recorder
  ) -> Placed<StatusReport>? {
    guard !reports.isEmpty else { return nil }
    let inputs = [year] + times
    // Asked once before, to say which reports are not taken.
    let place = Formula.lastReport(inputs.map(\.value)).value.countValue
    let figure = recorder.apply(
      .lastReport, to: inputs, about: item, parameters: [],
      notTaken: reports.enumerated().filter { $0.offset + 1 != place }.map { report in
        TraceOmission(
          path: report.element.path,
          reason: Message(place == nil ? "fulfilment.otherYear" : "fulfilment.notTheLast"))
      })
    guard let place = figure.value.countValue, reports.indices.contains(place - 1) else { return nil }
    return reports[place - 1]
  }

  func status(of report: Placed<StatusReport>, recording recorder: inout some Recorder) -> [Figure] {
    [
      recorder.stated(TraceValue(report.entity.fulfilment), at: report.path.appending("fulfilment")),
      recorder.stated(TraceValue(report.entity.knowledge), at: report.path.appending("knowledge")),
    ]
  }

  func disposition(of report: Placed<StatusReport>, recording recorder: inout some Recorder) -> Figure {
    recorder.stated(TraceValue(report.entity.disposition), at: report.path.appending("disposition"))
  }
}

extension TraceValue {
  /// A stated whole number, or nothing.
  init(count: Int?) { self = count.map { .count($0) } ?? .none }
}

extension FulfilmentQuestion {
  /// A status for a year says nothing final.
  func yearRemark(_ year: Int?) -> [Reason] {
    year.map { [Reason(Message("fulfilment.yearIsNotFinal", ["year": .count($0)]))] } ?? []
  }
}
