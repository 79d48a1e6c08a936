import CzechRegisters
import ExactValues
import Testing

@Suite("IČO")
struct CompanyIdentifierTests {
  private static let municipal = Territory.builtIn.municipalities.entries.compactMap(\.company?.value.digits)

  @Test("The IČO of all 118 municipalities are different and pass their check digit")
  func municipalities() {
    #expect(Set(Self.municipal).count == 118)
    #expect(Self.municipal.allSatisfy { (try? CompanyIdentifier($0)) != nil })
  }

  @Test("One wrong digit fails, unless it turns the remainder 0 into 10 or back: both demand the check digit 1")
  func oneWrongDigit() {
    func remainder(_ digits: [Int]) -> Int {
      zip(digits, [8, 7, 6, 5, 4, 3, 2]).reduce(0) { $0 + $1.0 * $1.1 } % 11
    }
    var changes = 0
    for number in Self.municipal {
      let digits = number.compactMap(\.wholeNumberValue)
      for place in digits.indices {
        for digit in 0...9 where digit != digits[place] {
          var changed = digits
          changed[place] = digit
          let passes = (try? CompanyIdentifier(changed.map(String.init).joined())) != nil
          let shared = place < 7 && Set([remainder(digits), remainder(changed)]) == [0, 10]
          #expect(passes == shared, "\(number) with \(digit) at place \(place + 1)")
          changes += 1
        }
      }
    }
    #expect(changes == 118 * 8 * 9)
  }

  @Test(
    "Zeros lost in a spreadsheet come back, spaces go, and the text stays",
    arguments: [
      ("00287351", [Repair]()), ("287351", [.leadingZeros]), ("002 87 351", [.spaceRemoved]),
      (" 287 351 ", [.spaceRemoved, .leadingZeros]), ("0287351", [.leadingZeros]), ("002\u{A0}87351", [.spaceRemoved]),
    ])
  func repairs(text: String, repairs: [Repair]) {
    let written = Written<CompanyIdentifier>(text: text)
    #expect(written.value?.digits == "00287351")
    #expect(written.repairs == repairs)
    #expect(written.text == text)
  }

  @Test(
    "What is no IČO says why",
    arguments: [
      ("", ParsingFault.Code.empty), ("   ", .empty), ("00287352", .checkDigit), ("28735", .wrongLength),
      ("002873510", .wrongLength), ("CZ00287351", .malformed), ("0028735l", .malformed), ("-0287351", .malformed),
      ("00000000", .checkDigit), ("٠٠٢٨٧٣٥١", .malformed),
    ])
  func faults(text: String, code: ParsingFault.Code) {
    let written = Written<CompanyIdentifier>(text: text)
    #expect(written.value == nil)
    #expect(written.fault?.code == code)
    #expect(written.fault?.text == text)
  }

  @Test("The strict initialiser takes the eight digits only")
  func strict() throws {
    #expect(try CompanyIdentifier("00245836").description == "00245836")
    #expect(throws: ParsingFault.self) { try CompanyIdentifier("245836") }
    #expect(throws: ParsingFault.self) { try CompanyIdentifier("002 45836") }
  }
}
