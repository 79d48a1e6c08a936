import DossierCoding
import ExactValues
import PlanningModel

/// How many requests, items and meetings fell on each organisation, and which repeat (*Kolik požadavků, bodů a setkání
/// připadlo na kterou organizaci?*).
///
/// A joint request, item or meeting counts once as such and once for each organisation; both numbers are given. A unit
/// counts for itself or for its whole, as whoever asks says. Meetings fall on those who had a seat in the body at the time;
/// that it was held, or that
/// somebody came, is another matter. Standing ways of asking for data have no day, so they are counted whatever the
/// days. Repeats are told by equal words, case and diacritics aside, or by what an item is about.
///
/// - Complexity: O(tasks, forwardings, channels + meetings × seats of their bodies).
public struct BurdenQuestion: Question {
  /// The first day.
  public var from: Day

  /// The last day, which belongs to the time.
  public var through: Day

  /// Whether a unit counts for the organisation that it is a unit of.
  public var countsUnitsAsWholes = false

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks for some days.
  public init(from: Day, through: Day) {
    self.from = from
    self.through = through
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(from: .first, through: .first) }

  /// The inputs.
  public static let members = MemberList<BurdenQuestion>(
    .required("from", \.from),
    .required("through", \.through),
    .defaulted("countsUnitsAsWholes", \.countsUnitsAsWholes))

  /// The members that name the value in a list.
  public static let keyMembers = ["from", "through"]

  /// The permanent name.
  public static let id = QuestionID.burden

  /// Answers the question; the day of the context plays no part.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<Burden> {
    guard from <= through else {
      return .unknown([Reason(Message("burden.reversed", ["from": .day(from), "through": .day(through)]))])
    }
    var tally = BurdenTally(self, index, recording: &recorder)
    tally.addRequests(recording: &recorder)
    tally.addMeetings(recording: &recorder)
    let burden = tally.result(recording: &recorder)
    let remarks =
      burden.unassigned.isEmpty
      ? [] : [Reason(Message("burden.unassigned", ["count": .count(burden.unassigned.count)]))]
    return .known(burden, remarks: remarks)
  }
}
