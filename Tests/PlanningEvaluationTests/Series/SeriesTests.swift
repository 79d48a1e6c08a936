import CommunityPlanning
import PlanningTestKit
import Testing

/// A dossier of plans: identifier, beginning, end.
func dossier(of plans: [(String, String?, String?)], _ change: (inout Dossier) -> Void = { _ in }) -> Dossier {
  var dossier = Dossier(id: Identifier("case"))
  dossier.plans = plans.map { plan($0.0, $0.1, $0.2) }
  change(&dossier)
  return dossier
}

private func plan(
  _ id: String, _ from: String?, _ to: String?, _ change: (inout Plan) -> Void = { _ in }
) -> Plan {
  var plan = Plan(id: Identifier(id), name: "Plán \(id)")
  plan.from = from.map { Written(text: $0) }
  plan.to = to.map { Written(text: $0) }
  change(&plan)
  return plan
}

private func act(_ id: String, on plan: String, _ time: String?, _ kind: ActKind = .adopted) -> Act {
  var act = Act(id: Identifier(id), kind: kind, subject: DossierPath("plans", plan))
  act.time = time.map { Written(text: $0) }
  return act
}

private func result(
  _ dossier: Dossier, _ series: String? = nil, at location: SourceLocation = #_sourceLocation
) throws -> SeriesResult {
  let answer = try lawfulAnswer(to: SeriesQuestion(series: series), about: dossier, at: location).answer
  return try #require(answer.value, "\(answer.reasons)", sourceLocation: location)
}

