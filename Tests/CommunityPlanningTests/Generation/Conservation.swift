import CommunityPlanning
import PlanningTestKit

/// Counts that must add up, checked over dossiers that mean something.
struct Conservation: Sendable {
  /// How often a law was checked, and how often all its numbers were known.
  struct Tally: Sendable {
    var checked = 0
    var known = 0
  }

  private(set) var tallies: [String: Tally] = [:]
  private(set) var violations: [String] = []
  private var place = ""

  /// A line for each law.
  var table: String {
    tallies.sorted { $0.key < $1.key }
      .map { "\($0.key): checked \($0.value.checked), all numbers known \($0.value.known)" }.joined(separator: "\n")
  }

  /// The laws whose numbers were never all known.
  var neverKnown: [String] { tallies.filter { $0.value.known == 0 }.map(\.key).sorted() }

  mutating func add(_ other: Conservation) {
    violations += other.violations
    tallies.merge(other.tallies) { Tally(checked: $0.checked + $1.checked, known: $0.known + $1.known) }
  }

  /// Checks all laws for a dossier.
  mutating func check(_ index: DossierIndex, _ context: EvaluationContext, _ place: String) {
    self.place = place
    for plan in ["stary", "novy"].map({ Identifier<Plan>($0) }) {
      fulfilment(plan, index, context)
      money(plan, index, context)
      leaves(plan, index, context)
    }
    carryOver(index, context)
    people(index, context)
    places(index, context)
  }

  // MARK: Laws

  private mutating func fulfilment(_ plan: Identifier<Plan>, _ index: DossierIndex, _ context: EvaluationContext) {
    for year in [nil, 2021, 2022] {
      let answer = FulfilmentQuestion(plan: plan, year: year).answer(for: index, in: context)
      guard let result = answer.value else { continue }
      if result.account.basis == .reports {
        sums(
          "fulfilment by status", result.account.total,
          result.account.counts.map(\.stated) + result.account.unknown.map(\.count))
        if !result.byKind.isEmpty { sums("fulfilment by kind", result.account.total, result.byKind.map(\.total)) }
      }
      for part in result.byKind + result.byTargetGroup {
        sums("fulfilment of a part by status", part.total, part.counts.map(\.stated) + part.unknown.map(\.count))
      }
      // What an evaluation prints of the whole says nothing of the items reported one by one.
      guard result.account.basis == .reports, !result.byTargetGroup.isEmpty, let total = result.account.total.value
      else {
        continue
      }
      let inGroups = result.byTargetGroup.compactMap(\.total.value).reduce(0, +)
      let isSaid = answer.reasons.contains { $0.message.key.rawValue == "fulfilment.severalGroups" }
      holds("fulfilment by target group counts an item in each, and says so", isSaid)
      holds("fulfilment by target group loses no item", inGroups >= total)
    }
  }

  private mutating func money(_ plan: Identifier<Plan>, _ index: DossierIndex, _ context: EvaluationContext) {
    guard let share = UnfundedShareQuestion(plan: plan).answer(for: index, in: context).value else { return }
    for part in [share.total] + share.years {
      if let cost = part.cost.value, let covered = part.covered.value, let unfunded = part.unfunded.value {
        holds("what is covered and what is not is the cost", (try? covered + unfunded) == cost)
      }
      holds("a cost is known of some leaves", part.costKnownOf <= part.leaves)
    }
  }

  private mutating func leaves(_ plan: Identifier<Plan>, _ index: DossierIndex, _ context: EvaluationContext) {
    if let support = RegionalSupportQuestion(plan: plan, year: 2022).answer(for: index, in: context).value {
      sums("regional support by state", .known(support.leaves.count), support.counts.map(\.count))
    }
    if let soundness = SoundnessQuestion(plan: plan).answer(for: index, in: context).value {
      let found = Dictionary(grouping: soundness.defects, by: \.kind).mapValues(\.count)
      for count in soundness.counts {
        holds("defects by kind", count.count == found[count.kind] ?? 0)
      }
    }
    if let groups = UncoveredTargetGroupsQuestion(plan: plan).answer(for: index, in: context).value {
      let sure = groups.groups.count { $0.state.value == .notCovered }
      let open = groups.groups.count { $0.state.value == nil }
      within("target groups without a measure", groups.notCovered, sure...(sure + open))
    }
  }

  private mutating func carryOver(_ index: DossierIndex, _ context: EvaluationContext) {
    let question = CarryOverQuestion(from: Identifier("stary"), to: Identifier("novy"))
    guard let result = question.answer(for: index, in: context).value else { return }
    sums(
      "carried over by fate", .known(result.before),
      [result.fulfilledAndContinuing, result.fulfilledAndEnded, result.unfulfilledCarried, result.dropped])
    sums("unfulfilled by fate", result.unfulfilled, [result.unfulfilledCarried, result.dropped])
    holds("each item of the former plan is listed", result.items.count == result.before)
    holds("each item of the new plan is listed", result.followers.count == result.after)
  }

