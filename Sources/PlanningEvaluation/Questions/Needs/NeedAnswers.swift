import DossierCoding
import ExactValues
import PlanningModel

/// The comparing behind ``UnansweredNeedsQuestion``.
struct NeedAnswers {
  private let question: UnansweredNeedsQuestion
  private let index: DossierIndex
  /// For each item of the plan in force whether a live leaf belongs to it.
  private let isLive: [Row<PlanItem>: Figure]
  private let needs: [Row<Need>]
  /// For each need the first of those that are stated to be the same.
  private let first: [Int]
  /// For each need the items of the plan that are to answer it, in force or not.
  private let items: [Set<Row<PlanItem>>]
  private let hasMissingItem: [Bool]

  init(
    _ question: UnansweredNeedsQuestion, _ leaves: PlanLeaves, _ facts: LeafFacts, _ index: DossierIndex,
    recording recorder: inout some Recorder
  ) {
    self.question = question
    self.index = index
    needs = index.rows(of: Need.self)
    isLive = Self.live(leaves, facts, index, recording: &recorder)
    first = Self.groups(of: needs, index)
    var items = [Set<Row<PlanItem>>](repeating: [], count: needs.count)
    var hasMissingItem = [Bool](repeating: false, count: needs.count)
    for (place, row) in needs.enumerated() {
      for id in index[row]?.answeredBy ?? [] {
        guard let item = index.row(of: id) else {
          hasMissingItem[place] = true
          continue
        }
        if index[item]?.plan == question.plan { items[place].insert(item) }
      }
    }
    for item in index.plans.items(of: leaves.plan) {
      for row in (index[item]?.needs ?? []).compactMap({ index.row(of: $0) }) where items.indices.contains(row.position)
      {
        items[row.position].insert(item)
      }
    }
    self.items = items
    self.hasMissingItem = hasMissingItem
  }

  /// Whether a live leaf belongs to an item: itself, one below it, or the one whose step it is.
  private static func live(
    _ leaves: PlanLeaves, _ facts: LeafFacts, _ index: DossierIndex, recording recorder: inout some Recorder
  ) -> [Row<PlanItem>: Figure] {
    let inForce = Set(leaves.items)
    var own: [Row<PlanItem>: Figure] = [:]
    for leaf in leaves.rows { own[leaf] = facts.isLive(leaf, recording: &recorder) }
    var open = leaves.items.filter { index.plans.parent(of: $0).map { !inForce.contains($0) } ?? true }
    var ordered: [Row<PlanItem>] = []
    // Steps below a leaf belong to it.
    var leafAbove: [Row<PlanItem>: Figure] = [:]
    while let row = open.popLast() {
      ordered.append(row)
      let below = index.plans.children(of: row).filter { inForce.contains($0) }
      if let figure = own[row] ?? leafAbove[row] { for child in below { leafAbove[child] = figure } }
      open += below
    }
    var live: [Row<PlanItem>: Figure] = [:]
    for row in ordered.reversed() {
      if let figure = own[row] ?? leafAbove[row] {
        live[row] = figure
      } else {
        let below = index.plans.children(of: row).compactMap { live[$0] }
        live[row] = recorder.apply(.anyLive, to: below, about: index.path(of: row))
      }
    }
    return live
  }

  /// For each need the place of the first that it is stated to be the same as.
  private static func groups(of needs: [Row<Need>], _ index: DossierIndex) -> [Int] {
    var roots = Array(needs.indices)
    func root(of place: Int) -> Int {
      var place = place
      while roots[place] != place {
        roots[place] = roots[roots[place]]
        place = roots[place]
      }
      return place
    }
    for (place, row) in needs.enumerated() {
      guard let same = index[row]?.sameAs.flatMap({ index.row(of: $0) }), roots.indices.contains(same.position) else {
        continue
      }
      let pair = [root(of: place), root(of: same.position)].sorted()
      roots[pair[1]] = pair[0]
    }
    return needs.indices.map { root(of: $0) }
  }

  // MARK: Answer

