import DossierCoding
import ExactValues
import Testing

@Suite("Computed values as JSON")
struct ComputedValuesTests {
  private func roundTrip<Value: DossierValue>(_ value: Value) throws {
    #expect(try RawJSON(value).value(as: Value.self) == value)
  }

  @Test("Every fact of a message comes back")
  func facts() throws {
    let day = try #require(Day(year: 2012, month: 6, day: 1))
    let facts: [MessageArgument] = [
      .text("č"), .count(-3), .day(day), .path(DossierPath("bodies", "a/b")), .list([.count(1), .list([])]),
      .message(Message("k", ["a": .count(1), "b": .text("")])),
    ]
    for fact in facts { try roundTrip(fact) }
    try roundTrip(Message("k", ["all": .list(facts)]))
    for text in ["1 609 236,80 Kč", "0 Kč"] {
      let money = try #require(Written<Money>(text: text).value)
      try roundTrip(MessageArgument.money(money))
    }
  }

  @Test("Answers and citations come back")
  func answers() throws {
    let reason = Reason(Message("why"), settledBy: [DossierPath("bodies", "a")])
    try roundTrip(Answer<Int>.known(3))
    try roundTrip(Answer<Int>.known(3, remarks: [reason]))
    try roundTrip(Answer<Int>.bounded(lower: 1, upper: nil, reasons: [reason]))
    try roundTrip(Answer<[Int]>.unknown([reason, Reason(Message("other"))]))
    let day = try #require(Day(year: 2012, month: 6, day: 1))
    try roundTrip(
      Citation(
        work: "W", place: "§ 3", wording: Validity(from: day, through: nil), address: "https://example.org",
        verification: .seen))
  }

  @Test(
    "A value that keeps nothing aside refuses what it would lose",
    arguments: [
      #"{"key":"k","own":1}"#, #"{"key":"k","key":"k"}"#,
      #"{"key":"k","facts":[{"name":"n","value":{"count":1},"x":1}]}"#,
      #"{"key":"k","facts":[{"name":"n","value":{"count":1,"text":"x"}}]}"#,
      #"{"key":"k","facts":[{"name":"n","value":{}}]}"#,
      #"{"key":"k","facts":[{"name":"n","value":{"other":1}}]}"#, #"{"key":"k","facts":[{"value":{"count":1}}]}"#,
      #"{"key":"k","facts":{}}"#, #"{"facts":[]}"#, #""k""#, #"{"key":5}"#,
      #"{"key":"k","facts":[{"name":"n","value":{"money":"1 Kč"}}]}"#,
    ])
  func refusesMessages(text: String) throws {
    #expect(throws: ReadingProblem.self) { try RawJSON(text).value(as: Message.self) }
  }

  @Test(
    "An answer is one of known, bounded and unknown",
    arguments: [
      "{}", #"{"known":1,"unknown":true}"#, #"{"unknown":false}"#, #"{"unknown":"x"}"#,
      #"{"bounded":{"lower":1,"x":2}}"#,
      #"{"bounded":5}"#, #"{"known":"x"}"#, #"{"known":1,"known":2}"#, #"{"reasons":[]}"#, "5",
    ])
  func refusesAnswers(text: String) throws {
    #expect(throws: ReadingProblem.self) { try RawJSON(text).value(as: Answer<Int>.self) }
  }

  @Test("What is not stated, withheld, not applicable or not yet due stays what it is")
  func stated() throws {
    for text in [#"{"withheld":"a"}"#, #"{"notApplicable":""}"#, #"{"notYetDue":"2030"}"#, "0", "7"] {
      #expect(RawJSON(try RawJSON(text).value(as: Stated<Int>.self)).text == text)
    }
    for text in ["{}", #"{"withheld":"a","notYetDue":"b"}"#, #"{"withheld":1}"#, #"{"other":"a"}"#, #""x""#, "null"] {
      #expect(throws: ReadingProblem.self) { try RawJSON(text).value(as: Stated<Int>.self) }
    }
  }
}
