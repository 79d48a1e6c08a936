/// The elements of a list that could not be read, at their places among those that could.
struct BrokenElements {
  struct Element {
    /// The place in the whole list, counted from 0.
    var position: Int
    let value: RawJSON
  }

  /// The elements, in the order of the list.
  private(set) var elements: [Element] = []

  /// Takes the kept elements of a list that has this many readable ones; in a list that has shrunk since it was read
  /// they move up.
  init(_ kept: [KeptMembers.Entry], among count: Int) {
    var next = 0
    for entry in kept {
      guard let position = entry.position else { continue }
      let place = min(max(position, next), count + elements.count)
      elements.append(Element(position: place, value: entry.value))
      next = place + 1
    }
  }

  /// The place in the whole list of a readable element.
  func place(ofReadable index: Int) -> Int {
    var place = index
    for element in elements where element.position <= place { place += 1 }
    return place
  }

  /// The number of readable elements before a place.
  func readableCount(before place: Int) -> Int { place - elements.count { $0.position < place } }

  /// Makes room at a place.
  mutating func open(_ place: Int) {
    for index in elements.indices where elements[index].position >= place { elements[index].position += 1 }
  }

  /// Closes the gap of an element that is gone.
  mutating func close(_ place: Int) {
    for index in elements.indices where elements[index].position > place { elements[index].position -= 1 }
  }

  /// Puts an element at a place that has room for it, and says which of the unreadable ones it is.
  mutating func insert(_ value: RawJSON, at place: Int) -> Int {
    let index = elements.firstIndex { $0.position > place } ?? elements.endIndex
    elements.insert(Element(position: place, value: value), at: index)
    return index
  }

  /// Takes an element out and leaves its place empty.
  mutating func remove(at index: Int) { elements.remove(at: index) }
}
