import DossierCoding
import ExactValues
import PlanningEvaluation
import PlanningModel

extension Rule {
  /// The answers to a question with one choice add up to its base.
  ///
  /// With several choices more marks than forms are right.
  static let singleChoicesAddUp = Rule(
    id: "KP-NED-004", category: .needs, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "surveys":[{"id":"s","name":"S"}],"surveyQuestions":[{"id":"q","survey":"s","kind":"singleChoice","base":30,
        "answers":[{"label":"ano","count":20},{"label":"ne","count":10}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "surveys":[{"id":"s","name":"S"}],"surveyQuestions":[{"id":"q","survey":"s","kind":"singleChoice","base":30,
        "answers":[{"label":"ano","count":20},{"label":"ne","count":11}]}]
        """#),
      RuleExample(
        .notApplicable,
        #"""
        "surveys":[{"id":"s","name":"S"}],"surveyQuestions":[{"id":"q","survey":"s","kind":"multipleChoice","base":30,
        "answers":[{"label":"ano","count":20},{"label":"ne","count":20}]}]
        """#),
      RuleExample(
        .skipped,
        #"""
        "surveys":[{"id":"s","name":"S"}],"surveyQuestions":[{"id":"q","survey":"s","kind":"singleChoice",
        "answers":[{"label":"ano","count":20}]}]
        """#),
    ]
  ) { index, _, run in
    for (question, path) in index.located(SurveyQuestion.self) {
      guard question.kind == .singleChoice, question.answers.contains(where: { $0.count.value != nil }) else {
        run.passOver()
        continue
      }
      guard let base = question.base.value else {
        run.skip(path, [.notStated(path.appending("base"))])
        continue
      }
      let sum = question.answers.reduce(Int128(0)) { $0 + Int128($1.count.value ?? 0) }
      let silent = question.answers.filter { $0.count.value == nil }
      guard silent.isEmpty || sum > Int128(base) else {
        run.skip(
          path, silent.map { .notStated(path.appending("answers").appending($0.pathName).appending("count")) })
        continue
      }
      run.require(
        sum == Int128(base), of: path, at: path.appending("answers"),
        Message("finding.KP-NED-004", ["sum": .count(Int(clamping: sum)), "base": .count(base)]))
    }
  }

  /// The shares of a question with one choice add up to a hundred per cent, as far as rounding allows.
  static let singleSharesAddUp = Rule(
    id: "KP-NED-005", category: .needs, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "surveys":[{"id":"s","name":"S"}],"surveyQuestions":[{"id":"q","survey":"s","kind":"singleChoice",
        "answers":[{"label":"a","percentage":"33"},{"label":"b","percentage":"33"},{"label":"c","percentage":"33"}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "surveys":[{"id":"s","name":"S"}],"surveyQuestions":[{"id":"q","survey":"s","kind":"singleChoice",
        "answers":[{"label":"a","percentage":"60"},{"label":"b","percentage":"43"}]}]
        """#),
      RuleExample(
        .notApplicable,
        #"""
        "surveys":[{"id":"s","name":"S"}],"surveyQuestions":[{"id":"q","survey":"s","kind":"multipleChoice",
        "answers":[{"label":"a","percentage":"60"},{"label":"b","percentage":"70"}]}]
        """#),
      RuleExample(
        .skipped,
        #"""
        "surveys":[{"id":"s","name":"S"}],"surveyQuestions":[{"id":"q","survey":"s","kind":"singleChoice",
        "answers":[{"label":"a","percentage":"60"},{"label":"b"}]}]
        """#),
    ]
  ) { index, _, run in
    for (question, path) in index.located(SurveyQuestion.self) {
      guard question.kind == .singleChoice, question.answers.contains(where: { $0.percentage != nil }) else {
        run.passOver()
        continue
      }
      let member = path.appending("answers")
      guard let shares = PrintedShares(question.answers.map(\.percentage)), let sum = shares.sum else {
        run.skip(
          path,
          question.answers.filter { $0.percentage?.value == nil }.map {
            .notStated(member.appending($0.pathName).appending("percentage"))
          } + (question.answers.allSatisfy { $0.percentage?.value != nil } ? [.unreadable(member)] : []))
        continue
      }
      run.require(shares.addUp, of: path, at: member, Message("finding.KP-NED-005", ["sum": .decimal(sum)]))
    }
  }

  /// A printed share is that of its count in the base.
  static let sharesFitCounts = Rule(
    id: "KP-NED-006", category: .needs, severities: Severities(.warning), citations: [.meaningOfData],
    examples: [
      RuleExample(
        .passed,
        #"""
        "surveys":[{"id":"s","name":"S"}],"surveyQuestions":[{"id":"q","survey":"s","base":8,
        "answers":[{"label":"a","count":1,"percentage":"13"},{"label":"b","count":1,"percentage":"12"}]}]
        """#),
      RuleExample(
        .failed,
        #"""
        "surveys":[{"id":"s","name":"S"}],"surveyQuestions":[{"id":"q","survey":"s","base":30,
        "answers":[{"label":"a","count":20,"percentage":"70"}]}]
        """#),
      RuleExample(
        .notApplicable,
        #"""
        "surveys":[{"id":"s","name":"S"}],"surveyQuestions":[{"id":"q","survey":"s","base":30,
        "answers":[{"label":"a","count":20}]}]
        """#),
      RuleExample(
        .skipped,
        #"""
        "surveys":[{"id":"s","name":"S"}],"surveyQuestions":[{"id":"q","survey":"s",
        "answers":[{"label":"a","count":20,"percentage":"70"}]}]
        """#),
    ]
  ) { index, _, run in
    for (question, path) in index.located(SurveyQuestion.self) {
      let answers = question.answers.filter { $0.percentage?.value != nil && $0.count.value != nil }
      guard !answers.isEmpty else {
        run.passOver()
        continue
      }
      guard let base = question.base.value, base > 0 else {
        run.skip(path, [.notStated(path.appending("base"))])
        continue
      }
      var isKept = true
      for answer in answers {
        guard let share = answer.percentage?.value, let count = answer.count.value else { continue }
        guard !share.prints(count, of: base) else { continue }
        isKept = false
        run.fail(
          path, at: path.appending("answers").appending(answer.pathName).appending("percentage"),
          Message("finding.KP-NED-006", ["share": .decimal(share), "count": .count(count), "base": .count(base)]))
      }
      if isKept { run.pass() }
    }
  }
}

extension FixedDecimal {
  /// Whether the share of a count in a base may be printed so in per cent, with a half rounded either way.
  ///
  /// The base must not be nought.
  fileprivate func prints(_ count: Int, of base: Int) -> Bool {
    let scale = Int128(ratio.denominator)
    let (printed, first) = (2 * Int128(units)).multipliedReportingOverflow(by: Int128(base))
    let (exact, second) = (200 * scale).multipliedReportingOverflow(by: Int128(count))
    let (distance, third) = printed.subtractingReportingOverflow(exact)
    guard !first, !second, !third else { return false }
    return distance.magnitude <= Int128(base).magnitude
  }
}
