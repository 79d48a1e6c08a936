import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// Whoever made an entry together with somebody is an entrant of the contest too, with the same votes.
  static let jointEntrantsAreListed = Rule(
    id: "KP-PAR-029", category: .participation, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed, #""contests":[{"id":"c","name":"C","entrants":[{"name":"A","jointWith":["B"]},{"name":"B"}]}]"#),
      RuleExample(.failed, #""contests":[{"id":"c","name":"C","entrants":[{"name":"A","jointWith":["B"]}]}]"#),
      RuleExample(
        .failed,
        #"""
        "contests":[{"id":"c","name":"C","entrants":[{"name":"A","jointWith":["B"],"votes":3},{"name":"B","votes":4}]}]
        """#),
      RuleExample(.notApplicable, #""contests":[{"id":"c","name":"C","entrants":[{"name":"A"}]}]"#),
    ]
  ) { index, _, run in
    for (contest, path) in index.located(Contest.self) {
      guard contest.entrants.contains(where: { !$0.jointWith.isEmpty }) else {
        run.passOver()
        continue
      }
      let entrants = Dictionary(contest.entrants.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
      let partners = contest.entrants.flatMap { entrant in entrant.jointWith.map { (entrant, $0) } }
      let missing = partners.filter { entrants[$0.1] == nil }
      let unequal = partners.filter { entrant, partner in
        guard let own = entrant.votes.value, let other = entrants[partner]?.votes.value else { return false }
        return own != other
      }
      let member = path.appending("entrants")
      if !missing.isEmpty {
        run.fail(
          path, at: member,
          Message("finding.KP-PAR-029.missing", ["contest": .text(contest.name), "count": .count(missing.count)]),
          discriminator: "missing")
      }
      if !unequal.isEmpty {
        run.fail(
          path, at: member, Message("finding.KP-PAR-029.votes", ["contest": .text(contest.name)]),
          discriminator: "votes")
      }
      if missing.isEmpty && unequal.isEmpty { run.pass() }
    }
  }
}
