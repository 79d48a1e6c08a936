import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// Reads the four territories out of a dossier.
struct TerritorySets {
  let index: DossierIndex
  let context: EvaluationContext
  let facts: DistrictFacts
  let scope: TerritoryScope
  private var identities: [Identifier<Organisation>: Figure] = [:]

  init(index: DossierIndex, context: EvaluationContext, facts: DistrictFacts, scope: TerritoryScope) {
    self.index = index
    self.context = context
    self.facts = facts
    self.scope = scope
  }

  // MARK: Bound by contract

  /// The municipalities among the participants of the project; without a project, those among the participants of the
  /// plan that state an agreement.
  mutating func contracted(recording recorder: inout some Recorder) -> TerritorySet {
    let path = (scope.project?.path ?? scope.participating?.path)?.appending("participants")
    let parties = parties(
      scope.project?.entity.participants ?? scope.participating?.entity.participants ?? [], at: path,
      recording: &recorder)
    var reasons = unidentified(parties)
    var found = parties.map(\.named)
    let isComplete: Figure
    if scope.project == nil, scope.participating != nil {
      let agreements = parties.map {
        recorder.stated(TraceValue($0.agreement), at: $0.named.path.appending("agreement"))
      }
      for place in found.indices {
        let bound = recorder.apply(
          .boundByAgreement, to: [agreements[place], found[place].identity], about: found[place].path)
        found[place] = Named(identity: bound, path: found[place].path, role: found[place].role)
      }
      isComplete = recorder.apply(
        .areAllBound, to: zip(agreements, parties).flatMap { [$0, $1.named.identity] }, about: path)
      let silent = parties.filter { $0.agreement == nil }.map { $0.named.path.appending("agreement") }
      if !silent.isEmpty {
        reasons.append(Reason(Message("territory.agreementNotStated"), settledBy: silent.sorted()))
      }
    } else {
      isComplete = recorder.apply(.areAllIdentified, to: found.map(\.identity), about: path)
    }
    return set(
      of: found, isClosed: isComplete, reasons: reasons.isEmpty ? [scope.noParticipants] : reasons,
      recording: &recorder)
  }

  /// A participant of a project or plan, with the municipality that it is.
  private struct Party {
    let named: Named
    let organisation: Identifier<Organisation>
    let agreement: AgreementKind?
  }

  private mutating func parties(
    _ participants: [Participant], at path: DossierPath?, recording recorder: inout some Recorder
  ) -> [Party] {
    var occurrences: [String: Int] = [:]
    var parties: [Party] = []
    for participant in participants {
      let name = participant.pathName
      occurrences[name, default: 0] += 1
      let place = (path ?? .root).appending(name, occurrence: occurrences[name] ?? 1)
      let identity = identity(of: participant.organisation, recording: &recorder)
      parties.append(
        Party(
          named: Named(identity: identity, path: place, role: participant.role),
          organisation: participant.organisation, agreement: participant.agreement))
    }
    return parties
  }

  private func unidentified(_ parties: [Party]) -> [Reason] {
    parties.filter { $0.named.identity.value == .none }.map(\.organisation).sorted().map { id in
      Reason(
        Message("territory.unidentified", ["organisation": .text(index[id]?.name ?? id.text)]),
        settledBy: [Organisation.path(of: id).appending("municipality")])
    }
  }

  // MARK: Took part

  mutating func tookPart(recording recorder: inout some Recorder) -> TerritorySet {
    let plan = scope.participating?.path.appending("participants")
    let listed = parties(scope.participating?.entity.participants ?? [], at: plan, recording: &recorder)
    let found =
      attendingEvents(recording: &recorder) + presentAtMeetings(recording: &recorder) + listed.map(\.named)
    let reason = Reason(
      Message("territory.attendanceNotStated"),
      settledBy: [DossierPath(Event.collectionName), DossierPath(Meeting.collectionName)]
        + [plan].compactMap(\.self))
    return set(of: found, isClosed: recorder.given(.truth(false)), reasons: [reason], recording: &recorder)
  }

  private mutating func attendingEvents(recording recorder: inout some Recorder) -> [Named] {
    var found: [Named] = []
    for event in index.placed(Event.self) where event.entity.outcome == .held && isOfProject(event.entity.project) {
      let outcome = recorder.stated(TraceValue(event.entity.outcome), at: event.path.appending("outcome"))
      for (member, organisations) in [
        ("attending", event.entity.attending), ("organisers", event.entity.organisers),
      ] {
        guard !organisations.isEmpty else { continue }
        let path = event.path.appending(member)
        let stated = recorder.stated(TraceValue(organisations), at: path)
        for organisation in organisations {
          let given = recorder.given(.text(organisation.text))
          let identity = identity(of: organisation, recording: &recorder)
          let met = recorder.apply(.attendance, to: [outcome, stated, given, identity], about: event.path)
          found.append(Named(identity: met, path: path, role: nil))
        }
      }
    }
    return found
  }

