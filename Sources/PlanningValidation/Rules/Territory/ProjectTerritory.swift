import CzechRegisters
import ExactValues
import PlanningEvaluation
import PlanningModel

/// A project with the district that its declared area relates to, and what the question about territory answers of it.
struct ProjectTerritory {
  let project: Project
  let path: DossierPath
  let area: Area
  let district: DistrictCode
  /// The day whose district is meant: that of the area where it states one, otherwise that of the evaluation.
  let day: Day
  let answer: Answer<TerritoryResult>

  /// The territory of a project; reasons where its area or the district of its area is not stated.
  static func of(
    _ project: Project, at path: DossierPath, in index: DossierIndex, _ context: EvaluationContext
  ) -> Result<ProjectTerritory, NoTerritory> {
    guard let id = project.area else { return .failure(NoTerritory(reason: .notStated(path.appending("area")))) }
    guard let area = index[id] else {
      return .failure(NoTerritory(reason: .missing(id, at: path.appending("area"))))
    }
    guard let district = area.district else {
      return .failure(NoTerritory(reason: .notStated(area.path.appending("district"))))
    }
    let day = area.asOf?.value ?? context.asOf
    let onDay = EvaluationContext(asOf: day, parameters: context.parameters, territory: context.territory)
    return .success(
      ProjectTerritory(
        project: project, path: path, area: area, district: district, day: day,
        answer: TerritoryQuestion(district: district, project: project.id).answer(for: index, in: onDay)))
  }

  /// The name of a district, or its code where the register does not have it.
  static func name(of district: DistrictCode, in territory: Territory) -> String {
    territory.district(district)?.name ?? district.rawValue
  }
}

/// Why a project has no district to be compared with.
struct NoTerritory: Error {
  let reason: Reason
}
