import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The participants of a project or a plan, with whether they take part as asked.
struct ParticipantList {
  /// One entry of the list.
  struct Entry {
    let organisation: Identifier<Organisation>
    let municipality: MunicipalityCode?
    let kind: OrganisationKind?
    /// Whether it takes part in the role and under the agreement that are asked for.
    let isAsked: Figure
    /// What it is counted by.
    let identity: Figure
    /// Whether it is a municipality.
    let isMunicipality: Figure
  }

  let path: DossierPath
  /// The entries that take part as asked, or may.
  private(set) var entries: [Entry] = []
  /// What would settle which of them do.
  private(set) var open: [DossierPath] = []

  init(
    _ path: DossierPath, asked question: ParticipantsQuestion, _ index: DossierIndex,
    recording recorder: inout some Recorder
  ) {
    self.path = path
    let roles = recorder.given(question.roles.isEmpty ? .none : .list(question.roles.map { TraceValue($0) }))
    let agreement = recorder.given(TraceValue(question.agreement))
    var occurrences: [String: Int] = [:]
    for participant in Self.participants(at: path, index) {
      let name = participant.pathName
      occurrences[name, default: 0] += 1
      let place = path.appending("participants").appending(name, occurrence: occurrences[name] ?? 1)
      let stated = [
        recorder.stated(TraceValue(participant.role), at: place.appending("role")),
        recorder.stated(TraceValue(participant.agreement), at: place.appending("agreement")),
      ]
      let isAsked = recorder.apply(.takesPartAsAsked, to: stated + [roles, agreement], about: place)
      guard isAsked.value != .truth(false) else { continue }
      if isAsked.value == .none { open.append(place.appending("agreement")) }
      entries.append(Self.entry(participant.organisation, isAsked, index, recording: &recorder))
    }
  }

  private static func participants(at path: DossierPath, _ index: DossierIndex) -> [Participant] {
    guard path.steps.count == 2, let step = path.steps.last, step.occurrence == 1 else { return [] }
    switch path.steps.first?.name {
    case Project.collectionName: return index[Identifier<Project>(step.name)]?.participants ?? []
    case Plan.collectionName: return index[Identifier<Plan>(step.name)]?.participants ?? []
    default: return []
    }
  }

  private static func entry(
    _ id: Identifier<Organisation>, _ isAsked: Figure, _ index: DossierIndex, recording recorder: inout some Recorder
  ) -> Entry {
    let organisation = index[id]
    let path = Organisation.path(of: id)
    let code = recorder.stated(TraceValue(organisation?.municipality), at: path.appending("municipality"))
    let number = recorder.stated(TraceValue(organisation?.companyIdentifier), at: path.appending("companyIdentifier"))
    let identity = recorder.apply(
      .participantIdentity, to: [code, number, recorder.given(.text(id.text))], about: path)
    let kind = recorder.stated(TraceValue(organisation?.kind), at: path.appending("kind"))
    return Entry(
      organisation: id, municipality: organisation?.municipality, kind: organisation?.kind, isAsked: isAsked,
      identity: identity, isMunicipality: recorder.apply(.isMunicipalParticipant, to: [code, kind], about: path))
  }
}
