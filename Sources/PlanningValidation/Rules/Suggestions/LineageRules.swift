import ExactValues
import PlanningModel

extension Rule {
  /// Nothing that was merged or split came out of itself.
  static let nothingComesOutOfItself = Rule(
    id: "KP-SUG-005", category: .suggestions, severities: Severities(.error), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""comments":[{"id":"a","mergedInto":"b"},{"id":"b"}]"#),
      RuleExample(.failed, #""comments":[{"id":"a","mergedInto":"a"}]"#),
      RuleExample(.failed, #""suggestions":[{"id":"a","mergedInto":"b"},{"id":"b","splitFrom":"b"}]"#),
      RuleExample(.notApplicable, #""comments":[{"id":"a"}]"#),
    ]
  ) { index, _, run in
    checkCircles(PlanComment.self, index, &run)
    checkCircles(Suggestion.self, index, &run)
  }

  /// What was merged is not settled otherwise than what it was merged into.
  static let mergedOnesAreSettledAlike = Rule(
    id: "KP-SUG-006", category: .suggestions, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #""comments":[{"id":"a","mergedInto":"b","disposition":"rejected"},{"id":"b","disposition":"rejected"}]"#),
      RuleExample(
        .failed,
        #""comments":[{"id":"a","mergedInto":"b","disposition":"incorporated"},{"id":"b","disposition":"rejected"}]"#),
      RuleExample(.skipped, #""comments":[{"id":"a","mergedInto":"b","disposition":"incorporated"},{"id":"b"}]"#),
      RuleExample(.notApplicable, #""comments":[{"id":"a","mergedInto":"b"},{"id":"b","disposition":"rejected"}]"#),
    ]
  ) { index, _, run in
    checkMerged(PlanComment.self, index, &run)
    checkMerged(Suggestion.self, index, &run)
  }

  /// What was split keeps its own text, so that nobody has to trust the parts.
  static let splitOnesKeepTheirText = Rule(
    id: "KP-SUG-011", category: .suggestions, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""comments":[{"id":"a","text":"Celý dopis"},{"id":"b","splitFrom":"a"}]"#),
      RuleExample(.failed, #""comments":[{"id":"a"},{"id":"b","splitFrom":"a"},{"id":"c","splitFrom":"a"}]"#),
      RuleExample(.notApplicable, #""comments":[{"id":"a"},{"id":"b","mergedInto":"a"}]"#),
    ]
  ) { index, _, run in
    checkSplit(PlanComment.self, index, &run)
    checkSplit(Suggestion.self, index, &run)
  }

  private static func checkCircles<C: Contribution>(_ type: C.Type, _ index: DossierIndex, _ run: inout RuleRun) {
    let lineage = ContributionLineage(index.dossier[keyPath: C.collection])
    for (own, path) in index.located(type) {
      if own.mergedInto == nil, own.splitFrom == nil {
        run.passOver()
      } else {
        run.require(
          !lineage.isInCircle(own.id), of: path, at: path.appending(own.mergedInto == nil ? "splitFrom" : "mergedInto"),
          Message("finding.KP-SUG-005"))
      }
    }
  }

  private static func checkMerged<C: Contribution>(_ type: C.Type, _ index: DossierIndex, _ run: inout RuleRun) {
    for (own, path) in index.located(type) {
      guard let target = own.mergedInto, target != own.id, let disposition = own.disposition else {
        run.passOver()
        continue
      }
      let place = C.path(of: target).appending("disposition")
      guard let other = index[target]?.disposition else {
        run.skip(path, [.notStated(place)])
        continue
      }
      if other == disposition {
        run.pass()
      } else {
        run.fail(path, at: path.appending("disposition"), Message("finding.KP-SUG-006")) {
          $0.observed = disposition.rawValue
          $0.expected = other.rawValue
          $0.related = [place]
        }
      }
    }
  }

  private static func checkSplit<C: Contribution>(_ type: C.Type, _ index: DossierIndex, _ run: inout RuleRun) {
    let wholes = Set(index.dossier[keyPath: C.collection].compactMap(\.splitFrom))
    for (own, path) in index.located(type) {
      if wholes.contains(own.id) {
        run.require(own.text != nil, of: path, Message("finding.KP-SUG-011"))
      } else {
        run.passOver()
      }
    }
  }
}
