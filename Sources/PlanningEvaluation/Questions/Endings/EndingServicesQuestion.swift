import DossierCoding
import ExactValues
import PlanningModel

/// Question 29: which services may end or shrink within some months, and what depends on them (*Které služby mohou skončit a co na nich závisí?*).
///
/// A service may end with its registration, an entry in a network, an entrusted capacity, or a source of money that has
/// more than a share of what a measure naming the service states. That share is the parameter
/// ``ExactValues/ParameterKey/endingSourceShare``, which nobody but the user sets; without it sources decide nothing.
/// An end that is not stated is no promise to go on, so such services stand apart. That something ends does not say that
/// it will not be renewed.
///
/// A service that ended before the day is not ending; where a catalogue still lists it, that is said. A service may shrink
/// where an intent of its provider or a proposal for a network wants less of it for years that begin within the time,
/// stands on the day and was not rejected; neither is a decision.
///
/// - Complexity: O(services + their entries + items and their costs + intents and proposals).
public struct EndingServicesQuestion: Question {
  /// How many months from the day on, at least 0; the same day of the last month belongs to the time.
  public var months: Int

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks for the next months.
  public init(months: Int) { self.months = months }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(months: 0) }

  /// The inputs.
  public static let members = MemberList<EndingServicesQuestion>(.required("months", \.months))

  /// The members that name the value in a list.
  public static let keyMembers = ["months"]

  /// The permanent name.
  public static let id = QuestionID.endingServices

  /// Answers the question for the day of the context.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<EndingServices> {
    guard months >= 0, let until = context.asOf.monthsAdvanced(by: months) else {
      return .unknown([Reason(Message("endings.impossibleMonths", ["months": .count(months)]))])
    }
    guard !index.dossier.services.isEmpty else {
      return .unknown([Reason(Message("services.none"), settledBy: [DossierPath(Service.collectionName)])])
    }
    let threshold = recorder.parameter(.endingSourceShare, in: context)
    var count = EndingCount(until: until, threshold, index: index, context: context, recording: &recorder)
    return .known(count.result(recording: &recorder), remarks: count.remarks)
  }
}
