/// Rows grouped by the row they belong to, as two flat tables.
///
/// - Complexity: looking a group up is O(1) and copies nothing but its rows.
struct Grouping: Sendable {
  private var starts: [Int]
  private var members: [Int]

  /// Groups members by their owner; members keep their order, and members without an owner are left out.
  init(owners: [(owner: Int, member: Int)], count: Int) {
    starts = [Int](repeating: 0, count: count + 1)
    for pair in owners where pair.owner >= 0 && pair.owner < count { starts[pair.owner + 1] += 1 }
    for index in 0..<count { starts[index + 1] += starts[index] }
    members = [Int](repeating: 0, count: starts[count])
    var next = starts
    for pair in owners where pair.owner >= 0 && pair.owner < count {
      members[next[pair.owner]] = pair.member
      next[pair.owner] += 1
    }
  }

  func members(of owner: Int) -> ArraySlice<Int> {
    guard owner >= 0, owner + 1 < starts.count else { return [] }
    return members[starts[owner]..<starts[owner + 1]]
  }
}
