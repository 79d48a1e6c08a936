import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("What had come by the day")
struct ArrivalTests {
  private func answer(
    _ comments: String, _ basis: ContributionBasis = .originals, on day: String = "2024-06-30", more: String = ""
  ) throws -> Explained<SettlementResult> {
    let text = #"{"format":"\#(Dossier.currentFormat)","id":"d","comments":[\#(comments)]\#(more)}"#
    return try soundAnswer(
      to: SettlementQuestion(of: .comments, counting: basis), about: try Dossier.loadStrictly(Array(text.utf8)), on: day
    )
  }

  @Test("What came after the day is not counted, and is told as not taken")
  func later() throws {
    let explained = try answer(
      #"{"id":"c","received":"2024-06-30"},{"id":"d","received":"2024-07-01"},{"id":"e","sent":"2024-07-01"}"#)
    let result = try explained.answer.known()
    #expect(result.counted == .known(1) && result.open == .known(1))
    #expect(explained.answer.keys.first == "settlement.later")
    #expect(
      explained.answer.reasons[0].settledBy.map(\.description) == ["comments/d/received", "comments/e/received"])
    let omitted = explained.trace.nodes.flatMap(\.notTaken).map(\.path.description)
    #expect(Set(omitted) == ["comments/d", "comments/e"])
    let none = try answer(#"{"id":"d","received":"2024-07-01","disposition":"rejected"}"#).answer
    #expect(none.value == nil && none.keys == ["settlement.later"])
  }

  @Test(
    "Of what states no day it is open whether it had come, unless it was settled or handed on by then",
    arguments: [
      ("", "0-1", "0"), (#","received":"2024""#, "0-1", "0"),
      (#","received":"2024-05","sent":"2024-07-01""#, "0-1", "0"),
      (#","disposition":"rejected""#, "1", "1"), (#","disposition":"rejected","settled":"2024-06-30""#, "1", "1"),
      (#","disposition":"rejected","settled":"2024-07-01""#, "0-1", "0"),
      (#","disposition":"forwarded""#, "1", "0"), (#","sent":"2024-06-01""#, "1", "0"),
    ])
  func undated(_ members: String, _ counted: String, _ settled: String) throws {
    let answer = try answer(#"{"id":"c"\#(members)}"#).answer
    let result = try answer.known()
    #expect(result.counted.text == counted && result.settled.text == settled)
    #expect(result.open.text == (counted == "0-1" ? "0-1" : settled == "1" || members.contains("forw") ? "0" : "1"))
    #expect(result.parts.map(\.counted.text) == [counted])
    #expect(answer.keys.contains("settlement.arrival") == (counted == "0-1"))
  }

  @Test("The share of those that are settled allows for those that may have come")
  func share() throws {
    let result = try answer(#"{"id":"c","disposition":"rejected"},{"id":"d"},{"id":"e"}"#).answer.known()
    #expect(result.counted.text == "1-3")
    #expect(result.settledShare.content == .bounded(lower: try Ratio(1, of: 3), upper: try Ratio(1, of: 1)))
    #expect(try answer(#"{"id":"d"},{"id":"e"}"#).answer.known().settledShare == .known(try Ratio(0, of: 2)))
  }

  @Test("What was made by merging had come when the first of it had")
  func merged() throws {
    let merged =
      #"{"id":"c","received":"2024-05-01","mergedInto":"m"},{"id":"d","received":"2024-07-01","mergedInto":"m"},{"id":"m"}"#
    #expect(try answer(merged, .leaves).answer.known().counted == .known(1))
    #expect(try answer(merged, .originals).answer.known().counted == .known(1))
    #expect(try answer(merged, .leaves, on: "2024-04-30").answer.keys == ["settlement.later"])
  }

  @Test("What was handed on of something that may not have come is open too")
  func destinations() throws {
    let result = try answer(
      #"{"id":"c"}"#, more: #","forwardings":[{"id":"f","subject":"comments/c","destination":"department"}]"#
    ).answer.known()
    #expect(result.destinations.map(\.forwarded.text) == ["0-1"])
  }

  // MARK: Long ways

  @Test(
    "Twenty thousand merged, split and nested comments are gone through once",
    arguments: ["chain of merges", "nested splits", "all into one and apart"], ContributionBasis.listed)
  func long(_ shape: String, _ basis: ContributionBasis) throws {
    let count = 20_000
    let comments: [PlanComment]
    let received = Written<StatedTime>(text: "2024-05-01")
    switch shape {
    case "chain of merges":
      comments = (0..<count).map { place in
        var comment = PlanComment(id: Identifier("c\(place)"))
        let isLink = place % 2 == 0
        if !isLink || place == 0 { comment.received = received }
        if place + 2 < count { comment.mergedInto = Identifier("c\(isLink ? place + 2 : place + 1)") }
        return comment
      }
    case "nested splits":
      comments = (0..<count).map { place in
        var comment = PlanComment(id: Identifier("c\(place)"))
        if place == 0 { comment.received = received } else { comment.splitFrom = Identifier("c\((place - 1) / 2)") }
        return comment
      }
    default:
      comments = (0..<count).map { place in
        var comment = PlanComment(id: Identifier("c\(place)"))
        if place == 0 { return comment }
        if place % 2 == 1 {
          comment.received = received
          comment.mergedInto = Identifier("c0")
        } else {
          comment.splitFrom = Identifier("c0")
        }
        return comment
      }
    }
    var dossier = Dossier(id: Identifier("d"))
    dossier.comments = comments
    let index = DossierIndex(dossier)
    let context = EvaluationContext(asOf: try Day(iso: "2024-06-30"))
    let clock = ContinuousClock()
    var answer: Answer<SettlementResult> = .unknown([])
    let time = clock.measure {
      answer = SettlementQuestion(of: .comments, counting: basis).answer(for: index, in: context)
    }
    #expect(try answer.known().oldestOpenDays == .known(60))
    #expect(try answer.known().counted.value ?? 0 > 0)
    #expect(time < .seconds(30), "\(shape), \(basis): \(time)")
  }
}
