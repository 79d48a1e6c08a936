import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A body that decided something at a meeting had a quorum for it, or the dossier says that it was advice.
  static let decisionsHaveQuorum = Rule(
    id: "KP-PAR-015", category: .participation, severities: Severities(.warning),
    citations: [.rulesOfProcedure],
    examples: [
      RuleExample(.passed, quorum("atLeast", #"{"id":"u","meeting":"m"}"#)),
      RuleExample(.failed, quorum("moreThan", #"{"id":"u","meeting":"m"}"#)),
      RuleExample(.passed, quorum("moreThan", #"{"id":"u","meeting":"m","wasWithoutQuorum":true}"#)),
      RuleExample(.notApplicable, #""resolutions":[{"id":"u"}]"#),
      RuleExample(
        .skipped,
        #"""
        "bodies":[{"id":"a","name":"A"}],"meetings":[{"id":"m","bodies":["a"],"held":"2024-06-10"}],
        "rulesOfProcedure":[{"id":"r","name":"R","bodies":["a"],
        "quorum":{"fraction":"1/2","comparison":"moreThan","base":"allSeats"}}],
        "resolutions":[{"id":"u","meeting":"m"}]
        """#),
    ]
  ) { index, context, run in
    let governed = index.bodies { $0.quorum != nil }
    for (resolution, path) in index.located(Resolution.self) {
      let meeting = resolution.meeting.flatMap { index[$0] }
      let body = resolution.body ?? (meeting?.bodies.count == 1 ? meeting?.bodies.first : nil)
      guard let meeting, let body, governed.contains(body) else {
        run.passOver()
        continue
      }
      guard resolution.wasWithoutQuorum != true else {
        run.pass()
        continue
      }
      let item = resolution.agendaItem.flatMap { index[$0]?.meeting == meeting.id ? $0 : nil }
      let answer = QuorumQuestion(meeting: meeting.id, item: item, body: body).answer(for: index, in: context)
      guard let result = answer.value, let holds = result.holds.value else {
        run.skip(path, answer.value?.holds.reasons ?? answer.reasons)
        continue
      }
      run.require(
        holds, of: path,
        Message(
          "finding.KP-PAR-015",
          [
            "body": .text(index.bodyName(body)), "present": result.present.atMost, "seats": result.seats.atLeast,
          ]))
    }
  }

  private static func quorum(_ comparison: String, _ resolution: String) -> String {
    #"""
    "bodies":[{"id":"a","name":"A"}],
    "seats":[{"id":"s","body":"a","isVoting":true,"filling":"filled"},
    {"id":"t","body":"a","isVoting":true,"filling":"filled"}],
    "rulesOfProcedure":[{"id":"r","name":"R","bodies":["a"],
    "quorum":{"fraction":"1/2","comparison":"\#(comparison)","base":"allSeats"}}],
    "meetings":[{"id":"m","bodies":["a"],"held":"2024-06-10",
    "attendances":[{"seat":"s","presence":"present"},{"seat":"t","presence":"excused"}]}],
    "resolutions":[\#(resolution)]
    """#
  }
}

extension Answer<Int> {
  /// The number, or the most that it can be.
  fileprivate var atMost: MessageArgument {
    switch content {
    case .known(let number): .count(number)
    case .bounded(_, let most?): .message(Message("amount.atMost", ["most": .count(most)]))
    default: .text("?")
    }
  }

  /// The number, or the least that it can be.
  fileprivate var atLeast: MessageArgument {
    switch content {
    case .known(let number): .count(number)
    case .bounded(let least?, _): .message(Message("amount.atLeast", ["least": .count(least)]))
    default: .text("?")
    }
  }
}
