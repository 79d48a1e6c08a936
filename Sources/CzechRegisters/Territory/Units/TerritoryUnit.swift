import ExactValues

/// A unit of the administrative territory (*územní jednotka*): its level and its code of that level.
///
/// "7203" as a district and "7203" as anything else are different units.
@nonexhaustive
public enum TerritoryUnit: Sendable, Hashable, CustomStringConvertible {
  /// A municipality (*obec*) or a military district.
  case municipality(MunicipalityCode)
  /// The district of an authorized office (*správní obvod POÚ*).
  case office(AuthorizedOfficeCode)
  /// The district of a municipality with extended powers (*správní obvod ORP*).
  case district(DistrictCode)
  /// A county (*okres*).
  case county(CountyCode)
  /// A region (*kraj*).
  case region(RegionCode)

  /// Makes a unit of a level and the text of its code, listed or not.
  ///
  /// - Parameters:
  ///   - kind: The level.
  ///   - code: The code as text.
  public init(_ kind: TerritoryUnitKind, code: String) {
    self =
      switch kind {
      case .municipality: .municipality(MunicipalityCode(rawValue: code))
      case .office: .office(AuthorizedOfficeCode(rawValue: code))
      case .district: .district(DistrictCode(rawValue: code))
      case .county: .county(CountyCode(rawValue: code))
      case .region: .region(RegionCode(rawValue: code))
      }
  }

  /// The level.
  public var kind: TerritoryUnitKind {
    switch self {
    case .municipality: .municipality
    case .office: .office
    case .district: .district
    case .county: .county
    case .region: .region
    }
  }

  /// The code as text.
  public var code: String {
    switch self {
    case .municipality(let code): code.rawValue
    case .office(let code): code.rawValue
    case .district(let code): code.rawValue
    case .county(let code): code.rawValue
    case .region(let code): code.rawValue
    }
  }

  /// The level and the code, such as `district 7203`.
  public var description: String { "\(kind.rawValue) \(code)" }

  var argument: MessageArgument { .text(code) }

  var municipality: MunicipalityCode? { if case .municipality(let code) = self { code } else { nil } }
  var office: AuthorizedOfficeCode? { if case .office(let code) = self { code } else { nil } }
  var district: DistrictCode? { if case .district(let code) = self { code } else { nil } }
  var county: CountyCode? { if case .county(let code) = self { code } else { nil } }
  var region: RegionCode? { if case .region(let code) = self { code } else { nil } }

  /// Levels from the smallest, within a level the bytes of the codes.
  func precedes(_ other: TerritoryUnit) -> Bool {
    kind == other.kind ? code.bytesPrecede(other.code) : kind < other.kind
  }
}
