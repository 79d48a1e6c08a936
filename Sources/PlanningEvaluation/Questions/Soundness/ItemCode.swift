import ExactValues

/// A printed code of an item, part by part (*kód položky*), such as A.3.1.3.
///
/// Numbers compare as numbers and everything else in Czech order. Codes compare only where they are built alike, as an annex
/// may count for itself.
struct ItemCode: Hashable {
  private enum Part: Hashable {
    case number(String)
    case letters(String)

    var isNumber: Bool { if case .number = self { true } else { false } }

    /// Whether it stands before another one that is built alike.
    func precedes(_ other: Part) -> Bool {
      switch (self, other) {
      case (.number(let left), .number(let right)):
        left.utf8.count != right.utf8.count
          ? left.utf8.count < right.utf8.count : left.utf8.lexicographicallyPrecedes(right.utf8)
      case (.letters(let left), .letters(let right)): CzechSortKey(left) < CzechSortKey(right)
      default: false
      }
    }
  }

  private let parts: [Part]

  /// After how many parts a sign stands that sets levels apart: A1.2 has one, and A1 is no code under A.
  private let levels: [Int]

  /// Cuts a code at everything that is neither a letter nor a digit, and between letters and digits.
  init(_ text: String) {
    var parts: [Part] = []
    var levels: [Int] = []
    var current = ""
    var isNumber = false
    func part() -> Part {
      isNumber ? .number(String(current.drop { $0 == "0" })) : .letters(current)
    }
    for character in text {
      let isDigit = character.isASCII && character.isNumber
      guard isDigit || character.isLetter else {
        if !current.isEmpty {
          parts.append(part())
          levels.append(parts.count)
        }
        current = ""
        continue
      }
      if !current.isEmpty, isDigit != isNumber {
        parts.append(part())
        current = ""
      }
      isNumber = isDigit
      current.append(character)
    }
    if !current.isEmpty { parts.append(part()) }
    self.parts = parts
    self.levels = levels.filter { $0 < parts.count }
  }

  /// How the code is built: how many parts it has, and which of them are numbers.
  var shape: [Bool] { parts.map(\.isNumber) }

  /// Whether it stands before another one; never for codes that are not built alike as far as the shorter one goes.
  func precedes(_ other: ItemCode) -> Bool {
    for (left, right) in zip(parts, other.parts) {
      guard left.isNumber == right.isNumber else { return false }
      if left.precedes(right) { return true }
      if right.precedes(left) { return false }
    }
    return parts.count < other.parts.count
  }

  /// Whether the code puts it under another item than the one with that code, which is built alike but shorter.
  func contradicts(parent: ItemCode) -> Bool {
    let count = parent.parts.count
    guard count > 0, count < parts.count, parts.prefix(count).map(\.isNumber) == parent.shape else { return false }
    return !parts.starts(with: parent.parts)
  }

  /// Whether no item has the code that this one puts above it.
  ///
  /// Only where the plan gives such codes to items at all: in PS1-O2 the first part may name a working group.
  func isParentMissing(among codes: PresentCodes) -> Bool {
    let above = levels.map { ItemCode(Array(parts.prefix($0))) }
    return above.contains { codes.shapes.contains($0.shape) } && !above.contains { codes.codes.contains($0) }
  }

  private init(_ parts: [Part]) {
    self.parts = parts
    levels = []
  }

  static func == (left: ItemCode, right: ItemCode) -> Bool { left.parts == right.parts }

  func hash(into hasher: inout Hasher) { hasher.combine(parts) }
}

/// The codes of the items of a plan, and how they are built.
struct PresentCodes {
  fileprivate let codes: Set<ItemCode>
  fileprivate let shapes: Set<[Bool]>

  /// Takes codes as printed.
  ///
  /// - Complexity: O(their length).
  init(_ texts: some Sequence<String>) {
    codes = Set(texts.map { ItemCode($0) })
    shapes = Set(codes.map(\.shape))
  }
}

/// The codes of siblings, in the order in which they stand.
struct CodeOrder {
  private struct Place: Hashable {
    let family: String?
    let beginsWithNumber: Bool?
  }

  private var last: [Place: ItemCode] = [:]

  /// Whether a code stands behind a sibling that its code comes before.
  ///
  /// Siblings are compared with the greatest one so far that is built alike, so that one that is misplaced is told once.
  mutating func isBehind(_ text: String, in family: String?) -> Bool {
    let code = ItemCode(text)
    let place = Place(family: family, beginsWithNumber: code.shape.first)
    guard let before = last[place] else {
      last[place] = code
      return false
    }
    if code.precedes(before) { return true }
    last[place] = code
    return false
  }
}
