import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// Which services serve the group and the place of ``CapacityAgainstNeedQuestion``, and whether only these.
struct ServedServices {
  /// Of each service whether its whole capacity counts; open where it is shared or not decided.
  private(set) var counts: [Row<Service>: Figure] = [:]
  private(set) var available: [DossierPath] = []
  private(set) var shared: [DossierPath] = []
  private(set) var undecided: [DossierPath] = []
  /// What the place has of each service by the rule of splitting; empty without one.
  private(set) var parts: [Row<Service>: ServedPart] = [:]
  /// The services whose capacity was split.
  private(set) var divided: [DossierPath] = []

  init(
    question: CapacityAgainstNeedQuestion, places: [MunicipalityCode], index: DossierIndex,
    context: EvaluationContext, recording recorder: inout some Recorder
  ) {
    var need = ServiceSearchQuestion()
    need.targetGroup = question.targetGroup
    need.registeredGroup = question.registeredGroup
    need.types = question.types
    let search = ServiceSearch(question: need, index: index, context: context, recording: &recorder)
    let asked = places.map { PlaceAsked($0, index: index, context: context, recording: &recorder) }
    let codes = recorder.given(TraceValue(listing: places))
    let district = recorder.given(question.municipality == nil ? TraceValue(question.district) : .none)
    let day = recorder.given(.day(context.asOf))
    let groups = Self.groups(question, index, recording: &recorder)
    let split = places.isEmpty ? nil : question.split.map { recorder.given(TraceValue(weights: $0)) }
    var districts: [DistrictCode: [MunicipalityCode]] = [:]
    for row in index.rowsByName(of: Service.self) {
      guard let service = index[row] else { continue }
      let path = index.path(of: row)
      var serves = [search.match(row, recording: &recorder).1]
      var isOnly: [Figure] = []
      var isOnlyForPlace: Figure?
      if !places.isEmpty {
        let facilities = FacilitiesFound(of: row, in: index, on: day, withMunicipality: true, recording: &recorder)
        let reaches = asked.map {
          $0.reach(of: service, facilities, at: path, on: day, recording: &recorder).figure
        }
        let reach = recorder.apply(.needReach, to: reaches, about: path)
        serves.append(recorder.apply(.needIsHere, to: [reach], about: path))
        let isAlone = Self.isOnlyForPlace(service, path, codes, district, day, recording: &recorder)
        isOnly.append(isAlone)
        isOnlyForPlace = isAlone
        if let text = reach.value.textValue, [.region, .country].contains(ServiceReach(rawValue: text)),
          serves.first?.value != .truth(false)
        {
          available.append(path)
        }
      }
      if let groups {
        isOnly.append(
          recorder.apply(
            .needIsOnlyForGroup,
            to: groups + [
              recorder.stated(TraceValue(listing: service.registeredGroups), at: path.appending("registeredGroups")),
              recorder.stated(TraceValue(service.targetGroups), at: path.appending("targetGroups")),
            ], about: path))
      }
      let isServed = recorder.apply(.allTrue, to: serves, about: path)
      counts[row] = recorder.apply(.allTrue, to: [isServed] + isOnly, about: path)
      if let split, let isOnlyForPlace {
        let members = DistrictMembers(of: service, in: context, knowing: &districts)
        let share = Self.share(
          service, path, [isOnlyForPlace, codes, split], day, members, recording: &recorder)
        isOnly.removeFirst()
        parts[row] = ServedPart(
          serves: recorder.apply(.allTrue, to: [isServed] + isOnly, about: path), share: share)
        if share.value == .none {
          isOnly.append(share)
        } else if isServed.value == .truth(true), isOnlyForPlace.value != .truth(true) {
          divided.append(path)
        }
      }
      switch isServed.value {
      case .truth(true): if isOnly.contains(where: { $0.value != .truth(true) }) { shared.append(path) }
      case .truth(false): break
      default: undecided.append(path)
      }
    }
  }

  private static func groups(
    _ question: CapacityAgainstNeedQuestion, _ index: DossierIndex, recording recorder: inout some Recorder
  ) -> [Figure]? {
    guard question.registeredGroup != nil || question.targetGroup != nil else { return nil }
    let codes =
      (question.registeredGroup.map { [$0] } ?? []) + (question.targetGroup.flatMap { index[$0]?.registerCodes } ?? [])
    return [
      recorder.given(TraceValue(listing: codes)), recorder.given(TraceValue(question.targetGroup)),
    ]
  }

  /// Of each territory that a service declares: whether it counts on the day, its scope, its municipalities, and what a
  /// formula takes of its districts.
  private static func territories<R: Recorder>(
    of service: Service, _ path: DossierPath, _ day: Figure, recording recorder: inout R,
    districts: (ServedTerritory, DossierPath, inout R) -> Figure
  ) -> [Figure] {
    var values: [Figure] = []
    for (place, served) in service.servedTerritories.enumerated() {
      let own = path.appending("servedTerritories").naming(place, of: service.servedTerritories)
      values += [
        recorder.apply(
          .lasts,
          to: [
            day, recorder.stated(TraceValue(served.from), at: own.appending("from")),
            recorder.stated(TraceValue(served.to), at: own.appending("to")),
          ], about: path),
        recorder.stated(TraceValue(served.scope), at: own.appending("scope")),
        recorder.stated(TraceValue(listing: served.municipalities), at: own.appending("municipalities")),
        districts(served, own, &recorder),
      ]
    }
    return values
  }

  private static func isOnlyForPlace(
    _ service: Service, _ path: DossierPath, _ codes: Figure, _ district: Figure, _ day: Figure,
    recording recorder: inout some Recorder
  ) -> Figure {
    let declared = territories(of: service, path, day, recording: &recorder) { served, path, recorder in
      recorder.stated(TraceValue(listing: served.districts), at: path.appending("districts"))
    }
    return recorder.apply(.needIsOnlyForPlace, to: [codes, district] + declared, about: path)
  }

  private static func share(
    _ service: Service, _ path: DossierPath, _ asked: [Figure], _ day: Figure, _ members: DistrictMembers,
    recording recorder: inout some Recorder
  ) -> Figure {
    let declared = territories(of: service, path, day, recording: &recorder) { served, _, recorder in
      members.figure(of: served.districts, recording: &recorder)
    }
    return recorder.apply(.placeShare, to: asked + declared, about: path)
  }

  /// What has to be said beside the capacity.
  var remarks: [Reason] {
    let said: [(String, [DossierPath])] = [
      ("capacityNeed.available", available), ("capacityNeed.shared", shared), ("capacityNeed.undecided", undecided),
      ("capacityNeed.divided", divided),
    ]
    return said.filter { !$0.1.isEmpty }.map {
      Reason(Message($0.0, ["count": .count($0.1.count)]), settledBy: $0.1.inOrder)
    }
  }
}
