import DossierCoding
import ExactValues
import PlanningModel

/// What came of a vote by the rules in force (*výsledek hlasování*), compared with what the minutes say.
///
/// The votes for, against and abstained and those not present are four numbers, each possibly unknown; stated numbers go
/// before single ballots. Ballots of guests and of seats without a vote do not count, and a member barred by a declared
/// interest was there without voting; a substitute's ballot is that of the seat it stands in for. Whoever is stated as
/// excused or absent cast no vote, except by correspondence; a ballot of theirs all the same leaves open whether it was
/// cast, and the answer remarks on it. Where whoever is in the chair decides equal votes, the stated choice goes before
/// their ballot. Where the rules ask for a majority inside each side the single ballots are needed. Nobody for it is no acceptance. Whether there was a quorum stands beside.
///
/// - Complexity: O(seats of the body, ballots and rules of the dossier), and the open numbers of votes for and against.
public struct DecisionQuestion: Question {
  /// The vote.
  public var vote: Identifier<Vote>

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of a vote.
  public init(vote: Identifier<Vote>) { self.vote = vote }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(vote: Identifier(blank)) }

  /// The inputs.
  public static let members = MemberList<DecisionQuestion>(.required("vote", \.vote))

  /// The members that name the value in a list.
  public static let keyMembers = ["vote"]

  /// The permanent name.
  public static let id = QuestionID.decision

  /// Answers the question; the day of the context does not matter, the vote's own time does.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<DecisionResult> {
    guard let found = index.placed(vote) else { return .unknown([.missing(vote)]) }
    guard let count = DecisionCount(of: found, in: index, recording: &recorder) else {
      return .unknown([
        Reason(
          Message("procedure.whichBody"),
          settledBy: [found.path.appending("body"), found.path.appending("meeting")])
      ])
    }
    return .known(count.result(recording: &recorder), remarks: count.remarks)
  }
}
