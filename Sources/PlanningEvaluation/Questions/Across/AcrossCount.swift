import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The combining behind ``AcrossDossiersQuestion``.
struct AcrossCount {
  /// The shares, in the order of their dossiers' identifiers.
  let shares: [DossierShare]

  /// Takes the shares.
  init(shares: [DossierShare]) { self.shares = shares.sorted { $0.dossier < $1.dossier } }

  func result(recording recorder: inout some Recorder) -> AcrossDossiers {
    var services: [Figure] = []
    for share in shares { services.append(recorder.given(share.servicesByNumber)) }
    var periods: [Figure] = []
    for share in shares { periods.append(recorder.given(share.period)) }
    let count = recorder.apply(.distinctServices, to: services)
    let shared = recorder.apply(.sharedServices, to: services)
    let isOnePeriod = recorder.apply(.isOnePeriod, to: periods)
    recorder.result(count, named: "serviceCount")
    recorder.result(shared, named: "sharedCount")
    recorder.result(isOnePeriod, named: "isOnePeriod")
    let open = [Reason(Message("across.servicesOpen"))]
    var result = AcrossDossiers(
      serviceCount: count.countAnswer(open), sharedCount: shared.countAnswer(open),
      isOnePeriod: isOnePeriod.truthAnswer([Reason(Message("across.periodsOpen"))]))
    result.dossiers = shares.map(\.dossier)
    result.needs = needs(recording: &recorder)
    result.intended = intended(recording: &recorder)
    result.shared = sharedServices
    result.candidates = candidates
    return result
  }

  // MARK: Needs

  private func needs(recording recorder: inout some Recorder) -> [NeedAcross] {
    var order: [String: NamedNeed] = [:]
    var groups: [String: [(dossier: Identifier<Dossier>, need: NamedNeed)]] = [:]
    for share in shares {
      for need in share.needs {
        order[need.name] = need
        groups[need.name, default: []].append((share.dossier, need))
      }
    }
    return order.keys.sorted { $0.bytesPrecede($1) }.compactMap { name in
      guard let key = order[name], let group = groups[name] else { return nil }
      var named: [Figure] = []
      for (_, need) in group { named.append(recorder.given(need.isNamed.figure)) }
      let count = recorder.apply(.countPossible, to: named)
      recorder.result(count, named: "need.\(name)")
      var result = NeedAcross(
        region: key.region, from: key.from, number: key.number,
        count: count.countAnswer([Reason(Message("across.standingOpen"))]))
      result.dossiers = group.map(\.dossier)
      result.requested = combined(
        group.flatMap(\.need.requested).map { (nil, $0) }, named: "requested.\(name)", recording: &recorder)
      return result
    }
  }

  // MARK: Capacity

  private func intended(recording recorder: inout some Recorder) -> [AskedCapacity] {
    let changes = shares.flatMap { share in
      share.intended.flatMap { change in change.changes.map { (change.registerNumber, $0) } }
    }
    return combined(changes, named: "change", recording: &recorder)
  }

  /// Adds what is asked for in one unit, form and kind and for one time; what is asked for one registered service counts once.
  private func combined(
    _ asked: [(service: String?, capacity: AskedCapacity)], named name: String,
    recording recorder: inout some Recorder
  ) -> [AskedCapacity] {
    let groups = Dictionary(grouping: asked, by: \.capacity.name)
    return groups.keys.sorted { $0.bytesPrecede($1) }.compactMap { key in
      guard let group = groups[key], let first = group.first?.capacity else { return nil }
      var result = AskedCapacity(kind: first.kind, amount: .unknown([]))
      (result.form, result.unit, result.basis) = (first.form, first.unit, first.basis)
      guard first.unit != nil else {
        result.amount = .unknown([Reason(Message("across.unitNotStated"))])
        return result
      }
      var figures: [Figure] = []
      for asked in group where asked.service == nil { figures.append(recorder.given(asked.capacity.figure)) }
      let services = Dictionary(grouping: group.filter { $0.service != nil }) { $0.service ?? "" }
      for service in services.keys.sorted(by: { $0.bytesPrecede($1) }) {
        var parts: [Figure] = []
        for asked in services[service] ?? [] { parts.append(recorder.given(asked.capacity.figure)) }
        figures.append(recorder.apply(.askedOnce, to: parts))
      }
      let sum = recorder.apply(.askedTogether, to: figures)
      recorder.result(sum, named: "\(name).\(key)")
      result.amount = sum.decimalAnswer([Reason(Message("across.partsOpen"))])
      return result
    }
  }

  // MARK: Services

  private var sharedServices: [ServiceAcross] {
    var dossiers: [String: Set<Identifier<Dossier>>] = [:]
    var names: [String: Set<String>] = [:]
    for share in shares {
      for service in share.services {
        guard let number = service.registerNumber else { continue }
        dossiers[number, default: []].insert(share.dossier)
        if let name = service.name { names[number, default: []].insert(name) }
      }
    }
    return dossiers.filter { $0.value.count > 1 }.keys.sorted { $0.bytesPrecede($1) }.map { number in
      var service = ServiceAcross(registerNumber: number)
      service.dossiers = (dossiers[number] ?? []).sorted()
      service.names = (names[number] ?? []).sorted { $0.bytesPrecede($1) }
      return service
    }
  }

  /// Services of one name in several dossiers, where at least one has no number, so that they may be one.
  private var candidates: [SameNamedServices] {
    var groups: [String: [(dossier: Identifier<Dossier>, number: String?)]] = [:]
    for share in shares {
      for service in share.services {
        let name = CzechText.folded(service.name ?? "")
        if !name.isEmpty { groups[name, default: []].append((share.dossier, service.registerNumber)) }
      }
    }
    return groups.keys.sorted { $0.bytesPrecede($1) }.compactMap { name in
      let group = groups[name] ?? []
      let dossiers = Set(group.map(\.dossier))
      guard dossiers.count > 1, group.contains(where: { $0.number == nil }) else { return nil }
      var result = SameNamedServices(name: name)
      result.dossiers = dossiers.sorted()
      return result
    }
  }
}
