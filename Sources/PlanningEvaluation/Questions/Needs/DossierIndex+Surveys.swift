import DossierCoding
import ExactValues
import PlanningModel

extension DossierIndex {
  /// The answer to a question of a survey that a path leads to, if it leads to one.
  package func surveyAnswer(at path: DossierPath) -> SurveyAnswer? {
    guard path.steps.count >= 4, path.steps[0].name == SurveyQuestion.collectionName, path.steps[2].name == "answers"
    else { return nil }
    let question = self[Identifier<SurveyQuestion>(path.steps[1].name)]
    return question?.answers.filter { $0.label == path.steps[3].name }.dropFirst(path.steps[3].occurrence - 1).first
  }

  /// The surveys whose answers show a need, each once; an answer that nothing is needed shows none.
  func surveys(showing need: Need) -> [Identifier<Survey>] {
    let surveys = need.evidence.compactMap { evidence -> Identifier<Survey>? in
      guard let origin = evidence.origin, origin.steps.count >= 2, surveyAnswer(at: origin)?.isNone != true else {
        return nil
      }
      switch origin.steps[0].name {
      case Survey.collectionName: return self[Identifier<Survey>(origin.steps[1].name)]?.id
      case SurveyQuestion.collectionName: return self[Identifier<SurveyQuestion>(origin.steps[1].name)]?.survey
      default: return nil
      }
    }
    return Set(surveys).sorted()
  }
}
