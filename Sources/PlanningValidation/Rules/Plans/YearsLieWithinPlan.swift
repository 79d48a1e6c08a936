import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// The years of an item and of its costs lie within the period of its plan and its prolongations.
  static let yearsLieWithinPlan = Rule(
    id: "KP-PLN-019", category: .plans, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P","from":"2013","to":"30. 6. 2016"}],
        "planItems":[{"id":"a","plan":"p","years":"2013, 2015-2016"}]
        """#),
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P","from":"2013","to":"2015"}],
        "acts":[{"id":"x","kind":"prolonged","subject":"plans/p","until":"2016"}],
        "planItems":[{"id":"a","plan":"p","years":"2016"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P","from":"2013","to":"2015"}],"planItems":[{"id":"a","plan":"p","years":"2013-2016"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P","from":"2013","to":"2015"}],
        "planItems":[{"id":"a","plan":"p","costs":[{"role":"cost","years":"2012"}]}]
        """#),
      RuleExample(
        .notApplicable,
        #""plans":[{"id":"p","name":"P","from":"2013","to":"2015"}],"planItems":[{"id":"a","plan":"p"}]"#),
      RuleExample(.skipped, #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p","years":"2016"}]"#),
    ]
  ) { index, _, run in
    let periods = PlanPeriods(index)
    for (item, path) in index.located(PlanItem.self) {
      var places = ElementPaths(of: item.costs, in: "costs", of: path)
      // The item itself, then its lines.
      let stated: [(place: Int?, years: Written<YearSet>?)] =
        [(nil, item.years)] + item.costs.enumerated().map { ($0.offset, $0.element.years) }
      func member(_ place: Int?) -> DossierPath { (place.map { places[$0] } ?? path).appending("years") }
      var isStated = false
      for case (let place, let written?) in stated {
        isStated = true
        guard let years = written.value else {
          run.skip(path, [.unreadable(member(place))])
          continue
        }
        guard let known = periods[item.plan] else {
          run.skip(path, [.missing(item.plan, at: path.appending("plan"))])
          continue
        }
        guard let first = known.first, let last = known.last else {
          run.skip(path, known.reasons)
          continue
        }
        let period = first...max(first, last)
        let outside = years.years.filter { !period.contains($0) }
        guard !outside.isEmpty else {
          run.pass()
          continue
        }
        let facts: KeyValuePairs<String, MessageArgument> = [
          "years": .text(YearSet(outside).description), "from": .text("\(first)"), "to": .text("\(last)"),
        ]
        run.fail(path, at: member(place), Message("finding.KP-PLN-019", facts)) {
          $0.observed = written.text
          $0.related = [Plan.path(of: item.plan)]
        }
      }
      if !isStated { run.passOver() }
    }
  }
}

/// The years of plans, with those by which they were prolonged.
private struct PlanPeriods {
  struct Years {
    var first: Int?
    var last: Int?
    var reasons: [Reason] = []
  }

  private var years: [Identifier<Plan>: Years] = [:]

  init(_ index: DossierIndex) {
    let prolonged = Dictionary(grouping: index.dossier.acts.filter { $0.kind == .prolonged }, by: \.subject)
    for (plan, path) in index.located(Plan.self) where years[plan.id] == nil {
      let period = plan.period(at: path)
      guard let known = period.value else {
        years[plan.id] = Years(reasons: period.reasons)
        continue
      }
      let acts = prolonged[path] ?? []
      let ends = acts.compactMap { $0.until?.value?.latest?.year }
      if ends.count < acts.count {
        years[plan.id] = Years(reasons: acts.map { .notStated($0.path.appending("until")) })
      } else {
        years[plan.id] = Years(first: known.first.year, last: max(known.last.year, ends.max() ?? known.last.year))
      }
    }
  }

  subscript(plan: Identifier<Plan>) -> Years? { years[plan] }
}
