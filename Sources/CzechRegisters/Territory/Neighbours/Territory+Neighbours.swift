import ExactValues

extension Territory {
  /// The ORP districts that touch a district (*sousední správní obvody*), in the order of their codes.
  ///
  /// - Parameter district: The district.
  /// - Returns: The neighbours, of which the district always is a neighbour too, with a remark on the day of the
  ///   outlines; unknown for a district of which no border is stated.
  public func neighbours(of district: DistrictCode) -> Answer<[DistrictCode]> {
    guard let found = index.neighbours[district], !found.isEmpty else {
      return .unknown([Reason(Message("territory.neighboursNotStated", ["district": .text(district.rawValue)]))])
    }
    let codes = Set(found.map(\.district)).sorted { $0.rawValue.bytesPrecede($1.rawValue) }
    let sources = Set(found.map(\.citation.text)).sorted { $0.bytesPrecede($1) }
    let remark = Reason(Message("territory.neighboursFrom", ["sources": .list(sources.map { .text($0) })]))
    return .known(codes, remarks: [remark])
  }

  static let loadedNeighbours = BuiltInTable("Neighbours", neighboursTable) { row throws(TableFault) in
    let district = DistrictCode(rawValue: try row.text("district"))
    return try row.words("neighbours").map { code in
      DistrictBorder(district, DistrictCode(rawValue: code), citation: outlines)
    }
  }

  private static let outlines = Citation(
    work: "RÚIAN, outlines of ORP districts, June 2024 (© ČÚZK, CC BY 4.0)", place: nil, wording: nil,
    address: "https://www.cuzk.gov.cz/ruian/", verification: .computed)
}
