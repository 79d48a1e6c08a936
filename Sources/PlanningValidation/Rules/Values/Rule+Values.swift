extension Rule {
  /// Whether written values are values.
  static let values: [Rule] = [
    .valuesAreReadable, .datesArePossible, .valuesNeedNoRepair, .periodsAreNotReversed, .amountsAreNotNegative,
  ]
}
