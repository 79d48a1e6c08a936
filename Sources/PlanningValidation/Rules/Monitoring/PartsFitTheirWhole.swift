import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// The parts of an evaluation add up to the whole.
  static let partsAddUp = Rule(
    id: "KP-MON-001", category: .monitoring, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "evaluations":[{"id":"w","total":5,"counts":[{"status":"fulfilled","count":3}]},
        {"id":"a","partOf":"w","total":2,"counts":[{"status":"fulfilled","count":1}]},
        {"id":"b","partOf":"w","total":3,"counts":[{"status":"fulfilled","count":2}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "evaluations":[{"id":"w","total":6},{"id":"a","partOf":"w","total":2},{"id":"b","partOf":"w","total":3}]
        """#),
      RuleExample(.notApplicable, #""evaluations":[{"id":"w","total":6}]"#),
      RuleExample(.skipped, #""evaluations":[{"id":"w","total":6},{"id":"a","partOf":"w"}]"#),
    ]
  ) { index, _, run in
    let evaluations = PartsOfEvaluations(index)
    for row in index.rows(of: Evaluation.self) {
      guard let evaluation = index[row], index.row(of: evaluation.id) == row,
        let parts = evaluations.answer(evaluation.id)
      else {
        run.passOver()
        continue
      }
      let path = index.path(of: row)
      let wrong = parts.comparisons.filter { $0.agree.value == false }
      for comparison in wrong {
        let whole = comparison.whole.value ?? 0
        let name = comparison.status.map { MessageArgument.text($0.rawValue) } ?? .text("total")
        run.fail(
          path, at: comparison.status == nil ? path.appending("total") : path.appending("counts"),
          Message(
            comparison.status == nil ? "finding.KP-MON-001.total" : "finding.KP-MON-001.status",
            ["status": name, "whole": .count(whole), "parts": .text(comparison.parts.span)]),
          discriminator: comparison.status?.rawValue ?? ""
        ) {
          $0.observed = comparison.parts.span
          $0.expected = "\(whole)"
          $0.related = parts.parts.map { Evaluation.path(of: $0) }
        }
      }
      guard wrong.isEmpty else { continue }
      if parts.addUp.value == true { run.pass() } else { run.skip(path, parts.addUp.reasons) }
    }
  }

  /// A part of an evaluation speaks of the same plan, project and year as the whole.
  static let partsFitTheirWhole = Rule(
    id: "KP-MON-002", category: .monitoring, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""evaluations":[{"id":"w","year":2023},{"id":"a","partOf":"w","year":2023}]"#),
      RuleExample(.failed, #""evaluations":[{"id":"w","year":2023},{"id":"a","partOf":"w","year":2022}]"#),
      RuleExample(.failed, #""evaluations":[{"id":"w","year":2023,"partOf":"w"}]"#),
      RuleExample(.notApplicable, #""evaluations":[{"id":"w","year":2023}]"#),
      RuleExample(.skipped, #""evaluations":[{"id":"a","partOf":"w","year":2022}]"#),
    ]
  ) { index, _, run in
    for (part, path) in index.located(Evaluation.self) {
      guard let id = part.partOf else {
        run.passOver()
        continue
      }
      guard let whole = index[id] else {
        run.skip(path, [.missing(id, at: path.appending("partOf"))])
        continue
      }
      let differs =
        id == part.id
        ? "partOf"
        : part.year != nil && whole.year != nil && part.year != whole.year
          ? "year"
          : part.plan != nil && whole.plan != nil && part.plan != whole.plan
            ? "plan"
            : part.project != nil && whole.project != nil && part.project != whole.project ? "project" : nil
      guard let differs else {
        run.pass()
        continue
      }
      run.fail(
        path, at: path.appending(differs),
        Message(
          "finding.KP-MON-002",
          ["part": .text(part.name ?? part.id.text), "whole": .text(whole.name ?? whole.id.text)])
      ) { $0.related = [whole.path] }
    }
  }

  /// Rounds of evaluation of the same plan, year and body differ in their number.
  static let roundsDiffer = Rule(
    id: "KP-MON-003", category: .monitoring, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "plans":[{"id":"p","name":"P"}],"evaluations":[{"id":"a","plan":"p","year":2023,"roundNumber":1},
        {"id":"b","plan":"p","year":2023,"roundNumber":2}]
        """#),
      RuleExample(
        .failed,
        #"""
        "plans":[{"id":"p","name":"P"}],"evaluations":[{"id":"a","plan":"p","year":2023,"roundNumber":1},
        {"id":"b","plan":"p","year":2023,"roundNumber":1}]
        """#),
      RuleExample(.notApplicable, #""evaluations":[{"id":"a","year":2023}]"#),
    ]
  ) { index, _, run in
    var seen: [[String?]: DossierPath] = [:]
    for (evaluation, path) in index.located(Evaluation.self) {
      guard let round = evaluation.roundNumber, evaluation.plan != nil || evaluation.project != nil else {
        run.passOver()
        continue
      }
      let key = [
        evaluation.plan?.text, evaluation.project?.text, evaluation.year.map { "\($0)" }, evaluation.kind?.rawValue,
        evaluation.level, evaluation.body?.text, evaluation.partOf?.text, evaluation.from?.text, evaluation.to?.text,
        "\(round)",
      ]
      guard let first = seen[key] else {
        seen[key] = path
        run.pass()
        continue
      }
      run.fail(
        path, at: path.appending("roundNumber"),
        Message(
          "finding.KP-MON-003", ["evaluation": .text(evaluation.name ?? evaluation.id.text), "round": .count(round)])
      ) { $0.related = [first] }
    }
  }
}

extension Answer<Int> {
  /// The number or its bounds, as text.
  fileprivate var span: String {
    switch content {
    case .known(let value): "\(value)"
    case .bounded(let lower, let upper): "\(lower.map { "\($0)" } ?? "")–\(upper.map { "\($0)" } ?? "")"
    default: ""
    }
  }
}
