import CzechRegisters
import ExactValues
import Testing

@Suite("Registration numbers of projects")
struct ProjectNumberTests {
  @Test(
    "A stray dot or space is repaired and the original kept",
    arguments: [
      ("CZ.1.04/3.1.03/78.00040", "CZ.1.04/3.1.03/78.00040", [Repair]()),
      ("CZ.1.04./3.1.03/65.00031", "CZ.1.04/3.1.03/65.00031", [.dotRemoved]),
      (
        "CZ.03.2.63/0.0/0.0/16_0 63/0006588", "CZ.03.2.63/0.0/0.0/16_063/0006588",
        [.spaceRemoved]
      ),
      ("CZ.03.2.63/0.0/0.0/19_106/0015192", "CZ.03.2.63/0.0/0.0/19_106/0015192", []),
      (" CZ.1.04./3.1.03/B6.00031", "CZ.1.04/3.1.03/B6.00031", [.spaceRemoved, .dotRemoved]),
    ])
  func repairs(text: String, canonical: String, repairs: [Repair]) throws {
    let written = Written<ProjectNumber>(text: text)
    let number = try #require(written.value)
    #expect(number.text == canonical)
    #expect(number.form != .other)
    #expect(written.repairs == repairs)
    #expect(written.text == text)
  }

  @Test("The parts of an OP LZZ number are programme, area, call and serial")
  func humanResourcesParts() throws {
    let number = try ProjectNumber.reading("CZ.1.04/3.1.03/B6.00040").value
    #expect(number.form == .humanResourcesAndEmployment)
    let parts = try #require(number.parts)
    #expect(parts.programme == "1.04")
    #expect(parts.area == "3.1.03")
    #expect(parts.callYear == nil)
    #expect(parts.call == "B6")
    #expect(parts.serial == "00040")
  }

  @Test("The parts of an OPZ number have the year of the call as well")
  func employmentParts() throws {
    let number = try ProjectNumber.reading("CZ.03.2.63/0.0/0.0/16_063/0006588").value
    #expect(number.form == .employment)
    let parts = try #require(number.parts)
    #expect(parts.programme == "03")
    #expect(parts.area == "2.63")
    #expect(parts.callYear == "16")
    #expect(parts.call == "063")
    #expect(parts.serial == "0006588")
  }

  @Test(
    "Numbers of other programmes are kept as written and are no fault",
    arguments: [
      "CZ.04.1.05/1.1.00.1/0001", "CZ.03.02.01/00/22_003/0000123", "SROP 3.2/2006 č. 12", "CZ.1.04/3.1.03/78.0004",
      "cz.1.04/3.1.03/78.00040", "./", ".", "CZ.1.04/3.1.03/78.00040/X",
    ])
  func other(text: String) throws {
    let written = Written<ProjectNumber>(text: text)
    let number = try #require(written.value)
    #expect(number.form == .other)
    #expect(number.parts == nil)
    #expect(number.text == text)
    #expect(written.repairs.isEmpty)
  }

  @Test("Only the spaces around another number go")
  func otherWithSpaces() throws {
    let reading = try ProjectNumber.reading("  SROP 3.2\u{A0}")
    #expect(reading.value.text == "SROP 3.2")
    #expect(reading.repairs == [.spaceRemoved])
  }

  @Test("A text without a visible character is no number", arguments: ["", " ", "\u{A0}\t"])
  func empty(text: String) {
    #expect(Written<ProjectNumber>(text: text).fault?.code == .empty)
  }
}
