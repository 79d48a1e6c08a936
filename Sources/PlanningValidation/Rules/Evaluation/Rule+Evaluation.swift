extension Rule {
  /// The rules about evaluations and reported states.
  static let evaluation: [Rule] = [
    .sharesAddUp, .sharesAreProducible, .statusCountsAddUp, .evaluationNamesItsScope, .statusReportsAgree,
    .draftIsCommented,
  ]
}
