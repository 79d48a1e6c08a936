import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// What keeps an item from being carried out has ended where the last report says that it is fulfilled.
  static let blockingEndsWithFulfilment = Rule(
    id: "KP-PLN-026", category: .plans, severities: Severities(.note),
    citations: [
      Citation(
        work: "Boskovicko, evaluation of the community plan",
        place: "measures that the region's strategy does not have",
        verification: .seen)
    ],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","blocking":[{"kind":"noMoney","from":"2020","to":"2021"}]}],
        "statusReports":[{"id":"s","item":"a","year":2022,"fulfilment":"fulfilled"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],
        "planItems":[{"id":"a","plan":"p","blocking":[{"kind":"noMoney","from":"2020"}]}],
        "statusReports":[{"id":"r","item":"a","year":2022,"fulfilment":"fulfilled"},
        {"id":"s","item":"a","year":2021,"fulfilment":"notStarted"}]
        """#),
      RuleExample(
        .notApplicable,
        #"""
        "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p"}],
        "statusReports":[{"id":"s","item":"a","year":2022,"fulfilment":"fulfilled"}]
        """#),
      RuleExample(
        .skipped,
        #""plans":[{"id":"p","name":"P"}],"planItems":[{"id":"a","plan":"p","blocking":[{"kind":"noMoney"}]}]"#),
    ]
  ) { index, context, run in
    for (item, path) in index.located(PlanItem.self) {
      guard !item.blocking.isEmpty else {
        run.passOver()
        continue
      }
      guard let fulfilment = index.lastReport(on: item.id)?.fulfilment else {
        run.skip(path, [Reason(Message("skip.KP-PLN-026"), settledBy: [DossierPath(StatusReport.collectionName)])])
        continue
      }
      let open = item.blocking.placed(at: path.appending("blocking")).filter { reason, _ in
        guard let end = reason.to else { return true }
        return end.value?.earliest.map { $0 > context.asOf } ?? false
      }
      guard fulfilment == .fulfilled, !open.isEmpty else {
        run.pass()
        continue
      }
      for (_, member) in open { run.fail(path, at: member, Message("finding.KP-PLN-026")) }
    }
  }
}

extension DossierIndex {
  /// The last report on an item: of the last year, then of the last day; a later one in the document counts where these are
  /// the same.
  fileprivate func lastReport(on item: Identifier<PlanItem>) -> StatusReport? {
    func year(_ report: StatusReport) -> Int { report.year ?? report.evaluation.flatMap { self[$0]?.year } ?? .min }
    func day(_ report: StatusReport) -> Day { report.reported?.value ?? .first }
    return statusReports(of: item).enumerated().max { left, right in
      (year(left.element), day(left.element), left.offset) < (year(right.element), day(right.element), right.offset)
    }?.element
  }
}
