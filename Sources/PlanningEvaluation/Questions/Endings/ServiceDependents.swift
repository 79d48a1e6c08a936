import CzechRegisters
import ExactValues
import PlanningModel

/// The items of plans that name services, with the municipalities and target groups for which they are.
struct ServiceDependents {
  private let index: DossierIndex
  private let effective: EffectiveValues
  private let items: [Row<Service>: [Row<PlanItem>]]

  init(_ index: DossierIndex, on day: Day, recording recorder: inout some Recorder) {
    self.index = index
    effective = EffectiveValues(index)
    var items: [Row<Service>: [Row<PlanItem>]] = [:]
    for plan in Set(index.dossier.plans.map(\.id)).sorted() {
      guard let leaves = PlanLeaves.inForce(of: plan, in: nil, index).value else { continue }
      let naming = leaves.items.filter { index[$0]?.services.isEmpty == false }
      guard !naming.isEmpty else { continue }
      let facts = LeafFacts(of: leaves, index, on: day, recording: &recorder)
      for row in naming where facts.isLive(row, recording: &recorder).value != .truth(false) {
        for service in Set(index[row]?.services ?? []) {
          if let service = index.row(of: service) { items[service, default: []].append(row) }
        }
      }
    }
    self.items = items.mapValues { $0.sorted() }
  }

  /// The items that name a service, in document order.
  func rows(of service: Row<Service>) -> [Row<PlanItem>] { items[service] ?? [] }

  /// What depends on a service.
  func all(
    of row: Row<Service>
  ) -> (items: [DossierPath], municipalities: [MunicipalityCode], targetGroups: [Identifier<TargetGroup>]) {
    let rows = rows(of: row)
    return (
      rows.map { index.path(of: $0) },
      Set(rows.flatMap { effective.municipalities(of: $0)?.value ?? [] }).sorted { $0.precedes($1) },
      Set(rows.flatMap { effective.targetGroups(of: $0)?.value ?? [] }).sorted()
    )
  }
}