  func answer(recording recorder: inout some Recorder) -> Answer<UnansweredNeeds> {
    let groups = Dictionary(grouping: needs.indices, by: { first[$0] })
    var listed: [(need: UnansweredNeed, weight: Written<FixedDecimal>?)] = []
    var truths: [Figure] = []
    for root in groups.keys.sorted() {
      let members = groups[root] ?? []
      let rows = members.reduce(into: Set<Row<PlanItem>>()) { $0.formUnion(items[$1]) }.sorted()
      let path = index.path(of: needs[root])
      var live = rows.compactMap { isLive[$0] }
      if members.contains(where: { hasMissingItem[$0] }) { live.append(recorder.given(.none)) }
      let isAnswered = recorder.apply(.anyLive, to: live, about: path)
      let hasItems = recorder.given(.truth(!rows.isEmpty))
      let standing = recorder.apply(.needStanding, to: [isAnswered, hasItems], about: path)
      truths.append(recorder.apply(.isUnanswered, to: [standing], about: path))
      if isAnswered.value == .truth(true) { continue }
      let reasons = [
        Reason(Message("unansweredNeeds.liveOpen"), settledBy: [DossierPath(StatusReport.collectionName)])
      ]
      for member in members {
        guard let need = index[needs[member]] else { continue }
        var entry = UnansweredNeed(need: index.path(of: needs[member]), standing: standing.codeAnswer(reasons))
        entry.scale = need.weightWords
        entry.kind = need.kind
        entry.isRelated = need.kind.flatMap { $0.isListed ? $0 == .relatedService || $0 == .housing : nil }
        entry.surveys = index.surveys(showing: need)
        entry.items = rows.map { index.path(of: $0) }.inOrder
        entry.repeats = members.filter { $0 != member }.map { index.path(of: needs[$0]) }.inOrder
        listed.append((entry, need.weight))
      }
    }
    let count = recorder.apply(.countPossible, to: truths)
    recorder.result(count, named: "unanswered")
    var result = UnansweredNeeds(
      plan: question.plan, needs: groups.count,
      unanswered: count.countAnswer([
        Reason(Message("unansweredNeeds.liveOpen"), settledBy: [DossierPath(StatusReport.collectionName)])
      ]))
    result.version = question.version
    let scales = rank(listed, into: &result, recording: &recorder)
    result.similar = similar()
    var remarks = [Reason(Message("unansweredNeeds.silence"))]
    if scales > 1 { remarks.append(Reason(Message("unansweredNeeds.scales", ["count": .count(scales)]))) }
    return .known(result, remarks: remarks)
  }

  /// Puts the needs in order and gives the number of scales.
  private func rank(
    _ listed: [(need: UnansweredNeed, weight: Written<FixedDecimal>?)], into result: inout UnansweredNeeds,
    recording recorder: inout some Recorder
  ) -> Int {
    let weighed = listed.filter { $0.weight?.value != nil }
    let scales = Dictionary(grouping: weighed) { CzechText.folded($0.need.scale ?? "") }
    for scale in scales.keys.sorted(by: { $0.utf8.lexicographicallyPrecedes($1.utf8) }) {
      let entries = (scales[scale] ?? []).sorted { $0.need.need < $1.need.need }
      let weights = entries.map { entry in
        recorder.stated(TraceValue(entry.weight), at: entry.need.need.appending("weight"))
      }
      let ranks = recorder.apply(.needRanks, to: weights)
      recorder.result(ranks, named: "ranks.\(scale)")
      let places = ranks.value.elements
      let ranked = entries.enumerated().map { place, entry in
        var need = entry.need
        need.rank = places.indices.contains(place) ? places[place].countValue : nil
        return need
      }
      result.listed += ranked.sorted { ($0.rank ?? .max, $0.need) < ($1.rank ?? .max, $1.need) }
    }
    result.listed += listed.filter { $0.weight?.value == nil }.map(\.need).sorted { $0.need < $1.need }
    return scales.count
  }

  /// Needs that share evidence or a name and are not stated to be the same.
  private func similar() -> [SimilarNeeds] {
    var byEvidence: [DossierPath: [Int]] = [:]
    var byName: [String: [Int]] = [:]
    for (place, row) in needs.enumerated() {
      guard let need = index[row] else { continue }
      for path in Set(need.evidence.compactMap(\.origin)) { byEvidence[path, default: []].append(place) }
      let name = CzechText.folded(need.name)
      if !name.isEmpty { byName[name, default: []].append(place) }
    }
    func group(_ places: [Int], _ evidence: DossierPath?) -> SimilarNeeds? {
      guard Set(places.map { first[$0] }).count > 1 else { return nil }
      var similar = SimilarNeeds()
      similar.evidence = evidence
      similar.needs = places.map { index.path(of: needs[$0]) }.inOrder
      return similar
    }
    return byEvidence.sorted { $0.key < $1.key }.compactMap { group($0.value, $0.key) }
      + byName.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.compactMap { group($0.value, nil) }
  }
}
