import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// One of the four territories of planning, compared with a district.
///
/// A list of municipalities that is only bounded lies between the bounds by inclusion: those of the lower bound surely
/// belong, and none outside the upper bound does.
public struct TerritoryComparison: DossierObject {
  /// The municipalities that surely belong to the territory, in the order of their codes.
  public var named: [NamedMunicipality] = []

  /// The municipalities of the district that belong to the territory, in the order of their codes.
  public var inside: Answer<[MunicipalityCode]>

  /// The municipalities of the district that do not belong to it, in the order of their codes.
  public var missing: Answer<[MunicipalityCode]>

  /// The municipalities of other districts that belong to it, in the order of their codes.
  public var extra: Answer<[ExtraMunicipality]>

  /// How many municipalities of the district belong to it.
  public var insideCount: Answer<Int>

  /// How many do not.
  public var missingCount: Answer<Int>

  /// How many of other districts belong to it.
  public var extraCount: Answer<Int>

  /// The inhabitants of the municipalities of the district that belong to it, on the reference day.
  public var inhabitants: Answer<Int>

  /// The share of these in the inhabitants of the district, with its own numbers.
  public var share: Answer<Ratio>

  /// What the value holds beside its described members.
  public var kept = KeptMembers()

  /// Makes a value with its required members; the rest is "not stated" until set.
  public init(
    inside: Answer<[MunicipalityCode]>, missing: Answer<[MunicipalityCode]>, extra: Answer<[ExtraMunicipality]>,
    insideCount: Answer<Int>, missingCount: Answer<Int>, extraCount: Answer<Int>, inhabitants: Answer<Int>,
    share: Answer<Ratio>
  ) {
    self.inside = inside
    self.missing = missing
    self.extra = extra
    self.insideCount = insideCount
    self.missingCount = missingCount
    self.extraCount = extraCount
    self.inhabitants = inhabitants
    self.share = share
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) {
    self.init(
      inside: .unknown([]), missing: .unknown([]), extra: .unknown([]), insideCount: .unknown([]),
      missingCount: .unknown([]), extraCount: .unknown([]), inhabitants: .unknown([]), share: .unknown([]))
  }

  /// The members, in the order in which they are written.
  public static let members = MemberList<TerritoryComparison>(
    .objects("named", \.named, isOrdered: true),
    .required("inside", \.inside),
    .required("missing", \.missing),
    .required("extra", \.extra),
    .required("insideCount", \.insideCount),
    .required("missingCount", \.missingCount),
    .required("extraCount", \.extraCount),
    .required("inhabitants", \.inhabitants),
    .required("share", \.share))
}
