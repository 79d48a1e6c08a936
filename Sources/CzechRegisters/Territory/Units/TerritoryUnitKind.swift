import ExactValues

/// A level of the administrative territory (*úroveň správního členění*), from the smallest to the largest.
@nonexhaustive
public enum TerritoryUnitKind: String, Sendable, Hashable, CaseIterable, Comparable {
  /// *Obec*, a municipality, or a military district beside them.
  case municipality
  /// *Správní obvod pověřeného obecního úřadu*, the district of an authorized office.
  case office
  /// *Správní obvod ORP*, the district of a municipality with extended powers.
  case district
  /// *Okres*, a county; it is no union of ORP districts.
  case county
  /// *Kraj*, a region.
  case region

  /// Whether the left level is the smaller one.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .municipality: 0
    case .office: 1
    case .district: 2
    case .county: 3
    case .region: 4
    }
  }

  var argument: MessageArgument { .message(Message("territory.kind.\(rawValue)")) }
}
