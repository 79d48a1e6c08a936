import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The municipalities of the districts that a service serves, as the register has them on a day.
struct DistrictMembers {
  private let members: [DistrictCode: [MunicipalityCode]]
  private let citation: Citation

  /// Looks each district up once for all services.
  init(
    of service: Service, in context: EvaluationContext, knowing known: inout [DistrictCode: [MunicipalityCode]]
  ) {
    for district in service.servedTerritories.flatMap(\.districts) where known[district] == nil {
      let rows = context.territory.municipalities(of: district, on: context.asOf).value ?? []
      known[district] = rows.filter { $0.status != .militaryDistrict }.map(\.code)
    }
    members = known
    citation = context.territory.municipalities.citation
  }

  /// The municipalities of some districts; nothing where the register does not tell those of one.
  func figure(of districts: [DistrictCode], recording recorder: inout some Recorder) -> Figure {
    guard !districts.isEmpty else { return recorder.given(.none) }
    let lists = Set(districts).sorted { $0.rawValue.bytesPrecede($1.rawValue) }.map { members[$0] ?? [] }
    let isOpen = lists.contains { $0.isEmpty }
    let codes = Set(lists.flatMap(\.self)).sorted { $0.precedes($1) }
    return recorder.registered(
      isOpen ? .none : TraceValue(listing: codes),
      about: DossierPath("registers", "districts", districts.map(\.rawValue).joined(separator: " "), "municipalities"),
      citation: citation)
  }
}

extension TraceValue {
  /// The weights of a rule of splitting: codes and weights in turn.
  init(weights split: TerritorySplit) {
    let weights = split.weights.sorted {
      $0.municipality == $1.municipality ? $0.weight < $1.weight : $0.municipality.precedes($1.municipality)
    }
    self = .list(weights.flatMap { [.text($0.municipality.rawValue), .count($0.weight)] })
  }
}
