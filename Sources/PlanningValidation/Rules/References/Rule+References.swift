extension Rule {
  /// Whether references and identifiers hold.
  static let references: [Rule] = [
    .referencesLeadSomewhere, .identifiersAreUnique, .itemsAreNotTheirOwnAncestors, .itemsFitTheirPlan,
  ]
}
