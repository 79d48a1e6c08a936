/// Finds the circles of a graph, and an order in which the targets of a row stand before it.
///
/// It is the search for strongly connected components by R. Tarjan (1972), without recursion, so that a long chain is no
/// danger.
struct CircleSearch {
  private let edges: [[Int]]
  /// The rows, targets first.
  private(set) var order: [Int] = []
  /// Whether a row can be reached from itself.
  private(set) var isInCircle: [Bool]
  private var numbers: [Int]
  private var lowest: [Int]
  private var isOnStack: [Bool]
  private var stack: [Int] = []
  private var nextNumber = 0

  init(_ edges: [[Int]]) {
    self.edges = edges
    isInCircle = [Bool](repeating: false, count: edges.count)
    numbers = [Int](repeating: -1, count: edges.count)
    lowest = numbers
    isOnStack = isInCircle
  }

  /// Searches all rows.
  ///
  /// - Complexity: O(rows + edges).
  mutating func run() {
    for row in edges.indices where numbers[row] < 0 { search(from: row) }
  }

  private mutating func search(from start: Int) {
    var way: [(row: Int, edge: Int)] = [(start, 0)]
    enter(start)
    while let last = way.last {
      guard last.edge < edges[last.row].count else {
        way.removeLast()
        leave(last.row)
        if let before = way.last { lowest[before.row] = min(lowest[before.row], lowest[last.row]) }
        continue
      }
      way[way.count - 1].edge += 1
      let target = edges[last.row][last.edge]
      if numbers[target] < 0 {
        enter(target)
        way.append((target, 0))
      } else if isOnStack[target] {
        lowest[last.row] = min(lowest[last.row], numbers[target])
      }
    }
  }

  private mutating func enter(_ row: Int) {
    numbers[row] = nextNumber
    lowest[row] = nextNumber
    nextNumber += 1
    stack.append(row)
    isOnStack[row] = true
  }

  private mutating func leave(_ row: Int) {
    guard lowest[row] == numbers[row] else { return }
    var members: [Int] = []
    while let member = stack.popLast() {
      isOnStack[member] = false
      members.append(member)
      if member == row { break }
    }
    for member in members { isInCircle[member] = members.count > 1 || edges[member].contains(member) }
    order += members
  }
}
