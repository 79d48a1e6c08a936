import ExactValues
import PlanningModel

/// Where what was split and merged takes its window and its days from.
///
/// A part came when and where the letter came that it was split from, unless it says otherwise; what was made by
/// merging came with those that were merged into it.
struct ContributionOrigins<C: Contribution> {
  /// For each row that takes its coming from others, those before it; none where a row came for itself.
  private let before: [[Int]?]
  /// The windows that each row belongs to, in document order: its own, and those of what was merged into it.
  private let windows: [[Int]]
  private let all: [CommentWindow]
  private let places: [Identifier<CommentWindow>: Int]
  /// The windows that are stated with the rows themselves.
  private let own: [Int?]

  /// - Complexity: O(contributions + windows), times the number of windows that what was merged belongs to.
  init(_ lineage: ContributionLineage<C>, windows all: [CommentWindow]) {
    self.all = all
    let places = Dictionary(all.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.places = places
    let contributions = lineage.contributions
    let own = contributions.map { $0.ownWindow.flatMap { places[$0] } }
    var previous = [[Int]](repeating: [], count: contributions.count)
    for row in contributions.indices where !lineage.isLoose(row: row) {
      for next in lineage.successors(of: row) where previous.indices.contains(next) { previous[next].append(row) }
    }
    var before = [[Int]?](repeating: nil, count: contributions.count)
    var windows = own.map { $0.map { [$0] } ?? [] }
    for row in lineage.settlingOrder.reversed() where !lineage.isLoose(row: row) && !previous[row].isEmpty {
      let contribution = contributions[row]
      let whole = contribution.splitFrom.flatMap { lineage.row(of: $0) }
      if contribution.received == nil, contribution.sent == nil, !lineage.isOriginal(row: row) {
        before[row] = previous[row]
      }
      // A part that states its window left that of the letter; what was merged into it came there all the same.
      let inherited = previous[row].filter { $0 != whole || contribution.ownWindow == nil }.flatMap { windows[$0] }
      windows[row] = Set(windows[row] + inherited).sorted()
    }
    self.before = before
    self.windows = windows
    self.own = own
  }

  /// The window by which a row is judged: the one that is asked about, else its own, else the one that all its origins
  /// share.
  func window(of row: Int, asked: Identifier<CommentWindow>?) -> CommentWindow? {
    if let asked { return windows[row].map { all[$0] }.first { $0.id == asked } }
    if let own = own[row] { return all[own] }
    return windows[row].count == 1 ? windows[row].first.map { all[$0] } : nil
  }

  /// Whether it is not known to which window a row belongs.
  func isUnplaced(_ row: Int) -> Bool { windows[row].isEmpty }

  /// What is known of the coming of a row in a window, from that of those that it was made of.
  ///
  /// Of those, the ones that belong to the window count, where they belong to several; all where none of them does.
  func gathered<R: Recorder>(
    for row: Int, in window: CommentWindow?, by walk: inout LineageWalk, recording recorder: inout R,
    own: (Int, inout R) -> Figure, joint: (Int, [Figure], inout R) -> Figure
  ) -> Figure? {
    let place = window.flatMap { places[$0.id] } ?? -1
    if windows[row].count > 1, place >= 0 {
      let within = walk.gathered(
        for: row, key: 2 * place + 1, from: { before[$0] }, recording: &recorder,
        own: { row, recorder in windows[row].contains(place) ? own(row, &recorder) : nil }, joint: joint)
      if let within { return within }
    }
    return walk.gathered(
      for: row, key: 2 * place, from: { before[$0] }, recording: &recorder, own: own, joint: joint)
  }

  /// The window that is stated with a row itself.
  func ownWindow(of row: Int) -> CommentWindow? { own[row].map { all[$0] } }
}