  private mutating func presentAtMeetings(recording recorder: inout some Recorder) -> [Named] {
    var found: [Named] = []
    for meeting in index.placed(Meeting.self) where isOfProject(meeting.entity.project) {
      var occurrences: [String: Int] = [:]
      for attendance in meeting.entity.attendances {
        let name = attendance.pathName
        occurrences[name, default: 0] += 1
        let path = meeting.path.appending("attendances").appending(name, occurrence: occurrences[name] ?? 1)
        let seat = attendance.organisation == nil ? attendance.seat.flatMap { index.placed($0) } : nil
        guard let organisation = attendance.organisation ?? seat?.entity.organisation else { continue }
        let member = seat?.path.appending("organisation") ?? path.appending("organisation")
        let facts = [
          recorder.stated(TraceValue(meeting.entity.outcome), at: meeting.path.appending("outcome")),
          recorder.stated(TraceValue(meeting.entity.held), at: meeting.path.appending("held")),
          recorder.stated(TraceValue(attendance.presence), at: path.appending("presence")),
          recorder.stated(attendance.isGuest.map { .truth($0) } ?? .none, at: path.appending("isGuest")),
          identity(of: organisation, recording: &recorder),
          recorder.stated(TraceValue(organisation), at: member),
        ]
        found.append(
          Named(identity: recorder.apply(.presence, to: facts, about: meeting.path), path: path, role: nil))
      }
    }
    return found
  }

  private func isOfProject(_ project: Identifier<Project>?) -> Bool {
    guard let asked = scope.project?.entity.id, let project else { return true }
    return asked == project
  }

  // MARK: Adopted

  mutating func approved(recording recorder: inout some Recorder) -> TerritorySet {
    let day = recorder.given(.day(context.asOf))
    var found: [Named] = []
    for act in index.placed(Act.self) where act.entity.kind == .adopted && isOfPlan(act.entity) {
      let kind = recorder.stated(TraceValue(act.entity.kind), at: act.path.appending("kind"))
      let time = recorder.stated(TraceValue(act.entity.time), at: act.path.appending("time"))
      let organisations = [act.entity.organisation] + act.entity.bodies.map { index[$0]?.organisation }
      for organisation in Set(organisations.compactMap { $0 }).sorted() {
        let identity = identity(of: organisation, recording: &recorder)
        let adopted = recorder.apply(.approval, to: [kind, time, day, identity], about: act.path)
        found.append(Named(identity: adopted, path: act.path, role: nil))
      }
    }
    let reason = Reason(Message("territory.adoptionNotStated"), settledBy: [DossierPath(Act.collectionName)])
    return set(of: found, isClosed: recorder.given(.truth(false)), reasons: [reason], recording: &recorder)
  }

  private func isOfPlan(_ act: Act) -> Bool {
    if let plan = scope.plan { return act.subject == plan.path }
    let steps = act.subject.steps
    return steps.count == 2 && steps[0].name == Plan.collectionName
      && index.row(of: Identifier<Plan>(steps[1].name)) != nil
  }

  // MARK: Municipalities behind organisations

  private struct Named {
    let identity: Figure
    let path: DossierPath
    let role: ParticipantRole?
  }

  /// The municipality that an organisation is, or is a unit of.
  private mutating func identity(
    of id: Identifier<Organisation>, recording recorder: inout some Recorder
  ) -> Figure {
    if let known = identities[id] { return known }
    var chain: [Figure] = []
    var seen: Set<Identifier<Organisation>> = []
    var current = index.placed(id)
    while let organisation = current, seen.insert(organisation.entity.id).inserted {
      chain.append(recorder.stated(TraceValue(organisation.entity.kind), "kind", of: organisation.entity))
      chain.append(
        recorder.stated(TraceValue(organisation.entity.municipality), "municipality", of: organisation.entity))
      chain.append(recorder.stated(TraceValue(organisation.entity.partOf), "partOf", of: organisation.entity))
      guard organisation.entity.municipality == nil else { break }
      current = organisation.entity.partOf.flatMap { index.placed($0) }
    }
    let identity = recorder.apply(.municipalityOf, to: chain, about: Organisation.path(of: id))
    identities[id] = identity
    return identity
  }

  private func set(
    of found: [Named], isClosed: Figure, reasons: [Reason], recording recorder: inout some Recorder
  ) -> TerritorySet {
    var set = TerritorySet(isClosed: isClosed, reasons: reasons)
    let named = recorder.apply(.namedMunicipalities, to: found.map(\.identity))
    set.truths = facts.municipalities.map {
      recorder.apply(.isNamed, to: [$0.codeFigure, named, isClosed], about: .fact("territory", of: $0.code))
    }
    set.outside = named.value.elements.compactMap(\.textValue).map { MunicipalityCode(rawValue: $0) }
      .filter { !facts.codes.contains($0) }
    for named in found {
      guard let code = named.identity.value.textValue.map({ MunicipalityCode(rawValue: $0) }) else { continue }
      set.mentions[code, default: TerritorySet.Mention()].paths.insert(named.path)
      if let role = named.role { set.mentions[code, default: TerritorySet.Mention()].roles.insert(role) }
    }
    return set
  }
}

extension TraceValue {
  /// An identifier, or nothing.
  init<Entity>(_ identifier: Identifier<Entity>?) { self = identifier.map { .text($0.text) } ?? .none }

  /// Codes in the order of the document, or nothing.
  init(listing codes: [some OpenCode]) {
    self = codes.isEmpty ? .none : .list(codes.map { .text($0.rawValue) })
  }
}
