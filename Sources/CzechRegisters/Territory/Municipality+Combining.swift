import ExactValues

extension Municipality {
  /// What several rows of one municipality say together: the row with the latest validity, completed from the others.
  ///
  /// The order of the rows does not matter.
  static func combining(_ rows: [Municipality]) -> Municipality? {
    guard rows.count > 1 else { return rows.first }
    let ordered = rows.sorted { $1.precedes($0) }
    guard let latest = ordered.first else { return nil }
    var combined = Municipality(
      code: latest.code, name: latest.name, memberships: memberships(of: ordered), validity: latest.validity,
      citation: latest.citation)
    combined.status = ordered.lazy.compactMap(\.status).first
    combined.office = ordered.lazy.compactMap(\.office).first
    combined.county = ordered.lazy.compactMap(\.county).first
    combined.company = ordered.lazy.compactMap(\.company).first
    combined.population = ordered.compactMap(\.population).min { PopulationSeries($0).precedes(PopulationSeries($1)) }
    combined.monitorPopulation = ordered.lazy.compactMap(\.monitorPopulation).first
    var seen: Set<PostalCode> = []
    combined.postalCodes = ordered.flatMap(\.postalCodes).filter { seen.insert($0).inserted }
    return combined
  }

  /// An order of rows that does not depend on where they came from.
  func precedes(_ other: Municipality) -> Bool {
    if code != other.code { return code.rawValue.bytesPrecede(other.code.rawValue) }
    if validity != other.validity { return validity.precedes(other.validity) }
    for (mine, others) in zip(texts, other.texts) where !mine.hasSameBytes(as: others) {
      return mine.bytesPrecede(others)
    }
    // Rows that differ in less are rare, so that the slow comparison of all they say is not.
    return "\(self)".bytesPrecede("\(other)")
  }

  private var texts: [String] {
    [
      name, citation.text, status?.rawValue ?? "", office?.rawValue ?? "", county?.rawValue ?? "",
      company?.value.digits ?? "", population.map { "\($0.referenceDay) \($0.source.work) \($0.total)" } ?? "",
      monitorPopulation.map { "\($0.total)" } ?? "", postalCodes.map(\.digits).joined(separator: " "),
      memberships.map { "\($0.district) \($0.validity) \($0.citation.text)" }.joined(separator: " "),
    ]
  }

  private static func memberships(of rows: [Municipality]) -> [DistrictMembership] {
    var seen: Set<DistrictMembership> = []
    return rows.flatMap(\.memberships).filter { seen.insert($0).inserted }
      .sorted { first, second in
        first.validity == second.validity
          ? first.district.rawValue.bytesPrecede(second.district.rawValue) : first.validity.precedes(second.validity)
      }
  }
}
