extension Rule {
  /// The catalogue of services.
  static let catalogue: [Rule] = [.editionsCanBeHad, .entriesNameWhatTheyList]
}
