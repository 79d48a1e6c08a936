extension Formula {
  /// The formulas of this version of the library, by which traces are recomputed.
  public static let builtIn: [Formula] = rooms.flatMap { $0 }

  // A list of lists: a long sum of them is too much for the type checker.
  private static let rooms: [[Formula]] = [
    counting, openCounts, meetings, triad, fulfilment, percentages, series, territory, delivery, projectFigures,
    procedure, decision, participation, burden,
    services, capacity, freshness, reachability, capacityNeed, endings, providers,
    planCosts, planLife, planLeaves, planFunding, leafTimes, indicators, versions, soundness,
    carryOver, unansweredNeeds, myMeasures, regionalSupport, municipalBurden, concentration,
    settlement, settlementTimes,
    surveys, monitoring, regionalYear,
    capacitySplit,
    across,
    consensus,
    chronology,
    process,
    participants,
    structure,
    comparison,
  ]
}
