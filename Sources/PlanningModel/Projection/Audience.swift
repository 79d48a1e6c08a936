/// For whom a dossier is meant (*pro koho je výstup*), from those who may see least to those who may see all.
@nonexhaustive public enum Audience: String, Sendable, Hashable, CaseIterable, Comparable {
  /// Everybody (*veřejnost*).
  case `public`
  /// The region that collects what the districts plan (*kraj*).
  case region
  /// The coordinator who keeps the dossier (*koordinátor*), who sees all of it.
  case coordinator

  private var rank: Int {
    switch self {
    case .public: 0
    case .region: 1
    case .coordinator: 2
    }
  }

  /// Orders by how much may be seen.
  public static func < (left: Audience, right: Audience) -> Bool { left.rank < right.rank }
}
