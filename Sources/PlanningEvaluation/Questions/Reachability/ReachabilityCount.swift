import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``ReachabilityQuestion``.
struct ReachabilityCount {
  /// A service that may count.
  private struct Candidate {
    let row: Row<Service>
    let service: Service
    let path: DossierPath
    let isActive: Figure
    let forms: Figure
    let facilities: FacilitiesFound
  }

  private struct Way: Hashable {
    let from: MunicipalityCode
    let to: MunicipalityCode
  }

  private let index: DossierIndex
  private let context: EvaluationContext
  private let day: Figure
  private let limit: Figure
  private let travel: [Way: [Int]]
  private let candidates: [Candidate]
  private(set) var remarks: [Reason] = []

  init(
    question: ReachabilityQuestion, index: DossierIndex, context: EvaluationContext,
    recording recorder: inout some Recorder
  ) {
    self.index = index
    self.context = context
    day = recorder.given(.day(context.asOf))
    limit = recorder.given(question.travelLimit.map { .count($0) } ?? .none)
    travel = Dictionary(grouping: question.travelTimes) { Way(from: $0.from, to: $0.to) }
      .mapValues { $0.map(\.minutes).sorted() }
    let types = recorder.given(TraceValue(listing: question.types.sorted { $0.rawValue < $1.rawValue }))
    var candidates: [Candidate] = []
    for row in index.rowsByName(of: Service.self) {
      guard let service = index[row] else { continue }
      let path = index.path(of: row)
      let isProvided = recorder.isProvided(service, at: path, on: day)
      let isKind = recorder.apply(
        .isServiceOfTypes,
        to: [
          types, recorder.stated(TraceValue(service.type), at: path.appending("type")),
          recorder.stated(TraceValue(service.standing), at: path.appending("standing")),
        ], about: path)
      let isActive = recorder.apply(.allTrue, to: [isProvided, isKind], about: path)
      guard isActive.value != .truth(false) else { continue }
      candidates.append(
        Candidate(
          row: row, service: service, path: path, isActive: isActive,
          forms: recorder.stated(TraceValue(listing: service.forms), at: path.appending("forms")),
          facilities: FacilitiesFound(of: row, in: index, on: day, withMunicipality: true, recording: &recorder)))
    }
    self.candidates = candidates
  }

  /// The answer for some municipalities, with what has to be said beside it.
  mutating func result(in codes: [MunicipalityCode], recording recorder: inout some Recorder) -> Reachability {
    var verdicts: [Figure] = []
    var places: [MunicipalityReach] = []
    var reaching: Set<Row<Service>> = []
    for code in codes {
      let (place, verdict) = reach(of: code, &reaching, recording: &recorder)
      recorder.result(verdict, named: "isReached.\(code.rawValue)")
      places.append(place)
      verdicts.append(verdict)
    }
    let count = recorder.apply(.servicesNotServing, to: verdicts)
    recorder.result(count, named: "unreached")
    let open = verdicts.count { $0.value.truthValue == nil }
    let reasons = [Reason(Message("reachability.undecided", ["count": .count(open)]))]
    var result = Reachability(
      day: context.asOf, unreached: unreached(codes, verdicts, reasons), unreachedCount: count.countAnswer(reasons))
    result.municipalities = places
    result.unfunded = unfunded(reaching)
    let ids = Set(reaching.compactMap { index[$0]?.id })
    result.waiting = index.dossier.serviceAssessments
      .filter { $0.kind == .waiting && $0.service.map { ids.contains($0) } == true && isKnown($0) }
      .map(\.id).sorted()
    remarks = [Reason(Message("reachability.listedOnly"))]
    if !result.unfunded.isEmpty {
      remarks.append(
        Reason(
          Message("reachability.unfunded", ["count": .count(result.unfunded.count)]),
          settledBy: result.unfunded.map { NetworkEntry.path(of: $0) }))
    }
    if !result.waiting.isEmpty {
      remarks.append(
        Reason(
          Message("reachability.waiting", ["count": .count(result.waiting.count)]),
          settledBy: result.waiting.map { ServiceAssessment.path(of: $0) }))
    }
    return result
  }

  /// Whether an assertion is not surely of a later day.
  private func isKnown(_ assessment: ServiceAssessment) -> Bool {
    assessment.time?.value?.earliest.map { $0 <= context.asOf } ?? true
  }

  private func unreached(
    _ codes: [MunicipalityCode], _ verdicts: [Figure], _ reasons: [Reason]
  ) -> Answer<[MunicipalityCode]> {
    let sure = zip(codes, verdicts).filter { $0.1.value == .truth(false) }.map(\.0)
    let possible = zip(codes, verdicts).filter { $0.1.value != .truth(true) }.map(\.0)
    if sure.count == possible.count { return .known(sure) }
    guard !sure.isEmpty || possible.count < codes.count else { return .unknown(reasons) }
    return .bounded(lower: sure, upper: possible, reasons: reasons)
  }

