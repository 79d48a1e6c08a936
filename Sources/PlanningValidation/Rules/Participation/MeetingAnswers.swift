import ExactValues
import PlanningEvaluation
import PlanningModel

/// What the question about meetings answers for each project, asked once for each.
///
/// The question goes through all meetings of a dossier; it is asked of what belongs to the project, so that asking it
/// for every project stays linear.
struct MeetingAnswers {
  private let index: DossierIndex
  private let context: EvaluationContext
  private let promises: [Identifier<Project>?: [Promise]]
  private let rounds: [Identifier<Project>?: [Round]]
  private let meetings: [Identifier<Project>?: [Meeting]]
  private var results: [Identifier<Project>?: MeetingsResult?] = [:]
  private var fulfilments: [Identifier<Promise>: PromiseFulfilment] = [:]

  init(_ index: DossierIndex, _ context: EvaluationContext) {
    self.index = index
    self.context = context
    promises = Dictionary(grouping: index.dossier.promises.filter { $0.kind.isOfMeetings }, by: \.project)
    rounds = Dictionary(grouping: index.dossier.rounds, by: \.project)
    meetings = Dictionary(grouping: index.dossier.meetings, by: \.project)
  }

  /// The meetings of a project, or of the dossier; `nil` where no body meets.
  mutating func result(for project: Identifier<Project>?) -> MeetingsResult? {
    if let known = results[project] { return known }
    let asked = project.map { DossierIndex(belongings(of: $0)) } ?? index
    let result = MeetingsQuestion(project: project).answer(for: asked, in: context).value
    results[project] = .some(result)
    for fulfilment in result?.promises ?? [] where index[fulfilment.promise]?.project == project {
      fulfilments[fulfilment.promise] = fulfilment
    }
    return result
  }

  /// What was scheduled and held for a promise of meetings or rounds.
  mutating func fulfilment(of promise: Promise) -> PromiseFulfilment? {
    _ = result(for: promise.project)
    return fulfilments[promise.id]
  }

  /// The rounds of a project, and those that name none.
  func rounds(of project: Identifier<Project>?) -> [Round] { belonging(to: project, rounds) }

  /// What the question reads of a project, with what names no project.
  private func belongings(of project: Identifier<Project>) -> Dossier {
    var dossier = Dossier(id: index.dossier.id)
    dossier.projects = index[project].map { [$0] } ?? []
    dossier.promises = belonging(to: project, promises)
    dossier.rounds = belonging(to: project, rounds)
    dossier.meetings = belonging(to: project, meetings)
    let bodies = Set(
      dossier.promises.flatMap(\.bodies) + dossier.rounds.flatMap(\.bodies) + dossier.meetings.flatMap(\.bodies))
    dossier.bodies = bodies.sorted().compactMap { index[$0] }
    return dossier
  }

  private func belonging<E>(
    to project: Identifier<Project>?, _ groups: [Identifier<Project>?: [E]]
  ) -> [E] {
    (groups[project] ?? []) + (project == nil ? [] : groups[nil] ?? [])
  }
}

extension PromiseKind {
  /// Whether meetings of bodies are promised, one by one or in rounds.
  var isOfMeetings: Bool { self == .meetings || self == .rounds }
}