  private mutating func people(_ index: DossierIndex, _ context: EvaluationContext) {
    for sort in [ContributionSort.comments, .suggestions] {
      for basis in [ContributionBasis.originals, .leaves] {
        let question = SettlementQuestion(of: sort, counting: basis)
        guard let result = question.answer(for: index, in: context).value else { continue }
        if !result.parts.isEmpty {
          sums("contributions by kind", result.counted, result.parts.map(\.counted))
          sums("settled contributions by kind", result.settled, result.parts.map(\.settled))
        }
        sums("contributions by state", result.counted, [result.settled, result.forwarded, result.open])
      }
    }
    if let meetings = MeetingsQuestion(project: Identifier("projekt")).answer(for: index, in: context).value {
      if !meetings.roundsByCalendarYear.isEmpty {
        sums("rounds by calendar year", meetings.rounds, meetings.roundsByCalendarYear.map(\.count))
      }
    }
    guard let from = Day(year: 2022, month: 1, day: 1), let through = Day(year: 2022, month: 12, day: 31) else {
      return
    }
    if let burden = BurdenQuestion(from: from, through: through).answer(for: index, in: context).value {
      for total in burden.totals {
        guard let each = total.countByOrganisation else { continue }
        sums("burden by organisation", each, burden.counts.filter { $0.kind == total.kind }.map(\.count))
      }
    }
  }

  private mutating func places(_ index: DossierIndex, _ context: EvaluationContext) {
    let question = TerritoryQuestion(
      district: DistrictCode(rawValue: "7205"), project: Identifier("projekt"), plan: Identifier("novy"))
    if let territory = question.answer(for: index, in: context).value {
      for set in [territory.declared, territory.contracted, territory.tookPart, territory.approved] {
        sums(
          "municipalities inside and missing", .known(territory.municipalityCount), [set.insideCount, set.missingCount])
      }
    }
    for unit in [CapacityUnitCode.beds, .clients] {
      let total = CapacityTotalQuestion(kind: .registered, unit: unit).answer(for: index, in: context).value
      guard let total, let sum = total.total.value else { continue }
      let parts = total.forms.compactMap(\.amount.value)
      guard parts.count == total.forms.count else { continue }
      let places = max(sum.decimals, parts.map(\.decimals).max() ?? 0)
      func units(_ value: FixedDecimal) -> Int64 {
        (0..<(places - value.decimals)).reduce(value.units) { units, _ in units * 10 }
      }
      holds("capacity by form", parts.map(units).reduce(0, +) == units(sum))
    }
  }

  // MARK: Numbers

  private mutating func holds(_ law: String, _ holds: Bool) {
    tallies[law, default: Tally()].checked += 1
    tallies[law, default: Tally()].known += 1
    if !holds { violations.append("\(place): \(law)") }
  }

  private mutating func within(_ law: String, _ answer: Answer<Int>, _ range: ClosedRange<Int>) {
    let bounds = answer.bounds
    tallies[law, default: Tally()].checked += 1
    tallies[law, default: Tally()].known += answer.value == nil ? 0 : 1
    if bounds.least > range.upperBound || (bounds.most ?? .max) < range.lowerBound {
      violations.append("\(place): \(law): \(answer) lies outside \(range)")
    }
  }

  /// The parts are the whole, or may be where some are not known.
  private mutating func sums(_ law: String, _ whole: Answer<Int>, _ parts: [Answer<Int>]) {
    let bounds = parts.map(\.bounds)
    let least = bounds.map(\.least).reduce(0, +)
    let uppers = bounds.compactMap(\.most)
    let most = uppers.count == parts.count ? uppers.reduce(0, +) : nil
    let own = whole.bounds
    tallies[law, default: Tally()].checked += 1
    tallies[law, default: Tally()].known += whole.value != nil && parts.allSatisfy { $0.value != nil } ? 1 : 0
    if least > own.most ?? .max || most ?? .max < own.least {
      violations.append("\(place): \(law): \(own) is not the sum of \(bounds)")
    }
  }
}

extension Answer<Int> {
  /// The least and the most that the answer allows, no count being less than nothing.
  fileprivate var bounds: (least: Int, most: Int?) {
    switch content {
    case .known(let value): (value, value)
    case .bounded(let lower, let upper): (lower ?? 0, upper)
    case .unknown: (0, nil)
    }
  }
}
