import ExactValues
import PlanningEvaluation
import PlanningModel

/// What the question about meetings answers for each project, asked once for each.
struct MeetingAnswers {
  private let index: DossierIndex
  private let context: EvaluationContext
  private var results: [Identifier<Project>?: MeetingsResult?] = [:]
  private var fulfilments: [Identifier<Promise>: PromiseFulfilment] = [:]

  init(_ index: DossierIndex, _ context: EvaluationContext) {
    self.index = index
    self.context = context
  }

  /// The meetings of a project, or of the dossier; `nil` where no body meets.
  mutating func result(for project: Identifier<Project>?) -> MeetingsResult? {
    if let known = results[project] { return known }
    let result = MeetingsQuestion(project: project).answer(for: index, in: context).value
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
}

extension PromiseKind {
  /// Whether meetings of bodies are promised, one by one or in rounds.
  var isOfMeetings: Bool { self == .meetings || self == .rounds }
}
