import ExactValues
import PlanningModel

extension Rule {
  /// An action plan lies within the period of the plan that it carries out.
  ///
  /// Where that plan was prolonged, its printed end does not decide.
  static let actionPlansLieWithinTheirPlan = Rule(
    id: "KP-PLN-004", category: .plans, severities: Severities(.warning, [.obec: .note]),
    citations: [.meaningOfData, .ceskyKrumlov("the action plan for 2016 of the plan of 2015–2017")],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P","from":"2015","to":"2017"},
        {"id":"a","name":"A","kind":"actionPlan","from":"2016","to":"2016","partOf":"p"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P","from":"2015","to":"2017"},
        {"id":"a","name":"A","kind":"actionPlan","from":"2018","to":"2018","partOf":"p"}]
        """#),
      RuleExample(.notApplicable, #""plans":[{"id":"p","name":"P","from":"2015","to":"2017"}]"#),
      RuleExample(
        .skipped,
        #"""
        "plans":[{"id":"p","name":"P"},
        {"id":"a","name":"A","kind":"actionPlan","from":"2016","to":"2016","partOf":"p"}]
        """#),
    ]
  ) { index, _, run in
    let prolonged = index.prolonged
    for (plan, path) in index.located(Plan.self) {
      guard plan.kind == .actionPlan, let id = plan.partOf else {
        run.passOver()
        continue
      }
      guard let whole = index[id] else {
        run.skip(path, [.missing(id, at: path.appending("partOf"))])
        continue
      }
      let (part, frame) = (plan.period(at: path), whole.period(at: whole.path))
      guard let inner = part.value, let outer = frame.value else {
        run.skip(path, (part.isKnown ? [] : part.reasons) + (frame.isKnown ? [] : frame.reasons))
        continue
      }
      let endsLater = inner.last > outer.last
      guard inner.first < outer.first || endsLater else {
        run.pass()
        continue
      }
      guard inner.first < outer.first || !prolonged.contains(whole.path) else {
        run.skip(path, [Reason(Message("skip.KP-PLN-002"), settledBy: [whole.path.appending("to")])])
        continue
      }
      run.fail(
        path, at: path.appending(inner.first < outer.first ? "from" : "to"),
        Message(
          "finding.KP-PLN-004",
          [
            "from": .day(inner.first), "to": .day(inner.last), "planFrom": .day(outer.first),
            "planTo": .day(outer.last),
          ])
      ) {
        $0.observed = inner.description
        $0.expected = outer.description
        $0.related = [whole.path]
      }
    }
  }
}
