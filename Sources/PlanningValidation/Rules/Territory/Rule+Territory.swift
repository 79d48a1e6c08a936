extension Rule {
  /// The rules about areas, districts and municipalities.
  static let territory: [Rule] = [
    .partnersLieInDistrict, .wholeDistrictIsBound, .areaCanBeCompared, .inhabitantsFitPeriod,
  ]
}
