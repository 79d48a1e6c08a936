import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// The numbers of a vote are together no more than the seats with a vote.
  ///
  /// The dossier may list fewer seats than the body has, so the finding is a note about the list unless the body states
  /// how many take part in it and the numbers are more than that as well.
  static let votesFitSeats = Rule(
    id: "KP-PAR-016", category: .participation, severities: Severities(.error), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, seats(#""votesFor":1,"votesAgainst":1"#)),
      RuleExample(.failed, seats(#""votesFor":2,"votesAgainst":1"#)),
      RuleExample(.failed, seats(#""votesFor":2,"votesAgainst":1"#, body: #","statedParticipants":"2""#)),
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
      guard sum > Int128(most) else {
        run.pass()
        continue
      }
      let stated = index[result.body]?.statedParticipants?.value?.maximum
      if let stated, sum > Int128(stated) {
        let most = max(stated, most)
        run.fail(path, Message("finding.KP-PAR-016.more", ["votes": .text("\(sum)"), "seats": .count(most)]))
      } else {
        run.fail(path, Message("finding.KP-PAR-016.listed", ["votes": .text("\(sum)"), "seats": .count(most)])) {
          $0.severity = .note
        }
      }
    }
  }

  private static func seats(_ numbers: String, body: String = "") -> String {
    #"""
    "bodies":[{"id":"a","name":"A"\#(body)}],
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
