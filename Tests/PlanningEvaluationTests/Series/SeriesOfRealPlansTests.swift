import CommunityPlanning
import PlanningTestKit
import Testing

@Suite("Question 11 about real dossiers")
struct SeriesOfRealPlansTests {
  private func answer(_ golden: GoldenDossier, _ series: String? = nil) throws -> Explained<SeriesResult> {
    try lawfulAnswer(to: SeriesQuestion(series: series), about: try golden.dossier())
  }

  @Test("Český Krumlov: two plans of three years, made the year before, no gap, the action plan for 2016 inside")
  func ceskyKrumlov() throws {
    let explained = try answer(.ceskyKrumlov)
    let result = try #require(explained.answer.value)
    #expect(result.series == "plány ORP Český Krumlov")
    #expect(result.plans.map(\.plan.text) == ["plan-2012-2014", "plan-2015-2017"])
    #expect(result.plans.map(\.years.value) == [3, 3])
    #expect(result.plans.map(\.isCreatedBefore.value) == [true, true])
    #expect(result.plans.map(\.isAdoptedInTime.isUnknown) == [true, true])
    #expect(result.transitions.map(\.gapYears.value) == [0])
    #expect(result.transitions.map(\.overlapYears.value) == [0])
    #expect(result.actionPlans.map(\.plan.text) == ["akcni-plan-2016"])
    #expect(result.actionPlans.map(\.isWithin.value) == [true])
    #expect(explained.trace.value(of: "transition.plan-2015-2017.gapDays") == .count(0))
    #expect(explained.trace.value(of: "plan.plan-2012-2014.years") == .count(3))
    #expect(try answer(.ceskyKrumlov, "plány ORP Český Krumlov").answer == explained.answer)
  }

  @Test("Kroměříž: nobody says that the plans follow each other; between them lie 2018 and 2019")
  func kromeriz() throws {
    let answer = try answer(.kromeriz).answer
    let result = try #require(answer.value)
    #expect(answer.reasonKeys == ["series.notNamed"])
    #expect(result.plans.map(\.plan.text) == ["plan-2015-2017", "kpss-2020-2023"])
    #expect(result.plans.map(\.adopted.value) == [nil, try Day(iso: "2019-08-29")])
    #expect(result.plans.map(\.daysAdoptedBefore.value) == [nil, 125])
    #expect(result.plans.map(\.isAdoptedInTime.value) == [nil, true])
    #expect(result.uncoveredYears == .known([2018, 2019]))
    #expect(result.gapDays == .known(730))
  }

  @Test("Otrokovice: one plan of three years has no gap")
  func otrokovice() throws {
    let answer = try answer(.otrokovice).answer
    #expect(answer.reasons == [])
    #expect(answer.value?.plans.map(\.years.value) == [3])
    #expect(answer.value?.transitions == [])
    #expect(answer.value?.gapDays == .known(0))
  }

  @Test("Olomouc: the assembly adopted the plan for 2023–2025 twenty-three days before it began")
  func olomouc() throws {
    let plan = try #require(try answer(.olomouc2023).answer.value?.plans.first)
    #expect(plan.years == .known(3))
    #expect(plan.daysAdoptedBefore == .known(23))
    #expect(plan.isAdoptedInTime == .known(true))
  }

  @Test(
    "Luhačovice and Vizovice state no period, so nothing can be said", arguments: [GoldenDossier.luhacovice, .vizovice])
  func silent(golden: GoldenDossier) throws {
    let result = try #require(try answer(golden).answer.value)
    #expect(result.plans.count == 1)
    #expect(result.plans.first?.years.isUnknown == true)
    #expect(result.plans.first?.isAdoptedInTime.isUnknown == true)
    #expect(result.gapDays.isUnknown)
  }
}
