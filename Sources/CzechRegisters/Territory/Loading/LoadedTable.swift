import DossierCoding
import ExactValues

/// A table of an embedder, read row by row with its columns looked up once.
struct LoadedTable {
  let name: String
  private let table: CSVTable
  private let places: [String: Int]

  /// Reads a table; empty lines at its end, which published lists have, are no rows.
  init(_ name: String, _ text: String, separator: UInt8) throws(TableFault) {
    var lines = Substring(text)
    while let last = lines.last, last == "\n" || last == "\r\n" { lines.removeLast() }
    do throws(CSVFault) {
      table = try CSVTable(String(lines), separator: separator)
    } catch {
      throw TableFault(table: name, row: nil, column: nil, expected: "a well-formed table, found: \(error)")
    }
    self.name = name
    var places: [String: Int] = [:]
    for (place, column) in table.header.enumerated() where places[column] == nil { places[column] = place }
    self.places = places
  }

  /// The positions of the rows.
  var rows: Range<Int> { table.rows.indices }

  /// Checks that the table has a column.
  func require(_ column: String?) throws(TableFault) {
    guard let column, places[column] == nil else { return }
    throw TableFault(table: name, row: nil, column: column, expected: "a column of this name")
  }

  /// The field of a row, or nil for a column that was not asked for or an empty field.
  func field(_ column: String?, of row: Int) -> String? {
    guard let column, let place = places[column], table.rows.indices.contains(row),
      table.rows[row].indices.contains(place)
    else { return nil }
    let text = table.rows[row][place]
    return text.isEmpty ? nil : text
  }

  /// The code in a field, in the form of its level.
  func code(
    _ kind: TerritoryUnitKind, _ column: String, of row: Int, counties: CodeList<County>
  ) throws(TableFault) -> TerritoryUnit {
    guard let code = try optionalCode(kind, column, of: row, counties: counties) else {
      throw fault(column, row, kind.expectedCode)
    }
    return code
  }

  /// The code in a field, in the form of its level, or nil for an empty field.
  func optionalCode(
    _ kind: TerritoryUnitKind, _ column: String?, of row: Int, counties: CodeList<County>
  ) throws(TableFault) -> TerritoryUnit? {
    guard let column, let text = field(column, of: row) else { return nil }
    if kind.isCode(text) { return TerritoryUnit(kind, code: text) }
    // Lists name a county by either of two codes; nothing but the list of counties joins them.
    if kind == .county, let county = counties.entries.first(where: { $0.statisticalCode == text }) {
      return .county(county.code)
    }
    throw fault(column, row, kind.expectedCode)
  }

  func count(_ column: String, of row: Int) throws(TableFault) -> Int {
    guard let text = field(column, of: row), let count = Int(text), count >= 0, text.utf8.allSatisfy(\.isDigit) else {
      throw fault(column, row, "a whole number, zero or more")
    }
    return count
  }

  func fault(_ column: String, _ row: Int, _ expected: String) -> TableFault {
    TableFault(table: name, row: row + 1, column: column, expected: expected)
  }
}

extension TerritoryUnitKind {
  /// Whether a text has the form of the codes of the level.
  fileprivate func isCode(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return switch self {
    case .municipality: bytes.count == 6 && bytes.allSatisfy(\.isDigit)
    case .office: bytes.count == 5 && bytes.allSatisfy(\.isDigit)
    case .district, .region: bytes.count == 4 && bytes.allSatisfy(\.isDigit)
    case .county: bytes.count == 6 && text.hasPrefix("CZ") && bytes.dropFirst(2).allSatisfy(\.isCapitalOrDigit)
    }
  }

  fileprivate var expectedCode: String {
    switch self {
    case .municipality: "a code of six digits"
    case .office: "a code of five digits"
    case .district, .region: "a code of four digits"
    case .county: "a LAU 1 code such as CZ0721, or a listed ČSÚ code"
    }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
  fileprivate var isCapitalOrDigit: Bool { isDigit || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) }
}
