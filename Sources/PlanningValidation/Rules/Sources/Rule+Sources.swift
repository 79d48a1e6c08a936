extension Rule {
  /// Where things come from, and whether the file is understood.
  static let sources: [Rule] = [
    .entitiesNameTheirSources, .documentsAreIncluded, .sourcesAreDated, .readingsAreDecided, .fileIsUnderstood,
  ]
}
