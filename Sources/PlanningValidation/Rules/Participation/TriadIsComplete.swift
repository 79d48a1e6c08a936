import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A body that the text says is composed by the triad has a held seat on each of its sides.
  ///
  /// - Complexity: that of ``PlanningEvaluation/TriadQuestion`` for each body of which the text says so.
  static let triadIsComplete = Rule(
    id: "KP-PAR-001", category: .participation, severities: Severities(.warning),
    citations: [.triadMethod, .vizovice("the steering group is composed by the triad")],
    examples: [
      RuleExample(
        .passed,
        #"""
        "bodies":[{"id":"a","name":"A","statedPrinciple":"triad"}],
        "seats":[{"id":"s","body":"a","side":"commissioner","filling":"filled"},
        {"id":"t","body":"a","side":"provider","filling":"filled"},
        {"id":"u","body":"a","side":"user","filling":"filled"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "bodies":[{"id":"a","name":"A","statedPrinciple":"triad"}],
        "seats":[{"id":"s","body":"a","side":"commissioner","filling":"filled"},
        {"id":"t","body":"a","side":"provider","filling":"filled"},
        {"id":"u","body":"a","side":"user","filling":"vacant"}]
        """#),
      RuleExample(.notApplicable, #""bodies":[{"id":"a","name":"A"}]"#),
      RuleExample(.skipped, #""bodies":[{"id":"a","name":"A","statedPrinciple":"triad"}]"#),
    ]
  ) { index, context, run in
    for (body, path) in index.located(Body.self) {
      // A later body with an identifier that is taken has no seats of its own.
      guard body.statedPrinciple == .triad, body.path == path else {
        run.passOver()
        continue
      }
      let answer = TriadQuestion(body: body.id).answer(for: index, in: context)
      guard let result = answer.value, let isComplete = result.isComplete.value else {
        run.skip(path, answer.value?.isComplete.reasons ?? answer.reasons)
        continue
      }
      let missing = result.sides.filter { $0.isFilled.value == false }.map(\.side)
      run.require(
        isComplete, of: path,
        Message(
          "finding.KP-PAR-001",
          ["body": .text(body.name), "sides": .list(missing.map { .message(Message("triadSide.\($0)")) })]))
    }
  }
}
