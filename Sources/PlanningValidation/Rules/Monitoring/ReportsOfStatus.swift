import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A report supersedes an earlier one on the same item and year, not itself and not in a circle.
  static let supersessionsFit = Rule(
    id: "KP-MON-005", category: .monitoring, severities: Severities(.error), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"i","plan":"p"}],"statusReports":[
        {"id":"a","item":"i","year":2023,"reported":"2024-01-31"},
        {"id":"b","item":"i","year":2023,"reported":"2024-02-28","supersedes":"a"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"i","plan":"p"}],"statusReports":[
        {"id":"a","item":"i","year":2023,"reported":"2024-01-31"},
        {"id":"b","item":"i","year":2023,"reported":"2024-01-30","supersedes":"a"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"i","plan":"p"},{"id":"j","plan":"p"}],
        "statusReports":[{"id":"a","item":"i"},{"id":"b","item":"j","supersedes":"a"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"i","plan":"p"}],
        "statusReports":[{"id":"a","item":"i","supersedes":"b"},{"id":"b","item":"i","supersedes":"a"}]
        """#),
      RuleExample(
        .notApplicable,
        #"""
        "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"i","plan":"p"}],"statusReports":[{"id":"a","item":"i"}]
        """#),
      RuleExample(
        .skipped,
        #"""
        "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"i","plan":"p"}],
        "statusReports":[{"id":"b","item":"i","supersedes":"a"}]
        """#),
    ]
  ) { index, _, run in
    let rows = index.rows(of: StatusReport.self)
    let circles = CirclesOfLinks(rows.map { row in index[row]?.supersedes.flatMap { index.row(of: $0)?.position } })
    for row in rows {
      guard let report = index[row], let id = report.supersedes else {
        run.passOver()
        continue
      }
      let path = index.path(of: row)
      guard let earlier = index[id] else {
        run.skip(path, [.missing(id, at: path.appending("supersedes"))])
        continue
      }
      let years = [report, earlier].map { $0.year ?? $0.evaluation.flatMap { index[$0]?.year } }
      let days = [report, earlier].map { $0.reported?.value }
      let rounds = [report, earlier].map { $0.evaluation.flatMap { index[$0]?.roundNumber } }
      func isLess<Value: Comparable>(_ values: [Value?]) -> Bool {
        guard let later = values.first ?? nil, let before = values.last ?? nil else { return false }
        return later < before
      }
      let fault: String? =
        if circles.circle(of: row.position) != nil {
          "circle"
        } else if report.item != earlier.item {
          "item"
        } else if isLess(years) || isLess(years.reversed()) {
          "year"
        } else if isLess(rounds) || isLess(days) {
          "order"
        } else {
          nil
        }
      guard let fault else {
        run.pass()
        continue
      }
      run.fail(
        path, at: path.appending("supersedes"),
        Message("finding.KP-MON-005.\(fault)", ["report": .text(report.id.text), "earlier": .text(earlier.id.text)])
      ) { $0.related = [earlier.path] }
    }
  }

  /// Where the adopted status differs from what the items below give, the report says why.
  ///
  /// That they differ is no fault: a status is adopted, not computed.
  static let differencesAreExplained = Rule(
    id: "KP-MON-006", category: .monitoring, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"i","plan":"p"},{"id":"j","plan":"p","parent":"i"}],
        "statusReports":[{"id":"a","item":"i","fulfilment":"fulfilled","differenceReason":"Zbytek řeší kraj."},
        {"id":"b","item":"j","fulfilment":"inProgress"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"i","plan":"p"},{"id":"j","plan":"p","parent":"i"}],
        "statusReports":[{"id":"a","item":"i","fulfilment":"fulfilled"},
        {"id":"b","item":"j","fulfilment":"inProgress"}]
        """#),
      RuleExample(
        .notApplicable,
        #"""
        "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"i","plan":"p"}],
        "statusReports":[{"id":"a","item":"i","fulfilment":"fulfilled"}]
        """#),
      RuleExample(
        .skipped,
        #"""
        "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"i","plan":"p"},{"id":"j","plan":"p","parent":"i"}],
        "statusReports":[{"id":"a","item":"i","fulfilment":"fulfilled"}]
        """#),
    ]
  ) { index, _, run in
    for comparison in DerivedStatuses(index).comparisons {
      guard let derived = comparison.derived else {
        run.skip(comparison.report.path, [.imprecise(DossierPath("statusReports"))])
        continue
      }
      guard derived != comparison.adopted, comparison.report.differenceReason == nil else {
        run.pass()
        continue
      }
      let path = comparison.report.path
      run.fail(
        path, at: path.appending("differenceReason"),
        Message(
          "finding.KP-MON-006",
          [
            "item": .text(index[comparison.report.item]?.name ?? comparison.report.item.text),
            "adopted": comparison.adopted.named,
            "derived": derived.named,
          ])
      ) {
        $0.observed = comparison.adopted.rawValue
        $0.expected = derived.rawValue
      }
    }
  }

  /// An item is "not yet due" only while its years last.
  static let notYetDueIsNotOver = Rule(
    id: "KP-MON-007", category: .monitoring, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"i","plan":"p","years":"2024"}],
        "statusReports":[{"id":"a","item":"i","year":2023,"knowledge":"notYetDue"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"i","plan":"p","years":"2022"}],
        "statusReports":[{"id":"a","item":"i","year":2023,"knowledge":"notYetDue"}]
        """#),
      RuleExample(
        .notApplicable,
        #"""
        "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"i","plan":"p","years":"2022"}],
        "statusReports":[{"id":"a","item":"i","year":2023,"fulfilment":"fulfilled"}]
        """#),
      RuleExample(
        .skipped,
        #"""
        "plans":[{"id":"p","name":"P"}],"planItems":[{"id":"i","plan":"p"}],
        "statusReports":[{"id":"a","item":"i","year":2023,"knowledge":"notYetDue"}]
        """#),
    ]
  ) { index, _, run in
    for (report, path) in index.located(StatusReport.self) {
      guard report.knowledge == .notYetDue else {
        run.passOver()
        continue
      }
      let item = PlanItem.path(of: report.item)
      guard let last = index[report.item]?.years?.value?.years.max() else {
        run.skip(path, [.notStated(item.appending("years"))])
        continue
      }
      guard let year = report.year ?? report.evaluation.flatMap({ index[$0]?.year }) else {
        run.skip(path, [.notStated(path.appending("year"))])
        continue
      }
      run.require(
        year <= last, of: path, at: path.appending("knowledge"),
        Message("finding.KP-MON-007", ["year": .text("\(year)"), "last": .text("\(last)")]))
    }
  }

  /// A channel of monitoring says who asks whom, what and how often.
  static let channelsAreDescribed = Rule(
    id: "KP-MON-008", category: .monitoring, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "bodies":[{"id":"b","name":"B"}],"monitoringChannels":[{"id":"c","name":"C","method":"questionnaire",
        "collectors":["b"],"respondents":["poskytovatelé"],"asks":["počet klientů"],
        "frequency":{"times":1,"months":12}}]
        """#),
      RuleExample(.failed, #""monitoringChannels":[{"id":"c","name":"C","method":"questionnaire"}]"#),
      RuleExample(.notApplicable, #""bodies":[{"id":"b","name":"B"}]"#),
    ]
  ) { index, _, run in
    if index.dossier.monitoringChannels.isEmpty { run.passOver() }
    for (channel, path) in index.located(MonitoringChannel.self) {
      let parts: [(String, Bool)] = [
        ("collectors", !channel.collectors.isEmpty || !channel.askers.isEmpty),
        (
          "respondents",
          !channel.respondents.isEmpty || !channel.respondentOrganisations.isEmpty || !channel.targetGroups.isEmpty
        ),
        ("asks", !channel.asks.isEmpty || channel.survey != nil),
        ("frequency", channel.frequency != nil),
      ]
      let missing = parts.filter { !$0.1 }.map(\.0)
      guard let first = missing.first else {
        run.pass()
        continue
      }
      run.fail(
        path, at: path.appending(first),
        Message(
          "finding.KP-MON-008",
          [
            "channel": .text(channel.name),
            "missing": .list(missing.map { .message(Message("monitoring.missing.\($0)")) }),
          ]))
    }
  }
}

extension Fulfilment {
  /// The status in words; one that is not listed as it is written.
  fileprivate var named: MessageArgument {
    isListed ? .message(Message("fulfilment.status.\(rawValue)")) : .text(rawValue)
  }
}
