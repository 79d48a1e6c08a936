import ExactValues
import PlanningEvaluation
import PlanningModel

/// Which items of plans were cancelled, dropped or removed by a version.
struct EndedItems {
  private let index: DossierIndex
  private let statuses: CurrentStatuses
  private let reported: Set<Identifier<PlanItem>>

  init(_ index: DossierIndex) {
    self.index = index
    statuses = CurrentStatuses(index)
    reported = Set(index.dossier.statusReports.filter { $0.disposition?.endsItem ?? false }.map(\.item))
  }

  /// Whether an item has ended; `nil` where its reports leave that open.
  func hasEnded(_ item: Identifier<PlanItem>) -> Bool? {
    if index[item]?.removedBy != nil { return true }
    guard reported.contains(item) else { return false }
    let status = statuses.status(of: item)
    guard let disposition = status.disposition.value else { return status.report == nil ? nil : false }
    return disposition.endsItem
  }
}

extension ItemDisposition {
  /// Whether nothing more is to be done of an item.
  var endsItem: Bool { self == .cancelled || self == .dropped }
}
