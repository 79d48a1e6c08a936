import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The municipality that a search asks for, with what the registers and the dossier's areas say of it.
struct PlaceAsked {
  private let municipality: MunicipalityCode
  private let asOf: Day
  /// The code of the municipality.
  let code: Figure
  private let codes: Figure
  private let district: Figure
  private let region: Figure
  private let nothing: Figure
  /// For each area of the dossier whether it has the municipality.
  private let areas: [Identifier<Area>: Figure]
  /// The areas that are whole districts and wait for the district of the municipality on their day.
  private let openAreas: Set<Identifier<Area>>

  init(
    _ municipality: MunicipalityCode, index: DossierIndex, context: EvaluationContext,
    recording recorder: inout some Recorder
  ) {
    self.municipality = municipality
    asOf = context.asOf
    let code = recorder.given(.text(municipality.rawValue))
    codes = recorder.given(TraceValue(listing: [municipality]))
    district = Self.district(of: municipality, on: context.asOf, in: context.territory, recording: &recorder)
    region = Self.region(of: municipality, on: context.asOf, in: context.territory, recording: &recorder)
    nothing = recorder.given(.none)
    var areas: [Identifier<Area>: Figure] = [:]
    var openAreas: Set<Identifier<Area>> = []
    for id in Set(index.dossier.services.flatMap { $0.servedTerritories.compactMap(\.area) }).sorted() {
      guard let area = index[id] else { continue }
      let day = area.asOf?.value ?? context.asOf
      let own = Self.district(of: municipality, on: day, in: context.territory, recording: &recorder)
      let path = Area.path(of: id)
      areas[id] = recorder.apply(
        .isDeclared,
        to: [
          code, recorder.stated(TraceValue(area.coverage), at: path.appending("coverage")),
          recorder.stated(TraceValue(listing: area.municipalities), at: path.appending("municipalities")),
          recorder.stated(TraceValue(area.district), at: path.appending("district")), own,
        ], about: path)
      let isDistrict = area.coverage == .wholeDistrict && area.district != nil
      if isDistrict, own.value == .none, areas[id]?.value == TraceValue.none { openAreas.insert(id) }
    }
    self.code = code
    self.areas = areas
    self.openAreas = openAreas
  }

  /// How a service reaches the municipality, and what is open because the table of the territory does not tell.
  ///
  /// A facility in the municipality reaches it only where its own place counts; a declared territory always does.
  func reach(
    of service: Service, _ facilities: FacilitiesFound, at path: DossierPath, on day: Figure, ownPlace: Bool = true,
    recording recorder: inout some Recorder
  ) -> ReachFound {
    var values = [code]
    for place in facilities.places { values += [place.lasts, place.municipality ?? nothing] }
    let isInPlace = recorder.apply(.isInPlace, to: values, about: path)
    let first = ownPlace ? isInPlace : recorder.given(.truth(false))
    var figures = [first]
    var told = [first.value]
    for (place, served) in service.servedTerritories.enumerated() {
      func member(_ name: String) -> DossierPath {
        path.appending("servedTerritories").naming(place, of: service.servedTerritories).appending(name)
      }
      let lasts = recorder.apply(
        .lasts,
        to: [
          day, recorder.stated(TraceValue(served.from), at: member("from")),
          recorder.stated(TraceValue(served.to), at: member("to")),
        ], about: path)
      let entry = [
        lasts, recorder.stated(TraceValue(served.scope), at: member("scope")),
        recorder.stated(TraceValue(listing: served.municipalities), at: member("municipalities")),
        recorder.stated(TraceValue(listing: served.districts), at: member("districts")),
        recorder.stated(TraceValue(listing: served.regions), at: member("regions")),
        served.area.flatMap { areas[$0] } ?? nothing, isInPlace, code, district, region,
      ]
      figures.append(recorder.apply(.reachOfEntry, to: entry, about: path))
      told.append(Formula.reachOfEntry(withTerritory(entry.map(\.value), area: served.area)).value)
    }
    let reach = recorder.apply(.reach, to: figures, about: path)
    return ReachFound(
      figure: reach, isTerritoryMissing: told != figures.map(\.value),
      isOpenOtherwise: Formula.reach(told).value == .none)
  }

  /// The values of a declared territory as if the table told where the municipality lies, namely elsewhere.
  private func withTerritory(_ values: [TraceValue], area: Identifier<Area>?) -> [TraceValue] {
    guard values.count == 10 else { return values }
    var told = values
    if told[8] == .none { told[8] = Self.elsewhere }
    if told[9] == .none { told[9] = Self.elsewhere }
    if let area, openAreas.contains(area) { told[5] = .truth(false) }
    return told
  }

  /// No code of a district or a region.
  private static let elsewhere = TraceValue.text("")

  /// Whether a municipality that is stated is the one that is asked for.
  func isHere(_ stated: Figure, at path: DossierPath, recording recorder: inout some Recorder) -> Figure {
    recorder.apply(.isAmong, to: [stated, codes], about: path)
  }

  /// Why it is open whether a service reaches the municipality; the dossier can settle nothing of what the table lacks.
  func reasons(_ reach: ReachFound, settledBy path: DossierPath) -> [Reason] {
    let table = Reason(
      Message("services.open.register", ["municipality": .text(municipality.rawValue), "day": .day(asOf)]))
    let dossier = Reason(Message("services.open.territory"), settledBy: [path])
    return (reach.isTerritoryMissing ? [table] : [])
      + (reach.isOpenOtherwise || !reach.isTerritoryMissing ? [dossier] : [])
  }

  // MARK: Registers

  private static func district(
    of code: MunicipalityCode, on day: Day, in territory: Territory, recording recorder: inout some Recorder
  ) -> Figure {
    recorder.registered(
      TraceValue(territory.district(of: code, on: day).value), about: .fact("district", of: code),
      citation: citation(of: code, to: .district, on: day, in: territory))
  }

  private static func region(
    of code: MunicipalityCode, on day: Day, in territory: Territory, recording recorder: inout some Recorder
  ) -> Figure {
    recorder.registered(
      TraceValue(territory.region(of: code, on: day).value), about: .fact("region", of: code),
      citation: citation(of: code, to: .region, on: day, in: territory))
  }

  private static func citation(
    of code: MunicipalityCode, to kind: TerritoryUnitKind, on day: Day, in territory: Territory
  ) -> Citation {
    let steps = [kind, .district, .county, .office]
    return steps.lazy.compactMap { territory.relation(of: .municipality(code), to: $0, on: day).value?.citation }.first
      ?? territory.municipalities.citation
  }
}

/// How a service reaches a municipality, and why that is open.
struct ReachFound {
  let figure: Figure
  /// Whether a declared territory waits for the district or the region of the municipality.
  let isTerritoryMissing: Bool
  /// Whether it would be open even if these were known.
  let isOpenOtherwise: Bool
}
