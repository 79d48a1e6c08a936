import ExactValues

extension ParameterKey {
  /// The smallest count of people that a projection shows to the public and to the region.
  public static let smallestPublicCount = ParameterKey(rawValue: "projection.smallestCount")
}

extension ParameterTable {
  /// The parameters of this module; whoever embeds the library overlays them with those of the publisher.
  public static let planningModel = ParameterTable([
    Parameter(
      key: .smallestPublicCount,
      entries: [
        Parameter.Entry(
          value: .count(Dossier.smallestPublicCount), validity: .always,
          citation: Citation(
            work: "Choice of the library", place: "no norm sets it; the publisher answers for its own number",
            verification: .unverified))
      ])
  ])
}

extension Dossier {
  /// The smallest count of people that a projection shows unless the publisher sets another one.
  ///
  /// It is a choice of the library and no norm; see `ParameterKey.smallestPublicCount`.
  public static let smallestPublicCount = 5
}
