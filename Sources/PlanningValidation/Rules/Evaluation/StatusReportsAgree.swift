import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// Reports of one day on the same item and year do not contradict each other.
  ///
  /// A later report supersedes an earlier one; only reports of the same day can contradict.
  static let statusReportsAgree = Rule(
    id: "KP-EVL-005", category: .evaluation, severities: Severities(.error),
    citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"k","name":"K"}],"planItems":[{"id":"i","plan":"k"}],"statusReports":[
        {"id":"r","item":"i","year":2023,"reported":"2023-10-01","fulfilment":"notStarted"},
        {"id":"s","item":"i","year":2023,"reported":"2024-01-31","fulfilment":"fulfilled"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"k","name":"K"}],"planItems":[{"id":"i","plan":"k"}],"statusReports":[
        {"id":"r","item":"i","year":2023,"reported":"2024-01-31","fulfilment":"notStarted"},
        {"id":"s","item":"i","year":2023,"reported":"2024-01-31","fulfilment":"fulfilled"}]
        """#),
      RuleExample(
        .notApplicable,
        #"""
        "plans":[{"id":"k","name":"K"}],"planItems":[{"id":"i","plan":"k"}],
        "statusReports":[{"id":"r","item":"i","printed":"naplněno"}]
        """#),
      RuleExample(
        .skipped,
        #"""
        "plans":[{"id":"k","name":"K"}],"planItems":[{"id":"i","plan":"k"}],"statusReports":[
        {"id":"r","item":"i","year":2023,"fulfilment":"notStarted"},
        {"id":"s","item":"i","year":2023,"reported":"2024-01-31","fulfilment":"fulfilled"}]
        """#),
    ]
  ) { index, _, run in
    var groups: [ReportedYear: [StatusReport]] = [:]
    var order: [ReportedYear] = []
    for report in index.dossier.statusReports where report.fulfilment != nil {
      let key = ReportedYear(item: report.item, year: report.year)
      if groups[key] == nil { order.append(key) }
      groups[key, default: []].append(report)
    }
    if order.isEmpty { run.passOver() }
    for key in order {
      let reports = groups[key] ?? []
      let item = PlanItem.path(of: key.item)
      let undated = reports.filter { $0.reported?.value == nil }
      let days = Dictionary(grouping: reports.filter { $0.reported?.value != nil }) { $0.reported?.value ?? .first }
      let conflicts = days.sorted { $0.key < $1.key }.filter {
        Fulfilment.contradict($0.value.compactMap(\.fulfilment))
      }
      for (day, conflicting) in conflicts {
        run.fail(
          item,
          Message(
            "finding.KP-EVL-005",
            [
              "item": .text(index[key.item]?.name ?? key.item.text), "day": .day(day),
              "reports": .count(conflicting.count),
            ]), discriminator: "\(key.year.map(String.init) ?? "") \(day)"
        ) { $0.related = conflicting.map(\.path) }
      }
      guard conflicts.isEmpty else { continue }
      if !undated.isEmpty, Fulfilment.contradict(reports.compactMap(\.fulfilment)) {
        run.skip(item, undated.map { .notStated($0.path.appending("reported")) })
      } else {
        run.pass()
      }
    }
  }
}

private struct ReportedYear: Hashable {
  let item: Identifier<PlanItem>
  let year: Int?
}

extension Fulfilment {
  /// Whether some of the states cannot be true of one item at once.
  fileprivate static func contradict(_ states: [Fulfilment]) -> Bool {
    let states = Set(states)
    return states.contains(.notStarted) && !states.isDisjoint(with: [.fulfilled, .partly, .inProgress])
      || states.isSuperset(of: [.fulfilled, .notFulfilled])
  }
}
