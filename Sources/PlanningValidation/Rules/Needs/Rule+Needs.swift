extension Rule {
  /// The rules about needs and surveys.
  static let needs: [Rule] = [
    .formsReturnedWentOut, .formsAddUp, .basesFitForms, .singleChoicesAddUp, .singleSharesAddUp, .sharesFitCounts,
    .needsHaveEvidence, .weightsHaveScales, .repeatedNeedsDoNotCircle, .needsAreStillAnswered, .opinionsShowNoNeed,
  ]
}
