import DossierCoding
import ExactValues
import PlanningModel

/// What one dossier brings into a comparison of two planning processes (*podíl spisu na porovnání*).
///
/// Asked of a project: its length, its money and its participants; asked of a plan: its participants and the names of its
/// items.
///
/// - Complexity: O(participants and their names + items × log items).
public struct ProcessShareQuestion: Question {
  /// The project or the plan.
  public var of: DossierPath

  /// The roles of participants that count; empty for all.
  public var roles: [ParticipantRole] = []

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of a project or a plan.
  public init(of path: DossierPath, roles: [ParticipantRole] = []) {
    of = path
    self.roles = roles
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(of: .root) }

  /// The inputs.
  public static let members = MemberList<ProcessShareQuestion>(
    .required("of", \.of),
    .list("roles", \.roles))

  /// The members that name the value in a list.
  public static let keyMembers = ["of"]

  /// The permanent name.
  public static let id = QuestionID.processShare

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<ProcessShare> {
    var share = ProcessShare(dossier: index.dossier.id, of: of)
    let name = of.steps.count == 2 ? of.steps.last?.name ?? "" : ""
    switch of.steps.first?.name {
    case Project.collectionName where index[Identifier<Project>(name)] != nil:
      let figures = ProjectFiguresQuestion(project: Identifier(name))
        .answer(for: index, in: context, recording: &recorder)
      share.budget = figures.value?.budget
      share.months = figures.value?.months
      share.days = figures.value?.days
    case Plan.collectionName where index[Identifier<Plan>(name)] != nil:
      share.itemNames = itemNames(of: Identifier(name), index, recording: &recorder)
    default:
      return .unknown([Reason(Message("comparison.noSuchProcess", ["path": .text("\(of)")]), settledBy: [of])])
    }
    let asked = ParticipantsQuestion(of: of, roles: roles)
    let list = ParticipantList(of, asked: asked, index, recording: &recorder)
    var seen: Set<Identifier<Organisation>> = []
    for entry in list.entries where seen.insert(entry.organisation).inserted {
      share.participants.append(participant(entry, index, recording: &recorder))
    }
    share.participants.sort { $0.organisation < $1.organisation }
    return .known(share)
  }

  private func itemNames(
    of plan: Identifier<Plan>, _ index: DossierIndex, recording recorder: inout some Recorder
  ) -> [String] {
    let rows = PlanLeaves.items(of: plan, in: nil, index).value ?? []
    var stated: [Figure] = []
    for row in rows {
      stated.append(
        recorder.stated(index[row]?.name.map { .text($0) } ?? .none, at: index.path(of: row).appending("name")))
    }
    let names = recorder.apply(.differentNames, to: stated, about: of)
    recorder.result(names, named: "itemNames")
    return names.value.elements.compactMap(\.textValue)
  }

  private func participant(
    _ entry: ParticipantList.Entry, _ index: DossierIndex, recording recorder: inout some Recorder
  ) -> ProcessShareParticipant {
    let organisation = index[entry.organisation]
    let path = Organisation.path(of: entry.organisation)
    let keys = recorder.apply(
      .participantKeys,
      to: [
        recorder.stated(TraceValue(organisation?.municipality), at: path.appending("municipality")),
        recorder.stated(TraceValue(organisation?.companyIdentifier), at: path.appending("companyIdentifier")),
        recorder.stated(organisation?.name.map { .text($0) } ?? .none, at: path.appending("name")),
        recorder.stated(TraceValue(texts: organisation?.aliases ?? []), at: path.appending("aliases")),
      ], about: path)
    recorder.result(keys, named: "participant.\(entry.organisation)")
    var participant = ProcessShareParticipant(organisation: entry.organisation)
    participant.municipality = organisation?.municipality
    participant.keys = keys.value.elements.compactMap(\.textValue)
    return participant
  }
}
