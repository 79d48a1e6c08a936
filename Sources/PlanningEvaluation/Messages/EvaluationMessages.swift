import DossierCoding
import ExactValues

extension MessageCatalogue {
  /// What answers and derivations of this module say.
  public static let planningEvaluation = MessageCatalogue(MessageTemplate.planningEvaluation.flatMap { $0 })
}

extension MessageTemplate {
  // A list of lists: a long sum of them is too much for the type checker.
  fileprivate static let planningEvaluation: [[MessageTemplate]] = [
    formulas, explanation, readers, labels, differences,
    meetings, triad, fulfilment, percentages, series, territory, delivery,
    procedure, procedureFormulas, participation, burden,
    services, capacities, reachability, capacityNeed, endings,
    planQuestions, planFunding, deadlines, versions, soundness,
    carryOver, concentration, municipalBurden, regionalSupport, myMeasures, unansweredNeeds,
    settlement, movingHalf,
    surveyFigures,
    across,
    chronology,
    planningProcess,
    comparison,
    codeLabels(in: CodeLabelTable.text),
  ]
}
