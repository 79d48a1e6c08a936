/// The circles in links of which each element has at most one.
struct CirclesOfLinks {
  private var numbers: [Int]
  private var circles: [[Int]] = []

  /// Finds them.
  ///
  /// - Complexity: O(*n* log *n*) for *n* elements.
  init(_ targets: [Int?]) {
    numbers = [Int](repeating: -1, count: targets.count)
    var state = [UInt8](repeating: 0, count: targets.count)  // 0 untouched, 1 on the way, 2 done
    for start in targets.indices where state[start] == 0 {
      var way: [Int] = []
      var place: Int? = start
      while let next = place, state.indices.contains(next), state[next] == 0 {
        state[next] = 1
        way.append(next)
        place = targets[next]
      }
      if let place, state.indices.contains(place), state[place] == 1, let first = way.firstIndex(of: place) {
        for member in way[first...] { numbers[member] = circles.count }
        circles.append(way[first...].sorted())
      }
      for visited in way { state[visited] = 2 }
    }
  }

  /// The circle on which an element lies, in ascending order.
  func circle(of element: Int) -> [Int]? {
    guard numbers.indices.contains(element), circles.indices.contains(numbers[element]) else { return nil }
    return circles[numbers[element]]
  }
}
