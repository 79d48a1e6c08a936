import CzechRegisters
import ExactValues
import PlanningModel

/// The municipalities that a question about a territory means.
struct MunicipalitiesAsked {
  /// The codes, each once, in their order.
  let codes: [MunicipalityCode]

  /// Those that are listed, else those of a district on the day, else those of the area that the dossier declares.
  static func finding(
    listed: [MunicipalityCode], district: DistrictCode?, in index: DossierIndex, _ context: EvaluationContext
  ) -> Result<MunicipalitiesAsked, TerritoryScope.Failure> {
    if !listed.isEmpty { return .success(MunicipalitiesAsked(listed)) }
    if let district { return members(of: district, on: context.asOf, context) }
    switch TerritoryScope.finding(project: nil, plan: nil, in: index) {
    case .failure(let failure): return .failure(failure)
    case .success(let scope):
      guard let area = scope.area else { return .failure(TerritoryScope.Failure(reason: scope.noArea)) }
      switch area.entity.coverage {
      case .listedMunicipalities? where !area.entity.municipalities.isEmpty:
        return .success(MunicipalitiesAsked(area.entity.municipalities))
      case .wholeDistrict?:
        guard let district = area.entity.district else { break }
        return members(of: district, on: area.entity.asOf?.value ?? context.asOf, context)
      default: break
      }
      return .failure(
        TerritoryScope.Failure(
          reason: Reason(
            Message("municipalities.areaOpen", ["area": .text(area.entity.name)]),
            settledBy: [area.path.appending("coverage"), area.path.appending("municipalities")])))
    }
  }

  private init(_ codes: [MunicipalityCode]) { self.codes = Set(codes).sorted { $0.precedes($1) } }

  /// Military districts have no people who could be served.
  private static func members(
    of district: DistrictCode, on day: Day, _ context: EvaluationContext
  ) -> Result<MunicipalitiesAsked, TerritoryScope.Failure> {
    guard let members = context.territory.municipalities(of: district, on: day).value else {
      return .failure(
        TerritoryScope.Failure(
          reason: Reason(
            Message("municipalities.districtOpen", ["district": .text(district.rawValue), "day": .day(day)]))))
    }
    return .success(MunicipalitiesAsked(members.filter { $0.status != .militaryDistrict }.map(\.code)))
  }
}
