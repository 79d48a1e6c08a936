import DossierCoding
import ExactValues
import PlanningModel

/// The status of one item of a plan (*stav plnění položky*): as adopted, and as the items below would give it.
///
/// A report belongs to a year and a round; a later round takes the place of an earlier one of the same year, and all are
/// kept. The three axes stay apart. The status of an item is what was reported of it, never a mean of the items below: what
/// those give by a named rule stands beside it. Reports that are surely made after the day of the context are not known on
/// it and do not count.
///
/// - Complexity: O(reports of the dossier + items below).
public struct ItemStatusQuestion: Question {
  /// The item.
  public var item: Identifier<PlanItem>

  /// The year; absent for the last one.
  public var year: Int?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of an item, perhaps for one year.
  public init(item: Identifier<PlanItem>, year: Int? = nil) {
    self.item = item
    self.year = year
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(item: Identifier(blank)) }

  /// The inputs.
  public static let members = MemberList<ItemStatusQuestion>(
    .required("item", \.item),
    .optional("year", \.year))

  /// The members that name the value in a list.
  public static let keyMembers = ["item", "year"]

  /// The permanent name.
  public static let id = QuestionID.itemStatus

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<ItemStatus> {
    guard let row = index.row(of: item), let item = index.placed(item) else { return .unknown([.missing(item)]) }
    let year = recorder.given(year.map { .count($0) } ?? .none)
    let statuses = CurrentStatuses(index, knownOn: context.asOf)
    let own = statuses.reported(row, in: year, recording: &recorder)
    recorder.result(own.status, named: "status")
    recorder.result(own.disposition, named: "disposition")
    var result = own.itemStatus(of: item.entity, in: self.year)
    result.comparison = comparison(of: own, at: row, in: year, index, statuses, recording: &recorder)
    let remarks =
      result.isContinuous == true ? [Reason(Message("monitoring.continuous"))] : []
    return .known(result, remarks: remarks)
  }

  private func comparison(
    of own: ReportedStatus, at top: Row<PlanItem>, in year: Figure, _ index: DossierIndex, _ statuses: CurrentStatuses,
    recording recorder: inout some Recorder
  ) -> StatusComparison? {
    let below = Self.rowsBelow(top, in: index)
    guard !below.isEmpty else { return nil }
    var known: [Row<PlanItem>: (status: Figure, isCancelled: Bool)] = [:]
    var result = StatusComparison(
      rule: .whatAllHave, adopted: own.fulfilmentAnswer, derived: .unknown([]),
      agree: .unknown([]), counted: 0, leftOut: 0)
    // From the lowest items upwards, so that the items below are known.
    for row in below.reversed() + [top] {
      let path = index.path(of: row)
      let children = index.plans.children(of: row).compactMap { known[$0] }
      let counted = children.filter { !$0.isCancelled }.map(\.status)
      let derived = children.isEmpty ? nil : recorder.apply(.statusOfItemsBelow, to: counted, about: path)
      if row == top, let derived {
        recorder.result(derived, named: "derived")
        let agree = recorder.apply(.sameStatus, to: [own.status, derived], about: path)
        recorder.result(agree, named: "agree")
        result.counted = counted.count
        result.leftOut = children.count - counted.count
        let reasons = [Reason(Message("monitoring.partsOpen"), settledBy: [DossierPath("statusReports")])]
        if case .known(let fulfilment) = StatusClass(derived.value) {
          result.derived = .known(fulfilment)
        } else {
          result.derived = .unknown(reasons)
        }
        result.agree = agree.truthAnswer(reasons)
      } else {
        let reported = statuses.reported(row, in: year, recording: &recorder)
        let isKnown = reported.fulfilment != nil
        let taken = isKnown ? reported.status : derived.flatMap { $0.value == .none ? nil : $0 } ?? reported.status
        known[row] = (taken, reported.isCancelled)
      }
    }
    if let report = own.report, report.entity.differenceReason != nil {
      result.differenceReason = report.path.appending("differenceReason")
    }
    return result
  }

  /// The items below, each after the one above it.
  private static func rowsBelow(_ top: Row<PlanItem>, in index: DossierIndex) -> [Row<PlanItem>] {
    var rows: [Row<PlanItem>] = []
    var open = index.plans.children(of: top)
    while let row = open.popLast() {
      guard row != top else { continue }
      rows.append(row)
      open += index.plans.children(of: row)
    }
    return rows
  }
}
