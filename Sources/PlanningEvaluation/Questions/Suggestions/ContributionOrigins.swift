import ExactValues
import PlanningModel

/// Where what was split and merged takes its window and its days from.
///
/// A part came when and where the letter came that it was split from, unless it says otherwise; what was made by merging
/// came with those that were merged into it.
struct ContributionOrigins<C: Contribution> {
  /// The rows whose coming counts for each row; itself where it says when it came, or came from outside.
  let rows: [[Int]]
  /// The windows that each row belongs to, in document order: its own, and those of what was merged into it.
  private let windows: [[Int]]
  private let all: [CommentWindow]
  /// The windows that are stated with the rows themselves.
  private let own: [Int?]

  /// - Complexity: O(contributions + windows), times the number of origins where what was merged was split again.
  init(_ lineage: ContributionLineage<C>, windows all: [CommentWindow]) {
    self.all = all
    let places = Dictionary(all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let contributions = lineage.contributions
    let own = contributions.map { $0.ownWindow.flatMap { places[$0] } }
    var before = [[Int]](repeating: [], count: contributions.count)
    for row in contributions.indices where !lineage.isLoose(row: row) {
      for next in lineage.successors(of: row) where before.indices.contains(next) { before[next].append(row) }
    }
    var rows = contributions.indices.map { [$0] }
    var windows = own.map { $0.map { [$0] } ?? [] }
    for row in lineage.settlingOrder.reversed() where !lineage.isLoose(row: row) && !before[row].isEmpty {
      let contribution = contributions[row]
      let whole = contribution.splitFrom.flatMap { lineage.row(of: $0) }
      if contribution.received == nil, contribution.sent == nil, !lineage.isOriginal(row: row) {
        rows[row] = Set(before[row].flatMap { rows[$0] }).sorted()
      }
      // A part that states its window left that of the letter; what was merged into it came there all the same.
      let inherited = before[row].filter { $0 != whole || contribution.ownWindow == nil }.flatMap { windows[$0] }
      windows[row] = Set(windows[row] + inherited).sorted()
    }
    self.rows = rows
    self.windows = windows
    self.own = own
  }

  /// The window by which a row is judged: the one that is asked about, else its own, else the one that all its origins share.
  func window(of row: Int, asked: Identifier<CommentWindow>?) -> CommentWindow? {
    if let asked { return windows[row].map { all[$0] }.first { $0.id == asked } }
    if let own = own[row] { return all[own] }
    return windows[row].count == 1 ? windows[row].first.map { all[$0] } : nil
  }

  /// Whether it is not known to which window a row belongs.
  func isUnplaced(_ row: Int) -> Bool { windows[row].isEmpty }

  /// The rows whose coming counts for a row in a window: those that belong to it, where its origins have several.
  func rows(of row: Int, in window: CommentWindow) -> [Int] {
    guard windows[row].count > 1 else { return rows[row] }
    let within = rows[row].filter { origin in windows[origin].contains { all[$0].id == window.id } }
    return within.isEmpty ? rows[row] : within
  }

  /// The window that is stated with a row itself.
  func ownWindow(of row: Int) -> CommentWindow? { own[row].map { all[$0] } }
}
