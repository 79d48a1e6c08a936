import CzechRegisters
import ExactValues
import Testing

@Suite("Postal codes, register numbers and data boxes")
struct OtherIdentifiersTests {
  @Test(
    "A postal code is read in both spellings without repair",
    arguments: [
      ("76701", [Repair]()), ("767 01", []), ("767\u{A0}01", []), ("7 67 01", [.spaceRemoved]),
      ("76 701", [.spaceRemoved]), (" 76701", [.spaceRemoved]), ("767  01", [.spaceRemoved]),
    ])
  func postalCode(text: String, repairs: [Repair]) throws {
    let reading = try PostalCode.reading(text)
    #expect(reading.value.digits == "76701")
    #expect(reading.value.czech == "767\u{A0}01")
    #expect(reading.repairs == repairs)
    #expect(try PostalCode.reading(reading.value.czech).value == reading.value)
  }

  @Test(
    "What is no postal code says why",
    arguments: [
      ("", ParsingFault.Code.empty), ("7670", .wrongLength), ("767011", .wrongLength), ("86701", .outOfRange),
      ("06701", .outOfRange), ("CZ-76701", .malformed), ("767-01", .malformed),
    ])
  func postalCodeFaults(text: String, code: ParsingFault.Code) {
    #expect(Written<PostalCode>(text: text).fault?.code == code)
  }

  @Test("A register number has seven digits, zeros are never added")
  func registerNumber() throws {
    #expect(try RegisterNumber.reading("4 123 456").value.digits == "4123456")
    #expect(try RegisterNumber.reading("4 123 456").repairs == [.spaceRemoved])
    #expect(Written<RegisterNumber>(text: "123456").fault?.code == .wrongLength)
    #expect(Written<RegisterNumber>(text: "12345678").fault?.code == .wrongLength)
    #expect(Written<RegisterNumber>(text: "12A4567").fault?.code == .malformed)
    #expect(Written<RegisterNumber>(text: "").fault?.code == .empty)
  }

  @Test("A data box has seven characters without l, o, 0 and 1, in letters of either case")
  func dataBox() throws {
    #expect(try DataBoxIdentifier("7q8bew4").text == "7q8bew4")
    let upper = Written<DataBoxIdentifier>(text: "7Q8BEW4")
    #expect(upper.value?.text == "7q8bew4")
    #expect(upper.text == "7Q8BEW4")
    #expect(upper.repairs.isEmpty)
    for wrong in ["7q8bew0", "7q8bew1", "7q8bewl", "7q8bewo", "7q8be-4", "7q8beč4"] {
      #expect(Written<DataBoxIdentifier>(text: wrong).fault?.code == .malformed)
    }
    #expect(Written<DataBoxIdentifier>(text: "7q8bew").fault?.code == .wrongLength)
    #expect(throws: ParsingFault.self) { try DataBoxIdentifier("7Q8BEW4") }
  }
}
