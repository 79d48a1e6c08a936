import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// The stated result of a vote is the one that its numbers give by the rules of the body.
  static let resultsFollowFromVotes = Rule(
    id: "KP-PAR-018", category: .participation, severities: Severities(.warning),
    citations: [.rulesOfProcedure],
    examples: [
      RuleExample(.passed, result(#""votesFor":3,"votesAgainst":2"#)),
      RuleExample(.failed, result(#""votesFor":2,"votesAgainst":3"#)),
      RuleExample(.failed, result(#""votesFor":2,"votesAgainst":2"#, tie: #","tie":"rejected""#)),
      RuleExample(.notApplicable, #""votes":[{"id":"v","votesFor":3}]"#),
      RuleExample(.skipped, result(#""votesFor":3"#)),
      RuleExample(.skipped, result(#""votesFor":2,"votesAgainst":2"#)),
    ]
  ) { index, context, run in
    let governed = index.bodies { $0.decision != nil }
    for (vote, path) in index.located(Vote.self) {
      guard let stated = vote.statedResult, vote.path == path else {
        run.passOver()
        continue
      }
      let answer = DecisionQuestion(vote: vote.id).answer(for: index, in: context)
      guard let found = answer.value else {
        run.skip(path, answer.reasons)
        continue
      }
      guard governed.contains(found.body) else {
        run.passOver()
        continue
      }
      guard let computed = found.result.value else {
        run.skip(path, found.result.reasons)
        continue
      }
      run.require(
        computed == stated, of: path, at: path.appending("statedResult"),
        Message(
          "finding.KP-PAR-018",
          [
            "body": .text(index.bodyName(found.body)), "stated": .message(name(of: stated)),
            "computed": .message(name(of: computed)),
          ]))
    }
  }

  private static func name(of result: VoteResult) -> Message {
    Message(result.isListed ? "voteResult.\(result)" : "voteResult.unlisted")
  }

  private static func result(_ numbers: String, tie: String = "") -> String {
    #"""
    "bodies":[{"id":"a","name":"A"}],
    "rulesOfProcedure":[{"id":"r","name":"R","bodies":["a"],
    "decision":{"fraction":"1/2","comparison":"moreThan","base":"votesCast"}\#(tie)}],
    "votes":[{"id":"v","body":"a","time":"2024-06-10",\#(numbers),"statedResult":"accepted"}]
    """#
  }
}
