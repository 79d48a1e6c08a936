import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A community plan or a region's plan is made for the usual number of years.
  ///
  /// No norm sets the length for a municipality: it is the parameter `plan.usualYears`, and a finding is a note.
  static let plansHaveTheUsualLength = Rule(
    id: "KP-PLN-001", category: .plans, severities: Severities(.note),
    citations: [
      Citation(
        work: "Act 108/2006 Coll.", place: "section 3(h), which binds the region only", verification: .unverified)
    ],
    examples: [
      RuleExample(.passed, #""plans":[{"id":"p","name":"P","kind":"communityPlan","from":"2013","to":"2015"}]"#),
      RuleExample(
        .passed, #""plans":[{"id":"p","name":"P","kind":"communityPlan","from":"1.7.2013","to":"30.6.2016"}]"#),
      RuleExample(.failed, #""plans":[{"id":"p","name":"P","kind":"communityPlan","from":"2020","to":"2023"}]"#),
      RuleExample(.notApplicable, #""plans":[{"id":"p","name":"P","kind":"actionPlan","from":"2016","to":"2016"}]"#),
      RuleExample(.skipped, #""plans":[{"id":"p","name":"P","kind":"communityPlan","from":"2013"}]"#),
      RuleExample(.skipped, #""plans":[{"id":"p","name":"P","from":"2013","to":"2015"}]"#),
    ]
  ) { index, context, run in
    for (plan, path) in index.located(Plan.self) {
      guard let kind = plan.kind else {
        run.skip(path, [.notStated(path.appending("kind"))])
        continue
      }
      guard kind == .communityPlan || kind == .regionalPlan else {
        run.passOver()
        continue
      }
      let answer = plan.period(at: path)
      guard let period = answer.value else {
        run.skip(path, answer.reasons)
        continue
      }
      let parameter = try? context.parameters.value(of: .usualPlanYears, on: period.first)
      guard let parameter, case .count(let years) = parameter.value else {
        let key = MessageArgument.text(ParameterKey.usualPlanYears.rawValue)
        run.skip(path, [Reason(Message("skip.KP-PLN-001", ["parameter": key, "day": .day(period.first)]))])
        continue
      }
      guard period.first.monthsAdvanced(by: 12, times: years) != period.last.advanced(by: 1) else {
        run.pass()
        continue
      }
      run.fail(
        path, at: path.appending("to"),
        Message(
          "finding.KP-PLN-001",
          ["from": .day(period.first), "to": .day(period.last), "years": .count(years)])
      ) {
        $0.observed = period.wholeMonths.map { "\($0) months" } ?? "\(period.count) days"
        $0.expected = "\(years) years"
        $0.citations = [parameter.citation]
      }
    }
  }
}

extension Day {
  /// The day that lies so many times so many months later; `nil` outside the calendar.
  fileprivate func monthsAdvanced(by months: Int, times: Int) -> Day? {
    let (total, isTooLarge) = months.multipliedReportingOverflow(by: times)
    return isTooLarge ? nil : monthsAdvanced(by: total)
  }
}
