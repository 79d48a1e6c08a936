import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// The draft of an evaluation is commented or approved, in the end by a body other than the working groups.
  static let draftIsCommented = Rule(
    id: "KP-EVL-006", category: .evaluation, severities: Severities(.note),
    citations: [.vizovice("working groups draft, the steering group comments and completes")],
    examples: [
      RuleExample(
        .passed,
        #"""
        "bodies":[{"id":"a","name":"A","kind":"workingGroup"},{"id":"b","name":"B","kind":"steeringGroup"}],
        "evaluations":[{"id":"e","steps":[{"code":"1","action":"draft","actors":["a"]},
        {"code":"2","action":"comment","actors":["b"]}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "bodies":[{"id":"a","name":"A","kind":"workingGroup"}],
        "evaluations":[{"id":"e","steps":[{"code":"1","action":"draft","actors":["a"]}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "bodies":[{"id":"a","name":"A","kind":"workingGroup"}],
        "evaluations":[{"id":"e","steps":[{"code":"1","action":"draft","actors":["a"]},
        {"code":"2","action":"comment","actors":["a"]}]}]
        """#),
      RuleExample(.notApplicable, #""evaluations":[{"id":"e","steps":[{"code":"1","action":"count"}]}]"#),
      RuleExample(
        .skipped,
        #"""
        "evaluations":[{"id":"e","steps":[{"code":"1","action":"draft"},{"code":"2","action":"comment"}]}]
        """#),
    ]
  ) { index, _, run in
    for (evaluation, path) in index.located(Evaluation.self) {
      guard let draft = evaluation.steps.firstIndex(where: { $0.action == .draft }) else {
        run.passOver()
        continue
      }
      let member = path.appending("steps")
      let name: KeyValuePairs<String, MessageArgument> = ["evaluation": .text(evaluation.name ?? evaluation.id.text)]
      let completing = evaluation.steps[draft...].last { $0.action == .comment || $0.action == .approve }
      guard let completing else {
        run.fail(path, at: member, Message("finding.KP-EVL-006.notCommented", name))
        continue
      }
      let step = member.appending(completing.pathName)
      let kinds = completing.actors.map { index[$0]?.kind }
      if kinds.contains(where: { $0 != nil && $0 != .workingGroup }) {
        run.pass()
      } else if kinds.isEmpty || kinds.contains(nil) {
        let actors = completing.actors.map { Body.path(of: $0).appending("kind") }
        run.skip(path, (actors.isEmpty ? [step.appending("actors")] : actors).map { .notStated($0) })
      } else {
        run.fail(path, at: step, Message("finding.KP-EVL-006.onlyDrafters", name))
      }
    }
  }
}
