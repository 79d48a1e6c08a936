import DossierCoding
import ExactValues
import PlanningModel

extension Rule {
  /// No more forms come back than went out.
  static let formsReturnedWentOut = Rule(
    id: "KP-NED-001", category: .needs, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""surveys":[{"id":"s","name":"S","distributed":500,"returned":500}]"#),
      RuleExample(.failed, #""surveys":[{"id":"s","name":"S","distributed":500,"returned":501}]"#),
      RuleExample(.notApplicable, #""surveys":[{"id":"s","name":"S"}]"#),
      RuleExample(.skipped, #""surveys":[{"id":"s","name":"S","returned":12}]"#),
    ]
  ) { index, _, run in
    for (survey, path) in index.located(Survey.self) {
      guard survey.distributed != .notStated || survey.returned != .notStated else {
        run.passOver()
        continue
      }
      guard let distributed = survey.distributed.value, let returned = survey.returned.value else {
        let members = [("distributed", survey.distributed), ("returned", survey.returned)]
        run.skip(path, members.filter { $0.1.value == nil }.map { .notStated(path.appending($0.0)) })
        continue
      }
      run.require(
        returned <= distributed, of: path, at: path.appending("returned"),
        Message("finding.KP-NED-001", ["returned": .count(returned), "distributed": .count(distributed)]))
    }
  }

  /// The processed and the unusable forms are those that came back.
  static let formsAddUp = Rule(
    id: "KP-NED-002", category: .needs, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(.passed, #""surveys":[{"id":"s","name":"S","returned":120,"unusable":8,"processed":112}]"#),
      RuleExample(.failed, #""surveys":[{"id":"s","name":"S","returned":120,"unusable":8,"processed":115}]"#),
      RuleExample(.failed, #""surveys":[{"id":"s","name":"S","returned":120,"processed":121}]"#),
      RuleExample(.notApplicable, #""surveys":[{"id":"s","name":"S","returned":120}]"#),
      RuleExample(.skipped, #""surveys":[{"id":"s","name":"S","returned":120,"processed":112}]"#),
    ]
  ) { index, _, run in
    for (survey, path) in index.located(Survey.self) {
      guard let returned = survey.returned.value, survey.processed.value != nil || survey.unusable.value != nil else {
        run.passOver()
        continue
      }
      let parts = [survey.processed.value, survey.unusable.value]
      let sum = parts.reduce(Int128(0)) { $0 + Int128($1 ?? 0) }
      if sum <= Int128(returned), parts.contains(nil) {
        let silent = survey.processed.value == nil ? "processed" : "unusable"
        run.skip(path, [.notStated(path.appending(silent))])
        continue
      }
      run.require(
        sum == Int128(returned), of: path, at: path.appending("returned"),
        Message("finding.KP-NED-002", ["sum": .count(Int(clamping: sum)), "returned": .count(returned)]))
    }
  }

  /// No more forms answer a question than were processed.
  static let basesFitForms = Rule(
    id: "KP-NED-003", category: .needs, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "surveys":[{"id":"s","name":"S","processed":112}],"surveyQuestions":[{"id":"q","survey":"s","base":112}]
        """#),
      RuleExample(
        .failed,
        #"""
        "surveys":[{"id":"s","name":"S","processed":112}],"surveyQuestions":[{"id":"q","survey":"s","base":113}]
        """#),
      RuleExample(
        .notApplicable,
        #""surveys":[{"id":"s","name":"S","processed":112}],"surveyQuestions":[{"id":"q","survey":"s"}]"#),
      RuleExample(
        .skipped, #""surveys":[{"id":"s","name":"S"}],"surveyQuestions":[{"id":"q","survey":"s","base":113}]"#),
    ]
  ) { index, _, run in
    for (question, path) in index.located(SurveyQuestion.self) {
      guard let base = question.base.value else {
        run.passOver()
        continue
      }
      guard let survey = index[question.survey] else {
        run.skip(path, [.missing(question.survey, at: path.appending("survey"))])
        continue
      }
      // Without the processed ones those that came back, or went out, are a bound that can be broken too.
      let bounds = [survey.processed.value, survey.returned.value, survey.distributed.value].compactMap(\.self)
      guard let least = bounds.min(), base > least || survey.processed.value != nil else {
        run.skip(path, [.notStated(survey.path.appending("processed"))])
        continue
      }
      run.require(
        base <= least, of: path, at: path.appending("base"),
        Message("finding.KP-NED-003", ["base": .count(base), "forms": .count(least)]))
    }
  }
}
