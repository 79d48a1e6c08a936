import ExactValues

extension TerritoryRelation {
  /// Reads relations from a table in CSV with a header line, such as a relation (*vazba*) of two lists of ČSÚ.
  ///
  /// - Parameters:
  ///   - text: The table, decoded; empty lines at its end are no rows.
  ///   - part: The column of the smaller units and their level.
  ///   - whole: The column of the larger units and their level.
  ///   - separator: The byte between fields, a comma or a semicolon.
  ///   - validity: The days on which the relations hold, such as those of a decree; the day of the list alone, if
  ///     nothing more is known.
  ///   - confirmed: The days that the list shows.
  ///   - counties: The counties by which ČSÚ codes of counties are read.
  ///   - citation: Where the table comes from; its work names the table in faults.
  /// - Returns: The relations in the order of the table, and the faults of rows that could not be read.
  /// - Complexity: O(n) in the length of the text.
  public static func reading(
    _ text: String, part: RelationColumn, whole: RelationColumn, separator: UInt8 = UInt8(ascii: ","),
    validity: Validity, confirmed: Validity?, counties: CodeList<County> = Territory.builtIn.counties,
    citation: Citation
  ) -> TerritoryReading<TerritoryRelation> {
    var rows: [TerritoryRelation] = []
    var faults: [TableFault] = []
    do throws(TableFault) {
      let table = try LoadedTable(citation.work, text, separator: separator)
      for column in [part.name, whole.name] { try table.require(column) }
      for row in table.rows {
        do throws(TableFault) {
          rows.append(
            TerritoryRelation(
              part: try table.code(part.kind, part.name, of: row, counties: counties),
              whole: try table.code(whole.kind, whole.name, of: row, counties: counties), validity: validity,
              confirmed: confirmed, citation: citation))
        } catch {
          faults.append(error)
        }
      }
    } catch {
      faults.append(error)
    }
    return TerritoryReading(rows: rows, faults: faults)
  }
}
