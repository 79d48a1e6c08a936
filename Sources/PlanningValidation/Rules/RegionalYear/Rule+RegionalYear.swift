extension Rule {
  /// The rules about the year with the region.
  static let regionalYear: [Rule] = [
    .reportsNameTheirNumber, .numbersStandInTheList, .listsAreOfTheYear, .unchangedNeedsWereAskedFor, .ranksAreInOrder,
    .changesAreAsStated, .givenWithinWindow, .statementsRelyOnLivingPlans, .decisionsNameResolutions,
    .intentsUseDeclaredKinds, .statementsPrecedeDecisions,
    .intentsAreOfDeclaredKinds,
    .intentsHaveTheirStatements,
  ]
}
