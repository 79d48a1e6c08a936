import DossierCoding
import ExactValues
import PlanningModel

/// The links behind ``RegionalSupportQuestion``.
struct RegionalLinks {
  private let question: RegionalSupportQuestion
  private let index: DossierIndex
  private let rows: [Row<PlanItem>]
  private let linkOwners: [Int]
  private let serviceOwners: [Int]
  private let year: Figure
  private var regionalPlans: Set<Row<Plan>> = []
  private var passedOver: Set<DossierPath> = []

  init(_ question: RegionalSupportQuestion, _ index: DossierIndex, recording recorder: inout some Recorder) {
    self.question = question
    self.index = index
    rows = index.rows(of: PlanItem.self)
    linkOwners = index.plans.nearest { !$0.links.isEmpty }
    serviceOwners = index.plans.nearest { !$0.services.isEmpty }
    year = recorder.given(.count(question.year))
  }

  private func owner(of row: Row<PlanItem>, _ owners: [Int]) -> Placed<PlanItem>? {
    guard owners.indices.contains(row.position), rows.indices.contains(owners[row.position]) else { return nil }
    let owner = rows[owners[row.position]]
    return index[owner].map { Placed(entity: $0, path: index.path(of: owner)) }
  }

  // MARK: Answer

  mutating func answer(
    _ leaves: PlanLeaves, _ facts: LeafFacts, recording recorder: inout some Recorder
  ) -> Answer<RegionalSupport> {
    var result = RegionalSupport(plan: question.plan, year: question.year)
    result.version = question.version
    var states: [(state: Figure, isLive: Figure)] = []
    var otherYears: [DossierPath] = []
    for leaf in leaves.rows {
      let isLive = facts.isLive(leaf, recording: &recorder)
      guard isLive.value != .truth(false), let (regional, state) = regionalLeaf(leaf, recording: &recorder) else {
        continue
      }
      states.append((state, isLive))
      result.leaves.append(regional)
      if !regional.entries.isEmpty, regional.entries.allSatisfy({ $0.holds.value == false }) {
        otherYears.append(regional.item)
      }
    }
    for state in RegionalSupportState.listed {
      let asked = recorder.given(.text(state.rawValue))
      let truths = states.map { recorder.apply(.isInRegionalState, to: [asked, $0.state, $0.isLive]) }
      let count = truths.isEmpty ? recorder.given(.count(0)) : recorder.apply(.countPossible, to: truths)
      recorder.result(count, named: state.rawValue)
      result.counts.append(
        RegionalStateCount(
          state: state,
          count: count.countAnswer([
            Reason(Message("regionalSupport.open"), settledBy: [DossierPath(NetworkEntry.collectionName)])
          ])))
    }
    return .known(result, remarks: remarks(leaves.plan, otherYears))
  }

  private func remarks(_ plan: Row<Plan>, _ otherYears: [DossierPath]) -> [Reason] {
    var remarks = [Reason(Message("regionalSupport.notSecured"))]
    if !otherYears.isEmpty {
      remarks.append(
        Reason(
          Message("regionalSupport.otherYear", ["count": .count(otherYears.count)]), settledBy: otherYears.inOrder))
    }
    if !passedOver.isEmpty {
      remarks.append(
        Reason(
          Message("regionalSupport.noLink", ["count": .count(passedOver.count)]), settledBy: passedOver.sorted()))
    }
    let own = index[plan]
    for row in regionalPlans.sorted() {
      guard let regional = index[row], regional.from != own?.from || regional.to != own?.to else { continue }
      let path = index.path(of: row)
      remarks.append(
        Reason(
          Message("regionalSupport.otherPeriod"), settledBy: [path.appending("from"), path.appending("to")]))
    }
    return remarks
  }

  // MARK: One leaf

