import DossierCoding
import ExactValues
import PlanningModel

/// The links between the leaves of two plans: stated, proposed, possible by name, or left open by the items above and below.
struct CarryOverLinks {
  /// A leaf with the steps of its links.
  struct Leaf {
    let row: Row<PlanItem>
    let path: DossierPath
    /// The links, each as the code of its kind.
    var links: [Figure] = []
    var stated: [DossierPath] = []
    var proposed: [DossierPath] = []
    var candidates: [DossierPath] = []
    var unnamed: [DossierPath] = []
    var sameCode: [DossierPath] = []
    var namesPredecessors = false
  }

  /// More leaves of the same name or code than these are not listed one by one.
  private static let mostListed = 10

  /// Among these links a leaf that is not listed is sure to show that it may be one of several.
  private static let mostUnlisted = 2

  private(set) var before: [Leaf]
  private(set) var after: [Leaf]

  private let index: DossierIndex
  private let placeBefore: [Row<PlanItem>: Int]
  private let labelsBefore: [Label?]
  private let byLabel: [Label: [Int]]
  private let byName: [String: [Int]]
  private let byCode: [String: [Int]]
  private let unnamedByCode: [String: [Int]]
  private var unlisted: [GroupKey: Int] = [:]

  /// Leaves of the earlier plan that are looked at together.
  private enum GroupKey: Hashable {
    case name(String), code(String), unnamedCode(String)
  }

  /// What a leaf is called, as it is compared.
  private struct Label: Hashable {
    let code: String
    let name: String

    init?(_ item: PlanItem) {
      code = CzechText.folded(item.code ?? "")
      name = CzechText.folded(item.name ?? "")
      if item.isPlaceholder == true || code.isEmpty && name.isEmpty { return nil }
    }
  }

