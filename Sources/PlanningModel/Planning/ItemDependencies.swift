import ExactValues

/// What has to come first among items (*návaznosti*): the circles that no order can satisfy.
public struct ItemDependencies: Sendable {
  /// The items that wait for themselves, each group that hangs together by itself, in document order.
  public let circles: [[Row<PlanItem>]]

  /// Searches the dependencies of all plans.
  ///
  /// - Complexity: O(items + dependencies).
  public init(_ index: DossierIndex) {
    let edges = index.dossier.planItems.map { item in
      item.dependsOn.compactMap { index.row(of: $0)?.position }
    }
    var search = CircleSearch(edges)
    search.run()
    var groups = Groups(count: edges.count)
    for row in edges.indices where search.isInCircle[row] {
      for target in edges[row] where search.isInCircle[target] { groups.join(row, target) }
    }
    let members = Dictionary(grouping: edges.indices.filter { search.isInCircle[$0] }) { groups.first(of: $0) }
    circles = members.values.map { $0.sorted().map { Row($0) } }.sorted {
      ($0.first?.position ?? 0) < ($1.first?.position ?? 0)
    }
  }
}

/// Rows that were joined, each group named by one of its rows.
private struct Groups {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func first(of row: Int) -> Int {
    var top = row
    while parents[top] != top {
      parents[top] = parents[parents[top]]
      top = parents[top]
    }
    return top
  }

  mutating func join(_ row: Int, _ other: Int) {
    let (left, right) = (first(of: row), first(of: other))
    parents[max(left, right)] = min(left, right)
  }
}
