import DossierCoding
import ExactValues
import PlanningModel

/// What came of a vote by the rules in force (*výsledek hlasování*), compared with what the minutes say.
///
/// The votes for, against and abstained and those not present are four numbers, each possibly unknown; stated numbers
/// go before single ballots. Ballots of guests, of seats without a vote and of no seat of the body do not count, and a
/// member barred by a declared interest was there without voting; where the rules do not say whether it bars them,
/// their ballot is open, and so is that of a seat that does not say whether it has a vote. A substitute's ballot is
/// that of the seat it stands in for, which has one vote, whoever casts it. Whoever is stated as excused or absent cast
/// no vote, except by correspondence; a ballot of theirs all the same leaves open whether it was cast, and the answer
/// remarks on it.
///
/// Equal votes are for the rules: where they say nothing of them and the rule could turn the result, it is not known,
/// as with three against three where more than half of the votes cast are needed. A rule for equal votes breaks a tie
/// and lowers no majority: a motion that lacks more than one vote is rejected, and the vote of whoever decides is the
/// sixth of eleven only where the rules give them one vote more. Where whoever is in the chair decides equal votes, the
/// stated choice goes before their ballot. Where the rules ask for a majority inside each side the single ballots are
/// needed. Nobody for it is no acceptance. Whether there was a quorum stands beside.
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
