extension Rule {
  /// The rules about suggestions and comments.
  static let suggestions: [Rule] = [
    .rejectionsStateTheirReason, .settlementsStateTheirReason, .commentsComeInTheirWindow,
    .nothingIsSettledBeforeItCame, .nothingComesOutOfItself, .mergedOnesAreSettledAlike,
    .forwardedOnesNameTheirDestination, .forwardingsAreAnsweredInTime, .complaintsLieOutsideTheAgenda,
    .settlementIsPublished, .splitOnesKeepTheirText, .answeredOnesAreSettled,
  ]
}
