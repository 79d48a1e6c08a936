import ExactValues
import Testing

@Suite("Reading money")
struct MoneyReadingTests {
  @Test(
    "Amounts of Czech documents are read",
    arguments: [
      ("1609236.80 CZK", 160_923_680), ("1.263.544 Kč", 126_354_400), ("1 609 236,80", 160_923_680),
      ("1\u{A0}609\u{A0}236,80\u{A0}Kč", 160_923_680), ("1\u{202F}609\u{202F}236,80 Kč", 160_923_680),
      ("1\u{2009}609 236,80 kč", 160_923_680), ("Kč 1 609 236,80", 160_923_680), ("1609236,80 Kč", 160_923_680),
      ("1 263 544 CZK", 126_354_400), ("1 263 544 Kc\u{30C}", 126_354_400), ("1.263,50 Kč", 126_350),
      ("500,- Kč", 50_000),
      ("500,-", 50_000), ("500,--", 50_000), ("500,\u{2013} Kč", 50_000), ("1.263,- Kč", 126_300), ("0", 0),
      ("12,5 tis. Kč", 1_250_000), ("12,345 tis. Kč", 1_234_500), ("1 200 tis. Kč", 120_000_000),
      ("Kč 3 tis.", 300_000),
      ("0,00001 tis. Kč", 1), ("-100 Kč", -10_000), ("\u{2212}100 Kč", -10_000), ("Kč -100,05", -10_005),
      ("  7 Kč ", 700),
      ("0,50 Kč", 50), ("92 233 720 368 547 758,07", .max), ("-92 233 720 368 547 758,08", .min),
      ("263544", 26_354_400),
    ] as [(String, Int64)])
  func accepted(text: String, haler: Int64) throws {
    let (money, repairs) = try Money.reading(text)
    #expect(money.haler == haler && repairs.isEmpty)
  }

  @Test("A currency on both sides is one repair")
  func currencyTwice() {
    let written = Written<Money>(text: "Kč 1 609 236,80 Kč")
    #expect(written.value?.haler == 160_923_680 && written.repairs == [.currencyTwice] && written.fault == nil)
    #expect(written.text == "Kč 1 609 236,80 Kč" && written != Written(Money(haler: 160_923_680)))
  }

  @Test(
    "Ambiguous and foreign amounts are refused",
    arguments: [
      ("", "empty"), (" \u{A0}", "empty"), ("1.263 Kč", "ambiguous"), ("1,263", "ambiguous"),
      ("1.263 tis. Kč", "ambiguous"),
      ("1,263,544", "foreignFormat"), ("1,609,236.80", "foreignFormat"), ("1609236.80", "foreignFormat"),
      ("1 609 236.80 Kč", "foreignFormat"), ("12.5 Kč", "foreignFormat"), ("1609236.8 CZK", "foreignFormat"),
      ("1 23 456", "malformed"), ("1 609.236 Kč", "malformed"), ("1.609 236 Kč", "malformed"),
      ("1234 567", "malformed"),
      ("1  609", "malformed"), ("1 609 236,8", "malformed"), ("1,2345", "malformed"), ("007", "malformed"),
      ("1.", "malformed"),
      ("1,", "malformed"), ("- 100", "malformed"), ("--100", "malformed"), ("Kč", "malformed"),
      ("asi 100 Kč", "malformed"),
      ("100 Kč ročně", "malformed"), ("100 Kč Kč", "malformed"), ("1,- tis. Kč", "malformed"),
      ("12,5 tis.", "malformed"),
      ("1,123456 tis. Kč", "malformed"), ("1.263.54", "malformed"), ("1263.544", "malformed"),
      ("1.2634 Kč", "malformed"),
      ("100 EUR", "unknownUnit"), ("€ 100", "unknownUnit"), ("100 €", "unknownUnit"), ("$100", "unknownUnit"),
      ("100 $", "unknownUnit"), ("USD 100", "unknownUnit"), ("12 mil. Kč", "unknownUnit"), ("100 Kčs", "unknownUnit"),
      ("12 tis Kč", "unknownUnit"), ("50 %", "unknownUnit"), ("92 233 720 368 547 758,08", "outOfRange"),
      ("99999999999999999999999", "outOfRange"), ("1\t000", "malformed"), ("１００", "malformed"), ("1e5", "unknownUnit"),
    ])
  func refused(text: String, code: String) {
    #expect(refusal(text, as: Money.self)?.rawValue == code)
  }
}
