import DossierCoding
import ExactValues

/// The steps of two derivations side by side.
struct TraceComparison {
  private let old: ComparedTrace
  private let new: ComparedTrace
  /// Leaves that have names of their own and differ, by their names.
  private let leaves: [TraceLeafName: TraceChange]

  init(_ old: Trace, _ new: Trace) {
    var shapes = TraceShapes()
    self.old = ComparedTrace(old, &shapes)
    self.new = ComparedTrace(new, &shapes)
    let (before, after) = (self.old.leaves, self.new.leaves)
    var changed: [TraceLeafName: TraceChange] = [:]
    for name in Set(before.keys).union(after.keys) where before[name]?.compared != after[name]?.compared {
      // A formula that only one derivation needs is no other formula.
      if name.kind == .formula, before[name] == nil || after[name] == nil { continue }
      changed[name] = TraceChange(
        kind: name.kind, name: name.text, old: before[name]?.shown, new: after[name]?.shown)
    }
    leaves = changed
  }

  var allChangedLeaves: Set<TraceChange> { Set(leaves.values) }

  /// The changed leaves that have names of their own behind two steps.
  func changedLeaves(behind first: Int?, and second: Int?) -> Set<TraceChange> {
    if let first, let second, old.shape(of: first) == new.shape(of: second) { return [] }
    let names =
      (first.map { old.leafNames(behind: $0) } ?? []).union(second.map { new.leafNames(behind: $0) } ?? [])
    return Set(names.compactMap { leaves[$0] })
  }

  /// The changed leaves on the way to which every value differs.
  mutating func causes(from first: Int?, to second: Int?) -> Set<TraceChange> {
    guard let first, let second else {
      // A result that only one derivation has: whatever changed behind it.
      return changedLeaves(behind: first, and: second)
    }
    var found: Set<TraceChange> = []
    var seen: Set<[Int]> = []
    var open = [[first, second]]
    while let pair = open.popLast() {
      guard pair.count == 2, seen.insert(pair).inserted, old.shape(of: pair[0]) != new.shape(of: pair[1]) else {
        continue
      }
      let (before, after) = (old.nodes[pair[0]], new.nodes[pair[1]])
      let own = leafNames(before, after).compactMap { leaves[$0] }
      found.formUnion(own)
      guard before.kind == .computed, after.kind == .computed else {
        if own.isEmpty, before.value != after.value { found.insert(given(before, after)) }
        continue
      }
      var isExplained = !own.isEmpty
      if before.formula != after.formula {
        found.insert(formula(before, after))
        isExplained = true
      }
      let matching = ChildMatching(old, before.children, new, after.children)
      for (left, right) in matching.pairs where old.nodes[left].value != new.nodes[right].value {
        open.append([left, right])
        isExplained = true
      }
      for name in matching.rest(old, new) {
        guard let change = leaves[name] else { continue }
        found.insert(change)
        isExplained = true
      }
      if !isExplained { found.insert(selection(before, after)) }
    }
    return found
  }

  /// The names of what two steps say themselves: the path, the subject of a fact, the parameters.
  private func leafNames(_ before: TraceNode, _ after: TraceNode) -> Set<TraceLeafName> {
    Set(TraceLeafName.all(of: before) + TraceLeafName.all(of: after))
  }

  private func given(_ before: TraceNode, _ after: TraceNode) -> TraceChange {
    TraceChange(kind: .given, name: after.subject?.description ?? "", old: before.value, new: after.value)
  }

  private func formula(_ before: TraceNode, _ after: TraceNode) -> TraceChange {
    TraceChange(
      kind: .formula, name: after.subject?.description ?? "", old: .text(before.formula?.rawValue ?? "?"),
      new: .text(after.formula?.rawValue ?? "?"))
  }

  private func selection(_ before: TraceNode, _ after: TraceNode) -> TraceChange {
    TraceChange(
      kind: .selection, name: after.subject?.description ?? after.formula?.rawValue ?? "",
      old: .count(before.children.count), new: .count(after.children.count))
  }
}

/// Which children of two steps are the same ones, and which have no counterpart.
private struct ChildMatching {
  private(set) var pairs: [(Int, Int)] = []
  private var left: [Int] = []
  private var right: [Int] = []

  /// Children alike go first, then those of one name, then those of one kind, each in their order.
  init(_ old: ComparedTrace, _ before: [Int], _ new: ComparedTrace, _ after: [Int]) {
    left = before.filter { old.nodes.indices.contains($0) }
    right = after.filter { new.nodes.indices.contains($0) }
    match({ "\(old.shape(of: $0))" }, { "\(new.shape(of: $0))" })
    match({ old.nodes[$0].matchingName }, { new.nodes[$0].matchingName })
    match({ old.nodes[$0].matchingKind }, { new.nodes[$0].matchingKind })
  }

  private mutating func match(_ name: (Int) -> String, _ other: (Int) -> String) {
    var byName: [String: [Int]] = [:]
    for child in right.reversed() { byName[other(child), default: []].append(child) }
    var matched: Set<Int> = []
    left = left.filter { child in
      guard let partner = byName[name(child)]?.popLast() else { return true }
      pairs.append((child, partner))
      matched.insert(partner)
      return false
    }
    // A step may stand several times among the children; only as many are matched as were taken.
    var taken = Dictionary(pairs.map { ($0.1, 1) }, uniquingKeysWith: +)
    right = right.filter { child in
      guard matched.contains(child), let count = taken[child], count > 0 else { return true }
      taken[child] = count - 1
      return false
    }
  }

  /// The leaves behind the children that have no counterpart.
  func rest(_ old: ComparedTrace, _ new: ComparedTrace) -> Set<TraceLeafName> {
    left.reduce(into: Set<TraceLeafName>()) { $0.formUnion(old.leafNames(behind: $1)) }
      .union(right.reduce(into: Set<TraceLeafName>()) { $0.formUnion(new.leafNames(behind: $1)) })
  }
}

extension TraceNode {
  /// What names a step among its siblings: what it states or is about.
  fileprivate var matchingName: String {
    "\(kind.rawValue) \(path?.description ?? subject?.description ?? "") \(formula?.rawValue ?? "")"
  }

  /// What a step without a counterpart can be compared with: one about the same, or an input of the question.
  fileprivate var matchingKind: String {
    switch kind {
    case .given: "given"
    case .computed: "computed \(subject?.description ?? "")"
    default: "\(kind.rawValue) \(path?.description ?? subject?.description ?? "")"
    }
  }
}
