import ExactValues

/// What became of suggestions or comments through merging and splitting (*původ podnětů*).
///
/// A thing that was merged is settled with what it was merged into; one that was split is settled with its parts. So the
/// ones that are settled for themselves are the *leaves*: merged into nothing and split into nothing. *Originals* are
/// those that came from outside: not split from another, and not made by merging. One that others were merged into
/// and that states neither how nor when it came is taken for made by merging.
///
/// The lineage holds for any data: a way that runs in a circle or leads to nothing ends loose.
public struct ContributionLineage<C: Contribution>: Sendable {
  /// The contributions, in document order; rows are places in it.
  package let contributions: [C]
  /// The rows in an order in which what a row became stands before it; rows of a circle stand together.
  package let settlingOrder: [Int]
  private let rows: [Identifier<C>: Int]
  private let next: [[Int]]
  private let previous: [[Int]]
  private let circular: [Bool]
  /// Where the way from a row that became one other ends or parts, so that long ways are gone once.
  private let partings: [Int]

  /// Traces contributions.
  ///
  /// - Complexity: O(contributions).
  public init(_ contributions: [C]) {
    self.contributions = contributions
    let rows = Dictionary(
      contributions.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    var next = [[Int]](repeating: [], count: contributions.count)
    var previous = next
    for (row, contribution) in contributions.enumerated() {
      if let target = contribution.mergedInto.flatMap({ rows[$0] }) {
        next[row].append(target)
        previous[target].append(row)
      }
      if let whole = contribution.splitFrom.flatMap({ rows[$0] }) {
        next[whole].append(row)
        previous[row].append(whole)
      }
    }
    self.rows = rows
    self.next = next
    self.previous = previous
    var search = CircleSearch(next)
    search.run()
    settlingOrder = search.order
    circular = search.isInCircle
    var partings = Array(contributions.indices)
    for row in search.order where next[row].count == 1 && !search.isInCircle[row] {
      partings[row] = partings[next[row][0]]
    }
    self.partings = partings
  }

  // MARK: One step

  /// What one was merged into and split into, in document order.
  public func successors(of id: Identifier<C>) -> [Identifier<C>] { ids(rows[id].map { next[$0] } ?? []) }

  /// What was merged into one, and what it was split from, in document order.
  public func predecessors(of id: Identifier<C>) -> [Identifier<C>] { ids(rows[id].map { previous[$0] } ?? []) }

  /// Whether one came out of itself.
  public func isInCircle(_ id: Identifier<C>) -> Bool { rows[id].map { circular[$0] } ?? false }

  // MARK: The whole way

  /// Where one comes from: those on the way back that came from nothing else; itself where there are none before it.
  ///
  /// - Complexity: O(contributions on the way).
  public func origins(of id: Identifier<C>) -> [Identifier<C>] { ends(from: id, by: previous) }

  /// What became of one: those that are settled for themselves; itself where it was neither merged nor split.
  ///
  /// - Complexity: O(contributions on the way).
  public func outcomes(of id: Identifier<C>) -> [Identifier<C>] {
    rows[id].map { ids(outcomes(ofRow: $0)) } ?? []
  }

  /// Whether some way from one ends in a circle or at something that is not there, so that its settlement is not known.
  ///
  /// - Complexity: O(contributions on the way).
  public func hasLooseEnd(_ id: Identifier<C>) -> Bool {
    guard let row = rows[id] else { return true }
    return reach(from: row, by: next).contains { isLoose(row: $0) }
  }

  /// The originals, in document order.
  public var originals: [Identifier<C>] { ids(contributions.indices.filter { isOriginal(row: $0) }) }

  /// Those that are settled for themselves, in document order.
  public var leaves: [Identifier<C>] { ids(contributions.indices.filter { isLeaf(row: $0) }) }

  // MARK: Rows

  package func row(of id: Identifier<C>) -> Int? { rows[id] }

  package func successors(of row: Int) -> [Int] { next.indices.contains(row) ? next[row] : [] }

  /// Whether a row is in a circle or was merged into something that is not there.
  package func isLoose(row: Int) -> Bool {
    guard contributions.indices.contains(row) else { return true }
    return circular[row] || contributions[row].mergedInto.map { rows[$0] == nil } ?? false
  }

  /// The rows that a row became; itself where it was neither merged nor split.
  ///
  /// - Complexity: O(splits and outcomes on the way), however often things were merged in turn.
  package func outcomes(ofRow row: Int) -> [Int] { outcomes(ofRows: [row]) }

  /// The rows that any of some rows became, each once.
  ///
  /// - Complexity: O(rows, and splits and outcomes on their ways); sorting apart.
  package func outcomes(ofRows rows: [Int]) -> [Int] {
    var reached = Set(rows.filter { contributions.indices.contains($0) }.map { partings[$0] })
    // Many ways may part at one place, whose parts are gone through once.
    var open = Array(reached)
    while let row = open.popLast() {
      for other in next[row].map({ partings[$0] }) where reached.insert(other).inserted { open.append(other) }
    }
    return reached.filter { isLeaf(row: $0) }.sorted()
  }

  package func isLeaf(row: Int) -> Bool { !isLoose(row: row) && next[row].isEmpty }

  package func isOriginal(row: Int) -> Bool {
    guard contributions.indices.contains(row) else { return false }
    let own = contributions[row]
    guard own.splitFrom == nil else { return false }
    return previous[row].isEmpty || own.channel != nil || own.received != nil || own.sent != nil
  }

  private func ids(_ rows: [Int]) -> [Identifier<C>] { rows.sorted().map { contributions[$0].id } }

  private func reach(from row: Int, by edges: [[Int]]) -> Set<Int> {
    var reached: Set<Int> = [row]
    var open = [row]
    while let row = open.popLast() {
      for other in edges[row] where reached.insert(other).inserted { open.append(other) }
    }
    return reached
  }

  private func ends(from id: Identifier<C>, by edges: [[Int]]) -> [Identifier<C>] {
    guard let row = rows[id] else { return [] }
    return ids(reach(from: row, by: edges).filter { edges[$0].isEmpty })
  }
}

extension Dossier {
  /// What became of the suggestions.
  public var suggestionLineage: ContributionLineage<Suggestion> { ContributionLineage(suggestions) }

  /// What became of the comments.
  public var commentLineage: ContributionLineage<PlanComment> { ContributionLineage(comments) }
}
