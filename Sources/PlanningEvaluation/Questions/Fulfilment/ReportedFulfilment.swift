import DossierCoding
import ExactValues
import PlanningModel

/// The fulfilment of a plan as reports on its items tell it.
struct ReportedFulfilment {
  private struct ReportedItem {
    var item: PlanItem
    var path: DossierPath
    var groups: [Identifier<TargetGroup>]
    var responsible: [Identifier<Organisation>]
    var body: Identifier<Body>?
    var status: Figure
    var disposition: Figure?

    var isNotYetDue: Bool { StatusClass(status.value) == .unknown(.notYetDue) }
  }

  /// Whether any item that is counted has a report.
  let hasReports: Bool
  /// Whether items of the plan that are not counted have reports.
  let hasReportsElsewhere: Bool

  private let question: FulfilmentQuestion
  private let index: DossierIndex
  private let plan: Placed<Plan>
  private let items: [ReportedItem]
  private let leftOut: [ReportedItem]

  /// Takes the items of the plan that are in force in the version that is asked for, and the reports known on the day.
  init(
    question: FulfilmentQuestion, plan: Placed<Plan>, items inForce: [Row<PlanItem>], index: DossierIndex, on day: Day,
    recording recorder: inout some Recorder
  ) {
    self.question = question
    self.plan = plan
    self.index = index
    let counted =
      question.unit.map { unit in inForce.filter { index[$0]?.level == unit } }
      ?? Self.leaves(of: question.plan, inForce, index)
    let reports = Self.reports(index)
    let effective = EffectiveValues(index)
    let asked = recorder.given(.day(day))
    let year = recorder.given(question.year.map { .count($0) } ?? .none)
    var items: [ReportedItem] = []
    var hasReports = false
    for item in counted {
      guard let entity = index[item] else { continue }
      let own = ItemReports(reports: reports[item] ?? [], index: index, on: asked, recording: &recorder)
      let last = own.last(in: year, of: index.path(of: item), recording: &recorder)
      hasReports = hasReports || last != nil
      let status = recorder.apply(
        .statusClass, to: last.map { own.status(of: $0, recording: &recorder) } ?? [], about: index.path(of: item))
      items.append(
        ReportedItem(
          item: entity, path: index.path(of: item), groups: index.plans.effectiveTargetGroups(of: item),
          responsible: effective.responsibility(for: item)?.value.organisations ?? [],
          body: last.flatMap { Self.body(of: $0, index) }, status: status,
          disposition: last.map { own.disposition(of: $0, recording: &recorder) }))
    }
    let excludes = question.excludesNotYetDue == true
    self.items = items.filter { !excludes || !$0.isNotYetDue }
    leftOut = items.filter { excludes && $0.isNotYetDue }
    self.hasReports = hasReports
    let isCounted = Set(counted)
    hasReportsElsewhere = inForce.contains { row in
      !isCounted.contains(row) && (reports[row] ?? []).contains { ItemReports.mayBeKnown($0, on: day, index) }
    }
  }

  /// The lowest items that have a card, as in every question that asks of the measures of a plan.
  private static func leaves(
    of plan: Identifier<Plan>, _ items: [Row<PlanItem>], _ index: DossierIndex
  ) -> [Row<PlanItem>] {
    guard let row = index.row(of: plan) else { return [] }
    let counted = Set(items)
    return PlanCards(index) { counted.contains($0) }.leaves(of: row, in: index)
  }

  /// The body whose part of an evaluation a report stands in.
  private static func body(of report: Placed<StatusReport>, _ index: DossierIndex) -> Identifier<Body>? {
    var seen: Set<Identifier<Evaluation>> = []
    var next = report.entity.evaluation
    while let id = next, seen.insert(id).inserted, let evaluation = index[id] {
      if let body = evaluation.body { return body }
      next = evaluation.partOf
    }
    return nil
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
    let omitted = leftOut.map { TraceOmission(path: $0.path, reason: Message("fulfilment.notYetDue")) }
    let figures = tally.figures(of: items.map(\.status), leavingOut: omitted, recording: &recorder)
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

  /// How many items were left out because they are not yet due; nothing where that was not asked for.
  func notYetDue(recording recorder: inout some Recorder) -> Answer<Int>? {
    guard question.excludesNotYetDue == true else { return nil }
    let asked = recorder.given(.text(StatusClass.unknown(.notYetDue).text))
    let figure = recorder.apply(.statusCount, to: [asked] + leftOut.map(\.status), about: plan.path)
    recorder.result(figure, named: "notYetDue")
    return figure.countAnswer([])
  }

  // MARK: Parts

  /// Whether an item counts with several organisations.
  var hasSeveralResponsible: Bool { items.contains { Set($0.responsible).count > 1 } }

  func byBody(_ tally: FulfilmentTally, recording recorder: inout some Recorder) -> [FulfilmentPart] {
    parts(by: { $0.body.map { [$0] } ?? [] }, \.body, tally, "body", recording: &recorder)
  }

  func byResponsible(_ tally: FulfilmentTally, recording recorder: inout some Recorder) -> [FulfilmentPart] {
    parts(by: \.responsible, \.organisation, tally, "responsible", recording: &recorder)
  }

  /// The items by entities that they name, in the order of their identifiers, and those that name none.
  private func parts<E: Entity>(
    by names: (ReportedItem) -> [Identifier<E>], _ member: WritableKeyPath<FulfilmentPart, Identifier<E>?>,
    _ tally: FulfilmentTally, _ name: String, recording recorder: inout some Recorder
  ) -> [FulfilmentPart] {
    var members: [Identifier<E>: [Figure]] = [:]
    var rest: [Figure] = []
    for item in items {
      let own = Set(names(item))
      if own.isEmpty { rest.append(item.status) }
      for entity in own { members[entity, default: []].append(item.status) }
    }
    guard !members.isEmpty else { return [] }
    var parts = members.keys.sorted().map { id in
      var part = self.part(members[id] ?? [], tally, "\(name).\(id)", recording: &recorder)
      part[keyPath: member] = id
      return part
    }
    if !rest.isEmpty { parts.append(part(rest, tally, "\(name)NotStated", recording: &recorder)) }
    return parts
  }

  func byTargetGroup(_ tally: FulfilmentTally, recording recorder: inout some Recorder) -> [FulfilmentPart] {
    parts(by: \.groups, \.targetGroup, tally, "targetGroup", recording: &recorder)
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
