import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// Plans of one named series follow each other without a gap, as the question about the series counts it.
  ///
  /// An overlap is normal while a successor is being approved, and a gap that action plans bridge is one on paper only:
  /// both are notes. A prolonged plan is not judged by its printed end.
  static let plansFollowEachOther = Rule(
    id: "KP-PLN-002", category: .plans, severities: Severities(.warning, [.obec: .note]),
    citations: [.meaningOfData, .ceskyKrumlov("the plans of 2012–2014 and 2015–2017")],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"b","name":"B","from":"2015","to":"2017","series":"s"},
        {"id":"a","name":"A","from":"2012","to":"2014","series":"s"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"a","name":"A","from":"2012","to":"2014","series":"s"},
        {"id":"b","name":"B","from":"2016","to":"2018","series":"s"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"a","name":"A","from":"2004","to":"2008","series":"s"},
        {"id":"b","name":"B","from":"2008","to":"2013","series":"s"}]
        """#),
      RuleExample(.notApplicable, #""plans":[{"id":"a","name":"A","from":"2012","to":"2014","series":"s"}]"#),
      RuleExample(.notApplicable, #""plans":[{"id":"a","name":"A"},{"id":"b","name":"B"}]"#),
      RuleExample(
        .skipped,
        #"""
        "plans":[{"id":"a","name":"A","series":"s"},{"id":"b","name":"B","from":"2016","to":"2018","series":"s"}]
        """#),
      RuleExample(
        .skipped,
        #"""
        "plans":[{"id":"a","name":"A","from":"2012","to":"2014","series":"s"},
        {"id":"b","name":"B","from":"2016","to":"2018","series":"s"}],
        "acts":[{"id":"z","kind":"prolonged","subject":"plans/a"}]
        """#),
    ]
  ) { index, context, run in
    let groups = PlanSeries.groups(of: index.dossier.plans)
    run.passOver(index.dossier.plans.count { $0.series == nil })
    let prolonged = index.prolonged
    for group in groups {
      guard group.memberCount > 1, let result = group.answer(in: context) else {
        run.passOver(group.memberCount)
        continue
      }
      for plan in result.plans where !plan.firstDay.isKnown {
        run.skip(Plan.path(of: plan.plan), plan.firstDay.reasons)
      }
      for step in result.transitions {
        run.judge(step, isProlonged: prolonged.contains(Plan.path(of: step.after)))
      }
    }
  }
}

/// The plans of one named series, with the plans that are a part of one of them.
private struct PlanSeries {
  let name: String
  private(set) var memberCount = 0
  private var plans: [Plan] = []

  /// The series that plans name, in the order of names.
  static func groups(of plans: [Plan]) -> [PlanSeries] {
    var names: [Identifier<Plan>: String] = [:]
    for plan in plans where names[plan.id] == nil { names[plan.id] = plan.series }
    var groups: [String: PlanSeries] = [:]
    for plan in plans {
      guard let name = plan.series ?? plan.partOf.flatMap({ names[$0] }) else { continue }
      groups[name, default: PlanSeries(name: name)].add(plan)
    }
    return groups.values.sorted { $0.name < $1.name }
  }

  private init(name: String) { self.name = name }

  private mutating func add(_ plan: Plan) {
    plans.append(plan)
    if plan.series != nil { memberCount += 1 }
  }

  /// What the question says of the series; it is asked of these plans only, so that all series together cost one pass.
  func answer(in context: EvaluationContext) -> SeriesResult? {
    var dossier = Dossier(id: Identifier("series"))
    dossier.plans = plans
    return SeriesQuestion(series: name).answer(for: DossierIndex(dossier), in: context).value
  }
}

extension RuleRun {
  fileprivate mutating func judge(_ step: SeriesTransition, isProlonged: Bool) {
    let path = Plan.path(of: step.plan)
    let earlier = Plan.path(of: step.after)
    guard let gap = step.gapDays.value, let overlap = step.overlapDays.value else {
      skip(path, step.gapDays.isKnown ? step.overlapDays.reasons : step.gapDays.reasons)
      return
    }
    guard gap > 0 || overlap > 0 else {
      pass()
      return
    }
    guard !isProlonged else {
      skip(path, [Reason(Message("skip.KP-PLN-002"), settledBy: [earlier.appending("to")])])
      return
    }
    let message =
      gap > 0
      ? Message("finding.KP-PLN-002.gap", ["days": .count(gap)])
      : Message("finding.KP-PLN-002.overlap", ["days": .count(overlap)])
    fail(path, at: path.appending("from"), message) {
      $0.related = [earlier] + step.bridges.map { Plan.path(of: $0) }
      if gap == 0 || step.isBridged?.value == true { $0.severity = .note }
    }
  }
}
