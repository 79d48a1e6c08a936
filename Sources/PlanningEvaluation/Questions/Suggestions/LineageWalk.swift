/// Gathers something along the ways of merged and split contributions, each row once for each key.
///
/// Long chains and wide trees are gone without recursion, and what was gathered for a row serves all that lead to it.
struct LineageWalk {
  private var found: [Step: Figure?] = [:]

  private struct Step: Hashable {
    let row: Int
    let key: Int
  }

  /// What is gathered for a row: its own where the way ends there, else what is gathered for the rows before it,
  /// together.
  ///
  /// The ways must lead in no circle; a row whose way does not end has nothing.
  ///
  /// - Complexity: O(rows on the way that were not looked at yet, and their ways).
  mutating func gathered<R: Recorder>(
    for row: Int, key: Int, from edges: (Int) -> [Int]?, recording recorder: inout R, own: (Int, inout R) -> Figure?,
    joint: (Int, [Figure], inout R) -> Figure
  ) -> Figure? {
    var open = [row]
    var entered: Set<Int> = []
    while let last = open.last {
      let step = Step(row: last, key: key)
      guard found[step] == nil else {
        open.removeLast()
        continue
      }
      let next = edges(last)
      let pending = next?.filter { found[Step(row: $0, key: key)] == nil && !entered.contains($0) } ?? []
      guard entered.contains(last) || pending.isEmpty else {
        entered.insert(last)
        open += pending
        continue
      }
      open.removeLast()
      guard let next else {
        found[step] = .some(own(last, &recorder))
        continue
      }
      let figures = next.compactMap { found[Step(row: $0, key: key)] ?? nil }
      found[step] = .some(figures.count > 1 ? joint(last, figures, &recorder) : figures.first)
    }
    return found[Step(row: row, key: key)] ?? nil
  }
}
