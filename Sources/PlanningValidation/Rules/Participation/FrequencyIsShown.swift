import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// Of a body whose meetings the dossier lists, it lists as many as the rules ask for.
  ///
  /// The calendar years from the first listed meeting to the last full one are looked at, ten at most, and in them the times
  /// that lie wholly within the body's own. What is not listed may have been held, so the finding is a note about the list.
  static let frequencyIsShown = Rule(
    id: "KP-PAR-027", category: .participation, severities: Severities(.note), citations: [.rulesOfProcedure],
    examples: [
      RuleExample(.passed, frequency(["2023-02-01", "2023-09-01", "2024-02-01", "2024-09-01"])),
      RuleExample(.failed, frequency(["2023-02-01", "2023-09-01", "2024-02-01"])),
      RuleExample(.notApplicable, #""bodies":[{"id":"a","name":"A"}]"#),
      RuleExample(.notApplicable, frequency(["2025-02-01"])),
      RuleExample(.notApplicable, frequency(["2024-09-15"], body: #","from":"2024-09-01""#)),
      RuleExample(.skipped, frequency(["--02"])),
    ]
  ) { index, context, run in
    let governed = index.bodies { $0.frequency != nil }
    for (body, path) in index.located(Body.self) {
      guard body.path == path, governed.contains(body.id) else {
        run.passOver()
        continue
      }
      let times =
        index.meetings(of: body.id).map { $0.held ?? $0.announced ?? $0.scheduled }
        + index.rounds(of: body.id).map(\.scheduled)
      let years = times.compactMap { $0?.value?.earliest?.year }
      guard let first = years.min(),
        let from = Day(year: max(first, context.asOf.year - 10), month: 1, day: 1),
        let through = Day(year: context.asOf.year, month: 1, day: 1)?.advanced(by: -1), from <= through
      else {
        if times.isEmpty || !years.isEmpty {
          run.passOver()
        } else {
          run.skip(path, [Reason(Message("skip.KP-PAR-027"), settledBy: [DossierPath(Meeting.collectionName)])])
        }
        continue
      }
      let answer = FrequencyQuestion(body: body.id, from: from, through: through).answer(for: index, in: context)
      guard let result = answer.value, !result.windows.isEmpty, !result.rules.isEmpty else {
        run.skip(path, answer.value?.isKept.reasons ?? answer.reasons)
        continue
      }
      let windows = result.windows.filter { body.existed(from: $0.from, through: $0.to) }
      guard !windows.isEmpty else {
        run.passOver()
        continue
      }
      let short = windows.filter { window in
        guard let required = window.required.value, let listed = window.listed.upperBound else { return false }
        return listed < required
      }
      if let window = short.first {
        run.fail(
          path,
          Message(
            "finding.KP-PAR-027",
            [
              "body": .text(body.name), "count": .count(short.count), "windows": .count(windows.count),
              "from": .day(window.from), "to": .day(window.to),
              "required": window.required.value.map { .count($0) } ?? .text("?"),
            ]))
      } else {
        run.pass()
      }
    }
  }

  private static func frequency(_ times: [String], body: String = "") -> String {
    let meetings = times.enumerated().map { #"{"id":"m\#($0)","bodies":["a"],"scheduled":"\#($1)"}"# }
    return #"""
      "bodies":[{"id":"a","name":"A"\#(body)}],
      "rulesOfProcedure":[{"id":"r","name":"R","bodies":["a"],"frequency":{"times":2,"months":12}}],
      "meetings":[\#(meetings.joined(separator: ","))]
      """#
  }
}

extension Body {
  /// Whether nothing that is stated of the body's beginning and end lets it have been there for only a part of a time.
  fileprivate func existed(from: Day, through: Day) -> Bool {
    if let begin = self.from, begin.value?.latest.map({ $0 <= from }) != true { return false }
    if let end = to, end.value?.earliest.map({ through <= $0 }) != true { return false }
    return true
  }
}
