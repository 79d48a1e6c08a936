import DossierCoding
import ExactValues
import PlanningModel

/// Question 30, delivery: whether the project delivered what it promised (*splnění závazků projektu*).
///
/// Promised, scheduled and delivered are three numbers. A number that is promised means "at least". An event counts
/// where it was held and lasted and was attended as promised; where hours or participants are promised and not stated,
/// it may count. An output counts where it is stated to be done, issued, adopted, included or made; one that was still
/// to be made when the source was written is open, not missing. A promise to which nothing is linked is unknown, never
/// zero, and "not kept" is said only of a project that is over and lists as much as it promised.
///
/// Meetings and rounds are counted as by ``MeetingsQuestion``. An output that fulfils promises of two projects counts
/// for each, with a remark.
///
/// - Complexity: O(promises + linked things), and that of ``MeetingsQuestion``.
public struct DeliveryQuestion: Question {
  /// The project.
  public var project: Identifier<Project>

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of one project.
  public init(project: Identifier<Project>) { self.project = project }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(project: Identifier(blank)) }

  /// The inputs.
  public static let members = MemberList<DeliveryQuestion>(.required("project", \.project))

  /// The permanent name.
  public static let id = QuestionID.delivery

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<DeliveryResult> {
    guard let project = index.placed(project) else {
      return .unknown([Reason(Message("project.notInDossier", ["project": .text(project.text)]))])
    }
    let promises = index.placed(Promise.self).filter { index.project(of: $0.entity) == project.entity.id }
    guard !promises.isEmpty else {
      return .unknown([Reason(Message("delivery.noPromises"), settledBy: [DossierPath(Promise.collectionName)])])
    }
    let count = DeliveryCount(index: index, context: context, project: project, recording: &recorder)
    let fulfilled = promises.map { count.fulfilment(of: $0, recording: &recorder) }
    let verdicts = fulfilled.map(\.verdict)
    let kept = recorder.apply(.keptPromises, to: verdicts, about: project.path)
    let notKept = recorder.apply(.brokenPromises, to: verdicts, about: project.path)
    let undecided = recorder.apply(.undecidedPromises, to: verdicts, about: project.path)
    recorder.result(kept, named: "kept")
    recorder.result(notKept, named: "notKept")
    recorder.result(undecided, named: "undecided")
    var result = DeliveryResult(
      project: project.entity.id, keptCount: kept.value.countValue ?? 0, notKeptCount: notKept.value.countValue ?? 0,
      undecidedCount: undecided.value.countValue ?? 0)
    result.promises = fulfilled.map(\.fulfilment)
    return .known(result)
  }
}

extension DossierIndex {
  /// The project that promises: stated, or that of the key activity.
  func project(of promise: Promise) -> Identifier<Project>? {
    promise.project ?? promise.keyActivity.flatMap { self[$0]?.project }
  }
}
