import DossierCoding
import ExactValues

/// Withholds counts of people so small that they may point at somebody (*malé počty*), and what would tell them.
///
/// A small count is one from 1 up to the smallest public one; nought points at nobody. What adds up with a small count is
/// withheld so that nobody computes it back, even who knows how this is done:
///
/// - In a question of a survey the small counts, the base and all percentages go. Where the number of forms would still
///   bound the small counts, all counts of the question go.
/// - Of forms that came back, were unusable and were processed all three go, because two of them tell the third.
/// - Of refused applicants by reason the small counts and the total go.
/// - Of figures of one name, unit and time in an analysis the small ones go, and those that may be their totals: figures of
///   another breakdown, and one that the others may add up to.
///
/// A count that is withheld already is taken for a small one.
struct SmallCounts {
  private let smallest: Int
  private var betrayed: Set<DossierPath> = []

  /// Counts below the smallest one are withheld; 1 or less withholds none.
  ///
  /// Two counts as three: whoever knew that only ones are withheld would know every withheld count.
  init(smallest: Int) { self.smallest = smallest > 1 ? max(3, smallest) : 0 }

  /// The dossier without small counts of people.
  ///
  /// - Complexity: O(surveys, questions, figures, assessments and needs).
  mutating func withheld(from dossier: Dossier, recording records: inout LeftOutRecords) -> Dossier {
    guard smallest > 0 else { return dossier }
    var result = dossier
    let known = Dictionary(dossier.surveys.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for place in result.surveys.indices { withhold(in: &result.surveys[place], &records) }
    let shown = Dictionary(result.surveys.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for place in result.surveyQuestions.indices {
      let survey = result.surveyQuestions[place].survey
      guard known[survey]?.countsPeople ?? true else { continue }
      withhold(in: &result.surveyQuestions[place], known[survey], shown: shown[survey], &records)
    }
    for place in result.serviceAssessments.indices { withhold(in: &result.serviceAssessments[place], &records) }
    for path in SmallFigures(dossier.statedFigures, smallest: smallest).paths {
      records.add(path.appending("value"), .smallCount)
      betrayed.insert(path)
    }
    for place in result.statedFigures.indices where betrayed.contains(result.statedFigures[place].path) {
      result.statedFigures[place].value = nil
    }
    for place in result.needs.indices { withhold(in: &result.needs[place], &records) }
    return result
  }

  private func isSmall(_ count: Int?) -> Bool { count.map { 0 < $0 && $0 < smallest } ?? false }

  private func isOpen(_ count: Stated<Int>) -> Bool {
    if case .withheld = count { return true }
    return isSmall(count.value)
  }

  private func withhold(_ count: inout Stated<Int>, _ path: DossierPath, _ records: inout LeftOutRecords) {
    guard count.value != nil else { return }
    count = .withheld(reason: "")
    records.add(path, .smallCount)
  }

  private func withhold<Value>(_ value: inout Value?, _ path: DossierPath, _ records: inout LeftOutRecords) {
    guard value != nil else { return }
    value = nil
    records.add(path, .smallCount)
  }

  // MARK: Surveys

  private mutating func withhold(in survey: inout Survey, _ records: inout LeftOutRecords) {
    guard survey.countsPeople else { return }
    let path = survey.path
    let areOpen = [survey.returned, survey.processed].contains { isOpen($0) } || isSmall(survey.usableForms)
    if isOpen(survey.distributed) { withhold(&survey.distributed, path.appending("distributed"), &records) }
    guard areOpen else { return }
    betrayed.insert(path)
    withhold(&survey.returned, path.appending("returned"), &records)
    withhold(&survey.unusable, path.appending("unusable"), &records)
    withhold(&survey.processed, path.appending("processed"), &records)
  }

  private mutating func withhold(
    in question: inout SurveyQuestion, _ survey: Survey?, shown: Survey?, _ records: inout LeftOutRecords
  ) {
    let forms = question.base.value ?? survey?.mostForms
    let open = question.answers.count { isOpen($0.count) }
    guard
      open > 0 || isOpen(question.base) || leavesSmallRest(question)
        || question.answers.contains(where: { isSmall($0, of: forms) })
    else { return }
    let path = question.path
    betrayed.insert(path)
    withhold(&question.base, path.appending("base"), &records)
    let answers = path.appending("answers")
    let isBounded = isBounded(question, open: open, by: shown)
    for place in question.answers.indices {
      withhold(&question.answers[place].percentage, answers.appending("percentage"), &records)
      guard isBounded || isOpen(question.answers[place].count) else { continue }
      withhold(&question.answers[place].count, answers.appending("count"), &records)
    }
  }

  /// Whether the base tells a small count that is not stated.
  private func leavesSmallRest(_ question: SurveyQuestion) -> Bool {
    guard question.kind != .multipleChoice, let base = question.base.value,
      question.answers.contains(where: { $0.count.value == nil })
    else { return false }
    let rest = question.answers.reduce(Int128(base)) { $0 - Int128($1.count.value ?? 0) }
    return 0 < rest && rest < Int128(smallest)
  }

  /// Whether a percentage without a count may be that of a small one.
  private func isSmall(_ answer: SurveyAnswer, of forms: Int?) -> Bool {
    guard answer.count.value == nil, let forms, forms > 0, let share = answer.percentage?.value, share.units > 0 else {
      return false
    }
    let scale = Int128(share.ratio.denominator)
    guard Int128(share.units) <= 1000 * scale else { return false }
    return (2 * Int128(share.units) - 1) * Int128(forms) <= 200 * scale * Int128(smallest - 1)
  }

  /// Whether the number of forms says more of the small counts than that they are small.
  private func isBounded(_ question: SurveyQuestion, open: Int, by survey: Survey?) -> Bool {
    guard question.kind != .multipleChoice, let forms = survey?.fewestForms else { return false }
    let rest = question.answers.reduce(Int128(forms)) { rest, answer in
      isOpen(answer.count) ? rest : rest - Int128(max(0, answer.count.value ?? 0))
    }
    return rest < Int128(open) * Int128(smallest - 1)
  }

  // MARK: Assessments and needs

  private func isSmall(_ count: Written<CountRange>?) -> Bool { isSmall(count?.value?.maximum) }

  private func withhold(in assessment: inout ServiceAssessment, _ records: inout LeftOutRecords) {
    guard assessment.kind == .refusedApplicants || !assessment.refusals.isEmpty else { return }
    let parts = assessment.refusals.map { $0.count?.value }
    var isOpen = isSmall(assessment.count) || assessment.refusals.contains { isSmall($0.count) }
    if parts.contains(nil), let total = assessment.count?.value?.maximum {
      let rest = parts.reduce(Int128(total)) { $0 - Int128($1?.minimum ?? 0) }
      isOpen = isOpen || 0 < rest && rest < Int128(smallest)
    }
    guard isOpen else { return }
    let path = assessment.path
    withhold(&assessment.count, path.appending("count"), &records)
    for place in assessment.refusals.indices where isSmall(assessment.refusals[place].count) {
      withhold(&assessment.refusals[place].count, path.appending("refusals").appending("count"), &records)
    }
  }

  private func withhold(in need: inout Need, _ records: inout LeftOutRecords) {
    let path = need.path.appending("evidence").appending("count")
    for place in need.evidence.indices {
      let evidence = need.evidence[place]
      let isTold = evidence.origin.map { betrayed.contains(DossierPath(Array($0.steps.prefix(2)))) } ?? false
      if isTold || isSmall(evidence.count) { withhold(&need.evidence[place].count, path, &records) }
    }
  }
}

extension Survey {
  /// Whether a form stands for people; only organisations and municipalities are none.
  fileprivate var countsPeople: Bool { unit != .organisation && unit != .municipality }

  /// How many forms are usable by what came back.
  fileprivate var usableForms: Int? {
    guard let returned = returned.value, let unusable = unusable.value else { return nil }
    let (usable, overflows) = returned.subtractingReportingOverflow(unusable)
    return overflows ? nil : usable
  }

  /// The best stated number of forms that may have answered a question.
  fileprivate var mostForms: Int? { processed.value ?? usableForms ?? returned.value ?? distributed.value }

  /// The least stated number of forms that no answer can exceed.
  fileprivate var fewestForms: Int? {
    [processed.value, usableForms, returned.value, distributed.value].compactMap(\.self).min()
  }
}
