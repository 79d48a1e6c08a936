extension Rule {
  /// The rules of this version of the library.
  static let builtIn: [Rule] =
    references + values + codes + sources + organisations + plans + catalogue + participation + projects + territory
    + evaluation
    + suggestions + personalData
}