  private mutating func regionalLeaf(
    _ leaf: Row<PlanItem>, recording recorder: inout some Recorder
  ) -> (RegionalLeaf, Figure)? {
    let path = index.path(of: leaf)
    guard let item = index[leaf] else { return nil }
    var regional = RegionalLeaf(item: path, state: .unknown([]))
    var facts: [Figure] = []
    var entries: [Row<NetworkEntry>] = []
    if let owner = owner(of: leaf, linkOwners) {
      for (place, link) in owner.entity.links.enumerated() {
        let step = owner.path.appending("links").naming(place, of: owner.entity.links)
        guard let target = link.target, isRegional(target) else {
          passedOver.insert(step)
          continue
        }
        if let entry = index.row(at: target, of: NetworkEntry.self) { entries.append(entry) }
        if link.relation == .contradicts { regional.contradicted.append(target) }
        let isGoal = target.steps.first.map { $0.name == Plan.collectionName || $0.name == PlanItem.collectionName }
        if isGoal == true, link.relation != .contradicts, link.relation != .notAddressedBy {
          regional.goals.append(target)
        }
        facts.append(recorder.stated(TraceValue(link.relation), at: step.appending("relation")))
        // An entry speaks by its year and category, a relation to it by what it says.
        facts.append(recorder.given(.truth(isGoal == true)))
      }
    }
    let blocking = blocking(item, at: path, &regional, recording: &recorder)
    if let owner = owner(of: leaf, serviceOwners) {
      entries += owner.entity.services.compactMap { index.row(of: $0) }.flatMap { index.networkEntries(of: $0) }
    }
    var classes: [Figure] = []
    for entry in Set(entries).sorted() {
      if let (linked, figure) = linkedEntry(entry, recording: &recorder) {
        regional.entries.append(linked)
        classes.append(figure)
      }
    }
    regional.entries.sort { $0.entry < $1.entry }
    regional.goals = regional.goals.inOrder
    regional.contradicted = regional.contradicted.inOrder
    let links = recorder.apply(.listed, to: facts, about: path)
    let obstacles = recorder.apply(.listed, to: blocking, about: path)
    let state = recorder.apply(.regionalStanding, to: [links, obstacles] + classes, about: path)
    let settling = regional.entries.map(\.entry) + (regional.blocking.isEmpty ? [] : [path.appending("blocking")])
    regional.state = state.codeAnswer([Reason(Message("regionalSupport.open"), settledBy: settling.inOrder)])
    recorder.result(state, named: "state.\(DossierPath(path.steps.suffix(1)))")
    return (regional, state)
  }

  /// Whether a path leads to a plan of a region, an item of one, or a network or an entry in it.
  private mutating func isRegional(_ path: DossierPath) -> Bool {
    if index.row(at: path, of: Network.self) != nil || index.row(at: path, of: NetworkEntry.self) != nil { return true }
    let plan =
      index.row(at: path, of: PlanItem.self).flatMap { index[$0]?.plan }.flatMap { index.row(of: $0) }
      ?? index.row(at: path, of: Plan.self)
    guard let plan, index[plan]?.kind == .regionalPlan else { return false }
    regionalPlans.insert(plan)
    return true
  }

  private func blocking(
    _ item: PlanItem, at path: DossierPath, _ regional: inout RegionalLeaf, recording recorder: inout some Recorder
  ) -> [Figure] {
    var figures: [Figure] = []
    for (place, reason) in item.blocking.enumerated() {
      let step = path.appending("blocking").naming(place, of: item.blocking)
      let lasts = recorder.apply(
        .blocksInYear,
        to: [
          year, recorder.stated(TraceValue(reason.from), at: step.appending("from")),
          recorder.stated(TraceValue(reason.to), at: step.appending("to")),
        ], about: step)
      if lasts.value != .truth(false), !regional.blocking.contains(reason.kind) {
        regional.blocking.append(reason.kind)
      }
      figures += [recorder.stated(TraceValue(reason.kind), at: step.appending("kind")), lasts]
    }
    regional.blocking.sort { $0.rawValue < $1.rawValue }
    return figures
  }

  private func linkedEntry(
    _ row: Row<NetworkEntry>, recording recorder: inout some Recorder
  ) -> (LinkedNetworkEntry, Figure)? {
    guard let entry = index[row] else { return nil }
    let path = index.path(of: row)
    let network = index.placed(entry.network)
    var times = [
      year, recorder.stated(TraceValue(entry.from), at: path.appending("from")),
      recorder.stated(TraceValue(entry.to), at: path.appending("to")),
    ]
    if let network {
      times.append(recorder.stated(TraceValue(network.entity.from), at: network.path.appending("from")))
      times.append(recorder.stated(TraceValue(network.entity.to), at: network.path.appending("to")))
    }
    let holds = recorder.apply(.networkEntryHolds, to: times, about: path)
    let kinds = network?.entity.kinds ?? []
    let place = kinds.firstIndex { $0.code == entry.kind }
    var standing = recorder.given(.none)
    if let network, let place {
      let kind = network.path.appending("kinds").naming(place, of: kinds)
      standing = recorder.stated(TraceValue(kinds[place].standing), at: kind.appending("standing"))
    }
    let figure = recorder.apply(.networkEntryClass, to: [holds, standing], about: path)
    var linked = LinkedNetworkEntry(
      entry: path, network: entry.network,
      holds: holds.truthAnswer([
        Reason(
          Message("regionalSupport.open"), settledBy: [path.appending("from"), path.appending("to")])
      ]))
    linked.code = entry.kind
    linked.standing = place.flatMap { kinds[$0].standing }
    linked.meaning = place.flatMap { kinds[$0].meaning ?? kinds[$0].label }
    return (linked, figure)
  }
}
