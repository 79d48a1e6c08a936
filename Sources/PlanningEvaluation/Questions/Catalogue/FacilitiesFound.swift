import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The facilities of a service, with what is stated of when and where they are.
struct FacilitiesFound {
  /// A facility of the service.
  struct Place {
    let facility: Facility
    let path: DossierPath
    /// Whether services are provided there on the day.
    let lasts: Figure
    /// Its municipality, which is nothing where it is secret or not stated; nil where no municipality is asked for.
    let municipality: Figure?
  }

  let places: [Place]

  init(
    of row: Row<Service>, in index: DossierIndex, on day: Figure, withMunicipality asksForPlace: Bool,
    recording recorder: inout some Recorder
  ) {
    var places: [Place] = []
    for row in index.facilities(of: row) {
      guard let facility = index[row] else { continue }
      let path = index.path(of: row)
      let lasts = recorder.apply(
        .lasts,
        to: [
          day, recorder.stated(TraceValue(facility.from), at: path.appending("from")),
          recorder.stated(TraceValue(facility.to), at: path.appending("to")),
        ], about: path)
      var municipality: Figure?
      if asksForPlace {
        // A secret address is not even looked at, so that no answer and no derivation can tell it.
        municipality =
          facility.mustStaySecret
          ? recorder.given(.none)
          : recorder.stated(
            TraceValue(facility.address?.municipality), at: path.appending("address").appending("municipality"))
      }
      places.append(Place(facility: facility, path: path, lasts: lasts, municipality: municipality))
    }
    self.places = places
  }

  /// The facilities that may be named to whoever asks where: surely open on the day, surely in the municipality that is
  /// asked for, and not secret.
  func shown(in asked: MunicipalityCode?) -> [Identifier<Facility>] {
    let shown = places.filter { place in
      guard !place.facility.mustStaySecret, place.lasts.value == .truth(true) else { return false }
      return asked.map { place.municipality?.value == .text($0.rawValue) } ?? true
    }
    var seen: Set<Identifier<Facility>> = []
    return shown.map(\.facility.id).filter { seen.insert($0).inserted }
  }
}
