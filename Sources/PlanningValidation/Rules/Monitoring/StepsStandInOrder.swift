import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  /// The steps of an evaluation stand in order: a draft before comments, comments before approval, each not before the
  /// one above it, and none done before one that is not.
  static let stepsStandInOrder = Rule(
    id: "KP-MON-004", category: .monitoring, severities: Severities(.warning),
    citations: [.vizovice("working groups draft, the steering group comments and completes")],
    examples: [
      RuleExample(
        .passed,
        #"""
        "evaluations":[{"id":"e","steps":[{"code":"1","action":"draft","time":"2023-02"},
        {"code":"2","action":"comment","time":"2023-03"},{"code":"3","action":"approve","time":"2023-04"}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "evaluations":[{"id":"e","steps":[{"code":"1","action":"approve"},{"code":"2","action":"draft"}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "evaluations":[{"id":"e","steps":[{"code":"1","action":"draft","time":"2023-03"},
        {"code":"2","action":"comment","time":"2023-02"}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "evaluations":[{"id":"e","steps":[{"code":"1","action":"draft","state":"promised"},
        {"code":"2","action":"comment","state":"done"}]}]
        """#),
      RuleExample(.notApplicable, #""evaluations":[{"id":"e","steps":[{"code":"1","action":"draft"}]}]"#),
      RuleExample(
        .skipped,
        #"""
        "evaluations":[{"id":"e","steps":[{"code":"1","action":"draft","time":"2023-03"},
        {"code":"2","action":"comment","time":"2023"}]}]
        """#),
    ]
  ) { index, _, run in
    for (evaluation, path) in index.located(Evaluation.self) {
      guard evaluation.steps.count > 1 else {
        run.passOver()
        continue
      }
      let member = path.appending("steps")
      var isKept = true
      var open: [Reason] = []
      var furthest: EvaluationStep?
      var lastTimed: EvaluationStep?
      for (above, step) in zip([nil] + evaluation.steps.map(Optional.some), evaluation.steps) {
        let place = member.appending(step.pathName)
        func fail(_ key: String, _ before: EvaluationStep) {
          isKept = false
          run.fail(
            path, at: place,
            Message("finding.KP-MON-004.\(key)", ["step": .text(step.code), "before": .text(before.code)]),
            discriminator: key)
        }
        if let furthest, let left = furthest.action.place, let right = step.action.place, left > right {
          fail("order", furthest)
        } else if step.action.place != nil {
          furthest = step
        }
        if let above, above.state == .promised || above.state == .inPreparation, step.state == .done {
          fail("state", above)
        }
        let before = lastTimed
        if step.time != nil { lastTimed = step }
        guard let before, let earlier = before.time, let later = step.time, earlier != later else { continue }
        guard let first = earlier.value, let second = later.value else {
          open.append(.unreadable(place.appending("time")))
          continue
        }
        switch second.isBefore(first).value {
        case true?: fail("time", before)
        case false?: break
        case nil: if second.isAfter(first).value != true { open.append(.imprecise(place.appending("time"))) }
        }
      }
      guard isKept else { continue }
      if open.isEmpty { run.pass() } else { run.skip(path, open) }
    }
  }
}

extension EvaluationAction {
  /// The place of what is done in the order of drafting, commenting and approving.
  ///
  /// Examining and counting have none: the money may be counted after the words are drafted.
  fileprivate var place: Int? {
    switch self {
    case .draft: 1
    case .comment: 2
    case .approve: 3
    default: nil
    }
  }
}
