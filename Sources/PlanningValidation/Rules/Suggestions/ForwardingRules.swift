import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// What was settled by handing it on names where it was handed on to.
  static let forwardedOnesNameTheirDestination = Rule(
    id: "KP-SUG-007", category: .suggestions, severities: Severities(.warning), citations: [.handedOn],
    examples: [
      RuleExample(
        .passed,
        #"""
        "comments":[{"id":"c","disposition":"forwarded"}],
        "forwardings":[{"id":"f","subject":"comments/c","destination":"department"}]
        """#),
      RuleExample(.failed, #""suggestions":[{"id":"s","disposition":"forwarded"}]"#),
      RuleExample(.notApplicable, #""suggestions":[{"id":"s","disposition":"rejected"}]"#),
    ]
  ) { index, _, run in
    let subjects = Set(index.dossier.forwardings.map { DossierPath(Array($0.subject.steps.prefix(2))) })
    for thing in RaisedThing.all(in: index) {
      if thing.disposition == .forwarded, !thing.isPassedOn {
        run.require(
          subjects.contains(thing.path), of: thing.path, at: thing.path.appending("disposition"),
          Message("finding.KP-SUG-007"))
      } else {
        run.passOver()
      }
    }
  }

  /// What was handed on is answered by its term.
  static let forwardingsAreAnsweredInTime = Rule(
    id: "KP-SUG-008", category: .suggestions, severities: Severities(.warning), citations: [.handedOn],
    examples: [
      RuleExample(.passed, forwarding(#","due":"2024-06-30","answered":"2024-06-30""#)),
      RuleExample(.failed, forwarding(#","due":"2024-06-30""#)),
      RuleExample(.failed, forwarding(#","due":"2024-06-30","answered":"2024-07""#)),
      RuleExample(.skipped, forwarding(#","due":"2024-06-30","answered":"2024""#)),
      RuleExample(.notApplicable, forwarding(#","due":"2025-06-30""#)),
      RuleExample(.notApplicable, forwarding("")),
    ]
  ) { index, context, run in
    for (forwarding, path) in index.located(Forwarding.self) {
      guard let due = forwarding.due else {
        run.passOver()
        continue
      }
      let place = path.appending(forwarding.answered == nil ? "due" : "answered")
      switch forwarding.state(on: context.asOf) {
      case .overdue: run.fail(path, at: place, Message("finding.KP-SUG-008.open"))
      case .open: run.passOver()
      default:
        guard let isLate = forwarding.answered?.value?.isAfter(due.value ?? .never).value, due.value != nil else {
          run.skip(path, [Reason(Message("skip.KP-SUG-008"), settledBy: [path.appending("answered")])])
          continue
        }
        run.require(!isLate, of: path, at: place, Message("finding.KP-SUG-008.late"))
      }
    }
  }

  private static func forwarding(_ members: String) -> String {
    #"""
    "comments":[{"id":"c"}],
    "forwardings":[{"id":"f","subject":"comments/c","destination":"department"\#(members)}]
    """#
  }
}

extension StatedTime {
  /// A time of which nothing is known.
  fileprivate static let never = StatedTime(.range(from: nil, to: nil))
}
