import DossierCoding
import ExactValues
import PlanningModel

/// Whether a body met as often as its rules ask (*minimální četnost jednání*).
///
/// The time is divided from its first day into the times that the rules name, such as every two months; a rest that is
/// shorter is left out. That a meeting is not listed does not mean that it was not held, so the answer is "yes" or
/// open. A meeting that was held on no stated day may have been held in any of the times: the day for which it was
/// announced is not the day on which it was held. A time of more than 2,400 of the times that the rules name, such as
/// months of two hundred years, has no answer.
///
/// - Complexity: O(meetings of the body times the number of times).
public struct FrequencyQuestion: Question {
  /// The body.
  public var body: Identifier<Body>

  /// The first day.
  public var from: Day

  /// The last day.
  public var through: Day

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of a body in a time.
  public init(body: Identifier<Body>, from: Day, through: Day) {
    self.body = body
    self.from = from
    self.through = through
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(body: Identifier(blank), from: .first, through: .first) }

  /// The inputs.
  public static let members = MemberList<FrequencyQuestion>(
    .required("body", \.body),
    .required("from", \.from),
    .required("through", \.through))

  /// The members that name the value in a list.
  public static let keyMembers = ["body", "from", "through"]

  /// The permanent name.
  public static let id = QuestionID.frequency

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<FrequencyResult> {
    guard let found = index.placed(body) else { return .unknown([.missing(body)]) }
    let count = FrequencyCount(of: found, from: from, through: through, in: index, recording: &recorder)
    return .known(count.result(recording: &recorder))
  }
}
