extension Rule {
  /// The rules of this version of the library.
  static let builtIn: [Rule] =
    references + values + codes + sources + organisations + plans + acts + catalogue + participation + projects
    + territory
    + evaluation
    + suggestions + personalData
    + needs + monitoring + regionalYear
}
