import CommunityPlanning
import Foundation
import PlanningTestKit
import Testing

@Suite("Silence")
struct SilenceLawTests {
  /// Members whose absence says something by their definition, so that leaving them out states something else.
  private static let speakingByAbsence: [String: String] = [
    "seats/from": "a seat without a first day is held from the beginning",
    "seats/to": "a seat without a last day is held on",
    "seats/function": "a seat without a function is an ordinary one",
    "services/from": "a service without a first day is provided from the beginning",
    "services/to": "a service without a last day is provided on",
    "networkEntries/to": "an entry without an end lasts as long as its network",
    "rulesOfProcedure/from": "rules without a first day hold from the beginning",
    "rulesOfProcedure/base": "a quorum without a base is that of all seats",
    "rulesOfProcedure/termMonths": "rules without a term end no membership",
    "planItems/predecessors": "an item that names no predecessor is recognised by code and name",
    "planItems/code": "an item without a code is recognised by its predecessors alone",
    "planItems/name": "an item without a name is recognised by its code alone",
    "planItems/parent": "an item without a parent inherits nothing",
    "planItems/targetGroups": "an item without groups takes those of its parent",
    "planItems/responsible": "an item that names nobody takes whom its parent names",
    "planItems/years": "an item without years takes those of its parent",
    "planItems/from": "an item without a beginning begins with its years",
    "planItems/to": "an item without an end ends with its years",
    "planItems/until": "money without an end of its own ends with its years",
    "planItems/isContinuous": "an item that does not say so does not run on",
    "planItems/isCommon": "an item that does not say so is not common to all",
    "plans/targetGroups": "a plan without groups has those of its items",
    "statusReports/disposition": "an item without a disposition goes on",
    "meetings/scheduled": "a meeting without a scheduled time was in no schedule",
    "meetings/announced": "a meeting without an announced time was not announced",
    "rounds/scheduled": "a round without a scheduled time was in no schedule",
    "commentWindows/settlementDue": "a window without a term of settlement sets none",
    "forwardings/due": "a forwarding without a term sets none",
    "beyond: planItems/amount": "a secured source without an amount is one, a source of nought is none",
    "areas/municipalities": "an area that lists none covers its district",
    "promises/amount": "a promise without a number promises at least one",
    "services/targetGroups": "the registered groups decide; the plan's own groups can only raise a doubt",
    "targetGroups/registerCodes": "the registered groups decide; the plan's own groups can only raise a doubt",
    "agendaItems/presentCount": "without a number in the minutes the list of those present counts",
    "forwardings/answered": "a forwarding without an answer is not answered",
    "suggestions/received": "where nothing says when it came the day of sending counts",
    "comments/received": "where nothing says when it came the day of sending counts",
    "suggestions/settled": "what is settled without a day is settled today",
    "comments/settled": "what is settled without a day is settled today",
  ]

  /// Results that tell how much is stated, or of what is stated alone.
  private static let aboutStatements: [String: String] = [
    "fulfilment.stated": "what reports state", "fulfilment.share": "shares of what reports state",
    "fulfilment.percentage": "shares of what reports state", "fulfilment.percentageSum": "shares of what reports state",
    "fulfilment.kind": "what reports state", "fulfilment.targetGroup": "what reports state",
    "fundingInYear.state": "a word for each state, the unknown ones too",
    "fundingInYear.leaves": "how many leaves are in each state, the unknown ones too",
    "itemStatus.status": "a word for each status, the unknown ones too",
    "planCosts.costKnown": "of how many leaves a cost is known",
    "unfundedShare.cost": "what the leaves with a known cost cost",
    "unfundedShare.costKnown": "of how many leaves a cost is known",
    "unfundedShare.covered": "what is covered of the leaves with a known cost",
    "unfundedShare.unfunded": "what is not covered of the leaves with a known cost",
    "unfundedShare.share": "the share of the leaves with a known cost",
    "soundness.*": "what is not stated is a defect",
    "settlement.settledShare": "the two bounds one by one",
    "settlement.medianDays": "the two bounds one by one", "settlement.side": "the two bounds one by one",
    "chronology.*": "steps are numbered in their order, and a step without a time is none",
    "planStructure.*": "how many items are stated to be of a level or place",
    "settlement.settled": "what is settled on a day that is not stated counts today",
    "triad.stated": "what seats state", "triad.sideNotStated": "what seats do not state",
    "unansweredNeeds.ranks": "the order of the needs that have a weight",
    "uncoveredTargetGroups.targetGroups": "how many groups are named",
    "fulfilment.responsible": "what reports state", "fulfilment.body": "what reports state",
    "triad.outside": "seats that are stated to be outside; silent ones are counted apart",
    "processShare.participant": "the names by which a participant may be recognised",
    "delivery.undecided": "how many promises are open", "delivery.kept": "how many promises are surely kept",
    "delivery.notKept": "how many promises are surely not kept",
  ]

  private struct Found {
    var erased = 0
    var weaker = 0
    /// Results that were open, because statements contradict each other, and are not without one of them.
    var surer = 0
    var violations: [String] = []
  }

