import CzechRegisters
import ExactValues
import PlanningModel

/// What the leaves of a plan say of target groups.
struct TargetGroupCount {
  private struct Leaf {
    let path: DossierPath
    let groups: [Identifier<TargetGroup>]
    let isLive: Figure
    let isCommon: Figure

    var mayBeLive: Bool { isLive.value != .truth(false) }
    var isOfCommonBucket: Bool { isCommon.value == .truth(true) }
  }

  /// The groups that leaves name which may be live.
  let named: Set<Identifier<TargetGroup>>
  /// Leaves that may be live and name no group.
  let withoutGroups: [DossierPath]
  private let leaves: [Leaf]
  private let byGroup: [Identifier<TargetGroup>: [Int]]
  private let coveredByCode: [TargetGroupCode: Set<Identifier<TargetGroup>>]
  private let index: DossierIndex
  private let open: Figure
  private let openInCommon: Figure
  private let asked: Figure

  /// - Complexity: O(items + reports + named groups).
  init(_ plan: PlanLeaves, _ index: DossierIndex, on day: Day, recording recorder: inout some Recorder) {
    self.index = index
    let facts = LeafFacts(of: plan, index, on: day, recording: &recorder)
    let rows = index.rows(of: PlanItem.self)
    let commonOwners = index.plans.nearest { $0.isCommon != nil }
    var leaves: [Leaf] = []
    var byGroup: [Identifier<TargetGroup>: [Int]] = [:]
    var unnamed: [Figure] = []
    for row in plan.rows {
      let groups = facts.effective.targetGroups(of: row, in: index, recording: &recorder).stated?.value ?? []
      let owner = commonOwners.indices.contains(row.position) ? commonOwners[row.position] : -1
      var isCommon = recorder.given(.none)
      if rows.indices.contains(owner), let common = index[rows[owner]]?.isCommon {
        isCommon = recorder.stated(.truth(common), at: index.path(of: rows[owner]).appending("isCommon"))
      }
      let leaf = Leaf(
        path: index.path(of: row), groups: groups, isLive: facts.isLive(row, recording: &recorder), isCommon: isCommon)
      for group in Set(groups) { byGroup[group, default: []].append(leaves.count) }
      if groups.isEmpty { unnamed += [leaf.isLive, leaf.isCommon] }
      leaves.append(leaf)
    }
    self.leaves = leaves
    self.byGroup = byGroup
    withoutGroups = leaves.filter { $0.groups.isEmpty && $0.mayBeLive }.map(\.path).inOrder
    named = Set(leaves.filter(\.mayBeLive).flatMap(\.groups))
    let covered = Set(leaves.filter { $0.isLive.value == .truth(true) }.flatMap(\.groups))
    var byCode: [TargetGroupCode: Set<Identifier<TargetGroup>>] = [:]
    for group in covered {
      for code in index[group]?.registerCodes ?? [] { byCode[code, default: []].insert(group) }
    }
    coveredByCode = byCode
    open = recorder.apply(.openLeaves, to: [recorder.given(.truth(false))] + unnamed)
    openInCommon = recorder.apply(.openLeaves, to: [recorder.given(.truth(true))] + unnamed)
    asked = recorder.given(TraceValue(CoverageState.notCovered))
  }

  /// The coverage of a group, and whether no measure names it.
  ///
  /// - Complexity: O(leaves that name it + size of the answer).
  func coverage(
    of group: Identifier<TargetGroup>, recording recorder: inout some Recorder
  ) -> (TargetGroupCoverage, Figure) {
    let naming = byGroup[group, default: []].map { leaves[$0] }
    let path = TargetGroup.path(of: group)
    let figure = recorder.apply(
      .targetGroupCoverage, to: [open, openInCommon] + naming.flatMap { [$0.isLive, $0.isCommon] }, about: path)
    recorder.result(figure, named: "coverage.\(group)")
    let isUncovered = recorder.apply(.isThisCode, to: [figure, asked], about: path)
    let undecided = naming.filter { $0.isLive.value == .none }.map(\.path).inOrder
    var coverage = TargetGroupCoverage(group: group, state: figure.codeAnswer(reasons(undecided)))
    let live = naming.filter { $0.isLive.value == .truth(true) }
    coverage.measures = live.filter { !$0.isOfCommonBucket }.map(\.path).inOrder
    coverage.commonMeasures = live.filter(\.isOfCommonBucket).map(\.path).inOrder
    coverage.openMeasures = undecided
    if figure.value != TraceValue(CoverageState.covered) {
      let codes = index[group]?.registerCodes ?? []
      let same = codes.reduce(into: Set<Identifier<TargetGroup>>()) { $0.formUnion(coveredByCode[$1] ?? []) }
      coverage.sameCodeAs = same.subtracting([group]).sorted { $0.text < $1.text }
    }
    return (coverage, isUncovered)
  }

  /// The leaves that may be live and name all of several groups.
  func leaves(naming groups: [Identifier<TargetGroup>]) -> [DossierPath] {
    guard groups.count > 1 else { return [] }
    return leaves.filter { leaf in
      leaf.mayBeLive && leaf.groups.count >= groups.count && Set(leaf.groups).isSuperset(of: groups)
    }.map(\.path).inOrder
  }

  /// Why the number of groups that no measure names may be open.
  var openReasons: [Reason] { reasons(leaves.filter { $0.isLive.value == .none }.map(\.path).inOrder) }

  private func reasons(_ undecided: [DossierPath]) -> [Reason] {
    var reasons: [Reason] = []
    if !withoutGroups.isEmpty {
      reasons.append(
        Reason(
          Message("targetGroups.openLeaves", ["count": .count(withoutGroups.count)]),
          settledBy: withoutGroups.map { $0.appending("targetGroups") }))
    }
    if !undecided.isEmpty {
      reasons.append(
        Reason(
          Message("planLeaves.liveOpen", ["count": .count(undecided.count)]),
          settledBy: [DossierPath(StatusReport.collectionName)]))
    }
    return reasons
  }
}
