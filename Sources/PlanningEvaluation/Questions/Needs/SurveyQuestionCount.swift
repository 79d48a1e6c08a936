import DossierCoding
import ExactValues
import PlanningModel

/// The counting of the answers to the questions of one survey.
struct SurveyQuestionCount {
  let index: DossierIndex
  let survey: DossierPath
  /// How many forms were processed, came back and went out.
  let forms: [Figure]
  let threshold: UsedParameter?

  /// What follows from the answers to one question, and a remark where one class of respondents prevails.
  func figures(
    of question: Placed<SurveyQuestion>, recording recorder: inout some Recorder
  ) -> (figures: SurveyQuestionFigures, remarks: [Reason]) {
    let path = question.path
    let kind = question.entity.kind
    let answers = places(of: question)
    let counts = answers.map { answer, path in
      recorder.stated(answer.count.value.map { .count($0) } ?? .none, at: path.appending("count"))
    }
    let printed = answers.map { answer, path in
      recorder.stated(TraceValue(answer.percentage), at: path.appending("percentage"))
    }
    let isSingle = recorder.given(.truth(kind == .singleChoice))
    let stated = recorder.member("base", of: question, in: index)
    let base = recorder.apply(.surveyBase, to: [stated, isSingle] + forms + counts, about: path)
    let rate = recorder.apply(.partRate, to: [base, forms[0]], about: path)
    let shares = recorder.apply(
      .surveyShares, to: [base, isSingle] + zip(counts, printed).flatMap { [$0, $1] }, about: path)
    recorder.result(base, named: "base.\(question.name)")
    recorder.result(shares, named: "shares.\(question.name)")

    func notStated(_ members: DossierPath...) -> [Reason] {
      [Reason(Message("survey.notStated"), settledBy: members)]
    }
    let openBase = notStated(path.appending("base"))
    var result = SurveyQuestionFigures(
      question: path, base: base.countAnswer(openBase),
      answeredRate: rate.ratioAnswer(rateReasons(base, path)))
    result.kind = kind
    result.feature = question.entity.feature
    result.answers = zip(answers, shares.value.elements).map { answer, share in
      let share = Figure(value: share, node: shares.node)
      return SurveyAnswerShare(
        answer: answer.path, share: share.ratioAnswer(shareReasons(answer, hasBase: base.value.countValue != nil, path))
      )
    }
    sum(printed, of: answers, kind, path, into: &result, recording: &recorder)
    if kind == .singleChoice, counts.contains(where: { $0.value != .none }) {
      let addUp = recorder.apply(.countsAddUp, to: [base] + counts, about: path)
      recorder.result(addUp, named: "countsAddUp.\(question.name)")
      let silent = answers.filter { $0.answer.count.value == nil }.map { $0.path.appending("count") }
      result.countsAddUp = addUp.truthAnswer(
        [Reason(Message("survey.notStated"), settledBy: silent.isEmpty ? [path.appending("base")] : silent)])
    }
    let remarks = prevailing(shares, isSingle, question, answers.map(\.path), into: &result, recording: &recorder)
    return (result, remarks)
  }

  private func sum(
    _ printed: [Figure], of answers: [(answer: SurveyAnswer, path: DossierPath)], _ kind: SurveyQuestionKind?,
    _ path: DossierPath, into result: inout SurveyQuestionFigures, recording recorder: inout some Recorder
  ) {
    guard printed.contains(where: { $0.value != .none }) else { return }
    let silent = answers.filter { $0.answer.percentage?.value == nil }.map { $0.path.appending("percentage") }
    let reasons = [Reason(Message("survey.notStated"), settledBy: silent)]
    result.printedSum = recorder.apply(.percentageSum, to: printed, about: path).decimalAnswer(reasons)
    if kind == .singleChoice {
      let addUp = recorder.apply(.sharesAddUp, to: printed, about: path)
      recorder.result(addUp, named: "sharesAddUp.\(DossierPath(path.steps.suffix(1)))")
      result.sharesAddUp = addUp.truthAnswer(reasons)
    } else if kind.map({ !$0.isListed }) ?? true {
      result.sharesAddUp = .unknown(
        [Reason(Message("survey.kindNotStated"), settledBy: [path.appending("kind")])])
    }
  }

  /// Whether one class of respondents prevails; the remark where it does.
  private func prevailing(
    _ shares: Figure, _ isSingle: Figure, _ question: Placed<SurveyQuestion>, _ answers: [DossierPath],
    into result: inout SurveyQuestionFigures, recording recorder: inout some Recorder
  ) -> [Reason] {
    let largest = recorder.apply(.largestClass, to: [shares], about: question.path)
    result.largest = largest.value.countValue.flatMap { answers.indices.contains($0) ? answers[$0] : nil }
    guard question.entity.feature != nil else { return [] }
    let prevails = recorder.apply(
      .classPrevails, to: [shares, isSingle], about: question.path, parameters: threshold.map { [$0] } ?? [],
      notTaken: [])
    recorder.result(prevails, named: "oneClassPrevails.\(question.name)")
    result.oneClassPrevails = prevails.truthAnswer(
      [
        Reason(
          Message(threshold == nil ? "survey.noThreshold" : "survey.notStated"),
          settledBy: [question.path.appending("answers"), question.path.appending("base")])
      ])
    guard prevails.value == .truth(true), case .ratio(let share)? = threshold?.entry.value else { return [] }
    return [
      Reason(
        Message("survey.oneClassPrevails", ["question": .path(question.path), "share": .ratio(share)]),
        settledBy: [question.path])
    ]
  }

  /// The answers with the paths that are their own.
  private func places(of question: Placed<SurveyQuestion>) -> [(answer: SurveyAnswer, path: DossierPath)] {
    var occurrences: [String: Int] = [:]
    return question.entity.answers.map { answer in
      let name = answer.pathName
      occurrences[name, default: 0] += 1
      return (answer, question.path.appending("answers").appending(name, occurrence: occurrences[name] ?? 1))
    }
  }

  private func rateReasons(_ base: Figure, _ path: DossierPath) -> [Reason] {
    let areStated = base.value.countValue != nil && forms[0].value.countValue != nil
    return [
      Reason(
        Message(areStated ? "survey.noRate" : "survey.notStated"),
        settledBy: [path.appending("base"), survey.appending("processed")])
    ]
  }

  private func shareReasons(
    _ answer: (answer: SurveyAnswer, path: DossierPath), hasBase: Bool, _ path: DossierPath
  ) -> [Reason] {
    let isCounted = answer.answer.count.value != nil
    if hasBase, isCounted { return [Reason(Message("survey.noRate"), settledBy: [answer.path.appending("count")])] }
    return [
      Reason(
        Message("survey.notStated"),
        settledBy: (isCounted ? [] : [answer.path.appending("count")]) + (hasBase ? [] : [path.appending("base")]))
    ]
  }
}
