import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``ParticipantsQuestion``.
struct ParticipantCount {
  private let list: ParticipantList
  private let index: DossierIndex

  init(_ list: ParticipantList, _ index: DossierIndex) {
    self.list = list
    self.index = index
  }

  func result(recording recorder: inout some Recorder) -> ParticipantsResult {
    let entries = list.entries
    var municipalities: [Figure] = []
    var organisations: [Figure] = []
    for entry in entries {
      let isOther = recorder.apply(.isUntrue, to: [entry.isMunicipality])
      municipalities += [recorder.apply(.allTrue, to: [entry.isAsked, entry.isMunicipality]), entry.identity]
      organisations += [recorder.apply(.allTrue, to: [entry.isAsked, isOther]), entry.identity]
    }
    var result = ParticipantsResult(
      of: list.path,
      count: count(entries.flatMap { [$0.isAsked, $0.identity] }, named: "participants", recording: &recorder),
      municipalityCount: count(municipalities, named: "municipalities", recording: &recorder),
      organisationCount: count(organisations, named: "organisations", recording: &recorder),
      haveBodies: .unknown([]))
    result.byKind = Dictionary(grouping: entries, by: \.kind).inListedOrder().map { kind, entries in
      OrganisationKindCount(
        kind: kind,
        count: count(
          entries.flatMap { [$0.isAsked, $0.identity] }, named: "kind.\(kind?.rawValue ?? "kindNotStated")",
          recording: &recorder))
    }
    result.listed = ParticipantSet(entries.filter(\.isSure))
    return result
  }

  private func count(_ pairs: [Figure], named name: String, recording recorder: inout some Recorder) -> Answer<Int> {
    let count = recorder.apply(.distinctParticipants, to: pairs, about: list.path)
    recorder.result(count, named: name)
    return count.countAnswer([Reason(Message("participants.agreementOpen"), settledBy: list.open.inOrder)])
  }

  // MARK: Bodies

  /// Whether a territorial body works for each municipality.
  func addBodies(to result: inout ParticipantsResult, on day: Day, recording recorder: inout some Recorder) {
    let codes = result.listed.municipalities
    guard !codes.isEmpty else {
      result.haveBodies = .unknown([
        Reason(Message("participants.noMunicipalities"), settledBy: [list.path.appending("participants")])
      ])
      return
    }
    let bodies = index.placed(Body.self).uniquelyNamed().filter { !$0.entity.municipalities.isEmpty }
    let asked = recorder.given(.day(day))
    var byCode: [MunicipalityCode: [Figure]] = [:]
    for body in bodies {
      let from = recorder.stated(TraceValue(body.entity.from), at: body.path.appending("from"))
      let to = recorder.stated(TraceValue(body.entity.to), at: body.path.appending("to"))
      let basis = recorder.stated(TraceValue(body.entity.basis), at: body.path.appending("basis"))
      let exists = recorder.apply(.lasts, to: [asked, from, to], about: body.path)
      let works = recorder.apply(.worksForTerritory, to: [exists, basis], about: body.path)
      for code in Set(body.entity.municipalities) { byCode[code, default: []].append(works) }
    }
    var served: [Figure] = []
    var open: Set<MunicipalityCode> = []
    let isAnyListed = recorder.given(.truth(!bodies.isEmpty))
    for code in codes {
      let isServed = recorder.apply(.hasTerritorialBody, to: [isAnyListed] + (byCode[code] ?? []), about: list.path)
      recorder.result(isServed, named: "hasBody.\(code)")
      served.append(isServed)
      if isServed.value == .truth(false) { result.withoutBody.append(code) }
      if isServed.value == .none { open.insert(code) }
    }
    let all = recorder.apply(.allTrue, to: served, about: list.path)
    recorder.result(all, named: "haveBodies")
    result.haveBodies = all.truthAnswer([
      Reason(
        Message(bodies.isEmpty ? "participants.noTerritorialBodies" : "participants.bodiesOpen"),
        settledBy: bodies.isEmpty
          ? [DossierPath(Body.collectionName)]
          : bodies.filter { !open.isDisjoint(with: $0.entity.municipalities) }
            .flatMap { [$0.path.appending("from"), $0.path.appending("to"), $0.path.appending("basis")] }.inOrder)
    ])
  }

  // MARK: Comparing

  func compare(
    with other: ParticipantList, in result: inout ParticipantsResult, recording recorder: inout some Recorder
  ) {
    let (mine, theirs) = (list.entries.filter(\.isSure), other.entries.filter(\.isSure))
    let mineSet = Set(mine.map(\.identity.value))
    let theirSet = Set(theirs.map(\.identity.value))
    result.added = ParticipantSet(mine.filter { !theirSet.contains($0.identity.value) })
    result.removed = ParticipantSet(theirs.filter { !mineSet.contains($0.identity.value) })
    result.both = ParticipantSet(mine.filter { theirSet.contains($0.identity.value) })
    for (name, one, another, formula) in [
      ("added", mine, theirs, Formula.onlyInFirst), ("removed", theirs, mine, .onlyInFirst),
      ("both", mine, theirs, .inBoth),
    ] {
      let number = recorder.given(.count(one.count))
      recorder.result(
        recorder.apply(formula, to: [number] + one.map(\.identity) + another.map(\.identity), about: list.path),
        named: name)
    }
  }
}

extension ParticipantList.Entry {
  /// Whether it surely takes part as asked.
  fileprivate var isSure: Bool { isAsked.value == .truth(true) }
}

extension ParticipantSet {
  /// Each participant once, of several entries for one organisation the first by its identifier.
  fileprivate init(_ entries: [ParticipantList.Entry]) {
    self.init()
    municipalities = Set(entries.compactMap(\.municipality)).sorted { $0.precedes($1) }
    var seen: Set<TraceValue> = []
    organisations = entries.filter { $0.municipality == nil }.sorted { $0.organisation < $1.organisation }
      .filter { seen.insert($0.identity.value).inserted }.map(\.organisation)
  }
}
