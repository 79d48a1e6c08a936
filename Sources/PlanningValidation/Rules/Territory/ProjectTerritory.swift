import CzechRegisters
import ExactValues
import PlanningEvaluation
import PlanningModel

/// A project with the district that its declared area relates to.
struct ProjectTerritory {
  let project: Project
  let path: DossierPath
  let area: Area
  let district: DistrictCode
  /// The day whose district is meant: that of the area where it states one, otherwise that of the evaluation.
  let day: Day
  private let index: DossierIndex
  private let context: EvaluationContext

  /// The territory of a project; a reason where its area or the district of its area is not stated.
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
    return .success(
      ProjectTerritory(
        project: project, path: path, area: area, district: district, day: day, index: index, context: context))
  }

  /// What the question about territory answers of the participants and the period of the project.
  ///
  /// The question goes through all events and acts of a dossier, which play no part here; it is asked of the project
  /// and its participants, so that asking it for every project stays linear.
  var answer: Answer<TerritoryResult> {
    var dossier = Dossier(id: index.dossier.id)
    dossier.projects = [project]
    dossier.areas = [area]
    var organisations = Set<Identifier<Organisation>>()
    for participant in project.participants {
      var next: Identifier<Organisation>? = participant.organisation
      while let id = next, organisations.insert(id).inserted { next = index[id]?.partOf }
    }
    dossier.organisations = organisations.sorted().compactMap { index[$0] }
    let onDay = EvaluationContext(asOf: day, parameters: context.parameters, territory: context.territory)
    return TerritoryQuestion(district: district, project: project.id).answer(for: DossierIndex(dossier), in: onDay)
  }

  /// The name of the district, or its code where the register does not have it.
  var districtName: String { Self.name(of: district, in: context.territory) }

  /// The name of a district, or its code where the register does not have it.
  static func name(of district: DistrictCode, in territory: Territory) -> String {
    territory.district(district)?.name ?? district.rawValue
  }
}

/// Why a project has no district to be compared with.
struct NoTerritory: Error {
  let reason: Reason
}
