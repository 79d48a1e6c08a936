import DossierCoding
import ExactValues
import PlanningModel

/// Question 7, the counting part: whether the majority of municipalities agreed (*Platí souhlas většiny obcí?*).
///
/// Each municipality counts once, as it stands on the day of the context. It agreed if its body adopted the thing or it
/// voted for it, and disagreed if its body rejected it; the latest act or vote counts, and what was withdrawn is no stance
/// any more. Acts and votes without a time count, those of a later day do not. Discussing a thing or taking note of it is
/// no stance, unless the act states one; agreement with a reservation and no reply are no agreement. The majority is strict: exactly half fails. Where nothing is published nothing
/// is known, and no consensus is ever inferred from silence. An area of a whole district, or one declared in words, may
/// have more municipalities than it lists: then there is no majority to be known.
///
/// - Complexity: O(acts, votes and organisations of the dossier), and the square of a municipality's acts and votes.
public struct ConsensusQuestion: Question {
  /// What it is about, such as a plan.
  public var subject: DossierPath

  /// The area whose listed municipalities are asked; absent for those that replied.
  public var area: Identifier<Area>?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks how municipalities stand to something.
  public init(subject: DossierPath, area: Identifier<Area>? = nil) {
    self.subject = subject
    self.area = area
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(subject: .root) }

  /// The inputs.
  public static let members = MemberList<ConsensusQuestion>(
    .required("subject", \.subject),
    .optional("area", \.area))

  /// The members that name the value in a list.
  public static let keyMembers = ["subject", "area"]

  /// The permanent name.
  public static let id = QuestionID.consensus

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<ConsensusResult> {
    let count = ConsensusCount(
      of: subject, in: area.flatMap { index.placed($0) }, index, on: context.asOf, recording: &recorder)
    if let area, index[area] == nil { return .unknown([.missing(area)]) }
    return count.answer(recording: &recorder)
  }
}
