import ExactValues
import PlanningModel

/// The items of local plans in force by what intents refer to: services, needs, measures of the region's plan.
struct IntentItems {
  private let index: DossierIndex
  private var byService: [Identifier<Service>: Set<Row<PlanItem>>] = [:]
  private var byNeed: [Identifier<Need>: Set<Row<PlanItem>>] = [:]
  private var byMeasure: [DossierPath: Set<Row<PlanItem>>] = [:]

  init(_ index: DossierIndex, on day: Day, recording recorder: inout some Recorder) {
    self.index = index
    var live: Set<Row<PlanItem>> = []
    for plan in Set(index.dossier.plans.map(\.id)).sorted() {
      guard let entity = index[plan], !(entity.kind.map { SeriesSelection.kindsElsewhere.contains($0) } ?? false),
        let leaves = PlanLeaves.inForce(of: plan, in: nil, index).value
      else { continue }
      let facts = LeafFacts(of: leaves, index, on: day, recording: &recorder)
      for row in leaves.items where facts.isLive(row, recording: &recorder).value != .truth(false) {
        live.insert(row)
      }
    }
    for row in live {
      guard let item = index[row] else { continue }
      for service in item.services { byService[service, default: []].insert(row) }
      for need in item.needs { byNeed[need, default: []].insert(row) }
      for target in item.links.compactMap(\.target) + item.carriesOut.map({ PlanItem.path(of: $0) }) {
        byMeasure[target, default: []].insert(row)
      }
    }
    for need in index.dossier.needs {
      for row in need.answeredBy.compactMap({ index.row(of: $0) }) where live.contains(row) {
        byNeed[need.id, default: []].insert(row)
      }
    }
  }

  /// The items that name what an intent refers to, in document order.
  func naming(_ intent: DevelopmentIntent) -> [DossierPath] {
    var rows: Set<Row<PlanItem>> = []
    if let service = intent.service { rows.formUnion(byService[service] ?? []) }
    if let need = intent.need { rows.formUnion(byNeed[need] ?? []) }
    if let measure = intent.regionalMeasure { rows.formUnion(byMeasure[PlanItem.path(of: measure)] ?? []) }
    return rows.sorted().map { index.path(of: $0) }
  }
}
