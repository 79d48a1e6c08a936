import DossierCoding
import ExactValues
import PlanningModel

/// What of one plan another plan carries on (*Kolik opatření minulého období se převzalo?*).
///
/// Leaves are compared. A leaf carries on those that it names as predecessors; where it names none, the one leaf with the
/// same code and the same name is a proposed link. The same name alone makes a candidate, which is listed and never
/// counted, and the same code with another name says nothing, since codes are used again for other content. Where one of two
/// leaves of the same code states no name, it is open whether they are the same. What a plan decides on are
/// the reports that were known on the day.
///
/// - Complexity: O(items + links + reports).
public struct CarryOverQuestion: Question {
  /// The earlier plan.
  public var from: Identifier<Plan>

  /// The later plan.
  public var to: Identifier<Plan>

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of two plans, the earlier one first.
  public init(from: Identifier<Plan>, to: Identifier<Plan>) {
    self.from = from
    self.to = to
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(from: Identifier(blank), to: Identifier(blank)) }

  /// The inputs.
  public static let members = MemberList<CarryOverQuestion>(
    .required("from", \.from),
    .required("to", \.to))

  /// The members that name the value in a list.
  public static let keyMembers = ["from", "to"]

  /// The permanent name.
  public static let id = QuestionID.carryOver

  /// Answers the question with the reports known on the day.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<CarryOver> {
    let earlier = PlanLeaves.inForce(of: from, in: nil, index)
    guard let before = earlier.value else { return .unknown(earlier.reasons) }
    let later = PlanLeaves.inForce(of: to, in: nil, index)
    guard let after = later.value else { return .unknown(later.reasons) }
    let links = CarryOverLinks(
      from: from, to: to, before: before.rows, after: after.rows, index, recording: &recorder)
    let facts = LeafFacts(of: before, index, on: context.asOf, recording: &recorder)
    return CarryOverCount(self, links, facts, index).answer(recording: &recorder)
  }
}
