import ExactValues
import PlanningEvaluation
import PlanningModel

/// The reported statuses of items that have items below, beside what those give.
struct DerivedStatuses {
  struct Comparison {
    let report: StatusReport
    let adopted: Fulfilment
    let derived: Fulfilment?
  }

  /// The comparisons, in the order of the items.
  let comparisons: [Comparison]

  /// - Complexity: O(items + reports).
  init(_ index: DossierIndex) {
    let statuses = CurrentStatuses(index)
    guard !index.dossier.statusReports.isEmpty else {
      comparisons = []
      return
    }
    comparisons = statuses.derived().compactMap { item, derived -> Comparison? in
      let status = statuses.status(of: item)
      guard let adopted = status.fulfilment.value, let report = status.report.flatMap({ index[$0] }) else { return nil }
      return Comparison(report: report, adopted: adopted, derived: derived)
    }
  }
}
