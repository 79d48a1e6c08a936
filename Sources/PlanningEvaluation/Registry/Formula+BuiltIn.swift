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
}
