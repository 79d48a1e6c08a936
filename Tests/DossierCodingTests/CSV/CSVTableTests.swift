import DossierCoding
import Testing

@Suite("Tables in CSV, RFC 4180")
struct CSVTableTests {
  @Test(
    "Fields, quotation marks and line ends are taken as RFC 4180 says",
    arguments: [
      ("a,b\n1,2\n", [["1", "2"]]), ("a,b\r\n1,2\r\n", [["1", "2"]]), ("a,b\n1,2", [["1", "2"]]), ("a,b\n", []),
      ("a,b", []), ("a,b\n1,\n,2", [["1", ""], ["", "2"]]), ("a,b\n,", [["", ""]]),
      ("a,b\n\"1\",\"2\"", [["1", "2"]]), ("a,b\n\"x,y\",\"p\nq\"", [["x,y", "p\nq"]]),
      ("a,b\n\"p\r\nq\",\"\"", [["p\r\nq", ""]]), ("a,b\n\"\"\"q\"\"\",\"a\"\"b\"", [["\"q\"", "a\"b"]]),
      ("a,b\n x , y ", [[" x ", " y "]]), ("\u{FEFF}a,b\nč,😀", [["č", "😀"]]), ("a,b\n\"\r\",2", [["\r", "2"]]),
    ])
  func reads(text: String, rows: [[String]]) throws {
    let table = try CSVTable(text)
    #expect(table.header == ["a", "b"])
    #expect(table.rows == rows)
    #expect(table.column("b") == 1)
    #expect(table.column("c") == nil)
  }

  @Test(
    "What RFC 4180 does not allow is refused with its row",
    arguments: [
      ("", .missingHeader, 1), ("a,b\n1", .fieldCount, 2), ("a,b\n1,2,3", .fieldCount, 2),
      ("a,b\n1,2\n\n1,2", .fieldCount, 3),
      ("a,b\n1,x\"y", .quotation, 2), ("a,b\n\"1\"x,2", .quotation, 2), ("a,b\n\"1,2\n", .quotation, 2),
      ("a,b\n1,\"2\"\"", .quotation, 2), ("a,\"b", .quotation, 1), ("a,b\r1,2", .lineEnd, 1),
      ("a,b\n1,2\r", .lineEnd, 2),
    ] as [(String, CSVFault.Code, Int)])
  func refuses(text: String, code: CSVFault.Code, row: Int) throws {
    let fault = try #require(throws: CSVFault.self) { try CSVTable(text) }
    #expect(fault.code == code)
    #expect(fault.row == row)
    #expect(fault.description.hasPrefix("row \(row): \(code.rawValue)"))
  }

  @Test("Another separator is taken as one, and the comma is a character then")
  func separator() throws {
    #expect(try CSVTable("a;b\n1,5;2", separator: UInt8(ascii: ";")).rows == [["1,5", "2"]])
  }
}
