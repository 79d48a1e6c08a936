import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// The numbers of a vote are together no more than the seats with a vote.
  static let votesFitSeats = Rule(
    id: "KP-PAR-016", category: .participation, severities: Severities(.error), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, seats(#""votesFor":1,"votesAgainst":1"#)),
      RuleExample(.failed, seats(#""votesFor":2,"votesAgainst":1"#)),
      RuleExample(.failed, seats(#""votesFor":-1"#)),
      RuleExample(.notApplicable, seats(#""statedResult":"accepted""#)),
      RuleExample(.skipped, #""votes":[{"id":"v","body":"a","votesFor":5}],"bodies":[{"id":"a","name":"A"}]"#),
    ]
  ) { index, context, run in
    for (vote, path) in index.located(Vote.self) {
      let numbers = [vote.votesFor, vote.votesAgainst, vote.abstained, vote.notPresent].compactMap(\.value)
      guard !numbers.isEmpty, vote.path == path else {
        run.passOver()
        continue
      }
      let sum = numbers.reduce(Int128(0)) { $0 + Int128($1) }
      let answer = DecisionQuestion(vote: vote.id).answer(for: index, in: context)
      if numbers.contains(where: { $0 < 0 }) {
        run.fail(path, Message("finding.KP-PAR-016.negative"))
        continue
      }
      guard let result = answer.value, let most = result.seats.upperBound else {
        run.skip(path, answer.value?.seats.reasons ?? answer.reasons)
        continue
      }
      run.require(
        sum <= Int128(most), of: path,
        Message("finding.KP-PAR-016.more", ["votes": .text("\(sum)"), "seats": .count(most)]))
    }
  }

  private static func seats(_ numbers: String) -> String {
    #"""
    "bodies":[{"id":"a","name":"A"}],
    "seats":[{"id":"s","body":"a","isVoting":true},{"id":"t","body":"a","isVoting":true}],
    "votes":[{"id":"v","body":"a","time":"2024-06-10",\#(numbers)}]
    """#
  }
}

extension Answer<Int> {
  /// The greatest number that it can be, if there is one.
  var upperBound: Int? {
    switch content {
    case .known(let value): value
    case .bounded(_, let upper): upper
    default: nil
    }
  }
}
