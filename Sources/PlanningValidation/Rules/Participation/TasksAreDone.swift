import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A task whose day has passed is stated as done or called off.
  static let tasksAreDone = Rule(
    id: "KP-PAR-020", category: .participation, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""tasks":[{"id":"t","text":"T","due":"2024-06-10","done":"2024-06-09"}]"#),
      RuleExample(.failed, #""tasks":[{"id":"t","text":"T","due":"2024-06-10"}]"#),
      RuleExample(.notApplicable, #""tasks":[{"id":"t","text":"T","isContinuous":true}]"#),
      RuleExample(.notApplicable, #""tasks":[{"id":"t","text":"T","due":"2025-06-10"}]"#),
      RuleExample(.skipped, #""tasks":[{"id":"t","text":"T","due":"--06"}]"#),
    ]
  ) { index, context, run in
    for (task, path) in index.located(AssignedTask.self) {
      guard let due = task.due, task.isContinuous != true else {
        run.passOver()
        continue
      }
      let member = path.appending("due")
      guard let latest = due.value?.latest else {
        run.skip(
          path, [due.value == nil ? .unreadable(member) : Reason(Message("skip.KP-PAR-020"), settledBy: [member])])
        continue
      }
      if task.done != nil || task.cancelled != nil {
        run.pass()
      } else if latest < context.asOf {
        run.fail(path, at: member, Message("finding.KP-PAR-020", ["day": .day(latest)]))
      } else {
        run.passOver()
      }
    }
  }

  /// A task says who does it and until when.
  static let tasksSayWhoAndWhen = Rule(
    id: "KP-PAR-021", category: .participation, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed, #""bodies":[{"id":"a","name":"A"}],"tasks":[{"id":"t","text":"T","due":"2024","bodies":["a"]}]"#),
      RuleExample(.failed, #""tasks":[{"id":"t","text":"T","due":"2024"}]"#),
      RuleExample(.failed, #""bodies":[{"id":"a","name":"A"}],"tasks":[{"id":"t","text":"T","bodies":["a"]}]"#),
      RuleExample(.notApplicable, #""tasks":[{"id":"t","text":"T","done":"2024"}]"#),
    ]
  ) { index, _, run in
    for (task, path) in index.located(AssignedTask.self) {
      guard task.done == nil, task.cancelled == nil else {
        run.passOver()
        continue
      }
      let hasWho = !task.seats.isEmpty || !task.organisations.isEmpty || !task.bodies.isEmpty
      let hasWhen = task.due != nil || task.isContinuous == true
      if hasWho && hasWhen {
        run.pass()
        continue
      }
      if !hasWho { run.fail(path, at: path.appending("organisations"), Message("finding.KP-PAR-021.who")) }
      if !hasWhen { run.fail(path, at: path.appending("due"), Message("finding.KP-PAR-021.when")) }
    }
  }
}
