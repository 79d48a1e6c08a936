import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The municipalities whose agreement is asked for.
struct ConsensusMunicipalities {
  let area: Placed<Area>?
  /// The codes, each once, in their order.
  let codes: [MunicipalityCode]
  /// Whether these are all of them.
  let isComplete: Bool

  /// Those of the area, else those of the district on the day, else those that published something.
  ///
  /// An area of a whole district has the municipalities of the district on its day, and those that it lists beside them.
  static func finding(
    _ question: ConsensusQuestion, _ stances: ConsensusStances, in index: DossierIndex, _ context: EvaluationContext
  ) -> Result<ConsensusMunicipalities, TerritoryScope.Failure> {
    if let id = question.area {
      guard let area = index.placed(id) else { return .failure(.init(reason: .missing(id))) }
      let listed = Set(area.entity.municipalities)
      if area.entity.coverage == .wholeDistrict, let district = area.entity.district,
        case .success(let asked) = MunicipalitiesAsked.finding(
          listed: [], district: district, in: index, context.on(area.entity.asOf?.value))
      {
        return answer(area, listed.union(asked.codes), isComplete: true)
      }
      let isComplete =
        area.entity.coverage == .listedMunicipalities || area.entity.coverage == nil && area.entity.words == nil
      return answer(area, listed, isComplete: isComplete)
    }
    guard let district = question.district else { return answer(nil, Set(stances.entries.keys), isComplete: true) }
    switch MunicipalitiesAsked.finding(listed: [], district: district, in: index, context) {
    case .failure(let failure): return .failure(failure)
    case .success(let asked): return answer(nil, Set(asked.codes), isComplete: true)
    }
  }

  private static func answer(
    _ area: Placed<Area>?, _ codes: Set<MunicipalityCode>, isComplete: Bool
  ) -> Result<ConsensusMunicipalities, TerritoryScope.Failure> {
    guard !codes.isEmpty else {
      return .failure(
        .init(
          reason: Reason(
            Message(area == nil ? "consensus.nothingPublished" : "consensus.noMunicipalities"),
            settledBy: [area?.path.appending("municipalities") ?? DossierPath(Act.collectionName)])))
    }
    return .success(
      ConsensusMunicipalities(area: area, codes: codes.sorted { $0.precedes($1) }, isComplete: isComplete))
  }
}

extension EvaluationContext {
  /// The same on another day, where one is given.
  fileprivate func on(_ day: Day?) -> EvaluationContext {
    EvaluationContext(asOf: day ?? asOf, parameters: parameters, territory: territory, workingDays: workingDays)
  }
}
