import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A winning entry that was made jointly has more than one winner.
  ///
  /// The entrants that texts name are schools and kinds of people, not entries, so winners are not compared with them.
  static let jointEntryHasWinners = Rule(
    id: "KP-PAR-013", category: .participation, severities: Severities(.error),
    citations: [.meaningOfData, .vizovice("two winners of the logo contest made one entry")],
    examples: [
      RuleExample(.passed, #""contests":[{"id":"c","name":"C","winners":"2","isJointEntry":true}]"#),
      RuleExample(.failed, #""contests":[{"id":"c","name":"C","winners":"1","isJointEntry":true}]"#),
      RuleExample(.notApplicable, #""contests":[{"id":"c","name":"C","winners":"1"}]"#),
      RuleExample(.skipped, #""contests":[{"id":"c","name":"C","isJointEntry":true}]"#),
    ]
  ) { index, _, run in
    for (contest, path) in index.located(Contest.self) {
      guard contest.isJointEntry == true else {
        run.passOver()
        continue
      }
      let member = path.appending("winners")
      guard let winners = contest.winners?.value else {
        run.skip(path, [contest.winners == nil ? .notStated(member) : .unreadable(member)])
        continue
      }
      run.require(
        winners.maximum.map { $0 > 1 } ?? true, of: path, at: member,
        Message("finding.KP-PAR-013", ["contest": .text(contest.name), "winners": winners.messageArgument]))
    }
  }
}