@Suite("Question 11: gaps and overlaps of a series")
struct SeriesTests {
  @Test("Of the bodies of one town the last adopts, of several towns the first")
  func adoption() throws {
    func adopted(_ change: (inout Dossier) -> Void) throws -> Answer<Day>? {
      try result(dossier(of: [("a", "2018", "2020")], change)).plans.first?.adopted
    }
    let both = [act("1", on: "a", "2017-12-18"), act("2", on: "a", "2018-01-22")]
    #expect(
      try adopted { dossier in
        dossier.acts = both
        for (place, id) in ["c", "z"].enumerated() {
          var body = Body(id: Identifier(id), name: id)
          body.kind = place == 0 ? .council : .assembly
          body.organisation = Identifier("t")
          dossier.bodies.append(body)
          dossier.acts[place].bodies = [body.id]
        }
      } == .known(try Day(iso: "2018-01-22")))
    #expect(
      try adopted { dossier in
        dossier.acts = both
        dossier.acts[0].municipality = MunicipalityCode(rawValue: "585068")
        dossier.acts[1].municipality = MunicipalityCode(rawValue: "585599")
      } == .known(try Day(iso: "2017-12-18")))
  }

  @Test("A prolonged plan lasts until the end of its prolongation, and a replacement is told")
  func prolonged() throws {
    var prolongation = act("1", on: "a", "2020-11-30", .prolonged)
    prolongation.until = Written(text: "2021-12-31")
    let long = try result(
      dossier(of: [("a", "2018", "2020"), ("b", "2022", "2024")]) { $0.acts = [prolongation] })
    #expect(long.gapDays == .known(0) && long.plans.first?.years == .known(4))
    var replacement = act("1", on: "a", "2019-12-31", .replaced)
    replacement.replacedBy = DossierPath("plans", "b")
    let early = try result(
      dossier(of: [("a", "2018", "2021"), ("b", "2020", "2024")]) { $0.acts = [replacement] })
    #expect(early.transitions.first?.overlapYears == .known(2))
    #expect(early.transitions.first?.replacements.map(\.text) == ["1"])
  }

  @Test("Five plans of České Budějovice: years are closed, so 2008 and 2013 belong to two plans each")
  func closedYears() throws {
    let result = try result(
      dossier(of: [
        ("4", "2019", "2021"), ("2", "2008", "2013"), ("1", "2004", "2008"), ("5", "2022", "2024"),
        ("3", "2013", "2018"),
      ]))
    #expect(result.plans.map(\.plan.text) == ["1", "2", "3", "4", "5"])
    #expect(result.plans.map(\.years.value) == [5, 6, 6, 3, 3])
    #expect(result.plans.map(\.months.value) == [60, 72, 72, 36, 36])
    #expect(result.transitions.map(\.overlapYears.value) == [1, 1, 0, 0])
    #expect(result.transitions.map(\.overlapDays.value) == [366, 365, 0, 0])
    #expect(result.transitions.map(\.gapDays.value) == [0, 0, 0, 0])
    #expect(result.doublyCoveredYears == .known([2008, 2013]))
    #expect(result.uncoveredYears == .known([]))
    #expect(result.overlapDays == .known(731))
  }

  @Test("Otrokovicko 2008–2012 and 2013–2015 follow each other without a gap")
  func consecutive() throws {
    let result = try result(dossier(of: [("a", "2008", "2012"), ("b", "2013", "2015")]))
    #expect(result.plans.map(\.years.value) == [5, 3])
    let step = try #require(result.transitions.first)
    #expect(step.gapYears == .known(0) && step.overlapYears == .known(0) && step.gapDays == .known(0))
    #expect(step.isBridged == nil && step.bridges.isEmpty)
    #expect(step.plan == Identifier("b") && step.after == Identifier("a"))
  }

  @Test("An update that is a new plan leaves the hole of 2021")
  func hole() throws {
    let result = try result(dossier(of: [("a", "2018", "2020"), ("b", "2022", "2025")]))
    #expect(result.uncoveredYears == .known([2021]))
    #expect(result.transitions.first?.gapDays == .known(365))
    #expect(result.transitions.first?.gapYears == .known(1))
    #expect(result.transitions.first?.isBridged == .known(false))
  }

  @Test("A plan that replaces another one early overlaps it, and a plan within a longer one lies wholly in it")
  func earlyReplacement() throws {
    let early = try result(dossier(of: [("a", "2019", "2022"), ("b", "2021", "2024")]))
    #expect(early.transitions.first?.overlapYears == .known(2))
    let within = try result(dossier(of: [("a", "2010", "2020"), ("b", "2012", "2013"), ("c", "2016", "2018")]))
    #expect(within.transitions.map(\.overlapYears.value) == [2, 3])
    #expect(within.transitions.map(\.gapYears.value) == [0, 0])
  }

  @Test("Days count where periods are days, and whole years are then not stated")
  func days() throws {
    let result = try result(dossier(of: [("a", "2012-03-01", "2015-02-28"), ("b", "1. 3. 2015", "2018-03-15")]))
    #expect(result.plans.map(\.months.value) == [36, nil])
    #expect(result.plans.map(\.years.value) == [3, nil])
    #expect(result.plans[1].months.reasonKeys == ["series.notWhole"])
    let step = try #require(result.transitions.first)
    #expect(step.gapDays == .known(0) && step.overlapDays == .known(0))
    #expect(step.gapYears.isUnknown && step.gapYears.reasonKeys == ["series.notInYears"])
    #expect(result.uncoveredYears.reasonKeys == ["series.notAllInYears"])
  }

  @Test("An action plan bridges the gap of 2012, is told, and is not counted as a plan")
  func bridge() throws {
    let plans = dossier(of: [("a", "2009", "2011"), ("b", "2013", "2015"), ("ap", "2012", "2012")]) {
      $0.plans[2].kind = .actionPlan
    }
    let result = try result(plans)
    #expect(result.plans.map(\.plan.text) == ["a", "b"])
    let step = try #require(result.transitions.first)
    #expect(step.gapDays == .known(366) && step.gapYears == .known(1))
    #expect(step.bridges == [Identifier("ap")])
    #expect(step.isBridged == .known(true))
    #expect(result.gapDays == .known(366), "a bridge does not lessen the gap")
    #expect(result.actionPlans.map(\.isWithin.value) == [nil])
    #expect(result.actionPlans.first?.isWithin.reasonKeys == ["series.wholeNotKnown"])
  }

  private static let bridgeCases: [(periods: [(String, String)], isBridged: Bool?, bridges: [String])] = [
    ([("2012", "2012")], true, ["ap0"]), ([("2012-01", "2012-06")], false, ["ap0"]),
    ([("2012-07", "2012-12"), ("2012-01", "2012-06")], true, ["ap1", "ap0"]), ([("2013", "2013")], false, []),
    ([("léto [2012-01/2012-12]", "2012")], nil, ["ap0"]), ([("2012-01", "zima [2012-11/2013-01]")], nil, ["ap0"]),
  ]

  @Test(
    "Whether action plans bridge a gap is decided by their days",
    arguments: bridgeCases)
  func bridges(periods: [(String, String)], isBridged: Bool?, bridges: [String]) throws {
    let plans = dossier(of: [("a", "2009", "2011"), ("b", "2013", "2015")]) { dossier in
      dossier.plans += periods.enumerated().map { place, period in
        plan("ap\(place)", period.0, period.1) { $0.kind = .actionPlan }
      }
    }
    let step = try #require(try result(plans).transitions.first)
    #expect(step.isBridged?.value == isBridged)
    #expect(step.bridges.map(\.text) == bridges)
  }

  private static let undecidedCases: [(end: String?, beginning: String?, bounds: [Int?]?)] = [
    (nil, "2015", nil), ("2012", nil, nil), ("konec [2012-06/2012-12]", "2013", [0, 213]),
    ("2011", "jaro [2012-03/2012-05]", [60, 151]), ("pod čarou", "2013", nil),
  ]

  @Test(
    "Where the stated times do not decide, a gap is bounded or unknown and says what would settle it",
    arguments: undecidedCases)
  func undecided(end: String?, beginning: String?, bounds: [Int?]?) throws {
    let result = try result(dossier(of: [("a", "2010", end), ("b", beginning, "2016")]))
    guard beginning != nil else {
      #expect(result.transitions.isEmpty)
      #expect(result.plans.last?.firstDay.settledBy == ["plans/b/from", "plans/b/to"])
      #expect(result.gapDays.isUnknown && result.gapDays.reasonKeys == ["series.noPeriod"])
      return
    }
    let step = try #require(result.transitions.first)
    #expect(step.gapDays.bounds == bounds)
    #expect(step.gapDays.isUnknown == (bounds == nil))
    #expect(step.gapDays.settledBy == ["plans/a/from", "plans/a/to", "plans/b/from", "plans/b/to"])
    #expect(step.gapYears.isUnknown)
  }

  @Test("A plan without a stated period may fill a gap, which is then only bounded")
  func mayFill() throws {
    let result = try result(dossier(of: [("a", "2010", "2011"), ("b", "2014", "2015"), ("x", nil, nil)]))
    let step = try #require(result.transitions.first)
    #expect(step.gapDays.bounds == [0, 731])
    #expect(step.gapYears.bounds == [0, 2])
    #expect(step.gapDays.reasonKeys == ["series.mayFill"])
    #expect(step.overlapDays == .known(0))
    #expect(result.plans.map(\.plan.text) == ["a", "b", "x"])
    #expect(result.uncoveredYears.isUnknown && result.doublyCoveredYears.isUnknown)
    #expect(result.gapDays.isUnknown && result.overlapDays.isUnknown, "the plan may lie anywhere")
  }

  @Test("Beginnings whose order is not decided have no transition that could be told")
  func undecidedOrder() throws {
    let result = try result(dossier(of: [("a", "2012", "2014"), ("b", "asi [2011-06/2013-06]", "2016")]))
    let step = try #require(result.transitions.first)
    #expect(step.gapDays.isUnknown && step.overlapDays.isUnknown)
    #expect(step.gapDays.reasonKeys == ["series.timesUndecided"])
  }

  @Test("A period that would end before it begins is none")
  func reversed() throws {
    let result = try result(dossier(of: [("a", "2015", "2012")]))
    #expect(result.plans.first?.months.isUnknown == true)
    #expect(result.plans.first?.firstDay.reasonKeys == ["series.noPeriod"])
    #expect(result.gapDays.isUnknown)
  }

  @Test("Two plans that share an identifier are both judged, and the derivation names the later one")
  func sharedIdentifier() throws {
    let trace = try lawfulAnswer(
      to: SeriesQuestion(), about: dossier(of: [("a", "2010", "2012"), ("a", "2014", "2016")])
    ).trace
    #expect(trace.value(of: "transition.a~2.gapYears") == .count(1))
    #expect(trace.nodes.contains { $0.path?.description == "plans/a~2/from" })
  }
}

