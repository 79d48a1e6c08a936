import ExactValues
import PlanningModel

extension Rule {
  /// Nothing ends before it begins: projects, plans, bodies, seats and services.
  static let periodsAreNotReversed = Rule(
    id: "KP-VAL-004", category: .values, severities: Severities(.error), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""projects":[{"id":"p","name":"P","from":"1.6.2012","to":"31.5.2014"}]"#),
      RuleExample(.passed, #""plans":[{"id":"p","name":"P","from":"2016","to":"2016"}]"#),
      RuleExample(.failed, #""plans":[{"id":"p","name":"P","from":"2015","to":"2012"}]"#),
      RuleExample(.failed, #""services":[{"id":"s","from":"2014-03","to":"28. 2. 2014"}]"#),
      RuleExample(.notApplicable, #""bodies":[{"id":"a","name":"A","from":"2012"}]"#),
      RuleExample(
        .skipped,
        #"""
        "bodies":[{"id":"a","name":"A"}],
        "seats":[{"id":"s","body":"a","from":"2012","to":"na počátku [..]"}]
        """#),
      RuleExample(.skipped, #""projects":[{"id":"p","name":"P","from":"2014","to":"2014-06"}]"#),
    ]
  ) { index, _, run in
    run.judgePeriods(\Project.from, \.to, in: index)
    run.judgePeriods(\Plan.from, \.to, in: index)
    run.judgePeriods(\Body.from, \.to, in: index)
    run.judgePeriods(\Seat.from, \.to, in: index)
    run.judgePeriods(\Service.from, \.to, in: index)
  }
}

extension RuleRun {
  fileprivate mutating func judgePeriods<E: Entity>(
    _ from: KeyPath<E, Written<StatedTime>?>, _ to: KeyPath<E, Written<StatedTime>?>, in index: DossierIndex
  ) {
    for (entity, path) in index.located(E.self) {
      guard let from = entity[keyPath: from], let to = entity[keyPath: to] else {
        passOver()
        continue
      }
      let (beginning, end) = (path.appending("from"), path.appending("to"))
      guard let first = from.value, let last = to.value else {
        skip(path, [from.value == nil ? .unreadable(beginning) : .unreadable(end)])
        continue
      }
      switch last.isBefore(first).value {
      case true?:
        fail(path, at: end, Message("finding.KP-VAL-004", ["from": .time(first), "to": .time(last)])) {
          $0.observed = to.text
          $0.related = [beginning]
        }
      case false?: pass()
      case nil where first.isFollowed(by: last): pass()
      case nil:
        skip(
          path,
          [
            Reason(
              Message("time.undecided", ["time": .time(first), "other": .time(last)]), settledBy: [beginning, end])
          ])
      }
    }
  }
}

extension StatedTime {
  /// Whether neither end of the other time lies before the same end of this one, as with 2016 and 2016: a period from a
  /// year through the same year is that year.
  fileprivate func isFollowed(by other: StatedTime) -> Bool {
    guard let earliest, let latest, let otherEarliest = other.earliest, let otherLatest = other.latest else {
      return false
    }
    return earliest <= otherEarliest && latest <= otherLatest
  }
}
