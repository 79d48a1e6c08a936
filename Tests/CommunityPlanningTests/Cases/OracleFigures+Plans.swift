import CommunityPlanning
import PlanningTestKit
import Testing

extension OracleTests {
  static let plans: [String: @Sendable (OracleDossier) throws -> RawJSON] =
    ceskeBudejovice.merging(otrokovicePlans) { first, _ in first }
    .merging(openings) { first, _ in first }

  private static let ceskeBudejovice: [String: @Sendable (OracleDossier) throws -> RawJSON] = [
    "ceske-budejovice-rpss-cycle/o1": { dossier in
      let years = try years(of: dossier)
      return RawJSON(zip(years, years.dropFirst()).flatMap { $0.filter($1.contains) })
    },
    "ceske-budejovice-rpss-cycle/o2": { dossier in
      let covered = Set(try years(of: dossier).joined())
      let (first, last) = (try #require(covered.min()), try #require(covered.max()))
      return RawJSON((first...last).filter { !covered.contains($0) })
    },
    "ceske-budejovice-rpss-cycle/o3": { RawJSON(try $0.series.plans.map { try #require($0.years.value) }) },
    "ceske-budejovice-rpss-cycle/o4": { dossier in
      let days = try [2017, 2018].map { year in
        let adopted = try #require(
          try acts(on: "ap-\(year)", dossier).last { dossier.index[$0.bodies.first]?.kind == .assembly })
        return try #require(Day(year: year, month: 1, day: 1)).days(until: try day(of: adopted)) + 1
      }
      return .object(["AP2017": days[0], "AP2018": days[1]])
    },
    "ceske-budejovice-rpss-cycle/o5": { dossier in
      RawJSON(
        try acts(on: "ap-2018", dossier).map { act in
          "\(act.bodies.map(\.text).joined(separator: "+")) \(try day(of: act))"
        })
    },
    "ceske-budejovice-rpss-cycle/o6": { dossier in
      let chain = try acts(on: "ap-2018", dossier)
      return RawJSON(try day(of: #require(chain.first)).days(until: try day(of: #require(chain.last))))
    },
    "ceske-budejovice-rpss-cycle/o7": { dossier in
      let year = try #require(dossier.dossier.evaluations.first?.year)
      let first = try #require(Day(year: year, month: 1, day: 1))
      let whole = try DayRange(first, through: try #require(Day(year: year, month: 12, day: 31)))
      let steps = try #require(dossier.dossier.evaluations.first?.steps)
      return RawJSON(try steps.allSatisfy { try known($0.time?.value?.isWithin(whole)) } && !steps.isEmpty)
    },
    "ceske-budejovice-rpss-cycle/o8": { dossier in
      let begun = try #require(dossier.index[Identifier<Plan>("ap-2014")]?.made?.value)
      let steps = try #require(dossier.dossier.evaluations.first?.steps)
      let evaluated = try #require(steps.first { $0.code == "financni" }?.time?.value)
      return RawJSON(try known(begun.isBefore(evaluated)))
    },
    "ceske-budejovice-rpss-cycle/o9": { dossier in
      let held = { (kind: BodyKind) throws -> Day in
        let meeting = try #require(
          dossier.dossier.meetings.first { dossier.index[$0.bodies.first]?.kind == kind })
        return try #require(meeting.held?.value?.isSingleDay)
      }
      return RawJSON(try held(.steeringGroup).days(until: try held(.workingGroup)))
    },
  ]

  private static let otrokovicePlans: [String: @Sendable (OracleDossier) throws -> RawJSON] = [
    "otrokovice-plans-2008-2012-and-2013-2015/o1": { dossier in
      let transition = try #require(try dossier.series.transitions.first)
      return .object(["gapYears": transition.gapYears.value, "overlapYears": transition.overlapYears.value])
    },
    "otrokovice-plans-2008-2012-and-2013-2015/o2": {
      RawJSON(try $0.series.plans.map { try #require($0.years.value) })
    },
    "otrokovice-plans-2008-2012-and-2013-2015/o3": { dossier in
      let (first, second) = (
        municipalities(of: "kpss-2008-2012", dossier), municipalities(of: "kpss-2013-2015", dossier)
      )
      return RawJSON(second.subtracting(first).sorted())
    },
    "otrokovice-plans-2008-2012-and-2013-2015/o4": { dossier in
      let (first, second) = (
        municipalities(of: "kpss-2008-2012", dossier), municipalities(of: "kpss-2013-2015", dossier)
      )
      return RawJSON(first.subtracting(second).sorted())
    },
    "otrokovice-plans-2008-2012-and-2013-2015/o5": { dossier in
      let (first, second) = (
        municipalities(of: "kpss-2008-2012", dossier), municipalities(of: "kpss-2013-2015", dossier)
      )
      return RawJSON(first.intersection(second).sorted())
    },
    "otrokovice-plans-2008-2012-and-2013-2015/o6": { dossier in
      let monitoring = try OracleDossier(try GoldenDossier.otrokovice.dossier())
      let partners = try monitoring.organisations(in: [.partner]).filter { $0.municipality == nil }
      let own = organisations(of: "kpss-2013-2015", dossier).filter { $0.municipality == nil }
      let matches = own.map { organisation in
        partners.filter { !names(of: $0).isDisjoint(with: names(of: organisation)) }.map(\.id)
      }
      return RawJSON(matches.allSatisfy { $0.count == 1 } && Set(matches.joined()) == Set(partners.map(\.id)))
    },
    "otrokovice-plans-2008-2012-and-2013-2015/o7": { dossier in
      let published = try #require(dossier.index[Identifier<Source>("p2")]?.published?.value)
      let from = try #require(dossier.index[Identifier<Plan>("kpss-2013-2015")]?.from?.value)
      return RawJSON(try known(published.isBefore(from)))
    },
  ]

  private static let openings: [String: @Sendable (OracleDossier) throws -> RawJSON] = [
    "plan-openings-structures/o1": { dossier in
      let items = dossier.dossier.planItems
      return .object([
        "territory": items.count { dossier.index[$0.area]?.partOf != nil },
        "crossCutting": items.count { $0.isCommon == true },
      ])
    },
    "plan-openings-structures/o2": { _ in
      RawJSON(try [GoldenDossier.strakonice, .blatna2014, .prachatice].map { try $0.dossier().planItems.count })
    },
    "plan-openings-structures/o3": { dossier in
      let chapters = dossier.dossier.planItems.count { $0.level == "obec" && $0.municipalities.count == 1 }
      let stated = try dossier.count("pocet-obci")
      return .members([
        ("chapters", RawJSON(chapters)), ("stated", RawJSON(stated)), ("equal", RawJSON(chapters == stated)),
      ])
    },
    "plan-openings-structures/o4": { RawJSON(municipalities(of: "sprss", $0).count) },
    "plan-openings-structures/o5": { dossier in
      let (groups, chapters) = (dossier.workingGroups.count, try dossier.count("pocet-kapitol"))
      #expect(dossier.dossier.planItems.count == chapters)
      return .members([
        ("groups", RawJSON(groups)), ("chapters", RawJSON(chapters)), ("equal", RawJSON(groups + 1 == chapters)),
      ])
    },
    "plan-openings-structures/o6": { dossier in
      let items = dossier.dossier.planItems
      let names = Set(items.map { $0.path.appending("name") })
      let split = dossier.dossier.otherReadings.count { names.contains($0.path) }
      return .object(["one": items.count, "two": items.count + split, "stated": try dossier.count("pocet-projektu")])
    },
    "plan-openings-structures/o7": { dossier in
      let other = Set(try GoldenDossier.blatna2014.dossier().planItems.compactMap(\.name))
      return RawJSON(dossier.dossier.planItems.compactMap(\.name).filter(other.contains))
    },
  ]

  /// The years of each plan of the series.
  private static func years(of dossier: OracleDossier) throws -> [ClosedRange<Int>] {
    try dossier.series.plans.map { answer in
      let plan = try #require(dossier.index[answer.plan])
      let first = try #require(plan.from?.value?.earliest?.year)
      return first...(try #require(plan.to?.value?.latest?.year))
    }
  }

  /// The acts on a plan, by their day.
  private static func acts(on plan: String, _ dossier: OracleDossier) throws -> [Act] {
    let subject = DossierPath("plans", plan)
    return try dossier.dossier.acts.filter { $0.subject == subject }.sorted { try day(of: $0) < day(of: $1) }
  }

  private static func day(of act: Act) throws -> Day { try #require(act.time?.value?.isSingleDay) }

  /// The organisations that take part in the work on the plan.
  private static func organisations(of plan: String, _ dossier: OracleDossier) -> [Organisation] {
    (dossier.index[Identifier<Plan>(plan)]?.participants ?? []).compactMap { dossier.index[$0.organisation] }
  }

  private static func municipalities(of plan: String, _ dossier: OracleDossier) -> Set<String> {
    Set(organisations(of: plan, dossier).filter { $0.municipality != nil }.compactMap(\.name))
  }

  private static func names(of organisation: Organisation) -> Set<String> {
    Set([organisation.name].compactMap(\.self) + organisation.aliases)
  }
}

extension DossierIndex {
  /// The entity that a member refers to, where it refers to one.
  fileprivate subscript<E: Entity>(id: Identifier<E>?) -> E? { id.flatMap { self[$0] } }
}
