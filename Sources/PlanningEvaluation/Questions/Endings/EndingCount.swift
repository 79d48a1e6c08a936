import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``EndingServicesQuestion``.
struct EndingCount {
  private let index: DossierIndex
  private let context: EvaluationContext
  private let until: Day
  private let day: Figure
  private let last: Figure
  private let dependents: ServiceDependents
  private var sources: SourceEnds
  private let providers: ProvidersOfTypes
  private let shrinking: ShrinkingCount

  init(
    until: Day, _ threshold: UsedParameter?, index: DossierIndex, context: EvaluationContext,
    recording recorder: inout some Recorder
  ) {
    self.index = index
    self.context = context
    self.until = until
    day = recorder.given(.day(context.asOf))
    last = recorder.given(.day(until))
    dependents = ServiceDependents(index, on: context.asOf, recording: &recorder)
    sources = SourceEnds(index, day, last, threshold)
    providers = ProvidersOfTypes(index, on: day, recording: &recorder)
    shrinking = ShrinkingCount(index, day, last, recording: &recorder)
  }

  mutating func result(recording recorder: inout some Recorder) -> EndingServices {
    var verdicts: [Figure] = []
    var services: [EndingService] = []
    var ended: [EndingService] = []
    var withoutEnd: [DossierPath] = []
    for row in index.rowsByName(of: Service.self) {
      guard let service = index[row] else { continue }
      let path = index.path(of: row)
      let ends = ends(of: service, row, path, recording: &recorder)
      let verdict = recorder.apply(.isServiceEnding, to: ends.map(\.figure), about: path)
      verdicts.append(verdict)
      let hasEnded = ends.first?.end.state == .ended
      let listed = index.catalogueEntries(of: row).compactMap { index[$0]?.id }
      if verdict.value == .none, !ends.contains(where: { $0.end.state == .open }) {
        withoutEnd.append(path)
        continue
      }
      guard verdict.value != .truth(false) || (hasEnded && !listed.isEmpty) else { continue }
      var found = EndingService(
        service: path,
        isEnding: verdict.truthAnswer([
          Reason(
            Message("endings.open"), settledBy: ends.filter { $0.end.state == .open }.map(\.end.statedAt).inOrder)
        ]), hasSingleProvider: providers.isSingle(for: service, at: path, recording: &recorder))
      found.ends = ends.map(\.end)
      found.listedIn = listed
      (found.items, found.municipalities, found.targetGroups) = dependents.all(of: row)
      if hasEnded { ended.append(found) } else { services.append(found) }
    }
    let count = recorder.apply(.countPossible, to: verdicts)
    recorder.result(count, named: "ending")
    let open = verdicts.count { $0.value == .none }
    let (less, lessCount) = shrinkingServices(recording: &recorder)
    var result = EndingServices(
      day: context.asOf, until: until,
      endingCount: count.countAnswer([Reason(Message("endings.undecided", ["count": .count(open)]))]),
      shrinkingCount: lessCount)
    result.shrinking = less
    result.services = services
    result.endedButListed = ended
    result.withoutEnd = withoutEnd
    return result
  }

  /// The services of which somebody wants less within the time, in document order, and how many they are.
  private func shrinkingServices(recording recorder: inout some Recorder) -> ([ShrinkingService], Answer<Int>) {
    var services: [ShrinkingService] = []
    var figures: [Figure] = []
    for row in index.rows(of: Service.self) {
      let path = index.path(of: row)
      guard let service = index[row], let wishes = shrinking.wishes(for: service.id, at: path, recording: &recorder)
      else { continue }
      figures.append(wishes.figure)
      let open = Reason(Message("endings.wishOpen"), settledBy: wishes.proposals)
      var found = ShrinkingService(service: path, isProposed: wishes.figure.truthAnswer([open]))
      found.proposals = wishes.proposals
      (found.items, found.municipalities, found.targetGroups) = dependents.all(of: row)
      services.append(found)
    }
    let count = figures.isEmpty ? recorder.given(.count(0)) : recorder.apply(.countPossible, to: figures)
    recorder.result(count, named: "shrinking")
    let open = services.filter { !$0.isProposed.isKnown }.flatMap(\.proposals)
    return (services, count.countAnswer([Reason(Message("endings.wishOpen"), settledBy: open.inOrder)]))
  }

  private typealias Found = (figure: Figure, end: ServiceEnd)

  /// The ends of a service, that of the service itself first.
  private mutating func ends(
    of service: Service, _ row: Row<Service>, _ path: DossierPath, recording recorder: inout some Recorder
  ) -> [Found] {
    var ends = [end(.registration, service.to, at: path.appending("to"), path, recording: &recorder)]
    ends += entrusted(service.capacities, at: path, recording: &recorder)
    for entryRow in index.networkEntries(of: row).sorted(by: { index.path(of: $0) < index.path(of: $1) }) {
      guard let entry = index[entryRow] else { continue }
      let entryPath = index.path(of: entryRow)
      let ofNetwork = entry.to == nil ? index[entry.network]?.to : nil
      let member = (ofNetwork == nil ? entryPath : Network.path(of: entry.network)).appending("to")
      ends.append(end(.networkEntry, entry.to ?? ofNetwork, at: member, entryPath, recording: &recorder))
      ends += entrusted(entry.capacities, at: entryPath, recording: &recorder)
    }
    for item in dependents.rows(of: row).sorted(by: { index.path(of: $0) < index.path(of: $1) }) {
      ends += sources.ends(of: item, recording: &recorder)
    }
    return ends
  }

  private func entrusted(
    _ capacities: [StatedCapacity], at path: DossierPath, recording recorder: inout some Recorder
  ) -> [Found] {
    var ends: [Found] = []
    for (place, capacity) in capacities.enumerated() where capacity.kind == .entrusted {
      let member = path.appending("capacities").naming(place, of: capacities).appending("to")
      ends.append(end(.entrustment, capacity.to, at: member, path, recording: &recorder))
    }
    return ends
  }

  private func end(
    _ kind: EndKind, _ time: Written<StatedTime>?, at member: DossierPath, _ subject: DossierPath,
    recording recorder: inout some Recorder
  ) -> Found {
    let stated = recorder.stated(TraceValue(time), at: member)
    let figure = recorder.apply(.endState, to: [day, last, stated, recorder.given(.none)], about: subject)
    var end = ServiceEnd(kind: kind, statedAt: member, state: EndState(rawValue: figure.value.textValue ?? ""))
    end.time = time?.text
    return (figure, end)
  }

  /// What has to be said beside the answer.
  var remarks: [Reason] {
    var remarks = [Reason(Message("endings.mayBeRenewed"))]
    if sources.lacksThreshold { remarks.append(Reason(Message("endings.noThreshold"))) }
    return remarks
  }
}
