import CommunityPlanning
import PlanningTestKit
import Testing

extension OracleTests {
  /// How every figure is computed, by its name.
  static let figures: [String: @Sendable (OracleDossier) throws -> RawJSON] =
    kromeriz.merging(ceskyKrumlov) { first, _ in first }
    .merging(otrokovice) { first, _ in first }
    .merging(luhacovice) { first, _ in first }
    .merging(vizovice) { first, _ in first }
    .merging(olomouc) { first, _ in first }
    .merging(plans) { first, _ in first }
    .merging(prestice) { first, _ in first }

  private static let kromeriz: [String: @Sendable (OracleDossier) throws -> RawJSON] = [
    "kromeriz-2012-2014-project/o1": { RawJSON($0.workingGroups.count) },
    "kromeriz-2012-2014-project/o2": { dossier in
      .object([
        "target-group": dossier.workingGroups.count { $0.basis == .targetGroup },
        "territory": dossier.workingGroups.count { $0.basis == .territory },
      ])
    },
    "kromeriz-2012-2014-project/o3": { RawJSON(try contracted($0).count) },
    "kromeriz-2012-2014-project/o4": { dossier in
      let bound = try contracted(dossier)
      return .object(["město": bound.count { $0.kind == .town }, "obec": bound.count { $0.kind == .village }])
    },
    "kromeriz-2012-2014-project/o5": { try $0.length },
    "kromeriz-2012-2014-project/o6": { .crowns(try $0.figures.budgetPerMonth.value) },
    "kromeriz-2012-2014-project/o7": { dossier in
      .members([("czk", .crowns(try dossier.project.budget?.value, whole: true))])
    },
    "kromeriz-2012-2014-project/o8": { dossier in
      let own = Set(dossier.workingGroups.flatMap(\.municipalities))
      let partners = try dossier.organisations(in: [.partner]).compactMap(\.municipality)
      return RawJSON(!partners.isEmpty && partners.allSatisfy { own.contains($0) })
    },
    "kromeriz-2012-2014-project/o9": { dossier in
      let act = try #require(dossier.dossier.acts.first { $0.kind == .adopted })
      let plan = try #require(dossier.dossier.plans.first { $0.path == act.subject })
      let from = try #require(plan.from?.value)
      return RawJSON(try known(act.time?.value?.isBefore(from)))
    },
    "kromeriz-2012-2014-project/o10": { dossier in
      let other = try OracleDossier(try GoldenDossier.otrokovice.dossier())
      let own = try #require(try dossier.project.budget?.value)
      return .crowns(try #require(try other.project.budget?.value) - own)
    },
  ]

  private static func contracted(_ dossier: OracleDossier) throws -> [Organisation] {
    try dossier.project.participants.filter { $0.agreement == .partnershipContract }
      .compactMap { dossier.index[$0.organisation] }.filter { $0.municipality != nil }
  }

  private static let ceskyKrumlov: [String: @Sendable (OracleDossier) throws -> RawJSON] = [
    "cesky-krumlov-2010-2018-planning/o1": { dossier in
      let transition = try #require(try dossier.series.transitions.first)
      return .object(["gapYears": transition.gapYears.value, "overlapYears": transition.overlapYears.value])
    },
    "cesky-krumlov-2010-2018-planning/o2": { RawJSON(try $0.series.plans.map { try #require($0.years.value) }) },
    "cesky-krumlov-2010-2018-planning/o3": { dossier in
      let now = dossier.workingGroups.count
      let ended = dossier.dossier.bodies.filter { $0.kind == .workingGroup && $0.to != nil }
      let before = try ended.map { try #require($0.standsFor?.value?.minimum) }.reduce(0, +)
      return .object(["now": now, "before": before, "change": now - before])
    },
    "cesky-krumlov-2010-2018-planning/o4": {
      RawJSON(try $0.series.plans.map { try known($0.isCreatedBefore) })
    },
    "cesky-krumlov-2010-2018-planning/o5": {
      RawJSON(try known(try $0.series.actionPlans.first?.isWithin))
    },
    "cesky-krumlov-2010-2018-planning/o6": { dossier in
      let editions = dossier.dossier.catalogueEditions
      return .object([
        "tištěná": editions.count { $0.medium == .printed }, "online": editions.count { $0.medium == .online },
      ])
    },
    "cesky-krumlov-2010-2018-planning/o7": { dossier in
      RawJSON(string: try #require(try dossier.project.registrationNumber?.value).canonicalText)
    },
    "cesky-krumlov-2010-2018-planning/o8": { RawJSON(Set($0.workingGroups.flatMap(\.targetGroups)).count) },
    "cesky-krumlov-2010-2018-planning/o9": { dossier in
      let answer = TerritoryQuestion(district: .ceskyKrumlov, project: try dossier.project.id)
        .answer(for: dossier.index, in: dossier.context)
      return try #require(answer.value).approved.inside.isKnown ? RawJSON(true) : .unknown
    },
  ]

  private static let vizovice: [String: @Sendable (OracleDossier) throws -> RawJSON] = [
    "vizovice-2018-project/o1": { dossier in
      RawJSON(dossier.dossier.documents.count { [.charter, .rulesOfProcedure].contains($0.kind) })
    },
    "vizovice-2018-project/o2": { dossier in
      let meeting = try #require(try dossier.event(.publicMeeting).held?.value?.isSingleDay)
      return RawJSON(meeting.days(until: try #require(try dossier.event(.seminar).held?.value?.isSingleDay)))
    },
    "vizovice-2018-project/o3": { dossier in
      let last = try #require(dossier.dossier.evaluations.first?.steps.last)
      return RawJSON(last.actors.allSatisfy { dossier.index[$0]?.kind == .steeringGroup } && !last.actors.isEmpty)
    },
    "vizovice-2018-project/o4": { dossier in
      let evaluation = try #require(dossier.dossier.evaluations.first)
      let plan = try #require(evaluation.plan.flatMap { dossier.index[$0] })
      return RawJSON(string: try #require(plan.levels.first { $0.code == evaluation.level }?.label))
    },
    "vizovice-2018-project/o5": { dossier in
      let ranges = dossier.workingGroups.map { $0.standsFor?.value }
      return .object([
        "min": ranges.reduce(0) { $0 + ($1?.minimum ?? 1) }, "max": ranges.reduce(0) { $0 + ($1?.maximum ?? 1) },
      ])
    },
    "vizovice-2018-project/o6": { dossier in
      let steering = try #require(dossier.dossier.bodies.first { $0.kind == .steeringGroup })
      let triad = try #require(
        TriadQuestion(body: steering.id).answer(for: dossier.index, in: dossier.context).value)
      let names: Set<Side> = [.commissioner, .provider, .user]
      return RawJSON(triad.claimed.value == true && names.isSubset(of: triad.namedSides))
    },
  ]
}
