import ExactValues
import PlanningModel

extension Rule {
  /// What is rejected, in whole or in part, states why.
  static let rejectionsStateTheirReason = Rule(
    id: "KP-SUG-001", category: .suggestions, severities: Severities(.warning), citations: [.methodOfComments],
    examples: [
      RuleExample(.passed, #""comments":[{"id":"c","disposition":"rejected","reason":"Nelze."}]"#),
      RuleExample(.failed, #""comments":[{"id":"c","disposition":"rejected"}]"#),
      RuleExample(.failed, #""suggestions":[{"id":"s","disposition":"partlyIncorporated"}]"#),
      RuleExample(.notApplicable, #""comments":[{"id":"c","disposition":"incorporated"},{"id":"d"}]"#),
    ]
  ) { index, _, run in
    for thing in RaisedThing.all(in: index) {
      guard !thing.isPassedOn, let disposition = thing.disposition, disposition.needsReason else {
        run.passOver()
        continue
      }
      run.require(thing.hasReason, of: thing.path, at: thing.path, Message("finding.KP-SUG-001"))
    }
  }

  /// What is settled in any other way states why.
  static let settlementsStateTheirReason = Rule(
    id: "KP-SUG-002", category: .suggestions, severities: Severities(.note), citations: [.methodOfComments],
    examples: [
      RuleExample(.passed, #""comments":[{"id":"c","disposition":"incorporated","reason":"Souhlasíme."}]"#),
      RuleExample(.failed, #""comments":[{"id":"c","disposition":"takenNoteOf"}]"#),
      RuleExample(
        .notApplicable, #""comments":[{"id":"c","disposition":"rejected"},{"id":"d","disposition":"forwarded"}]"#),
    ]
  ) { index, _, run in
    for thing in RaisedThing.all(in: index) {
      guard !thing.isPassedOn, let disposition = thing.disposition, !disposition.needsReason,
        disposition != .forwarded, disposition != .withdrawn
      else {
        run.passOver()
        continue
      }
      run.require(thing.hasReason, of: thing.path, at: thing.path, Message("finding.KP-SUG-002"))
    }
  }
}

extension SuggestionDisposition {
  /// Whether it refuses something.
  fileprivate var needsReason: Bool { self == .rejected || self == .partlyIncorporated }
}
