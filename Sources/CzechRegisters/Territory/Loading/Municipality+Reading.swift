import ExactValues

extension Municipality {
  /// Reads municipalities from a table in CSV with a header line.
  ///
  /// - Parameters:
  ///   - text: The table, decoded; empty lines at its end are no rows.
  ///   - columns: Which columns hold what.
  ///   - separator: The byte between fields, a comma or a semicolon.
  ///   - validity: The days on which the rows hold, such as those of a decree; the day of the list alone, if nothing
  ///     more is known.
  ///   - counties: The counties by which ČSÚ codes of counties are read.
  ///   - citation: Where the table comes from; its work names the table in faults.
  /// - Returns: The municipalities in the order of the table, and the faults of rows that could not be read.
  /// - Complexity: O(n) in the length of the text.
  public static func reading(
    _ text: String, columns: MunicipalityColumns, separator: UInt8 = UInt8(ascii: ","), validity: Validity,
    counties: CodeList<County> = Territory.builtIn.counties, citation: Citation
  ) -> TerritoryReading<Municipality> {
    var rows: [Municipality] = []
    var faults: [TableFault] = []
    do throws(TableFault) {
      let table = try LoadedTable(citation.work, text, separator: separator)
      for column in columns.all { try table.require(column) }
      for row in table.rows {
        do throws(TableFault) {
          rows.append(
            try municipality(row, of: table, columns, validity: validity, counties: counties, citation: citation))
        } catch {
          faults.append(error)
        }
      }
    } catch {
      faults.append(error)
    }
    return TerritoryReading(rows: rows, faults: faults)
  }

  private static func municipality(
    _ row: Int, of table: LoadedTable, _ columns: MunicipalityColumns, validity: Validity, counties: CodeList<County>,
    citation: Citation
  ) throws(TableFault) -> Municipality {
    let code = try table.code(.municipality, columns.code, of: row, counties: counties).code
    guard let name = table.field(columns.name, of: row) else { throw table.fault(columns.name, row, "a name") }
    let district = try table.optionalCode(.district, columns.district, of: row, counties: counties)?.district
    let membership = district.map { DistrictMembership(district: $0, validity: validity, citation: citation) }
    var municipality = Municipality(
      code: MunicipalityCode(rawValue: code), name: name, memberships: membership.map { [$0] } ?? [],
      validity: validity, citation: citation)
    municipality.status = table.field(columns.status, of: row).map(MunicipalityStatusCode.init(rawValue:))
    municipality.office = try table.optionalCode(.office, columns.office, of: row, counties: counties)?.office
    municipality.county = try table.optionalCode(.county, columns.county, of: row, counties: counties)?.county
    if let columns = columns.population { municipality.population = try population(row, of: table, columns) }
    return municipality
  }

  private static func population(
    _ row: Int, of table: LoadedTable, _ columns: PopulationColumns
  ) throws(TableFault) -> Population? {
    // An empty total is a number that is not stated, and no zero.
    guard table.field(columns.total, of: row) != nil else { return nil }
    let population = Population(
      total: try table.count(columns.total, of: row),
      ages: AgeBands(
        age0to14: try table.count(columns.age0to14, of: row), age15to64: try table.count(columns.age15to64, of: row),
        age65plus: try table.count(columns.age65plus, of: row), age80plus: try table.count(columns.age80plus, of: row)),
      referenceDay: columns.referenceDay, source: columns.source)
    guard population.isConsistent else { throw table.fault(columns.total, row, "ages that add up to the total") }
    return population
  }
}
