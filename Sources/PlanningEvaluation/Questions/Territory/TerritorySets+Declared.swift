import CzechRegisters
import ExactValues
import PlanningModel

extension TerritorySets {
  /// The territory as the project or plan declares it.
  func declared(recording recorder: inout some Recorder) -> TerritorySet {
    guard let area = scope.area else {
      let nothing = recorder.given(.none)
      var set = TerritorySet(isClosed: nothing, reasons: [scope.noArea])
      set.truths = facts.municipalities.map { _ in nothing }
      return set
    }
    let day = area.entity.asOf?.value ?? context.asOf
    let members = area.entity.district.flatMap { context.territory.municipalities(of: $0, on: day).value }
    let coverage = recorder.stated(TraceValue(area.entity.coverage), at: area.path.appending("coverage"))
    let listed = recorder.stated(
      TraceValue(listing: area.entity.municipalities), at: area.path.appending("municipalities"))
    let district = recorder.stated(TraceValue(area.entity.district), at: area.path.appending("district"))
    let isCovered = recorder.registered(
      .truth(members != nil),
      about: DossierPath("registers", "districts", area.entity.district?.rawValue ?? "", "municipalities"),
      citation: context.territory.municipalities.citation)
    let isClosed = recorder.apply(.isClosed, to: [coverage, listed, district, isCovered], about: area.path)
    var set = TerritorySet(isClosed: isClosed, reasons: [reason(for: area)])

    func isDeclared(_ code: MunicipalityCode, _ figure: Figure, _ known: Figure?) -> Figure {
      let own = known ?? recorder.district(of: code, on: day, in: context.territory)
      return recorder.apply(.isDeclared, to: [figure, coverage, listed, district, own], about: area.path)
    }
    set.truths = facts.municipalities.map {
      isDeclared($0.code, $0.codeFigure, day == context.asOf ? $0.district : nil)
    }
    let others = (members ?? []).filter { $0.status != .militaryDistrict }.map(\.code)
    let candidates = Set(area.entity.municipalities + (area.entity.coverage == .wholeDistrict ? others : []))
    for code in candidates.subtracting(facts.codes).sorted(by: { $0.precedes($1) })
    where isDeclared(code, recorder.given(.text(code.rawValue)), nil).value == .truth(true) {
      set.outside.append(code)
    }
    for code in candidates {
      let member = area.entity.municipalities.contains(code) ? "municipalities" : "district"
      set.mentions[code] = TerritorySet.Mention(paths: [area.path.appending(member)])
    }
    return set
  }

  private func reason(for area: Placed<Area>) -> Reason {
    switch area.entity.coverage {
    case .wholeDistrict?:
      Reason(
        Message("territory.areaWithoutDistrict", ["area": .text(area.entity.name)]),
        settledBy: [area.path.appending("district")])
    case .listedMunicipalities?:
      Reason(
        Message("territory.areaWithoutList", ["area": .text(area.entity.name)]),
        settledBy: [area.path.appending("municipalities")])
    default:
      Reason(
        Message("territory.declaredInWords", ["words": .text(area.entity.words ?? area.entity.name)]),
        settledBy: [area.path.appending("coverage"), area.path.appending("municipalities")])
    }
  }
}
