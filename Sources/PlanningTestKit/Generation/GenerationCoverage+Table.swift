extension GenerationCoverage {
  /// The counts as a table for people: a line a member with the shares of its shapes, and a line an oddity with the
  /// share of the documents that hold it.
  ///
  /// - Complexity: O(members of all types).
  public var table: String {
    let head = Self.line("member", ["objects"] + GeneratedShape.allCases.map { "\($0) %" })
    let lines = rows.flatMap { row in
      row.members.indices.map { position in
        let shares = GeneratedShape.allCases.map { shape in
          shape == .absent && row.isRequired[position]
            ? "-" : Self.percentage(row.count(shape, at: position), of: row.objectCount)
        }
        return Self.line("\(row.name).\(row.members[position])", ["\(row.objectCount)"] + shares)
      }
    }
    let oddHead = Self.line("oddity", ["count", "documents", "of all %"])
    let oddLines = GeneratedOddity.allCases.map { oddity in
      let documents = documentCount(of: oddity)
      return Self.line(
        oddity.rawValue, ["\(count(of: oddity))", "\(documents)", Self.percentage(documents, of: documentCount)])
    }
    return ([head] + lines + ["", oddHead] + oddLines).joined(separator: "\n")
  }

  private static func line(_ name: String, _ cells: [String]) -> String {
    cells.reduce(padded(name, 46, isNumber: false)) { $0 + padded($1, 11, isNumber: true) }
  }

  private static func padded(_ text: String, _ width: Int, isNumber: Bool) -> String {
    let space = String(repeating: " ", count: max(1, width - text.count))
    return isNumber ? space + text : text + space
  }

  /// A share in percent with one decimal, rounded down.
  private static func percentage(_ count: Int, of whole: Int) -> String {
    let permille = whole > 0 ? count * 1_000 / whole : 0
    return "\(permille / 10).\(permille % 10)"
  }
}