  private static func run(_ dossiers: Int, each: Int, seed: UInt64) -> Found {
    var generator = PlausibleDossierGenerator(seed: seed, silence: 0)
    var random = SeededGenerator(seed: seed)
    let context = EvaluationContext(asOf: PlausibleDossierGenerator.day)
    var found = Found()
    let types = Questions.builtIn
    for number in 0..<dossiers {
      let dossier = generator.next()
      let index = DossierIndex(dossier)
      for type in stride(from: number % each, to: types.count, by: each) {
        guard let question = generator.question(types[type].id) else { continue }
        check(question, dossier, index, context, &random, &found)
      }
    }
    return found
  }

  /// Leaves out one statement that the question looked at, and compares the named results.
  private static func check<Asked: Question>(
    _ question: Asked, _ dossier: Dossier, _ index: DossierIndex, _ context: EvaluationContext,
    _ random: inout SeededGenerator, _ found: inout Found
  ) {
    let full = question.explained(for: index, in: context).trace
    let paths = full.nodes.filter { $0.kind == .stated && $0.value != .none }.compactMap(\.path)
      .filter {
        speakingByAbsence[$0.kindAndMember] == nil && speakingByAbsence["\(Asked.id): \($0.kindAndMember)"] == nil
      }
    guard let path = paths.randomElement(using: &random) else { return }
    var silent = dossier
    let edit = Edit(path: path, old: silent.documentValue(at: path), new: nil)
    guard (try? silent.apply(edit)) != nil else { return }
    found.erased += 1
    let less = question.explained(for: DossierIndex(silent), in: context).trace
    let before = Dictionary(full.results.map { ($0.name, full.nodes[$0.node].value) }) { first, _ in first }
    for result in less.results {
      let family = "\(Asked.id).\(result.name.split(separator: ".").first ?? "")"
      guard aboutStatements[family] == nil, aboutStatements["\(Asked.id).*"] == nil, let old = before[result.name]
      else {
        continue
      }
      let new = less.nodes[result.node].value
      if new == old { continue }
      if new.allows(old) {
        found.weaker += 1
        continue
      }
      if old == .none {
        found.surer += 1
        continue
      }
      found.violations.append("\(RawJSON(question)) without \(path): \(family) \(result.name) was \(old), is \(new)")
    }
  }

  @Test("Whoever says less gets an answer that says less, not another one")
  func silence() async {
    let wanted = ProcessInfo.processInfo.environment["COMMUNITY_PLANNING_CASES"].flatMap { Int($0) }
    let count = max(40, wanted ?? 40) / 4
    let found = await withTaskGroup(of: Found.self) { group in
      for part in 0..<4 { group.addTask { Self.run(count, each: 4, seed: UInt64(part + 1)) } }
      return await group.reduce(into: Found()) {
        $0.erased += $1.erased
        $0.weaker += $1.weaker
        $0.surer += $1.surer
        $0.violations += $1.violations
      }
    }
    if wanted != nil {
      print("left out: \(found.erased), results that say less: \(found.weaker), that say more: \(found.surer)")
    }
    let violations = found.violations.prefix(200).joined(separator: "\n")
    #expect(found.violations.isEmpty, "\(found.violations.count) violations:\n\(violations)")
    #expect(found.weaker > 0)
  }
}

extension DossierPath {
  /// The kind of entity and the last member, such as `seats/from`.
  fileprivate var kindAndMember: String { "\(steps.first?.name ?? "")/\(steps.last?.name ?? "")" }
}

extension TraceValue {
  /// Whether the value leaves open that another is the true one.
  fileprivate func allows(_ other: TraceValue) -> Bool {
    switch (self, other) {
    case (.none, _): true
    case (.bounded(let lower, let upper), .count(let count)):
      (lower ?? .min) <= count && count <= (upper ?? .max)
    case (.bounded(let lower, let upper), .bounded(let low, let high)):
      (lower ?? .min) <= (low ?? .min) && (high ?? .max) <= (upper ?? .max)
    // Bounds of amounts and shares are lists of two.
    case (.list(let bounds), .list(let others)) where bounds.count == 2 && others.count == 2:
      bounds[0].isAtMost(others[0]) != false && others[1].isAtMost(bounds[1]) != false
        || bounds[0].allows(others[0]) && bounds[1].allows(others[1])
    case (.list(let values), .list(let others)):
      values.count == others.count && zip(values, others).allSatisfy { $0.allows($1) }
    case (.list(let bounds), _) where bounds.count == 2:
      bounds[0].isAtMost(other) != false && other.isAtMost(bounds[1]) != false
    case (.ratio(let ratio), .ratio(let other)): !ratio.isLess(than: other) && !other.isLess(than: ratio)
    default: self == other
    }
  }

  /// Whether the value is at most another of its kind; `nil` where one is open or they are of different kinds.
  private func isAtMost(_ other: TraceValue) -> Bool? {
    switch (self, other) {
    case (.money(let left), .money(let right)): left <= right
    case (.ratio(let left), .ratio(let right)): !right.isLess(than: left)
    case (.decimal(let left), .decimal(let right)): !right.ratio.isLess(than: left.ratio)
    case (.count(let left), .count(let right)): left <= right
    default: nil
    }
  }
}
