import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// Whoever voted at a meeting was there: nobody who is stated as excused or absent has a ballot.
  ///
  /// A vote by correspondence needs nobody present, and where a substitute was there the ballot is theirs.
  static let ballotsFitAttendance = Rule(
    id: "KP-PAR-030", category: .participation, severities: Severities(.error), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, attended("present")),
      RuleExample(.passed, attended("excused", choice: "notPresent")),
      RuleExample(.failed, attended("excused")),
      RuleExample(.failed, attended("absent", choice: "didNotVote")),
      RuleExample(.notApplicable, attended("excused", method: "correspondence")),
      RuleExample(
        .skipped,
        #"""
        "meetings":[{"id":"m","attendances":[{"seat":"s","presence":"excused"}]}],
        "votes":[{"id":"v","meeting":"m","ballots":[{"seat":"s","choice":"votedFor"}]}]
        """#),
    ]
  ) { index, context, run in
    for (vote, path) in index.located(Vote.self) {
      let item = vote.agendaItem.flatMap { index[$0] }
      let meeting = (vote.meeting ?? item?.meeting).flatMap { index[$0] }
      guard vote.path == path, vote.method != .correspondence, vote.ballots.contains(where: { $0.seat != nil }),
        let meeting, !meeting.attendances.isEmpty || item?.present.isEmpty == false
      else {
        run.passOver()
        continue
      }
      let answer = DecisionQuestion(vote: vote.id).answer(for: index, in: context)
      guard answer.value != nil else {
        run.skip(path, answer.reasons)
        continue
      }
      guard let remark = answer.reasons.first(where: { $0.message.key == .absentVoted }) else {
        run.pass()
        continue
      }
      let ballots = remark.settledBy.filter { $0.steps.starts(with: path.steps) }
      run.fail(path, at: path.appending("ballots"), Message("finding.KP-PAR-030", ["count": .count(ballots.count)])) {
        $0.related = ballots
      }
    }
  }

  private static func attended(
    _ presence: String, choice: String = "votedFor", method: String = "showOfHands"
  ) -> String {
    #"""
    "bodies":[{"id":"a","name":"A"}],"seats":[{"id":"s","body":"a","isVoting":true}],
    "meetings":[{"id":"m","bodies":["a"],"held":"2024-06-10",
    "attendances":[{"seat":"s","presence":"\#(presence)"}]}],
    "votes":[{"id":"v","meeting":"m","method":"\#(method)","ballots":[{"seat":"s","choice":"\#(choice)"}]}]
    """#
  }
}
