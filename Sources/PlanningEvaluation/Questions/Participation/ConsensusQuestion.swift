import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// Question 7, the counting part: whether the majority of municipalities agreed (*Platí souhlas většiny obcí?*).
///
/// Each municipality counts once, as it stands on the day of the context. It agreed if its body adopted the thing or it
/// voted for it, and disagreed if its body rejected it; the latest act or vote counts, and what was withdrawn is no stance
/// any more. Acts and votes without a time count, those of a later day do not. Discussing a thing or taking note of it is
/// no stance, unless the act states one; agreement with a reservation and no reply are no agreement. Counted are municipalities
/// and their inhabitants on a named day, of all that are asked and of those that took part. What a majority is, the
/// parameters `consensus.majority` and `consensus.comparison` say: more than half, so that exactly half fails. Where nothing is published nothing
/// is known, and no consensus is ever inferred from silence. An area of a whole district has its
/// municipalities on the day; where the district is not named, and where an area is declared in words, it may have more
/// municipalities than it lists: then there is no majority to be known.
///
/// - Complexity: O(acts, votes and organisations of the dossier), and the square of a municipality's acts and votes.
public struct ConsensusQuestion: Question {
  /// What it is about, such as a plan.
  public var subject: DossierPath

  /// The area whose municipalities are asked; absent for those of the district, or that replied.
  public var area: Identifier<Area>?

  /// The district (ORP) whose municipalities on the day are asked where no area is named.
  public var district: DistrictCode?

  /// The day on which inhabitants are counted; absent for the latest on which they are known of all.
  public var populationDay: Day?

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
    .optional("area", \.area),
    .optional("district", \.district),
    .optional("populationDay", \.populationDay))

  /// The members that name the value in a list.
  public static let keyMembers = ["subject", "area", "district", "populationDay"]

  /// The permanent name.
  public static let id = QuestionID.consensus

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<ConsensusResult> {
    let stances = ConsensusStances(of: subject, index, on: context.asOf, recording: &recorder)
    switch ConsensusMunicipalities.finding(self, stances, in: index, context) {
    case .failure(let failure): return .unknown([failure.reason])
    case .success(let municipalities):
      let count = ConsensusCount(self, in: municipalities, stances, context, recording: &recorder)
      return count.answer(recording: &recorder)
    }
  }
}
