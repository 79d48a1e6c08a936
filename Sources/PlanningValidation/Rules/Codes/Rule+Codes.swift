extension Rule {
  /// Whether codes are listed and valid.
  static let codes: [Rule] = [
    .codesAreListed, .municipalitiesLieInTheirDistrict, .serviceTypesAreValid, .serviceFormsArePermitted,
    .registerCodesAreListed,
  ]
}
