import ExactValues

/// One row of a built-in table: its fields by the names of their columns.
struct TableRow {
  let table: String
  let number: Int
  let header: [String]
  let fields: [String]

  func fault(_ column: String, _ expected: String) -> TableFault {
    TableFault(table: table, row: number, column: column, expected: expected)
  }

  /// The field as written, empty or not.
  func raw(_ column: String) throws(TableFault) -> String {
    guard let place = header.firstIndex(of: column), fields.indices.contains(place) else {
      throw fault(column, "a column of this name")
    }
    return fields[place]
  }

  func text(_ column: String) throws(TableFault) -> String {
    let text = try raw(column)
    guard !text.isEmpty else { throw fault(column, "a text") }
    return text
  }

  func optional(_ column: String) throws(TableFault) -> String? {
    let text = try raw(column)
    return text.isEmpty ? nil : text
  }

  func words(_ column: String) throws(TableFault) -> [String] {
    try raw(column).split(separator: " ").map(String.init)
  }

  func count(_ column: String) throws(TableFault) -> Int {
    guard let count = Int(try raw(column)), count >= 0 else { throw fault(column, "a whole number, zero or more") }
    return count
  }

  func optionalCount(_ column: String) throws(TableFault) -> Int? {
    try optional(column) == nil ? nil : try count(column)
  }

  func day(_ column: String) throws(TableFault) -> Day? {
    guard let text = try optional(column) else { return nil }
    do throws(ParsingFault) {
      return try Day(iso: text)
    } catch {
      throw fault(column, "a day such as 2007-01-01")
    }
  }

  /// The value that a field reads as; a field that needs a repair is a fault here.
  func value<Value: WrittenForm>(_ column: String, _ text: String, as type: Value.Type) throws(TableFault) -> Value {
    let written = Written<Value>(text: text)
    guard let value = written.value, written.repairs.isEmpty else {
      throw fault(column, "a \(Value.valueName) in its canonical form")
    }
    return value
  }
}
