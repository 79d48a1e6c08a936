import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// The single ballots of a vote agree with its numbers, and no seat has two of them.
  ///
  /// Fewer ballots than votes may be known; more may not. A member and whoever stands in for them have one vote
  /// together.
  static let ballotsFitVotes = Rule(
    id: "KP-PAR-017", revision: 2, category: .participation, severities: Severities(.error),
    citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""votes":[{"id":"v","votesFor":1,"ballots":[{"seat":"s","choice":"votedFor"}]}]"#),
      RuleExample(.passed, #""votes":[{"id":"v","votesFor":9,"ballots":[{"seat":"s","choice":"votedFor"}]}]"#),
      RuleExample(
        .failed,
        #""votes":[{"id":"v","votesAgainst":0,"ballots":[{"seat":"s","choice":"votedAgainst"}]}]"#),
      RuleExample(
        .failed,
        #"""
        "votes":[{"id":"v","votesFor":2,"ballots":[{"seat":"s","choice":"votedFor"},{"seat":"s","choice":"votedFor"}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "bodies":[{"id":"a","name":"A"}],"seats":[{"id":"s","body":"a"},{"id":"n","body":"a","substituteFor":"s"}],
        "votes":[{"id":"v","ballots":[{"seat":"s","choice":"votedFor"},{"seat":"n","choice":"votedAgainst"}]}]
        """#),
      RuleExample(.notApplicable, #""votes":[{"id":"v","votesFor":1}]"#),
    ]
  ) { index, _, run in
    for (vote, path) in index.located(Vote.self) {
      guard !vote.ballots.isEmpty else {
        run.passOver()
        continue
      }
      var isSound = true
      let kinds: [(BallotChoice, String, Stated<Int>)] = [
        (.votedFor, "votesFor", vote.votesFor), (.votedAgainst, "votesAgainst", vote.votesAgainst),
        (.abstained, "abstained", vote.abstained), (.notPresent, "notPresent", vote.notPresent),
      ]
      for (choice, member, stated) in kinds {
        let counted = vote.ballots.count { $0.choice == choice }
        guard let number = stated.value, counted > number else { continue }
        isSound = false
        run.fail(
          path, at: path.appending(member),
          Message("finding.KP-PAR-017.more", ["ballots": .count(counted), "stated": .count(number)]))
      }
      var seen: Set<String> = []
      let voters = vote.ballots.compactMap { $0.seat.map { "seat \($0.text)" } ?? $0.organisation.map { $0.text } }
      let members = vote.ballots.filter { $0.choice != .notPresent }.compactMap { ballot in
        ballot.seat.map { "seat \((index[$0]?.substituteFor ?? $0).text)" }
      }
      var voted: Set<String> = []
      if let twice = voters.first(where: { !seen.insert($0).inserted })
        ?? members.first(where: { !voted.insert($0).inserted })
      {
        isSound = false
        run.fail(path, at: path.appending("ballots"), Message("finding.KP-PAR-017.twice"), discriminator: twice)
      }
      if isSound { run.pass() }
    }
  }
}
