import DossierCoding

/// The rows read from a built-in table, and the faults of the rows that could not be read.
struct BuiltInTable<Row: Sendable>: Sendable {
  let rows: [Row]
  let faults: [TableFault]

  /// Reads every row of a table; a row with a fault is left out and reported.
  init(_ name: String, _ text: String, row read: (TableRow) throws(TableFault) -> Row) {
    var rows: [Row] = []
    var faults: [TableFault] = []
    do throws(CSVFault) {
      let table = try CSVTable(text)
      for (index, fields) in table.rows.enumerated() {
        do throws(TableFault) {
          rows.append(try read(TableRow(table: name, number: index + 1, header: table.header, fields: fields)))
        } catch {
          faults.append(error)
        }
      }
    } catch {
      faults.append(TableFault(table: name, row: nil, column: nil, expected: "a well-formed table, found: \(error)"))
    }
    self.rows = rows
    self.faults = faults
  }
}
