import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Readings as cases")
struct ConformanceReadingTests {
  private func run(_ reading: String) -> ConformanceRun {
    let text = #"{"readings":[{"name":"one","statement":"S.",\#(reading)}]}"#
    return ConformanceRun(of: [("one.json", Array(text.utf8))])
  }

  private static let kromeriz = #""reading":"money","dossier":"kromeriz","path":"projects/rozvoj-planovani/budget""#

  @Test(
    "A reading holds where the library reads what it says",
    arguments: [
      #""reading":"money","text":"1.263.544 Kč","expected":{"value":"1263544.00 CZK"}"#,
      #""reading":"money","text":"Kč 5 Kč","expected":{"value":"5.00 CZK","repairs":["currencyTwice"]}"#,
      #""reading":"day","text":"30. 2. 2012","expected":{"fault":"impossibleDate"}"#,
      kromeriz + #","expected":{"value":"1263544.00 CZK","repairs":[]}"#,
    ])
  func holds(reading: String) {
    let run = run(reading)
    #expect(run.failures == [])
    #expect(run.outcomes.first?.question.hasPrefix("reading ") == true && run.outcomes.first?.answer != nil)
  }

  private static let faults: [(String, ConformanceFailure.Code, String)] = [
    (#""reading":"money","text":"5 Kč","expected":{"value":"6.00 CZK"}"#, .otherAnswer, "value"),
    (#""reading":"money","text":"Kč 5 Kč","expected":{"value":"5.00 CZK","repairs":[]}"#, .otherAnswer, "repairs"),
    (#""reading":"day","text":"30. 2. 2012","expected":{"fault":"malformed"}"#, .otherAnswer, "fault"),
    (#""reading":"moneys","text":"5 Kč","expected":{"value":"5.00 CZK"}"#, .unknownReading, "reading"),
    (#""reading":"money","text":"5 Kč","expected":{}"#, .unclearExpectation, "expected"),
    (#""reading":"money","text":"5","expected":{"fault":"malformed","repairs":[]}"#, .unclearExpectation, "expected"),
    (#""reading":"money","expected":{"value":"5.00 CZK"}"#, .unclearExpectation, "text"),
    (kromeriz + #","text":"5 Kč","expected":{"value":"5.00 CZK"}"#, .unclearExpectation, "text"),
    (
      #""reading":"money","dossier":"x","path":"projects/x/budget","expected":{"value":"5.00 CZK"}"#, .unknownDossier,
      "dossier"
    ),
    (
      #""reading":"money","dossier":"kromeriz","path":"projects","expected":{"value":"5.00 CZK"}"#,
      .unreadableDossier, "path"
    ),
    (#""reading":"money","text":"5 Kč","txt":"","expected":{"value":"5.00 CZK"}"#, .unknownMember, ""),
    (#""reading":"money","text":"5 Kč","expected":{"value":"5.00 CZK","repair":[]}"#, .unknownMember, "expected"),
  ]

  @Test("A reading that does not hold, or is not one, is told with its place", arguments: faults)
  func fails(reading: String, code: ConformanceFailure.Code, place: String) throws {
    let failure = try #require(run(reading).failures.first)
    #expect(failure.code == code && failure.caseName == "one", "\(failure)")
    #expect(failure.place.description == place, "\(failure)")
  }

  @Test("A case and a reading of one file have names of their own")
  func names() {
    let reading = #"{"name":"one","statement":"S.","reading":"money","text":"5 Kč","expected":{"value":"5.00 CZK"}}"#
    let run = ConformanceRun(of: [("one.json", Array(#"{"readings":[\#(reading),\#(reading)]}"#.utf8))])
    #expect(run.failures.map(\.code) == [.repeatedName])
  }
}
