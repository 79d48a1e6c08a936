extension Rule {
  /// The catalogue of services and the network.
  static let catalogue: [Rule] = [
    .editionsCanBeHad, .entriesNameWhatTheyList, .capacitiesFitTheirForms, .facilitiesLieWithinTheirServices,
    .editionsListLivingServices, .networkEntriesUseDeclaredKinds, .networkEntriesLieWithinTheirNetwork,
    .secretAddressesAreNotWrittenDown, .freeServicesAreFree, .servedTerritoriesAreListed, .ageGroupsFitAges,
    .agreementsAreKeptApart, .refusalsAddUp, .lifeSituationsLeadSomewhere, .entriesAreAssured,
    .networkKindsAreInUse,
  ]
}
