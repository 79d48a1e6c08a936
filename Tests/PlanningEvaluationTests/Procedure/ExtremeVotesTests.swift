import CommunityPlanning
import Testing

@Suite("Votes at the end of all numbers")
struct ExtremeVotesTests {
  @Test(
    "Numbers of votes beyond every body are judged exactly and without a crash",
    arguments: ["present", "votesCast"], ["9223372036854775806/9223372036854775807", "1/9223372036854775807", "1/2"])
  func extreme(base: String, fraction: String) throws {
    var small = SmallDossier(seats: 0, rules: #""decision":\#(threshold(fraction, "atLeast", base))"#)
    let most = "9223372036854775807"
    small.more = #"""
      "votes":[{"id":"v","meeting":"m","motion":"M",
      "votesFor":\#(most),"votesAgainst":\#(most),"abstained":\#(most),"notPresent":\#(most)}]
      """#
    let answer = DecisionQuestion(vote: Identifier("v")).answer(
      for: DossierIndex(try small.dossier()), in: EvaluationContext(asOf: try Day(iso: "2024-06-30")))
    // A third or a half of the votes is less than nearly all of them, and more than nearly none.
    if fraction.hasPrefix("9") { #expect(answer.value?.result.value != .accepted) }
    if fraction.hasPrefix("1/9") { #expect(answer.value?.result.value != .rejected) }
  }
}
