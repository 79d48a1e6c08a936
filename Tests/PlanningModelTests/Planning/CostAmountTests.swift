import ExactValues
import PlanningModel
import Testing

@Suite("Amounts of cost lines")
struct CostAmountTests {
  private func amount(_ crowns: String?, _ thousands: String?) throws -> CostAmount {
    var line = CostLine(role: .cost)
    line.amount = crowns.map { Written(text: $0) }
    line.thousands = thousands.map { Written(text: $0) }
    return try line.exactAmount()
  }

  @Test(
    "Thousands are crowns to the haléř",
    arguments: [
      ("12", 1_200_000), ("12.5", 1_250_000), ("0", 0), ("0.00001", 1), ("-3", -300_000), ("1.500000000", 150_000),
    ] as [(String, Int64)])
  func thousands(_ text: String, _ haler: Int64) throws {
    #expect(try amount(nil, text) == .exact(Money(haler: haler)))
  }

  @Test("What is finer than a haléř is no amount, and what is larger than money can be throws")
  func limits() throws {
    #expect(try amount(nil, "0.000001") == .unreadable)
    #expect(throws: Overflow.self) { try amount(nil, "9223372036854775807") }
    #expect(throws: Overflow.self) { try amount("5 Kč", "-9223372036854775807") }
    #expect(try amount(nil, "92233720368547.75807") == .exact(Money(haler: .max)))
  }

  @Test("Silence is no amount, and no zero")
  func silence() throws {
    #expect(try amount(nil, nil) == .notStated)
    #expect(try amount("asi 5", nil) == .unreadable)
    #expect(try amount("5 Kč", "pět") == .unreadable)
    #expect(try amount("0 Kč", nil) == .exact(.zero))
  }

  @Test(
    "A table in thousands may round either way; the amount in crowns counts",
    arguments: [
      ("1 609 236,80 Kč", "1609"), ("1 609 999,99 Kč", "1609"), ("1 608 000,01 Kč", "1609"), ("12 549 Kč", "12.5"),
      ("12 500 Kč", "12.50"),
    ])
  func rounding(_ crowns: String, _ thousands: String) throws {
    #expect(try amount(crowns, thousands) == .exact(try #require(Written<Money>(text: crowns).value)))
  }

  @Test("A whole unit apart is a contradiction", arguments: [("1 610 000 Kč", "1609"), ("12 600 Kč", "12.5")])
  func contradiction(_ crowns: String, _ thousands: String) throws {
    let found = try amount(crowns, thousands)
    guard case .contradictory(let lower, let upper) = found else {
      Issue.record("\(found)")
      return
    }
    #expect(lower < upper)
    #expect(found.money == nil)
  }
}
