import ExactValues
import PlanningModel

extension Rule {
  /// A plan is adopted before its first day, by every body that adopts it.
  static let plansAreAdoptedInTime = Rule(
    id: "KP-PLN-003", category: .plans, severities: Severities(.warning, [.obec: .note]),
    citations: [
      .meaningOfData, .kromeriz("the plan of 2020–2023, adopted on 29 August 2019"),
    ],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P","from":"2020","to":"2023"}],
        "acts":[{"id":"a","kind":"adopted","subject":"plans/p","time":"29. 8. 2019"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P","from":"2020","to":"2023"}],
        "acts":[{"id":"a","kind":"adopted","subject":"plans/p","time":"únor 2020"}]
        """#),
      RuleExample(
        .notApplicable, #""plans":[{"id":"p","name":"P","from":"2030","to":"2032","state":"promised"}]"#),
      RuleExample(.skipped, #""plans":[{"id":"p","name":"P","from":"2020","to":"2023"}]"#),
      RuleExample(
        .skipped,
        #"""
        "plans":[{"id":"p","name":"P","from":"2020","to":"2023"}],
        "acts":[{"id":"a","kind":"adopted","subject":"plans/p","time":"2019/2020"}]
        """#),
    ]
  ) { index, _, run in
    var adoptions: [DossierPath: [(entity: Act, path: DossierPath)]] = [:]
    for act in index.located(Act.self) where act.entity.kind == .adopted {
      adoptions[act.entity.subject, default: []].append(act)
    }
    for (plan, path) in index.located(Plan.self) {
      guard plan.state != .promised, plan.state != .inPreparation else {
        run.passOver()
        continue
      }
      let acts = adoptions[path, default: []]
      let period = plan.period(at: path)
      if acts.isEmpty {
        run.skip(path, [Reason(Message("skip.KP-PLN-003"), settledBy: [DossierPath("acts")])])
      } else if let first = period.value?.first {
        for act in acts { run.judge(act.entity, at: act.path, of: path, beginning: first) }
      } else {
        run.skip(path, period.reasons)
      }
    }
  }
}

extension RuleRun {
  fileprivate mutating func judge(_ act: Act, at actPath: DossierPath, of plan: DossierPath, beginning first: Day) {
    let member = actPath.appending("time")
    guard let written = act.time else {
      skip(plan, [.notStated(member)])
      return
    }
    guard let time = written.value else {
      skip(plan, [.unreadable(member)])
      return
    }
    let answer = time.isBefore(StatedTime(day: first))
    guard let isInTime = answer.value else {
      skip(plan, answer.reasons)
      return
    }
    guard !isInTime else {
      pass()
      return
    }
    fail(
      plan, at: plan.appending("from"),
      Message("finding.KP-PLN-003", ["adopted": .time(time), "first": .day(first)]), discriminator: actPath.description
    ) {
      $0.observed = written.text
      $0.related = [member]
    }
  }
}
