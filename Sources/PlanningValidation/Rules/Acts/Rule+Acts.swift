extension Rule {
  /// The order and the wording of the acts of a plan's life.
  static let acts: [Rule] = [
    .openingPrecedesAdoption, .changesFollowAdoption, .endingFollowsAdoption, .prolongingPrecedesTheEnd,
    .evaluationFollowsTheBeginning, .resolutionsHaveOneWording,
  ]
}