  init(
    from: Identifier<Plan>, to: Identifier<Plan>, before: [Row<PlanItem>], after: [Row<PlanItem>],
    _ index: DossierIndex, recording recorder: inout some Recorder
  ) {
    self.index = index
    self.before = before.map { Leaf(row: $0, path: index.path(of: $0)) }
    self.after = after.map { Leaf(row: $0, path: index.path(of: $0)) }
    placeBefore = Dictionary(
      before.enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var byLabel: [Label: [Int]] = [:]
    var byName: [String: [Int]] = [:]
    var byCode: [String: [Int]] = [:]
    let labels = before.map { index[$0].flatMap { Label($0) } }
    labelsBefore = labels
    let paths = before.map { index.path(of: $0) }
    for place in labels.indices.sorted(by: { paths[$0] < paths[$1] }) {
      guard let label = labels[place] else { continue }
      if !label.code.isEmpty, !label.name.isEmpty { byLabel[label, default: []].append(place) }
      if !label.name.isEmpty { byName[label.name, default: []].append(place) }
      if !label.code.isEmpty { byCode[label.code, default: []].append(place) }
    }
    self.byLabel = byLabel
    self.byName = byName
    self.byCode = byCode
    unnamedByCode = byCode.mapValues { places in
      places.filter { labels[$0]?.name.isEmpty == true }
    }
    for place in after.indices { link(place, to: from, recording: &recorder) }
    leaveOpen(from: from, to: to, recording: &recorder)
  }

  // MARK: Leaves

  private mutating func link(_ place: Int, to plan: Identifier<Plan>, recording recorder: inout some Recorder) {
    guard let item = index[after[place].row] else { return }
    after[place].namesPredecessors = !item.predecessors.isEmpty
    guard item.predecessors.isEmpty else {
      var seen: Set<Int> = []
      let rows = item.predecessors.compactMap { index.row(of: $0) }
      for other in rows.compactMap({ placeBefore[$0] }) where seen.insert(other).inserted {
        add(place, other, recording: &recorder)
      }
      return
    }
    guard let label = Label(item) else { return }
    let same = label.code.isEmpty ? [] : byLabel[label] ?? []
    let named = same.count == 1 ? same : byName[label.name] ?? []
    add(place, named, of: .name(label.name), recording: &recorder)
    if label.code.isEmpty { return }
    let coded = byCode[label.code] ?? []
    if label.name.isEmpty {
      add(place, coded, of: .code(label.code), recording: &recorder)
    } else {
      add(place, unnamedByCode[label.code] ?? [], of: .unnamedCode(label.code), recording: &recorder)
      for other in coded where after[place].sameCode.count < Self.mostListed {
        guard let name = labelsBefore[other]?.name, !name.isEmpty, name != label.name else { continue }
        after[place].sameCode.append(before[other].path)
      }
    }
  }

  /// Links a leaf with the first of some earlier ones; the rest of them learn once or twice that they may be linked.
  private mutating func add(
    _ place: Int, _ others: [Int], of key: GroupKey, recording recorder: inout some Recorder
  ) {
    for other in others.prefix(Self.mostListed) { add(place, other, recording: &recorder) }
    guard others.count > Self.mostListed, unlisted[key, default: 0] < Self.mostUnlisted else { return }
    unlisted[key, default: 0] += 1
    for other in others.dropFirst(Self.mostListed) { add(place, other, isListed: false, recording: &recorder) }
  }

  private mutating func add(
    _ place: Int, _ other: Int, isListed: Bool = true, recording recorder: inout some Recorder
  ) {
    let (earlier, later) = (before[other], after[place])
    guard let item = index[earlier.row] else { return }
    let same = labelsBefore[other].flatMap { byLabel[$0]?.count } ?? 0
    let figure = recorder.apply(
      .carryOverLink,
      to: [
        member("predecessors", of: later, recording: &recorder), member("code", of: later, recording: &recorder),
        member("name", of: later, recording: &recorder), recorder.given(.text(item.id.text)),
        member("code", of: earlier, recording: &recorder), member("name", of: earlier, recording: &recorder),
        recorder.given(.count(same)),
      ], about: later.path)
    before[other].links.append(figure)
    guard isListed else { return }
    after[place].links.append(figure)
    switch figure.value.textValue.flatMap({ CarryOverLink(rawValue: $0) }) {
    case .stated?: after[place].stated.append(earlier.path)
    case .proposed?: after[place].proposed.append(earlier.path)
    case .candidate?:
      after[place].candidates.append(earlier.path)
      before[other].candidates.append(later.path)
      return
    case .unnamed?:
      after[place].unnamed.append(earlier.path)
      before[other].unnamed.append(later.path)
      return
    default: return
    }
    before[other].stated.append(later.path)
  }

  private func member(_ name: String, of leaf: Leaf, recording recorder: inout some Recorder) -> Figure {
    let path = leaf.path.appending(name)
    return recorder.stated(TraceValue(stated: index.rawValue(at: path)), at: path)
  }

  // MARK: Above and below

  /// Leaves open what items above or below carry on, and predecessors that are missing.
  private mutating func leaveOpen(
    from: Identifier<Plan>, to: Identifier<Plan>, recording recorder: inout some Recorder
  ) {
    guard let plan = index.row(of: to) else { return }
    let leafPlaces = Dictionary(
      after.enumerated().map { ($0.element.row, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var touched: [Row<PlanItem>: Figure] = [:]
    var linking: [Row<PlanItem>: Figure] = [:]
    for row in index.plans.items(of: plan) {
      guard let item = index[row], item.removedBy == nil, !item.predecessors.isEmpty else { continue }
      let isLeaf = leafPlaces[row] != nil
      let targets = item.predecessors.map { index.row(of: $0) }
      let others = targets.compactMap { $0 }.filter { target in
        index[target]?.plan == from && (!isLeaf || placeBefore[target] == nil)
      }
      guard !others.isEmpty || isLeaf && targets.contains(nil) else { continue }
      let path = index.path(of: row).appending("predecessors")
      let figure = recorder.apply(
        .carryOverOpen, to: [recorder.stated(TraceValue(stated: index.rawValue(at: path)), at: path)],
        about: index.path(of: row))
      linking[row] = figure
      for target in others { touched[target] = touched[target] ?? figure }
    }
    guard !linking.isEmpty else { return }
    let openAfter = nearest(linking)
    for place in after.indices { openAfter[after[place].row.position].map { after[place].links.append($0) } }
    let openBefore = nearest(touched)
    let openAbove = above(touched)
    for place in before.indices {
      let row = before[place].row
      if let figure = openBefore[row.position] ?? openAbove[row] { before[place].links.append(figure) }
    }
  }

  /// For each item that itself or one above it has a figure, that figure.
  private func nearest(_ figures: [Row<PlanItem>: Figure]) -> [Int: Figure] {
    let rows = index.rows(of: PlanItem.self)
    var position = -1
    let owners = index.plans.nearest { _ in
      position += 1
      return rows.indices.contains(position) && figures[rows[position]] != nil
    }
    var found: [Int: Figure] = [:]
    for (position, owner) in owners.enumerated() where rows.indices.contains(owner) {
      found[position] = figures[rows[owner]]
    }
    return found
  }

  /// The items above those that have a figure.
  private func above(_ figures: [Row<PlanItem>: Figure]) -> [Row<PlanItem>: Figure] {
    var found: [Row<PlanItem>: Figure] = [:]
    for (row, figure) in figures.sorted(by: { $0.key < $1.key }) {
      var above = index.plans.parent(of: row)
      while let item = above, found[item] == nil {
        found[item] = figure
        above = index.plans.parent(of: item)
      }
    }
    return found
  }
}

/// What links a leaf to one of an earlier plan.
enum CarryOverLink: String {
  case stated, proposed, candidate, unnamed, open
}
