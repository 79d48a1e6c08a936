import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// An unchanged need is sent again only where the round asks for unchanged needs.
  static let unchangedNeedsWereAskedFor = Rule(
    id: "KP-REG-004", category: .regionalYear, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "regionalWindows":[{"id":"w","name":"W","asksUnchanged":true}],
        "needReports":[{"id":"r","window":"w","change":"unchanged"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "regionalWindows":[{"id":"w","name":"W","asksUnchanged":false}],
        "needReports":[{"id":"r","window":"w","change":"unchanged"}]
        """#),
      RuleExample(.notApplicable, #""needReports":[{"id":"r","change":"new"}]"#),
      RuleExample(
        .skipped,
        #"""
        "regionalWindows":[{"id":"w","name":"W"}],"needReports":[{"id":"r","window":"w","change":"unchanged"}]
        """#),
    ]
  ) { index, _, run in
    for (report, path) in index.located(NeedReport.self) {
      guard report.change == .unchanged else {
        run.passOver()
        continue
      }
      guard let window = report.window.flatMap({ index[$0] }), let asks = window.asksUnchanged else {
        let member = report.window.map { RegionalWindow.path(of: $0).appending("asksUnchanged") }
        run.skip(path, [.notStated(member ?? path.appending("window"))])
        continue
      }
      run.require(
        asks, of: path, at: path.appending("change"), Message("finding.KP-REG-004", ["window": .text(window.name)]))
    }
  }

  /// Needs are ranked 1, 2, … without gaps and repetitions.
  static let ranksAreInOrder = Rule(
    id: "KP-REG-005", category: .regionalYear, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "organisations":[{"id":"o","name":"O"}],"regionalWindows":[{"id":"w","name":"W"}],
        "needReports":[{"id":"a","window":"w","sender":"o","rank":2},{"id":"b","window":"w","sender":"o","rank":1}]
        """#),
      RuleExample(
        .failed,
        #"""
        "organisations":[{"id":"o","name":"O"}],"regionalWindows":[{"id":"w","name":"W"}],
        "needReports":[{"id":"a","window":"w","sender":"o","rank":1},{"id":"b","window":"w","sender":"o","rank":1}]
        """#),
      RuleExample(
        .failed,
        #"""
        "organisations":[{"id":"o","name":"O"}],"regionalWindows":[{"id":"w","name":"W"}],
        "needReports":[{"id":"a","window":"w","sender":"o","rank":1},{"id":"b","window":"w","sender":"o","rank":3}]
        """#),
      RuleExample(
        .notApplicable,
        #"""
        "regionalWindows":[{"id":"w","name":"W"}],"needReports":[{"id":"a","window":"w"}]
        """#),
      RuleExample(
        .skipped,
        #"""
        "organisations":[{"id":"o","name":"O"}],"regionalWindows":[{"id":"w","name":"W"}],
        "needReports":[{"id":"a","window":"w","sender":"o","rank":1},{"id":"b","window":"w","sender":"o"}]
        """#),
    ]
  ) { index, _, run in
    if index.dossier.regionalWindows.isEmpty { run.passOver() }
    let rounds = NeedRounds(index)
    for row in index.rows(of: RegionalWindow.self) {
      guard let window = index[row], index.row(of: window.id) == row, let reports = rounds.answer(window.id) else {
        run.passOver()
        continue
      }
      let path = index.path(of: row)
      for ranking in reports.rankings {
        let name = ranking.organisation.map { index[$0]?.name ?? $0.text } ?? ""
        switch ranking.isComplete.value {
        case true?: run.pass()
        case nil:
          if ranking.ranked.isEmpty { run.passOver() } else { run.skip(path, ranking.isComplete.reasons) }
        case false?:
          run.fail(
            path,
            Message(
              "finding.KP-REG-005",
              [
                "organisation": .text(name),
                "missing": .list(ranking.missing.map { .count($0) }),
                "repeated": .list(ranking.repeated.map { .count($0) }),
              ]), discriminator: ranking.organisation?.text ?? ""
          ) { $0.related = ranking.ranked.map { NeedReport.path(of: $0) } }
        }
      }
    }
  }

  /// What a report says of its change is what the comparison with the last round finds.
  static let changesAreAsStated = Rule(
    id: "KP-REG-006", category: .regionalYear, severities: Severities(.note), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "regionalWindows":[{"id":"v","name":"V"},{"id":"w","name":"W"}],
        "needReports":[{"id":"a","window":"v","municipalities":["585599"]},
        {"id":"b","window":"w","municipalities":["585599"],"change":"unchanged","previous":"a"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "regionalWindows":[{"id":"v","name":"V"},{"id":"w","name":"W"}],
        "needReports":[{"id":"a","window":"v","municipalities":["585599"]},
        {"id":"b","window":"w","municipalities":["585599","588814"],"change":"unchanged","previous":"a"}]
        """#),
      RuleExample(
        .notApplicable, #""regionalWindows":[{"id":"w","name":"W"}],"needReports":[{"id":"b","window":"w"}]"#),
      RuleExample(
        .skipped,
        #"""
        "regionalWindows":[{"id":"w","name":"W"}],"needReports":[{"id":"b","window":"w","change":"unchanged"}]
        """#),
    ]
  ) { index, _, run in
    let rounds = NeedRounds(index)
    var states: [Identifier<NeedReport>: NeedReportState] = [:]
    for window in rounds.windows {
      for state in rounds.answer(window)?.reports ?? [] where states[state.report] == nil {
        states[state.report] = state
      }
    }
    for (report, path) in index.located(NeedReport.self) {
      guard let change = report.change, change != .withdrawn, let state = states[report.id] else {
        run.passOver()
        continue
      }
      guard let agree = state.agree.value else {
        run.skip(path, state.agree.reasons)
        continue
      }
      guard !agree else {
        run.pass()
        continue
      }
      run.fail(path, at: path.appending("change"), Message("finding.KP-REG-006", ["report": .text(report.id.text)])) {
        $0.observed = change.rawValue
        $0.expected = state.found.value?.rawValue
        $0.related = report.previous.map { [NeedReport.path(of: $0)] } ?? []
      }
    }
  }
}
