extension Rule {
  /// The rules about organisations.
  static let organisations: [Rule] = [
    .organisationNumbersAreUnique, .wholesDoNotCircle, .organisationNamesDiffer, .municipalitiesHaveTheirCode,
  ]
}
