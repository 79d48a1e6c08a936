import ExactValues
import Testing

@testable import CzechRegisters

@Suite("Built-in tables")
struct BuiltInTablesTests {
  @Test("Every row of every built-in table can be read")
  func noFaults() {
    #expect(BuiltInTables.loadFaults.isEmpty)
  }

  @Test("The tables have as many rows as their sources")
  func counts() {
    #expect(ServiceTypes.list.entries.count == 34)
    #expect(TargetGroups.list.entries.count == 28)
    #expect(AgeGroups.list.entries.count == 10)
    #expect(ServiceForms.list.entries.count == 3)
    #expect(CapacityUnits.list.entries.count == 5)
    #expect(BasicActivities.list.entries.count == 15)
    #expect(Territory.builtIn.regions.entries.count == 14)
    #expect(Territory.builtIn.districts.entries.count == 206)
    #expect(Territory.builtIn.offices.entries.count == 14)
    #expect(Territory.builtIn.municipalities.entries.count == 119)
  }

  @Test("No code has two rows on one day")
  func noOverlaps() {
    #expect(ServiceTypes.list.overlaps.isEmpty)
    #expect(TargetGroups.list.overlaps.isEmpty)
    #expect(AgeGroups.list.overlaps.isEmpty)
    #expect(ServiceForms.list.overlaps.isEmpty)
    #expect(CapacityUnits.list.overlaps.isEmpty)
    #expect(BasicActivities.list.overlaps.isEmpty)
    #expect(Territory.builtIn.regions.overlaps.isEmpty)
    #expect(Territory.builtIn.districts.overlaps.isEmpty)
    #expect(Territory.builtIn.offices.overlaps.isEmpty)
    #expect(Territory.builtIn.municipalities.overlaps.isEmpty)
  }

  @Test("A row that cannot be read is left out and reported with its place")
  func badRow() {
    let table = BuiltInTable("Trial", "code,count\n1,7\n2,many\n3,9\n") { row throws(TableFault) in
      try row.count("count")
    }
    #expect(table.rows == [7, 9])
    #expect(
      table.faults == [TableFault(table: "Trial", row: 2, column: "count", expected: "a whole number, zero or more")])
    #expect(table.faults.map(\.description) == ["Trial, row 2, column count: expected a whole number, zero or more"])
  }

  @Test("A table that is no table is one fault", arguments: ["", "a,b\n1\n", "a\n\"1\n"])
  func badTable(text: String) {
    let table = BuiltInTable("Trial", text) { row throws(TableFault) in try row.text("a") }
    #expect(table.rows.isEmpty)
    #expect(table.faults.count == 1)
    #expect(table.faults.first?.row == nil)
  }

  @Test("A missing column, day or canonical form is a fault and no crash")
  func badFields() {
    func faults<Row: Sendable>(_ read: (TableRow) throws(TableFault) -> Row) -> [String] {
      BuiltInTable("Trial", "a,b\n767 1,30. 2.\n", row: read).faults.map(\.expected)
    }
    #expect(faults { row throws(TableFault) in try row.text("c") } == ["a column of this name"])
    #expect(faults { row throws(TableFault) in try row.day("b") } == ["a day such as 2007-01-01"])
    #expect(
      faults { row throws(TableFault) in try row.value("a", try row.text("a"), as: PostalCode.self) }
        == ["a postalCode in its canonical form"])
  }
}
