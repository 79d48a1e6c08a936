/// Names that only hold a place, such as *xxx* or *bude doplněno*.
package enum ItemPlaceholder {
  /// Characters of which a placeholder may consist.
  private static let fillers = Set("xX.…-–—_?*".unicodeScalars)

  /// Words that stand for a name that is still to come.
  private static let words: Set<String> = [
    "doplnit", "bude doplněno", "doplní se", "název", "název opatření", "název aktivity", "název cíle", "nový záznam",
    "n/a", "tbd", "todo",
  ]

  /// Whether a name says nothing: it is empty or a placeholder that was left in the document.
  package static func matches(_ name: String) -> Bool {
    let scalars = name.unicodeScalars.filter { !$0.properties.isWhitespace }
    if scalars.allSatisfy(fillers.contains) { return true }
    return words.contains(name.split(whereSeparator: \.isWhitespace).joined(separator: " ").lowercased())
  }
}
