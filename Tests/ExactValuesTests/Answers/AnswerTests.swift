import ExactValues
import Testing

@Suite("Answers")
struct AnswerTests {
  private let reason = Reason(Message("capacity.missing"), settledBy: [DossierPath("services", "s-1", "capacity")])

  @Test("A known answer may carry remarks")
  func known() {
    #expect(Answer.known(5).value == 5 && Answer.known(5).isKnown && Answer.known(5).reasons.isEmpty)
    #expect(Answer.known(5, remarks: [reason]).map { $0 + 1 } == .known(6, remarks: [reason]))
  }

  @Test("An answer that is not known always has a reason")
  func reasons() {
    #expect(Answer<Int>.unknown([reason]).reasons == [reason] && !Answer<Int>.unknown([reason]).isKnown)
    #expect(Answer<Int>.unknown([]).reasons.map(\.message.key.rawValue) == ["answer.unexplained"])
    #expect(Answer.bounded(lower: 1, upper: nil, reasons: []).reasons.count == 1)
  }

  @Test("An answer without any bound is unknown")
  func noBounds() {
    #expect(Answer<Int>.bounded(lower: nil, upper: nil, reasons: [reason]) == .unknown([reason]))
  }

  @Test("Bounds survive only a transformation that keeps the order")
  func bounds() {
    let answer = Answer.bounded(lower: 2, upper: nil, reasons: [reason])
    #expect(answer.value == nil && answer.map { -$0 } == .unknown([reason]))
    #expect(answer.mapIncreasing { $0 * 2 } == .bounded(lower: 4, upper: nil, reasons: [reason]))
    #expect(Answer<Int>.unknown([reason]).mapIncreasing(String.init) == .unknown([reason]))
    #expect(Answer.known(2).mapIncreasing(String.init) == .known("2"))
  }
}