@Suite("Question 11: adoption and making")
struct SeriesAdoptionTests {
  private static let adoptionCases: [(times: [String?], days: Int?, isInTime: Bool?)] = [
    (["2019-08-29"], 125, true), (["2019-12-31"], 1, true), (["2020-01-01"], 0, false),
    (["2020-03-09"], -68, false), (["2021-05-05", "2019-12-30"], 2, true), (["2019-12"], nil, true),
    (["2020"], nil, false), (["zima [2019-12/2020-02]"], nil, nil), (["2019-12-30", nil], nil, true),
    ([nil], nil, nil),
  ]

  @Test(
    "A plan is adopted in time if it is adopted before its first day",
    arguments: adoptionCases)
  func inTime(times: [String?], days: Int?, isInTime: Bool?) throws {
    let plans = dossier(of: [("a", "2020", "2023")]) {
      $0.acts = times.enumerated().map { act("act-\($0.offset)", on: "a", $0.element) }
      $0.acts.append(act("other", on: "a", "2010-01-01", .recommended))
    }
    let plan = try #require(try result(plans).plans.first)
    #expect(plan.daysAdoptedBefore.value == days)
    #expect(plan.isAdoptedInTime.value == isInTime)
    #expect(plan.adopted.isKnown == (days != nil))
  }

