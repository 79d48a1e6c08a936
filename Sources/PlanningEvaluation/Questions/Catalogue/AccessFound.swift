import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// What is stated of one kind of access at a service and at those of its facilities that count for a need.
struct AccessFound {
  /// The values of the formula of access.
  private(set) var figures: [Figure] = []
  /// Where it is stated that the access is missing.
  private(set) var missingAt: [DossierPath] = []
  /// What would settle it where it is open.
  private(set) var settledBy: [DossierPath]

  init(
    _ kind: AccessKind, of service: Service, at path: DossierPath, _ facilities: FacilitiesFound, in asked: PlaceAsked?,
    recording recorder: inout some Recorder
  ) {
    settledBy = [path.appending("access")]
    let own = state(of: kind, in: service.access, at: path, recording: &recorder)
    figures = [own]
    for place in facilities.places {
      let isHere = asked.flatMap { asked in
        place.municipality.map { asked.isHere($0, at: place.path, recording: &recorder) }
      }
      let counts =
        isHere.map { recorder.apply(.allTrue, to: [place.lasts, $0], about: place.path) } ?? place.lasts
      let state = state(of: kind, in: place.facility.access, at: place.path, recording: &recorder)
      figures += [counts, state]
      guard counts.value != .truth(false) else { continue }
      settledBy.append(place.path.appending("access"))
      if counts.value != .truth(true) { settledBy += Self.places(of: place, isHere) }
    }
  }

  /// The state of the access at one place, which is nothing where none is mentioned.
  private mutating func state(
    of kind: AccessKind, in features: [AccessFeature], at owner: DossierPath, recording recorder: inout some Recorder
  ) -> Figure {
    var states: [Figure] = []
    for (place, feature) in features.enumerated() where feature.kind == kind {
      states.append(
        recorder.stated(
          TraceValue(feature.state), at: owner.appending("access").naming(place, of: features).appending("state")))
    }
    let state = recorder.apply(.accessAt, to: states, about: owner)
    if state.value == TraceValue(AccessState.no) { missingAt.append(owner.appending("access")) }
    return state
  }

  /// What would tell whether a facility counts; of a secret one nothing that leads to its address.
  private static func places(of place: FacilitiesFound.Place, _ isHere: Figure?) -> [DossierPath] {
    var paths: [DossierPath] = []
    if place.lasts.value == .none { paths += [place.path.appending("from"), place.path.appending("to")] }
    if isHere?.value == TraceValue.none, !place.facility.mustStaySecret {
      paths.append(place.path.appending("address").appending("municipality"))
    }
    return paths
  }
}
