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
      ("00000000", .checkDigit), ("٠٠٢٨٧٣٥١", .malformed), ("287352", .wrongLength), ("0064582", .wrongLength),
      ("19", .wrongLength), ("6947", .wrongLength), ("0", .wrongLength), ("01", .wrongLength), ("0019", .wrongLength),
    ])
  func faults(text: String, code: ParsingFault.Code) {
    let written = Written<CompanyIdentifier>(text: text)
    #expect(written.value == nil)
    #expect(written.fault?.code == code)
    #expect(written.fault?.text == text)
  }

  @Test(
    "Every municipal IČO is read without its leading zeros; the shortest of the table has six digits, Prague's five")
  func withoutZeros() {
    let stripped = Self.municipal.map { String($0.drop { $0 == "0" }) }
    #expect(stripped.map(\.count).min() == 6)
    for (number, short) in zip(Self.municipal, stripped) {
      let written = Written<CompanyIdentifier>(text: short)
      #expect(written.value?.digits == number)
      #expect(written.repairs == (short.count < 8 ? [.leadingZeros] : []))
    }
    #expect(Written<CompanyIdentifier>(text: "64581").value?.digits == "00064581")
  }

  @Test("Fewer than five digits are a fault even where zeros would make the check digit right")
  func tooShort() {
    let passing = (0...9_999).filter { number in
      let digits = String(number)
      return (try? CompanyIdentifier(String(repeating: "0", count: 8 - digits.count) + digits)) != nil
    }
    #expect((900...1_100).contains(passing.count))
    for number in passing {
      let written = Written<CompanyIdentifier>(text: String(number))
      #expect(written.value == nil)
      #expect(written.fault?.code == .wrongLength)
      #expect(written.text == String(number))
    }
  }

  @Test("The strict initialiser takes the eight digits only")
  func strict() throws {
    #expect(try CompanyIdentifier("00245836").description == "00245836")
    #expect(throws: ParsingFault.self) { try CompanyIdentifier("245836") }
    #expect(throws: ParsingFault.self) { try CompanyIdentifier("002 45836") }
  }
}
