import DossierCoding
import ExactValues
import PlanningModel

/// In which order things happened, and how many days lie between them (*časový sled*).
///
/// The steps are named by their paths, a stated time such as `plans/ap-2014/made` or whatever has one: an act, a meeting, a step
/// of an evaluation. Of an event or a meeting the day on which it was held comes before the one it was announced or
/// scheduled for. Instead of steps a subject may be named: then they are the steps of that evaluation in their own
/// order, and after them, by their time, when that plan or document was made and the acts on it; those without a time
/// stand at the end.
///
/// A time is a moment within its bounds, so "November 2013" is one of thirty days, and days between two of them are
/// bounded. Two things on one day are in order. The period is that of an entity with a beginning and an end or with a
/// year, such as a project, a plan or an evaluation.
///
/// - Complexity: O(acts + steps × entities of their kinds).
public struct ChronologyQuestion: Question {
  /// The paths of the steps, in the order that is asked about.
  public var steps: [DossierPath] = []

  /// What the steps happened to, where they are not named: a plan, a document, an evaluation.
  public var subject: DossierPath?

  /// The entity in whose period the steps may lie.
  public var period: DossierPath?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks about steps in an order.
  public init(steps: [DossierPath], within period: DossierPath? = nil) {
    self.steps = steps
    self.period = period
  }

  /// Asks about what happened to a plan, a document or an evaluation.
  public init(of subject: DossierPath, within period: DossierPath? = nil) {
    self.subject = subject
    self.period = period
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {}

  /// The inputs.
  public static let members = MemberList<ChronologyQuestion>(
    .list("steps", \.steps, isOrdered: true),
    .optional("subject", \.subject),
    .optional("period", \.period))

  /// The permanent name.
  public static let id = QuestionID.chronology

  /// Answers the question; the day plays no part.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<Chronology> {
    let moments = ChronologyMoments(index)
    let found =
      steps.map { moments.moment(at: $0, recording: &recorder) }
      + (subject.map { moments.moments(of: $0, recording: &recorder) } ?? [])
    guard !found.isEmpty else {
      return .unknown([
        Reason(Message("chronology.noSteps"), settledBy: [subject ?? DossierPath(Act.collectionName)].inOrder)
      ])
    }
    let span = period.map { moments.period(at: $0, recording: &recorder) }
    return .known(ChronologyCount(moments: found, period: span).result(recording: &recorder))
  }
}
