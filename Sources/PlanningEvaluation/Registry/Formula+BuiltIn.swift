extension Formula {
  /// The formulas of this version of the library, by which traces are recomputed.
  public static let builtIn: [Formula] =
    counting + meetings
    + openCounts + triad + fulfilment + percentages
    + series + territory + delivery + projectFigures
    + procedure + decision + participation
    + services + capacity + freshness
    + planCosts + planLife
    + planLeaves
    + planFunding
    + leafTimes + indicators
    + settlement + settlementTimes
    + surveys + monitoring + regionalYear
    + reachability
    + capacityNeed
    + versions
    + endings
    + soundness
    + burden
    + measureQuestions

  /// Those of the questions that go through the measures of a plan one by one.
  private static let measureQuestions: [Formula] =
    carryOver + unansweredNeeds + myMeasures + regionalSupport
    + municipalBurden + concentration
}