  private func reach(
    of code: MunicipalityCode, _ reaching: inout Set<Row<Service>>, recording recorder: inout some Recorder
  ) -> (MunicipalityReach, Figure) {
    let place = PlaceAsked(code, index: index, context: context, recording: &recorder)
    var figures: [Figure] = []
    var services: [ReachingService] = []
    var undecided: [DossierPath] = []
    var reasons: [Reason] = []
    for candidate in candidates {
      let near = near(candidate, code, place, recording: &recorder)
      let declared = place.reach(
        of: candidate.service, candidate.facilities, at: candidate.path, on: day, ownPlace: false,
        recording: &recorder)
      let way = recorder.apply(
        .wayToService, to: [candidate.isActive, candidate.forms, near.figure, declared.figure, limit],
        about: candidate.path)
      figures.append(recorder.apply(.isReached, to: [way], about: candidate.path))
      if let text = way.value.textValue {
        let reach = ServiceReach(rawValue: text)
        guard reach.isListed else { continue }
        services.append(ReachingService(service: candidate.path, reach: reach))
        reaching.insert(candidate.row)
      } else {
        undecided.append(candidate.path)
        reasons += self.reasons(candidate, near, declared, place)
      }
    }
    let verdict = recorder.apply(.isAnyReached, to: figures, about: .fact("code", of: code))
    var result = MunicipalityReach(municipality: code, isReached: verdict.truthAnswer(reasons))
    result.name = context.territory.municipality(code)?.name
    result.services = services
    result.undecided = undecided
    return (result, verdict)
  }

  private func near(
    _ candidate: Candidate, _ code: MunicipalityCode, _ place: PlaceAsked, recording recorder: inout some Recorder
  ) -> (figure: Figure, missing: [MunicipalityCode]) {
    var values = [place.code, limit]
    var missing: [MunicipalityCode] = []
    for facility in candidate.facilities.places {
      let seat = facility.municipality?.value.textValue.map { MunicipalityCode(rawValue: $0) }
      let minutes = seat.flatMap { travel[Way(from: code, to: $0)] }
      values += [
        facility.lasts, facility.municipality ?? recorder.given(.none),
        recorder.given(minutes.map { .list($0.map { .count($0) }) } ?? .none),
      ]
      if let seat, seat != code, minutes == nil { missing.append(seat) }
    }
    return (recorder.apply(.nearness, to: values, about: candidate.path), missing)
  }

  /// What leaves a service open; of a secret facility nothing that leads to its address.
  private func reasons(
    _ candidate: Candidate, _ near: (figure: Figure, missing: [MunicipalityCode]), _ declared: ReachFound,
    _ place: PlaceAsked
  ) -> [Reason] {
    var reasons: [Reason] = []
    let path = candidate.path
    if candidate.isActive.value == .none {
      reasons.append(
        Reason(
          Message("reachability.serviceOpen"),
          settledBy: ["from", "to", "interruptions", "type", "standing"].map { path.appending($0) }))
    }
    let forms = candidate.service.forms
    if declared.figure.value == .none, Formula.isTerritoryServed(in: forms, limit: limit.value) != false {
      reasons += place.reasons(declared, settledBy: path.appending("servedTerritories"))
    }
    let peopleCome = forms.contains { $0 == .ambulatory || $0 == .residential }
    // Whether people come to a service of a form that is not listed, nobody knows.
    if !peopleCome, forms.isEmpty || forms.contains(where: { $0 != .field }) {
      reasons.append(Reason(Message("services.open.form"), settledBy: [path.appending("forms")]))
    }
    guard peopleCome else { return reasons }
    if near.figure.value == .none, limit.value != .none, !near.missing.isEmpty {
      let seats = Set(near.missing).sorted { $0.precedes($1) }
      reasons.append(
        Reason(Message("reachability.noTravelTime", ["to": .list(seats.map { .text($0.rawValue) })])))
    } else if near.figure.value == .none {
      reasons.append(Reason(Message("reachability.placeOpen"), settledBy: [path]))
    }
    return reasons
  }

  /// The entries without money that may hold on the day.
  private func unfunded(_ services: Set<Row<Service>>) -> [Identifier<NetworkEntry>] {
    func mayLast(_ from: Written<StatedTime>?, _ to: Written<StatedTime>?) -> Bool {
      Formula.lasts([.day(context.asOf), TraceValue(from), TraceValue(to)]).value != .truth(false)
    }
    return services.sorted().flatMap { index.networkEntries(of: $0) }.compactMap { row in
      guard let entry = index[row], mayLast(entry.from, entry.to), let code = entry.kind else { return nil }
      let kinds = index[entry.network]?.kinds.filter { $0.code == code && mayLast($0.from, $0.to) } ?? []
      return kinds.contains { $0.standing == .unfunded } ? entry.id : nil
    }
  }
}

extension Recorder {
  /// Whether a service is provided on a day, interruptions looked at.
  mutating func isProvided(_ service: Service, at path: DossierPath, on day: Figure) -> Figure {
    let lasts = apply(
      .lasts,
      to: [
        day, stated(TraceValue(service.from), at: path.appending("from")),
        stated(TraceValue(service.to), at: path.appending("to")),
      ], about: path)
    guard !service.interruptions.isEmpty else { return lasts }
    var figures = [day]
    for (place, interruption) in service.interruptions.enumerated() {
      func member(_ name: String) -> DossierPath {
        path.appending("interruptions").naming(place, of: service.interruptions).appending(name)
      }
      figures.append(stated(TraceValue(interruption.from), at: member("from")))
      figures.append(stated(TraceValue(interruption.to), at: member("to")))
    }
    return apply(.allTrue, to: [lasts, apply(.isUninterrupted, to: figures, about: path)], about: path)
  }
}