  @Test("Without an act of adoption it is unknown whether the plan was adopted in time")
  func noAct() throws {
    let plan = try #require(try result(dossier(of: [("a", "2020", "2023")])).plans.first)
    #expect(plan.isAdoptedInTime.reasonKeys == ["series.notAdopted"])
    #expect(plan.isAdoptedInTime.settledBy == ["acts"])
    #expect(plan.adopted.isUnknown && plan.daysAdoptedBefore.isUnknown)
  }

  @Test("A month of adoption bounds the day, and one act without a time opens the bounds downwards")
  func bounds() throws {
    func adopted(_ times: [String?]) throws -> Answer<Day> {
      let plans = dossier(of: [("a", "2020", "2023")]) {
        $0.acts = times.enumerated().map { act("act-\($0.offset)", on: "a", $0.element) }
      }
      return try #require(try result(plans).plans.first).adopted
    }
    #expect(try adopted(["2019-12"]).bounds == [try Day(iso: "2019-12-01"), try Day(iso: "2019-12-31")])
    #expect(try adopted(["2019-12-24", nil]).bounds == [nil, try Day(iso: "2019-12-24")])
  }

  private static let creationCases: [(created: String?, from: String?, isBefore: Bool?)] = [
    ("2014", "2015", true), ("2015", "2015", false), ("2014-05/2014-12", "2015", true),
    ("2014/2015", "2015", nil), (nil, "2015", nil), ("2014-12-31", "2015-06-01", true),
    ("2015-05", "2015-06-01", false),
    ("2014", nil, nil),
  ]

  @Test(
    "A plan was made before its first year if its making ended the year before",
    arguments: creationCases)
  func made(created: String?, from: String?, isBefore: Bool?) throws {
    let plans = dossier(of: [("a", from, "2017")]) {
      $0.plans[0].made = created.map { Written(text: $0) }
    }
    #expect(try result(plans).plans.first?.isCreatedBefore.value == isBefore)
  }

  private static let actionPlanCases: [(from: String?, to: String?, isWithin: Bool?)] = [
    ("2016", "2016", true), ("2018", "2018", false), ("2017-07", "2018-06", false), (nil, "2016", nil),
    (nil, "2018", false), ("asi [2014-06/2015-06]", "2016", nil),
  ]

