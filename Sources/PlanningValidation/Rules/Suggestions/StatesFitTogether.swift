import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A complaint of a defect (*stížnost*) is no matter of the plan: it is settled as outside the agenda, or handed on.
  static let complaintsLieOutsideTheAgenda = Rule(
    id: "KP-SUG-009", category: .suggestions, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""suggestions":[{"id":"s","kind":"complaint","disposition":"outsideAgenda"}]"#),
      RuleExample(.failed, #""suggestions":[{"id":"s","kind":"complaint","disposition":"incorporated"}]"#),
      RuleExample(.notApplicable, #""suggestions":[{"id":"s","kind":"complaint"},{"id":"t","kind":"content"}]"#),
    ]
  ) { index, _, run in
    for thing in RaisedThing.all(in: index) {
      guard thing.kind == .complaint, let disposition = thing.disposition else {
        run.passOver()
        continue
      }
      let isOutside = [.outsideAgenda, .forwarded, .withdrawn].contains(disposition)
      run.require(isOutside, of: thing.path, at: thing.path.appending("disposition"), Message("finding.KP-SUG-009"))
    }
  }

  /// After a window whose comments are all settled, the settlement is published.
  static let settlementIsPublished = Rule(
    id: "KP-SUG-010", category: .suggestions, severities: Severities(.note), citations: [.methodOfComments],
    examples: [
      RuleExample(.passed, closed(#","settlement":"d""#, #""disposition":"rejected""#)),
      RuleExample(.failed, closed("", #""disposition":"rejected""#)),
      RuleExample(.notApplicable, closed("", #""text":"T""#)),
      RuleExample(.skipped, closed("", #""disposition":"rejected""#).replacing("2024-05-31", with: "--05")),
    ]
  ) { index, context, run in
    let comments = Dictionary(grouping: index.dossier.comments.filter { $0.window != nil }) { $0.window }
    for (window, path) in index.located(CommentWindow.self) {
      let own = (comments[window.id] ?? []).filter { $0.mergedInto == nil }
      guard !own.isEmpty, own.allSatisfy({ $0.disposition != nil }) else {
        run.passOver()
        continue
      }
      if window.settlement != nil {
        run.pass()
      } else if let latest = window.to?.value?.latest {
        if latest < context.asOf { run.fail(path, Message("finding.KP-SUG-010")) } else { run.passOver() }
      } else {
        run.skip(path, [.notStated(path.appending("to"))])
      }
    }
  }

  /// Whose author was told an answer is settled.
  static let answeredOnesAreSettled = Rule(
    id: "KP-SUG-012", category: .suggestions, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""comments":[{"id":"c","answered":"2024-05-31","disposition":"explained"}]"#),
      RuleExample(.failed, #""comments":[{"id":"c","answered":"2024-05-31"}]"#),
      RuleExample(.failed, #""suggestions":[{"id":"s","answer":"Děkujeme."}]"#),
      RuleExample(.notApplicable, #""comments":[{"id":"c"},{"id":"d","answer":"A","mergedInto":"c"}]"#),
    ]
  ) { index, _, run in
    for thing in RaisedThing.all(in: index) {
      if thing.isAnswered, !thing.isPassedOn {
        run.require(thing.disposition != nil, of: thing.path, Message("finding.KP-SUG-012"))
      } else {
        run.passOver()
      }
    }
  }

  private static func closed(_ window: String, _ comment: String) -> String {
    #"""
    "plans":[{"id":"p","name":"P"}],"documents":[{"id":"d","name":"D"}],
    "commentWindows":[{"id":"w","subject":"plans/p","to":"2024-05-31"\#(window)}],
    "comments":[{"id":"c","window":"w",\#(comment)}]
    """#
  }
}
