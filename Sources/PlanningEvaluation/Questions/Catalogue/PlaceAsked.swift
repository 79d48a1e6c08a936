import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The municipality that a search asks for, with what the registers and the dossier's areas say of it.
struct PlaceAsked {
  private let index: DossierIndex
  private let code: Figure
  private let district: Figure
  private let region: Figure
  private let nothing: Figure
  /// For each area of the dossier whether it has the municipality.
  private let areas: [Identifier<Area>: Figure]

  init(
    _ municipality: MunicipalityCode, index: DossierIndex, context: EvaluationContext,
    recording recorder: inout some Recorder
  ) {
    self.index = index
    let code = recorder.given(.text(municipality.rawValue))
    let district = recorder.district(of: municipality, on: context.asOf, in: context.territory)
    let ofDistrict = district.value.textValue.flatMap { context.territory.district(DistrictCode(rawValue: $0)) }
    region = recorder.registered(
      TraceValue(ofDistrict?.region), about: .fact("region", of: municipality),
      citation: ofDistrict?.citation ?? context.territory.districts.citation)
    nothing = recorder.given(.none)
    var areas: [Identifier<Area>: Figure] = [:]
    for id in Set(index.dossier.services.flatMap { $0.served.compactMap(\.area) }).sorted() {
      guard let area = index[id] else { continue }
      let own = recorder.district(of: municipality, on: area.asOf?.value ?? context.asOf, in: context.territory)
      let path = Area.path(of: id)
      areas[id] = recorder.apply(
        .isDeclared,
        to: [
          code, recorder.stated(TraceValue(area.coverage), at: path.appending("coverage")),
          recorder.stated(TraceValue(listing: area.municipalities), at: path.appending("municipalities")),
          recorder.stated(TraceValue(area.district), at: path.appending("district")), own,
        ], about: path)
    }
    self.code = code
    self.district = district
    self.areas = areas
  }

  /// How a service reaches the municipality.
  func reach(
    of service: Service, _ row: Row<Service>, at path: DossierPath, on day: Figure,
    recording recorder: inout some Recorder
  ) -> Figure {
    let isInPlace = isInPlace(row, at: path, on: day, recording: &recorder)
    var figures = [isInPlace]
    for (place, served) in service.served.enumerated() {
      func member(_ name: String) -> DossierPath {
        path.appending("served").naming(place, of: service.served).appending(name)
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
    }
    return recorder.apply(.reach, to: figures, about: path)
  }

  private func isInPlace(
    _ row: Row<Service>, at path: DossierPath, on day: Figure, recording recorder: inout some Recorder
  ) -> Figure {
    var figures = [code]
    for place in index.facilities(of: row) {
      guard let facility = index[place] else { continue }
      let facilityPath = index.path(of: place)
      figures.append(
        recorder.apply(
          .lasts,
          to: [
            day, recorder.stated(TraceValue(facility.from), at: facilityPath.appending("from")),
            recorder.stated(TraceValue(facility.to), at: facilityPath.appending("to")),
          ], about: facilityPath))
      // A secret address is not even looked at, so that no answer and no derivation can tell it.
      figures.append(
        facility.mustStaySecret
          ? nothing
          : recorder.stated(
            TraceValue(facility.address?.municipality), at: facilityPath.appending("address").appending("municipality"))
      )
    }
    return recorder.apply(.isInPlace, to: figures, about: path)
  }
}
