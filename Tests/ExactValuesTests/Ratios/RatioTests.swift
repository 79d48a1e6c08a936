import ExactValues
import Testing

@Suite("Ratios")
struct RatioTests {
  @Test("Six of twelve seats is no other statement than its own, but the same number as one half")
  func structure() throws {
    let (seats, half) = (try Ratio(6, of: 12), try Ratio(1, of: 2))
    #expect(seats != half && seats.isEquivalent(to: half) && seats.reduced == half && seats.description == "6/12")
    #expect(try Ratio(1, of: -2) == Ratio(-1, of: 2))
    #expect(half.isLess(than: try Ratio(83, of: 97)) && !half.isLess(than: seats))
    #expect(try Ratio(.min, of: .max).isLess(than: Ratio(.min + 1, of: .max)))
    #expect(try Ratio(0, of: 5).reduced == Ratio(0) && Ratio(.min, of: .max).reduced == Ratio(.min, of: .max))
  }

  @Test("A denominator is never zero and always positive")
  func denominators() {
    #expect(throws: ArithmeticFault(code: .zeroDenominator, operation: "1/0")) { try Ratio(1, of: 0) }
    #expect(throws: ArithmeticFault.self) { try Ratio(.min, of: -1) }
    #expect(throws: ArithmeticFault.self) { try Ratio(1, of: .min) }
    #expect(throws: ArithmeticFault.self) { try Ratio(1) / Ratio(0) }
  }

  @Test("Results are reduced only if they must be to fit")
  func arithmetic() throws {
    let third = try Ratio(1, of: 3)
    #expect(try (third + Ratio(1, of: 6)).description == "9/18" && (third + third).description == "2/3")
    #expect(try (third - Ratio(1, of: 2)).description == "-1/6" && (third * Ratio(3)).description == "3/3")
    #expect(try (third / Ratio(-2)).description == "-1/6")
    let large = try Ratio(.max, of: 2)
    #expect(try large * Ratio(2, of: .max) == Ratio(1))
    #expect(throws: ArithmeticFault.self) { try Ratio(.max) + Ratio(1) }
    #expect(try large + large == Ratio(.max))
    #expect(throws: ArithmeticFault.self) { try Ratio(.max) * Ratio(2) }
  }

  @Test("The ratio of two groups adds numerators and denominators")
  func pooling() throws {
    #expect(try Ratio(3, of: 4).pooled(with: Ratio(1, of: 6)).description == "4/10")
    #expect(throws: ArithmeticFault.self) { try Ratio(.max).pooled(with: Ratio(.max)) }
  }

  @Test("83 of 97 questionnaires are 85.57 per cent")
  func percentage() throws {
    let rate = try Ratio(83, of: 97).percentage(decimals: 2)
    #expect(rate.value.description == "85.57" && rate.value.czech == "85,57")
    #expect(try (rate.value.ratio + rate.remainder).isEquivalent(to: Ratio(8300, of: 97)))
    #expect(try Ratio(1, of: 2).percentage(decimals: 0).isExact)
  }

  @Test(
    "A half is rounded by the named rule",
    arguments: [
      (1, 2, "1", "0", "0", "1"), (3, 2, "2", "2", "1", "2"), (-1, 2, "-1", "0", "0", "-1"),
      (-3, 2, "-2", "-2", "-1", "-2"),
      (1, 3, "0", "0", "0", "1"), (-2, 3, "-1", "-1", "0", "-1"), (4, 2, "2", "2", "2", "2"),
    ] as [(Int64, Int64, String, String, String, String)])
  func rules(numerator: Int64, denominator: Int64, halfUp: String, halfEven: String, down: String, up: String) throws {
    let ratio = try Ratio(numerator, of: denominator)
    let rounded = try RoundingRule.allCases.map { try ratio.rounded(decimals: 0, $0).value.description }
    #expect(rounded == [halfUp, halfEven, down, up])
  }

  @Test("Only 0 to 9 decimals can be asked for", arguments: [-1, 10, .max, .min])
  func decimals(decimals: Int) {
    #expect(throws: ArithmeticFault.self) { try Ratio(1).rounded(decimals: decimals) }
    #expect(throws: ArithmeticFault.self) { try FixedDecimal(units: 1, decimals: decimals) }
  }

  @Test("The text of a ratio has one spelling, and people write it with a slash or with z")
  func texts() throws {
    #expect(Ratio(text: "83/97")?.denominator == 97 && Ratio(text: "-1/2")?.numerator == -1)
    for text in [
      "", "/", "1", "1/0", "1/-2", "01/2", "1/02", "+1/2", "-0/2", "1/2/3", " 1/2", "1 /2", "9223372036854775808/1",
    ] {
      #expect(Ratio(text: text) == nil, "\(text)")
    }
    for text in ["83 / 97", "83 z 97", " 83 ze 97 ", "83/ 97"] {
      #expect(try Ratio.reading(text).value.description == "83/97")
    }
    for (text, code) in [
      ("", "empty"), ("83z97", "malformed"), ("83 97", "malformed"), ("1/0", "outOfRange"), ("08/9", "malformed"),
      ("99999999999999999999/1", "outOfRange"), ("1/99999999999999999999", "outOfRange"), ("1/2 hlasů", "malformed"),
    ] {
      #expect(refusal(text, as: Ratio.self)?.rawValue == code, "\(text)")
    }
  }
}
