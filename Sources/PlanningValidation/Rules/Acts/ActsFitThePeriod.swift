import ExactValues
import PlanningModel

extension Rule {
  /// A plan is prolonged before it ends, and until a later day than its end.
  static let prolongingPrecedesTheEnd = Rule(
    id: "KP-ACT-004", category: .acts, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P","from":"2013","to":"2015"}],
        "acts":[{"id":"a","kind":"prolonged","subject":"plans/p","time":"říjen 2015","until":"2016"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P","from":"2013","to":"2015"}],
        "acts":[{"id":"a","kind":"prolonged","subject":"plans/p","time":"únor 2016","until":"2016"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P","from":"2013","to":"2015"}],
        "acts":[{"id":"a","kind":"prolonged","subject":"plans/p","time":"říjen 2015","until":"30. 6. 2015"}]
        """#),
      RuleExample(
        .notApplicable,
        #"""
        "plans":[{"id":"p","name":"P","from":"2013","to":"2015"}],
        "acts":[{"id":"a","kind":"adopted","subject":"plans/p","time":"únor 2016"}]
        """#),
      RuleExample(
        .skipped,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "acts":[{"id":"a","kind":"prolonged","subject":"plans/p","time":"únor 2016","until":"2016"}]
        """#),
    ]
  ) { index, _, run in
    // A plan that was prolonged ends with the latest day until which any earlier act prolongs it.
    let prolongations = Dictionary(grouping: index.located(Act.self).filter { $0.entity.kind == .prolonged }) {
      $0.entity.subject
    }
    run.judgeActs(of: [.prolonged], in: index) { act, time, period, run, path in
      let earlier = (prolongations[act.subject] ?? []).filter { other in
        other.path != path && other.entity.time?.value?.isBefore(time).value == true
      }
      let end = max(period.last, earlier.compactMap { $0.entity.until?.value?.latest }.max() ?? period.last)
      if let first = time.earliest, first > end {
        run.fail(
          path, at: path.appending("time"), Message("finding.KP-ACT-004.late", ["time": .time(time), "end": .day(end)]))
      } else if let until = act.until?.value, let last = until.latest, last <= end {
        run.fail(
          path, at: path.appending("until"),
          Message("finding.KP-ACT-004.until", ["until": .time(until), "end": .day(end)]))
      } else if let last = time.latest, last <= end {
        run.pass()
      } else {
        run.skip(path, [Reason(Message("skip.actTimes", ["time": .time(time)]), settledBy: [path.appending("time")])])
      }
    }
  }

  /// A plan is evaluated only after it has begun.
  static let evaluationFollowsTheBeginning = Rule(
    id: "KP-ACT-005", category: .acts, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P","from":"2013","to":"2015"}],
        "acts":[{"id":"a","kind":"evaluated","subject":"plans/p","time":"duben 2016"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P","from":"2013","to":"2015"}],
        "acts":[{"id":"a","kind":"evaluated","subject":"plans/p","time":"duben 2012"}]
        """#),
      RuleExample(.notApplicable, #""plans":[{"id":"p","name":"P","from":"2013","to":"2015"}]"#),
      RuleExample(
        .skipped,
        #"""
        "plans":[{"id":"p","name":"P","from":"2013","to":"2015"}],
        "acts":[{"id":"a","kind":"evaluated","subject":"plans/p"}]
        """#),
    ]
  ) { index, _, run in
    run.judgeActs(of: [.evaluated], in: index) { _, time, period, run, path in
      if let last = time.latest, last < period.first {
        run.fail(
          path, at: path.appending("time"),
          Message("finding.KP-ACT-005", ["time": .time(time), "first": .day(period.first)]))
      } else if let first = time.earliest, first >= period.first {
        run.pass()
      } else {
        run.skip(path, [Reason(Message("skip.actTimes", ["time": .time(time)]), settledBy: [path.appending("time")])])
      }
    }
  }
}

extension RuleRun {
  /// Judges the acts of some kinds on plans whose time and period are known; the others are skipped.
  fileprivate mutating func judgeActs(
    of kinds: Set<ActKind>, in index: DossierIndex,
    _ judge: (Act, StatedTime, DayRange, inout RuleRun, DossierPath) -> Void
  ) {
    var periods: [DossierPath: Answer<DayRange>] = [:]
    for (plan, path) in index.located(Plan.self) { periods[path] = plan.period(at: path) }
    for (act, path) in index.located(Act.self) {
      guard kinds.contains(act.kind), let period = periods[act.subject] else {
        passOver()
        continue
      }
      guard let known = period.value else {
        skip(path, period.reasons)
        continue
      }
      guard let time = time(of: act, at: path) else { continue }
      judge(act, time, known, &self, path)
    }
  }
}
