import DossierCoding
import ExactValues
import PlanningModel

/// Question 27: what is known of providers' development intents, the statements on them and the decisions (*rozvojové záměry*).
///
/// A smaller capacity is an intent too, and an intent may reach over several districts. Items of the plan match it that name
/// its service, its need or the region's measure that it answers; whether the plan carries it is what statements say. A statement is compared with its
/// window, with later versions of the plan's items that it relies on, and with the decisions; it secures nothing.
///
/// - Complexity: O(intents + statements + decisions + items).
public struct IntentsQuestion: Question {
  /// The window in which they were sent; absent for all.
  public var window: Identifier<RegionalWindow>?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of the intents of a window, or of all.
  public init(window: Identifier<RegionalWindow>? = nil) {
    self.window = window
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init() }

  /// The inputs.
  public static let members = MemberList<IntentsQuestion>(
    .optional("window", \.window))

  /// The members that name the value in a list.
  public static let keyMembers = ["window"]

  /// The permanent name.
  public static let id = QuestionID.intents

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<Intents> {
    if let window, index[window] == nil { return .unknown([.missing(window)]) }
    let intents = index.placed(DevelopmentIntent.self).filter { window == nil || $0.entity.window == window }
    guard !intents.isEmpty else {
      return .unknown([Reason(Message("regional.noIntents"), settledBy: [DossierPath("developmentIntents")])])
    }
    let count = IntentCount(index, on: context.asOf, recording: &recorder)
    var result = Intents()
    result.window = window
    result.intents = intents.map { count.state(of: $0, recording: &recorder) }
    return .known(result)
  }
}
