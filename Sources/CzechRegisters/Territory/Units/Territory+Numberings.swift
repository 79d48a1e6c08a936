import ExactValues

extension Territory {
  /// The district that a numbering gives a code.
  ///
  /// - Parameters:
  ///   - code: The code as written in that numbering.
  ///   - numbering: The numbering.
  /// - Returns: The district; unknown for a code that the table does not have in that numbering. Of the numbering of
  ///   health statistics only the five codes are known that were seen to be the same as those of ČSÚ.
  public func district(numbered code: String, in numbering: DistrictNumbering) -> Answer<DistrictCode> {
    let found: Set<DistrictCode> =
      switch numbering {
      case .statisticalOffice: Set(district(DistrictCode(rawValue: code)).map { [$0.code] } ?? [])
      case .ruian: Set(index.ruianDistricts[code, default: []])
      case .healthStatistics: Self.sameInHealthStatistics.filter { $0.rawValue == code }
      default: []
      }
    guard let district = found.first, found.count == 1 else {
      return .unknown([notNumbered(code, in: numbering)])
    }
    return .known(district)
  }

  /// The code of a district in a numbering.
  ///
  /// - Parameters:
  ///   - district: The district.
  ///   - numbering: The numbering.
  /// - Returns: The code; unknown for a district that the table does not have and where the numbering is not known.
  public func number(of district: DistrictCode, in numbering: DistrictNumbering) -> Answer<String> {
    let row = self.district(district)
    let code: String? =
      switch numbering {
      case .statisticalOffice: row?.code.rawValue
      case .ruian: row?.ruianCode
      case .healthStatistics: Self.sameInHealthStatistics.contains(district) ? district.rawValue : nil
      default: nil
      }
    guard let code else { return .unknown([notNumbered(district.rawValue, in: numbering)]) }
    return .known(code)
  }

  /// The districts whose codes in the data of ÚZIS were seen to be those of ČSÚ.
  private static let sameInHealthStatistics: Set<DistrictCode> = [
    .kromeriz, .ceskyKrumlov, .otrokovice, .luhacovice, .vizovice,
  ]

  private func notNumbered(_ code: String, in numbering: DistrictNumbering) -> Reason {
    Reason(
      Message("territory.numberUnknown", ["code": .text(code), "numbering": .text(numbering.rawValue)]))
  }
}
