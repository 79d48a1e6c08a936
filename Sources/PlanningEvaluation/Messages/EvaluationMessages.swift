import ExactValues

extension MessageCatalogue {
  /// What answers and derivations of this module say.
  public static let planningEvaluation = MessageCatalogue(
    MessageTemplate.formulas + MessageTemplate.explanation + MessageTemplate.readers + MessageTemplate.labels
      + MessageTemplate.differences
      + MessageTemplate.meetings + MessageTemplate.triad
      + MessageTemplate.fulfilment
      + MessageTemplate.percentages + MessageTemplate.series + MessageTemplate.territory
      + MessageTemplate.delivery + MessageTemplate.procedure + MessageTemplate.procedureFormulas
      + MessageTemplate.participation + MessageTemplate.services + MessageTemplate.capacities
      + MessageTemplate.planQuestions
      + MessageTemplate.planFunding
      + MessageTemplate.deadlines
      + MessageTemplate.settlement
      + MessageTemplate.reachability
      + MessageTemplate.capacityNeed
      + MessageTemplate.versions
      + MessageTemplate.endings
      + MessageTemplate.soundness
      + MessageTemplate.burden
      + MessageTemplate.carryOver
      + MessageTemplate.concentration
      + MessageTemplate.municipalBurden
      + MessageTemplate.regionalSupport
      + MessageTemplate.myMeasures
      + MessageTemplate.unansweredNeeds
      + MessageTemplate.movingHalf)
}
