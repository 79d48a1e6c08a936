import ExactValues
import PlanningModel

// Items name other items: predecessors in earlier plans, items that they replace, items that they carry out.

extension Rule {
  /// The predecessors of an item stand in another plan; what a version replaces in the same plan is another relation.
  static let predecessorsAreOfOtherPlans = Rule(
    id: "KP-PLN-021", category: .plans, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"},{"id":"q","name":"Q"}],
        "planItems":[{"id":"a","plan":"p"},{"id":"b","plan":"q","predecessors":["a"]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p"},{"id":"b","plan":"p","predecessors":["a"]}]
        """#),
      RuleExample(.notApplicable, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p"}]"#),
      RuleExample(
        .skipped, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p","predecessors":["x"]}]"#),
    ]
  ) { index, _, run in
    run.judgeRelated("predecessors", \.predecessors, in: index) { item, other in
      .verdict(item.plan == other.plan ? Message("finding.KP-PLN-021", ["plan": .text(item.plan.text)]) : nil)
    }
  }

  /// An item that replaces another one by a version replaces one of its own plan, which a version removed.
  static let replacedItemsAreRemoved = Rule(
    id: "KP-PLN-024", category: .plans, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],"planVersions":[{"id":"v","plan":"p"}],
        "planItems":[{"id":"a","plan":"p","removedBy":"v"},{"id":"b","plan":"p","addedBy":"v","replaces":["a"]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],"planVersions":[{"id":"v","plan":"p"}],
        "planItems":[{"id":"a","plan":"p"},{"id":"b","plan":"p","addedBy":"v","replaces":["a"]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"},{"id":"q","name":"Q"}],"planVersions":[{"id":"v","plan":"p"}],
        "planItems":[{"id":"a","plan":"q"},{"id":"b","plan":"p","addedBy":"v","replaces":["a"]}]
        """#),
      RuleExample(.notApplicable, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p"}]"#),
      RuleExample(.skipped, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p","replaces":["x"]}]"#),
    ]
  ) { index, _, run in
    run.judgeRelated("replaces", \.replaces, in: index) { item, other in
      if item.plan != other.plan {
        return .verdict(Message("finding.KP-PLN-024.plan", ["plan": .text(other.plan.text)]))
      }
      return .verdict(other.removedBy == nil ? Message("finding.KP-PLN-024.kept") : nil)
    }
  }

  /// An item of an action plan carries out items of the plan that the action plan is a part of.
  static let carriedOutItemsAreOfThePlan = Rule(
    id: "KP-PLN-025", category: .plans, severities: Severities(.warning, [.obec: .note]),
    citations: [
      Citation(
        work: "Tanvaldsko, Akční plán 2013", place: "an action is a part of an activity of the plan",
        address: "http://docplayer.cz/1438781", verification: .seen)
    ],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"},{"id":"q","name":"Q","kind":"actionPlan","partOf":"p"}],
        "planItems":[{"id":"a","plan":"p"},{"id":"b","plan":"q","carriesOut":["a"]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"},{"id":"o","name":"O"},{"id":"q","name":"Q","kind":"actionPlan","partOf":"p"}],
        "planItems":[{"id":"a","plan":"o"},{"id":"b","plan":"q","carriesOut":["a"]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p"},{"id":"b","plan":"p","carriesOut":["a"]}]
        """#),
      RuleExample(.notApplicable, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p"}]"#),
      RuleExample(
        .skipped,
        #"""
        "plans":[{"id":"p","name":"P"},{"id":"q","name":"Q"}],
        "planItems":[{"id":"a","plan":"p"},{"id":"b","plan":"q","carriesOut":["a"]}]
        """#),
    ]
  ) { index, _, run in
    run.judgeRelated("carriesOut", \.carriesOut, in: index) { item, other in
      if item.plan == other.plan { return .verdict(Message("finding.KP-PLN-025.same")) }
      guard let whole = index[item.plan]?.partOf else {
        return .open(.notStated(Plan.path(of: item.plan).appending("partOf")))
      }
      guard other.plan != whole else { return .verdict(nil) }
      return .verdict(
        Message("finding.KP-PLN-025.other", ["plan": .text(other.plan.text), "expected": .text(whole.text)]))
    }
  }
}

/// What is found of an item and one that it names.
private enum RelationVerdict {
  case verdict(Message?)
  case open(Reason)
}

extension RuleRun {
  fileprivate mutating func judgeRelated(
    _ name: String, _ member: KeyPath<PlanItem, [Identifier<PlanItem>]>, in index: DossierIndex,
    _ judge: (PlanItem, PlanItem) -> RelationVerdict
  ) {
    for (item, path) in index.located(PlanItem.self) {
      let named = item[keyPath: member]
      guard !named.isEmpty else {
        passOver()
        continue
      }
      var reasons: [Reason] = []
      var isBroken = false
      var seen: Set<Identifier<PlanItem>> = []
      for id in named where seen.insert(id).inserted {
        guard let other = index[id] else {
          reasons.append(.missing(id, at: path.appending(name)))
          continue
        }
        switch judge(item, other) {
        case .open(let reason): reasons.append(reason)
        case .verdict(nil): break
        case .verdict(let message?):
          isBroken = true
          fail(path, at: path.appending(name), message, discriminator: id.text) {
            $0.observed = id.text
            $0.related = [PlanItem.path(of: id)]
          }
        }
      }
      guard !isBroken else { continue }
      if reasons.isEmpty { pass() } else { skip(path, reasons) }
    }
  }
}