  @Test(
    "An action plan lies inside its plan or not",
    arguments: actionPlanCases)
  func actionPlans(from: String?, to: String?, isWithin: Bool?) throws {
    let plans = dossier(of: [("a", "2015", "2017")]) { dossier in
      dossier.plans.append(plan("ap", from, to) { $0.partOf = Identifier("a") })
    }
    let result = try result(plans)
    #expect(result.plans.count == 1, "a part of a plan is no member of the series")
    #expect(result.actionPlans.first?.isWithin.value == isWithin)
    #expect(result.actionPlans.first?.partOf == Identifier("a"))
  }
}

@Suite("Question 11: which plans make a series")
struct SeriesSelectionTests {
  private func named(_ series: [String?], kinds: [PlanKind?] = []) -> Dossier {
    dossier(of: series.enumerated().map { ("p\($0.offset)", "\(2010 + $0.offset)", "\(2010 + $0.offset)") }) {
      for place in series.indices {
        $0.plans[place].series = series[place]
        if kinds.indices.contains(place) { $0.plans[place].kind = kinds[place] }
      }
    }
  }

  @Test("Without a name the only named series is meant, without a remark")
  func onlyOne() throws {
    let answer = try lawfulAnswer(to: SeriesQuestion(), about: named(["A", nil, "A"])).answer
    #expect(answer.reasons == [])
    #expect(answer.value?.series == "A")
    #expect(answer.value?.plans.map(\.plan.text) == ["p0", "p2"])
  }

  @Test("Several series must be named")
  func several() throws {
    let dossier = named(["B", "A", "B"])
    let answer = try lawfulAnswer(to: SeriesQuestion(), about: dossier).answer
    #expect(answer.isUnknown && answer.reasonKeys == ["series.several"])
    #expect(
      MessageCatalogue.planningEvaluation.text(answer.reasons[0].message, in: .czech)
        == "Spis uvádí více řad plánů (A a B); je třeba jednu jmenovat.")
    #expect(try result(dossier, "B").plans.map(\.plan.text) == ["p0", "p2"])
    #expect(try lawfulAnswer(to: SeriesQuestion(series: "C"), about: dossier).answer.reasonKeys == ["series.noPlansOf"])
  }

  @Test("Plans that name no series are taken together with a remark, those of a region or a strategy aside")
  func unnamed() throws {
    let dossier = named(
      [nil, nil, nil, nil, nil], kinds: [.communityPlan, nil, .regionalPlan, .strategicPlan, .concept])
    let answer = try lawfulAnswer(to: SeriesQuestion(), about: dossier).answer
    #expect(answer.reasonKeys == ["series.notNamed"])
    #expect(answer.value?.plans.map(\.plan.text) == ["p0", "p1"])
    #expect(answer.value?.series == nil)
    let single = try lawfulAnswer(to: SeriesQuestion(), about: named([nil])).answer
    #expect(single.reasons == [], "one plan makes no claim about a series")
  }

  @Test("Yearly action plans alone make a series of their own")
  func actionPlansAlone() throws {
    let dossier = named(["AP", nil, "AP"], kinds: [.actionPlan, .communityPlan, .actionPlan])
    let result = try result(dossier, "AP")
    #expect(result.plans.count == 2 && result.actionPlans.isEmpty)
    #expect(result.uncoveredYears == .known([2011]))
  }

  @Test("A dossier without plans has no series")
  func none() throws {
    let answer = try lawfulAnswer(to: SeriesQuestion(), about: Dossier(id: Identifier("case"))).answer
    #expect(answer.isUnknown && answer.reasonKeys == ["series.noPlans"] && answer.settledBy == ["plans"])
  }

  @Test("A plan that is its own part belongs to no series")
  func circle() throws {
    let dossier = dossier(of: [("a", "2010", "2012")]) { $0.plans[0].partOf = Identifier("a") }
    #expect(try lawfulAnswer(to: SeriesQuestion(), about: dossier).answer.reasonKeys == ["series.noPlans"])
  }
}
