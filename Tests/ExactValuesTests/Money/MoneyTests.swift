import ExactValues
import Testing

@Suite("Money")
struct MoneyTests {
  @Test(
    "An amount prints in machine, Czech and English form",
    arguments: [
      (160_923_680, "1609236.80 CZK", "1 609 236,80 Kč", "CZK 1,609,236.80"),
      (126_354_400, "1263544.00 CZK", "1 263 544 Kč", "CZK 1,263,544"), (0, "0.00 CZK", "0 Kč", "CZK 0"),
      (5, "0.05 CZK", "0,05 Kč", "CZK 0.05"), (-100_000, "-1000.00 CZK", "−1 000 Kč", "−CZK 1,000"),
      (.min, "-92233720368547758.08 CZK", "−92 233 720 368 547 758,08 Kč", "−CZK 92,233,720,368,547,758.08"),
    ] as [(Int64, String, String, String)])
  func texts(haler: Int64, machine: String, czech: String, english: String) throws {
    let money = Money(haler: haler)
    #expect(money.description == machine)
    #expect(money.czech == czech.replacing(" ", with: "\u{A0}"))
    #expect(money.english == english.replacing(" ", with: "\u{A0}"))
    #expect(try Money.reading(money.czech).value == money)
    try checkCanonicalRoundTrip(money)
  }

  @Test(
    "The canonical form has one spelling",
    arguments: [
      "1609236.8 CZK", "1609236 CZK", "01.00 CZK", "-0.00 CZK", ".50 CZK", "1.00CZK", " 1.00 CZK", "+1.00 CZK",
      "1,00 CZK",
      "92233720368547758.08 CZK", "999999999999999999999.00 CZK", "1.0a CZK", "CZK", " CZK", "-.00 CZK", "1.000 CZK",
    ])
  func strict(text: String) {
    #expect(Money(text: text) == nil)
  }

  @Test("Sums do not depend on the order, even if they leave the range on the way")
  func sums() throws {
    var generator = SplitMix64(seed: 2)
    for _ in 0..<caseCount / 100 {
      var amounts = (0..<20).map { _ in Money(haler: generator.number() / 32) }
      let sum = try Money.sum(amounts)
      #expect(try amounts.reduce(Money.zero) { try $0 + $1 } == sum)
      amounts.shuffle(using: &generator)
      #expect(try Money.sum(amounts) == sum)
    }
    let largest = Money(haler: .max)
    #expect(try Money.sum([largest, largest, Money(haler: -.max)]) == largest)
    #expect(try Money.sum([]) == .zero)
  }

  @Test("What does not fit throws instead of trapping")
  func overflow() throws {
    let (largest, lowest, one) = (Money(haler: .max), Money(haler: .min), Money(haler: 1))
    #expect(throws: Overflow.self) { try largest + one }
    #expect(throws: Overflow.self) { try lowest - one }
    #expect(throws: Overflow.self) { try -lowest }
    #expect(throws: Overflow.self) { try lowest * -1 }
    #expect(throws: Overflow.self) { try Money(crowns: .max) }
    #expect(throws: Overflow.self) { try Money.sum([largest, one]) }
    #expect(throws: ArithmeticFault(code: .zeroDenominator, operation: "0.01 CZK / 0")) { try one.divided(by: 0) }
    #expect(throws: ArithmeticFault.self) { try lowest.divided(by: -1) }
    #expect(throws: ArithmeticFault.self) { try largest.multiplied(by: Ratio(2)) }
    #expect(try Money(crowns: 12).haler == 1200)
    #expect(try -one < one)
  }

  @Test("Dividing a grant keeps the remainder")
  func division() throws {
    let third = try Money(crowns: 100).divided(by: 3)
    #expect(third.quotient.haler == 3333 && third.remainder.description == "1/3" && !third.isExact)
    let share = try Money(crowns: 1_000_000).multiplied(by: Ratio(2, of: 37), rounding: .up)
    #expect(share.quotient.haler == 5_405_406)
    #expect(try share.remainder.isEquivalent(to: Ratio(-22, of: 37)))
    #expect(share.rule == .up)
  }

  @Test("Every amount is read back from its canonical and its Czech text")
  func roundTrip() throws {
    var generator = SplitMix64(seed: 3)
    for _ in 0..<caseCount / 10 {
      let money = Money(haler: generator.number())
      guard Money(text: money.description) == money, try Money.reading(money.czech).value == money else {
        Issue.record("\(money)")
        return
      }
    }
  }
}
