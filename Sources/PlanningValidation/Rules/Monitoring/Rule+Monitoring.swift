extension Rule {
  /// The rules about monitoring of the plan.
  static let monitoring: [Rule] = [
    .partsAddUp, .partsFitTheirWhole, .roundsDiffer, .stepsStandInOrder, .supersessionsFit, .differencesAreExplained,
    .notYetDueIsNotOver, .channelsAreDescribed,
  ]
}
