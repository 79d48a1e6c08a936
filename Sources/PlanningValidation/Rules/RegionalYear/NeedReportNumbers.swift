import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// A report of a need names its number in the region's list.
  static let reportsNameTheirNumber = Rule(
    id: "KP-REG-001", category: .regionalYear, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "regionalNeedLists":[{"id":"l","name":"L","entries":[{"number":"1.2"}]}],
        "needReports":[{"id":"r","list":"l","needNumber":"1.2"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "regionalNeedLists":[{"id":"l","name":"L","entries":[{"number":"1.2"}]}],"needReports":[{"id":"r","list":"l"}]
        """#),
      RuleExample(.notApplicable, #""regionalNeedLists":[{"id":"l","name":"L"}]"#),
      RuleExample(.skipped, #""needReports":[{"id":"r"}]"#),
    ]
  ) { index, _, run in
    if index.dossier.needReports.isEmpty { run.passOver() }
    for (report, path) in index.located(NeedReport.self) {
      if report.needNumber != nil {
        run.pass()
      } else if report.list == nil {
        // Not every region has a list.
        run.skip(path, [.notStated(path.appending("list"))])
      } else {
        run.fail(
          path, at: path.appending("needNumber"), Message("finding.KP-REG-001", ["report": .text(report.id.text)]))
      }
    }
  }

  /// The number of a report stands in the list that it names.
  static let numbersStandInTheList = Rule(
    id: "KP-REG-002", category: .regionalYear, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "regionalNeedLists":[{"id":"l","name":"L","entries":[{"number":"1.2"}]}],
        "needReports":[{"id":"r","list":"l","needNumber":"1.2"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "regionalNeedLists":[{"id":"l","name":"L","entries":[{"number":"1.2"}]}],
        "needReports":[{"id":"r","list":"l","needNumber":"1.3"}]
        """#),
      RuleExample(.notApplicable, #""needReports":[{"id":"r","needNumber":"1.3"}]"#),
      RuleExample(
        .skipped,
        #"""
        "regionalNeedLists":[{"id":"l","name":"L"}],"needReports":[{"id":"r","list":"l","needNumber":"1.3"}]
        """#),
    ]
  ) { index, _, run in
    for (report, path) in index.located(NeedReport.self) {
      guard let number = report.needNumber, let id = report.list else {
        run.passOver()
        continue
      }
      guard let list = index[id] else {
        run.skip(path, [.missing(id, at: path.appending("list"))])
        continue
      }
      guard !list.entries.isEmpty else {
        run.skip(path, [.notStated(list.path.appending("entries"))])
        continue
      }
      let isListed = list.entries.contains { $0.number.utf8.elementsEqual(number.utf8) }
      guard !isListed else {
        run.pass()
        continue
      }
      run.fail(
        path, at: path.appending("needNumber"),
        Message("finding.KP-REG-002", ["number": .text(number), "list": .text(list.name)])
      ) {
        $0.observed = number
        $0.related = [list.path]
      }
    }
  }

  /// The list of a report is in use when the report is sent.
  static let listsAreOfTheYear = Rule(
    id: "KP-REG-003", category: .regionalYear, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "regionalNeedLists":[{"id":"l","name":"L","from":"2024-01-01","to":"2024-12-31"}],
        "needReports":[{"id":"r","list":"l","time":"2024-03-15"}]
        """#),
      RuleExample(
        .failed,
        #"""
        "regionalNeedLists":[{"id":"l","name":"L","from":"2023-01-01","to":"2023-12-31"}],
        "needReports":[{"id":"r","list":"l","time":"2024-03-15"}]
        """#),
      RuleExample(.notApplicable, #""needReports":[{"id":"r","time":"2024-03-15"}]"#),
      RuleExample(
        .skipped,
        #"""
        "regionalNeedLists":[{"id":"l","name":"L","from":"2023-01-01","to":"2023-12-31"}],
        "needReports":[{"id":"r","list":"l"}]
        """#),
    ]
  ) { index, _, run in
    for (report, path) in index.located(NeedReport.self) {
      guard let list = report.list.flatMap({ index[$0] }), list.from != nil || list.to != nil else {
        run.passOver()
        continue
      }
      let window = report.window.flatMap { index[$0] }
      guard let time = report.time ?? window?.from else {
        run.skip(path, [.notStated(path.appending("time"))])
        continue
      }
      run.judge(
        TimeInWindow(time: time, from: list.from, to: list.to), of: path,
        at: path.appending(report.time == nil ? "window" : "time"), member: path.appending("time"), related: list.path,
        key: "finding.KP-REG-003")
    }
  }
}
