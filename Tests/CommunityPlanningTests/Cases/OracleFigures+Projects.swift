import CommunityPlanning
import Testing

extension OracleTests {
  static let otrokovice: [String: @Sendable (OracleDossier) throws -> RawJSON] = [
    "otrokovice-2012-2014-project/o1": { RawJSON(try #require(try $0.meetings.rounds.value)) },
    "otrokovice-2012-2014-project/o2": { dossier in
      .members(
        try dossier.meetings.roundsByCalendarYear.map { ("\($0.from.year)", RawJSON(try #require($0.count.value))) })
    },
    "otrokovice-2012-2014-project/o3": { dossier in
      RawJSON(try dossier.meetings.roundsByProjectYear.map { try #require($0.count.value) })
    },
    "otrokovice-2012-2014-project/o4": { RawJSON(try scheduled(.workingGroup, $0)) },
    "otrokovice-2012-2014-project/o5": { RawJSON(try scheduled(.steeringGroup, $0)) },
    "otrokovice-2012-2014-project/o6": { RawJSON(try #require(try $0.meetings.total?.scheduled.value)) },
    "otrokovice-2012-2014-project/o7": { dossier in
      let years = dossier.dossier.events.filter { $0.kind == .workshop }
        .compactMap { $0.scheduled?.value?.earliest?.year }
      return .object([
        "total": years.count, "2012": years.count { $0 == 2012 }, "2013": years.count { $0 == 2013 },
        "2014": years.count { $0 == 2014 },
      ])
    },
    "otrokovice-2012-2014-project/o8": { dossier in
      let workshops = try promise(.workshops, dossier)
      return RawJSON(dossier.dossier.topics.count { $0.promise == workshops.id } == workshops.amount?.value?.minimum)
    },
    "otrokovice-2012-2014-project/o9": { dossier in
      let workshops = try promise(.workshops, dossier)
      let least = try #require(workshops.participantsEach?.value?.minimum)
      return RawJSON(least * (try #require(workshops.amount?.value?.minimum)))
    },
    "otrokovice-2012-2014-project/o10": { try $0.length },
    "otrokovice-2012-2014-project/o11": { dossier in
      let stated = try dossier.workingGroups.map { try #require($0.statedParticipants?.value) }
      return .object([
        "min": try stated.reduce(0) { $0 + (try #require($1.minimum)) },
        "max": try stated.reduce(0) { $0 + (try #require($1.maximum)) },
      ])
    },
    "otrokovice-2012-2014-project/o12": { dossier in
      let partners = try dossier.organisations(in: [.partner])
      return .object([
        "municipalities": partners.count { $0.municipality != nil }, "towns": partners.count { $0.kind == .town },
        "villages": partners.count { $0.kind == .village },
        "organisations": partners.count { $0.municipality == nil },
      ])
    },
    "otrokovice-2012-2014-project/o13": { .crowns(try $0.figures.budgetPerMonth.value) },
    "otrokovice-2012-2014-project/o14": { .members([("czk", .crowns(try $0.figures.budget.value))]) },
    "otrokovice-2012-2014-project/o15": { dossier in
      let rounds = Set(dossier.dossier.rounds.compactMap { $0.scheduled?.value })
      let workshops = Set(dossier.dossier.events.filter { $0.kind == .workshop }.compactMap { $0.scheduled?.value })
      return RawJSON(!rounds.isEmpty && !workshops.isEmpty && rounds.isDisjoint(with: workshops))
    },
  ]

  private static func scheduled(_ kind: BodyKind, _ dossier: OracleDossier) throws -> Int {
    try dossier.meetings.bodies.filter { $0.body.flatMap { dossier.index[$0] }?.kind == kind }
      .reduce(0) { $0 + (try #require($1.scheduled.value)) }
  }

  private static func promise(_ kind: PromiseKind, _ dossier: OracleDossier) throws -> Promise {
    try #require(dossier.dossier.promises.first { $0.kind == kind })
  }

  static let luhacovice: [String: @Sendable (OracleDossier) throws -> RawJSON] = [
    "luhacovice-2018-2020-project/o1": { dossier in
      .object([
        "groups": dossier.workingGroups.count,
        "targetGroups": Set(dossier.workingGroups.flatMap(\.targetGroups)).count,
      ])
    },
    "luhacovice-2018-2020-project/o2": { try $0.length },
    "luhacovice-2018-2020-project/o3": { dossier in
      RawJSON(string: try #require(try dossier.project.registrationNumber?.value).canonicalText)
    },
    "luhacovice-2018-2020-project/o4": { dossier in
      let announced = try #require(try dossier.event(.conference).announced?.value)
      let project = try dossier.project
      let first = try #require(project.from?.value?.isSingleDay)
      let last = try #require(project.to?.value?.isSingleDay)
      let isInside = try known(announced.isWithin(try DayRange(first, through: last)))
      let days = try #require(announced.isSingleDay).days(until: last)
      return .members([("inside", RawJSON(isInside)), ("daysBeforeEnd", RawJSON(days))])
    },
    "luhacovice-2018-2020-project/o5": { dossier in
      let workshops = try promise(.workshops, dossier)
      let special: [EventKind] = [.schoolsAndProviders, .departments]
      return .object([
        "analyses": dossier.dossier.analyses.count,
        "workshopTopics": dossier.dossier.topics.count { $0.promise == workshops.id },
        "specialMeetings": dossier.dossier.events.count { event in event.kind.map { special.contains($0) } ?? false },
      ])
    },
    "luhacovice-2018-2020-project/o6": { RawJSON($0.dossier.topics.count { !$0.bodies.isEmpty }) },
    "luhacovice-2018-2020-project/o7": { dossier in
      RawJSON(try dossier.organisations(in: [.partner]).count { $0.municipality != nil })
    },
  ]

  static let olomouc: [String: @Sendable (OracleDossier) throws -> RawJSON] = [
    "olomouc-6-kpss-2023-evaluation/o1": { dossier in
      .members(
        try fulfilment(dossier).account.counts.map { count in
          (word(for: count.status), RawJSON(try #require(count.count.value)))
        })
    },
    "olomouc-6-kpss-2023-evaluation/o2": { dossier in
      let sum = try #require(try fulfilment(dossier).account.printedPercentageSum)
      return RawJSON(Int(sum.units))
    },
    "olomouc-6-kpss-2023-evaluation/o3": { dossier in
      .members(
        try fulfilment(dossier).account.counts.map { count in
          let share = try #require(count.share.value).percentage(decimals: 2)
          return (word(for: count.status), RawJSON(string: share.value.description))
        })
    },
    "olomouc-6-kpss-2023-evaluation/o4": { dossier in
      let ratio = try Ratio(Int64(dossier.count("count-measures")), of: Int64(dossier.count("count-goals")))
      return RawJSON(string: try ratio.rounded(decimals: 2).value.description)
    },
    "olomouc-6-kpss-2023-evaluation/o5": { dossier in
      let plan = try #require(try dossier.series.plans.first)
      return .members([
        ("before", RawJSON(try known(plan.isAdoptedInTime))),
        ("days", RawJSON(try #require(plan.daysAdoptedBefore.value))),
      ])
    },
    "olomouc-6-kpss-2023-evaluation/o6": { dossier in
      let evaluation = try #require(dossier.dossier.evaluations.first)
      let end = try #require(evaluation.year.flatMap { Day(year: $0, month: 12, day: 31) })
      return RawJSON(end.days(until: try #require(evaluation.published?.value?.isSingleDay)))
    },
    "olomouc-6-kpss-2023-evaluation/o7": { dossier in
      let addenda = DossierPath("documents", "dodatek")
      return RawJSON(dossier.dossier.acts.count { $0.subject == addenda })
    },
    "olomouc-6-kpss-2023-evaluation/o8": { dossier in
      let words: [BodyKind: String] = [.assembly: "zastupitelstvo", .council: "rada (per o-545)"]
      func adopter(_ path: DossierPath) -> RawJSON {
        let act = dossier.dossier.acts.first { $0.subject == path && $0.kind == .adopted }
        let kind = act?.bodies.first.flatMap { dossier.index[$0] }?.kind
        return RawJSON(string: kind.flatMap { words[$0] } ?? "")
      }
      let plan = try #require(dossier.dossier.plans.first)
      return .members([
        ("plan", adopter(plan.path)), ("amendment", adopter(DossierPath("documents", "dodatek"))),
      ])
    },
    "olomouc-6-kpss-2023-evaluation/o9": { dossier in
      let evaluation = try #require(dossier.dossier.evaluations.first)
      let years = try known(try dossier.series.plans.first?.years)
      let year = try #require(evaluation.year)
      let total = try #require(evaluation.total)
      #expect(total == (try dossier.count("count-measures")))
      return RawJSON(string: "the \(year) slice of a \(years)-year plan, denominator = all \(total) measures")
    },
  ]

  /// The word that the printed evaluation has for a status.
  private static func word(for status: Fulfilment) -> String {
    let words: [Fulfilment: String] = [
      .fulfilled: "naplněno", .inProgress: "rozpracováno", .notFulfilled: "nenaplněno",
    ]
    return words[status] ?? status.rawValue
  }

  private static func fulfilment(_ dossier: OracleDossier) throws -> FulfilmentResult {
    let plan = try #require(dossier.dossier.plans.first)
    return try #require(
      FulfilmentQuestion(plan: plan.id, year: 2023).answer(for: dossier.index, in: dossier.context).value)
  }
}
