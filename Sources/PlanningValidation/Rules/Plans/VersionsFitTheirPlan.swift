import ExactValues
import PlanningModel

extension Rule {
  /// An item is added and removed by versions of its own plan, and removed only after it was added.
  static let itemVersionsFitTheirPlan = Rule(
    id: "KP-PLN-022", category: .plans, severities: Severities(.error), citations: [.olomoucAddenda],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],"planVersions":[{"id":"v","plan":"p"},{"id":"w","plan":"p","previous":"v"}],
        "planItems":[{"id":"a","plan":"p","addedBy":"v","removedBy":"w"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"},{"id":"q","name":"Q"}],"planVersions":[{"id":"v","plan":"q"}],
        "planItems":[{"id":"a","plan":"p","addedBy":"v"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],"planVersions":[{"id":"v","plan":"p"},{"id":"w","plan":"p","previous":"v"}],
        "planItems":[{"id":"a","plan":"p","addedBy":"w","removedBy":"v"}]
        """#),
      RuleExample(.notApplicable, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p"}]"#),
      RuleExample(.skipped, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p","addedBy":"x"}]"#),
    ]
  ) { index, _, run in
    let versions = PlanVersions(index)
    for (item, path) in index.located(PlanItem.self) {
      let stated = [("addedBy", item.addedBy), ("removedBy", item.removedBy)].compactMap { name, id in
        id.map { (member: path.appending(name), id: $0, version: index.row(of: $0)) }
      }
      guard !stated.isEmpty else {
        run.passOver()
        continue
      }
      var isBroken = false
      for (member, id, row) in stated {
        guard let plan = row.flatMap({ index[$0]?.plan }), plan != item.plan else { continue }
        isBroken = true
        run.fail(path, at: member, Message("finding.KP-PLN-022.plan", ["plan": .text(plan.text)])) {
          $0.observed = id.text
          $0.related = [PlanVersion.path(of: id)]
        }
      }
      let missing = stated.filter { $0.version == nil }
      if !isBroken, missing.isEmpty, let added = stated.first?.version, let removed = stated.last?.version,
        stated.count == 2, versions.isWhole(added), versions.isWhole(removed),
        versions.age(of: removed) <= versions.age(of: added)
      {
        isBroken = true
        run.fail(path, at: path.appending("removedBy"), Message("finding.KP-PLN-022.order"))
      }
      guard !isBroken else { continue }
      if missing.isEmpty {
        run.pass()
      } else {
        run.skip(path, missing.map { .missing($0.id, at: $0.member) })
      }
    }
  }

  /// A version follows another version of the same plan, and none comes before itself; one circle is one finding.
  static let versionsFollowEachOther = Rule(
    id: "KP-PLN-023", category: .plans, severities: Severities(.error), citations: [.olomoucAddenda],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],"planVersions":[{"id":"v","plan":"p"},{"id":"w","plan":"p","previous":"v"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planVersions":[{"id":"v","plan":"p","previous":"w"},{"id":"w","plan":"p","previous":"v"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"},{"id":"q","name":"Q"}],
        "planVersions":[{"id":"v","plan":"q"},{"id":"w","plan":"p","previous":"v"}]
        """#),
      RuleExample(.notApplicable, #""plans":[{"id":"p","name":"P"}],"planVersions":[{"id":"v","plan":"p"}]"#),
      RuleExample(.skipped, #""plans":[{"id":"p","name":"P"}],"planVersions":[{"id":"v","plan":"p","previous":"x"}]"#),
    ]
  ) { index, _, run in
    let versions = PlanVersions(index)
    var reported: Set<Row<PlanVersion>> = []
    for (row, located) in zip(index.rows(of: PlanVersion.self), index.located(PlanVersion.self)) {
      let (version, path) = (located.entity, located.path)
      guard let id = version.previous else {
        run.passOver()
        continue
      }
      let member = path.appending("previous")
      guard let before = index[id] else {
        run.skip(path, [.missing(id, at: member)])
        continue
      }
      if versions.isInCircle(row) {
        guard !reported.contains(row) else { continue }
        var circle = [row]
        while reported.insert(circle[circle.count - 1]).inserted,
          let next = index[circle[circle.count - 1]]?.previous.flatMap({ index.row(of: $0) }), next != row
        {
          circle.append(next)
        }
        run.fail(path, at: member, Message("finding.KP-PLN-023.circle", ["count": .count(circle.count)])) {
          $0.observed = id.text
          $0.related = circle.dropFirst().map { index.path(of: $0) }
        }
      } else {
        run.require(
          before.plan == version.plan, of: path, at: member,
          Message("finding.KP-PLN-023.plan", ["plan": .text(before.plan.text)]))
      }
    }
  }
}
