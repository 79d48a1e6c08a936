import ExactValues

/// Finds the paths of many values of a document in one walk over the objects and lists that hold them.
struct PathFinder {
  private let reader: JSONReader
  private let unreadable: [JSONNode]
  private var paths: [Int: DossierPath] = [:]

  init(_ reader: JSONReader) {
    self.reader = reader
    unreadable = reader.unreadable.sorted { $0.index < $1.index }
  }

  /// The path of a value that was asked for.
  subscript(node: JSONNode) -> DossierPath { paths[Int(node.index)] ?? .root }

  /// One object or list on the walk, with the values looked for within it.
  private struct Place {
    let node: Int
    let steps: [DossierPath.Step]
    let type: (any DossierObject.Type)?
    /// Whether the value is kept as it stands, so that its elements are told apart by their order alone.
    let isKept: Bool
    let targets: ArraySlice<Int>
  }

  /// Finds the paths of values, which come in document order.
  ///
  /// - Complexity: O(size of the document), not times the number of values.
  mutating func find(_ targets: [Int], in type: (any DossierObject.Type)?) {
    let isRoot = { (node: Int) in node == 0 }
    var open = [Place(node: 0, steps: [], type: type, isKept: false, targets: targets.drop(while: isRoot))]
    while let place = open.popLast() {
      guard !place.targets.isEmpty else { continue }
      visit(place, open: &open)
    }
  }

  private mutating func visit(_ place: Place, open: inout [Place]) {
    let parts = reader.parts(of: place.node, in: place.type)
    let isList = reader.nodes[place.node].kind == .array
    let steps = isList && !place.isKept ? listSteps(of: parts) : countedSteps(of: parts)
    var rest = place.targets
    for (part, step) in zip(parts, steps) {
      let own = rest.prefix { $0 < Int(reader.nodes[part.node].next) }
      guard !own.isEmpty else { continue }
      rest = rest.dropFirst(own.count)
      let path = place.steps + [step]
      for target in own.prefix(while: { $0 <= part.node }) { paths[target] = DossierPath(path) }
      open.append(
        Place(
          node: part.node, steps: path, type: isList ? place.type : place.type?.nestedType(of: part.name),
          isKept: place.isKept || isUnreadable(part.node), targets: own.drop { $0 <= part.node }))
    }
  }

  /// Steps for parts that are told apart by their order.
  private func countedSteps(of parts: [JSONPart]) -> [DossierPath.Step] {
    var names = NameCounter()
    return parts.map { names.step($0.name) }
  }

  /// Steps for the elements of a list: those that could be read are counted before those that could not, because paths
  /// from elsewhere know of the former only.
  private func listSteps(of parts: [JSONPart]) -> [DossierPath.Step] {
    var names = NameCounter()
    var steps = [DossierPath.Step?](repeating: nil, count: parts.count)
    for (index, part) in parts.enumerated() where !isUnreadable(part.node) { steps[index] = names.step(part.name) }
    return zip(parts, steps).map { $1 ?? names.step($0.name) }
  }

  private func isUnreadable(_ node: Int) -> Bool {
    var low = 0
    var high = unreadable.count
    while low < high {
      let middle = (low + high) / 2
      if Int(unreadable[middle].index) < node { low = middle + 1 } else { high = middle }
    }
    return low < unreadable.count && Int(unreadable[low].index) == node
  }
}
