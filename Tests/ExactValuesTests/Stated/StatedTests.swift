import ExactValues
import Testing

@Suite("Stated or not")
struct StatedTests {
  @Test("Silence is not zero, and neither is withholding")
  func silence() {
    let values: [Stated<Int>] = [
      .notStated, .withheld(reason: "x"), .notApplicable(reason: "x"), .notYetDue(reason: "x"), .value(0),
    ]
    #expect(Set(values).count == 5)
    #expect(values.map(\.value) == [nil, nil, nil, nil, 0])
  }

  @Test("Mapping changes a stated value and nothing else")
  func mapping() throws {
    #expect(Stated.value(2).map { $0 * 2 } == .value(4))
    #expect(Stated<Int>.withheld(reason: "x").map(String.init) == .withheld(reason: "x"))
    #expect(Stated<Int>.notStated.map(String.init) == .notStated)
    #expect(throws: Overflow.self) {
      try Stated.value(Money(haler: .max)).map { (money) throws(Overflow) in try money + money }
    }
  }
}
