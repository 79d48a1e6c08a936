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

  mutating func contracted(recording recorder: inout some Recorder) -> TerritorySet {
    var found: [Named] = []
    var unidentified: [Placed<Organisation>] = []
    var occurrences: [String: Int] = [:]
    for participant in scope.project?.entity.participants ?? [] {
      let name = participant.pathName
      occurrences[name, default: 0] += 1
      let path = scope.project?.path.appending("participants").appending(name, occurrence: occurrences[name] ?? 1)
      let identity = identity(of: participant.organisation, recording: &recorder)
      found.append(Named(identity: identity, path: path ?? .root, role: participant.role))
      if identity.value == .none {
        unidentified.append(
          Placed(
            entity: index[participant.organisation] ?? Organisation(id: participant.organisation),
            path: Organisation.path(of: participant.organisation)))
      }
    }
    let isComplete = recorder.apply(
      .areAllIdentified, to: found.map(\.identity), about: scope.project?.path.appending("participants"))
    let reasons = unidentified.sorted { $0.path < $1.path }.map { organisation in
      Reason(
        Message(
          "territory.unidentified",
          ["organisation": .text(organisation.entity.name ?? organisation.entity.id.text)]),
        settledBy: [organisation.path.appending("municipality")])
    }
    return set(
      of: found, isClosed: isComplete, reasons: reasons.isEmpty ? [scope.noParticipants] : reasons,
      recording: &recorder)
  }

  // MARK: Took part

  mutating func tookPart(recording recorder: inout some Recorder) -> TerritorySet {
    let found = attendingEvents(recording: &recorder) + presentAtMeetings(recording: &recorder)
    let reason = Reason(
      Message("territory.attendanceNotStated"),
      settledBy: [DossierPath(Event.collectionName), DossierPath(Meeting.collectionName)])
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
    let role: ProjectRole?
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
