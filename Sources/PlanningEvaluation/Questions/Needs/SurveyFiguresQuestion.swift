import DossierCoding
import ExactValues
import PlanningModel

/// How many forms of a survey came back and could be used (*návratnost šetření*).
///
/// A rate is known only where both numbers are stated; how many people stand behind a form is another question.
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
    return .known(
      SurveyFigures(
        survey: self.survey, distributed: distributed.countAnswer(reasons("distributed")),
        returned: returned.countAnswer(reasons("returned")),
        processed: processed.countAnswer(reasons("processed", "returned", "unusable")),
        returnRate: returnRate.ratioAnswer(returning),
        returnPercentage: percentages[0].decimalAnswer(returning),
        usableRate: usableRate.ratioAnswer(usable),
        usablePercentage: percentages[1].decimalAnswer(usable)))
  }
}
