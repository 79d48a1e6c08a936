import DossierCoding
import ExactValues
import PlanningModel

/// Whether a survey is sound: how many forms came back and could be used, and what its answers rest on (*návratnost šetření*).
///
/// A rate is known only where both numbers are stated; how many people stand behind a form is another question. Each question has a
/// base of its own: the forms that answered it. The printed shares of a question with one choice add up to 100 per cent but for
/// rounding; with several choices more is right. Where one class of respondents has more than a set share, the answer is remarked: that
/// share is a parameter and no norm, and whether a survey stands for the people of a place cannot be told from it alone.
///
/// - Complexity: O(questions of surveys + answers), beside sorting.
public struct SurveyFiguresQuestion: Question {
  /// The survey.
  public var survey: Identifier<Survey>

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks of a survey.
  public init(survey: Identifier<Survey>) {
    self.survey = survey
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(survey: Identifier(blank)) }

  /// The inputs.
  public static let members = MemberList<SurveyFiguresQuestion>(
    .required("survey", \.survey))

  /// The members that name the value in a list.
  public static let keyMembers = ["survey"]

  /// The permanent name.
  public static let id = QuestionID.surveyFigures

  /// Answers the question.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<SurveyFigures> {
    guard let survey = index.placed(survey) else { return .unknown([.missing(survey)]) }
    let distributed = recorder.member("distributed", of: survey, in: index)
    let returned = recorder.member("returned", of: survey, in: index)
    let unusable = recorder.member("unusable", of: survey, in: index)
    let stated = recorder.member("processed", of: survey, in: index)
    let processed = recorder.apply(.processedForms, to: [stated, returned, unusable], about: survey.path)
    let returnRate = recorder.apply(.partRate, to: [returned, distributed], about: survey.path)
    let usableRate = recorder.apply(.partRate, to: [processed, returned], about: survey.path)
    let decimals = recorder.parameter(.percentageDecimals, in: context).map { [$0] } ?? []
    let percentages = [returnRate, usableRate].map {
      recorder.apply(.percentage, to: [$0], about: survey.path, parameters: decimals, notTaken: [])
    }
    recorder.result(processed, named: "processed")
    recorder.result(returnRate, named: "returnRate")
    recorder.result(percentages[0], named: "returnPercentage")
    recorder.result(usableRate, named: "usableRate")
    recorder.result(percentages[1], named: "usablePercentage")
    func reasons(_ members: String...) -> [Reason] {
      [Reason(Message("survey.notStated"), settledBy: members.map { survey.path.appending($0) })]
    }
    func rateReasons(_ part: Figure, _ whole: Figure, _ members: String...) -> [Reason] {
      let areStated = part.value.countValue != nil && whole.value.countValue != nil
      return [
        Reason(
          Message(areStated ? "survey.noRate" : "survey.notStated"),
          settledBy: members.map { survey.path.appending($0) })
      ]
    }
    let returning = rateReasons(returned, distributed, "distributed", "returned")
    let usable = rateReasons(processed, returned, "returned", "unusable", "processed")
    let counted = SurveyQuestionCount(
      index: index, survey: survey.path, forms: [processed, returned, distributed],
      threshold: recorder.parameter(.prevailingShare, in: context))
    var questions: [(figures: SurveyQuestionFigures, remarks: [Reason])] = []
    for question in index.placed(SurveyQuestion.self).filter({ $0.entity.survey == self.survey })
      .sorted(by: { $0.path < $1.path })
    {
      questions.append(counted.figures(of: question, recording: &recorder))
    }
    var result = SurveyFigures(
      survey: self.survey, distributed: distributed.countAnswer(reasons("distributed")),
      returned: returned.countAnswer(reasons("returned")),
      processed: processed.countAnswer(reasons("processed", "returned", "unusable")),
      returnRate: returnRate.ratioAnswer(returning),
      returnPercentage: percentages[0].decimalAnswer(returning),
      usableRate: usableRate.ratioAnswer(usable),
      usablePercentage: percentages[1].decimalAnswer(usable))
    result.unit = survey.entity.unit
    result.questions = questions.map(\.figures)
    var remarks = questions.flatMap(\.remarks)
    if let unit = survey.entity.unit, unit != .person {
      remarks.append(
        Reason(
          Message("survey.formsAreNotPersons", ["unit": unit.messageArgument]),
          settledBy: [survey.path.appending("unit")]))
    }
    return .known(result, remarks: remarks)
  }
}
