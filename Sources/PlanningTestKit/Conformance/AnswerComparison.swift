import CommunityPlanning

/// Compares what a case states of an answer with the answer; what the case does not name may be anything.
struct AnswerComparison {
  /// The first place where they differ.
  struct Difference {
    let place: DossierPath
    let expected: String
    let found: String
    /// Whether the case states something that no answer can have.
    var isUnclear = false
  }

  /// In place of a list: how long it is.
  static let count = "$count"
  /// In place of a list: some of its elements.
  static let containing = "$containing"

  /// The first difference, in the order in which the case states things; `nil` where there is none.
  func difference(
    _ expected: JSONTree, _ found: JSONTree?, _ shape: AnswerShape, at place: DossierPath = .root
  ) -> Difference? {
    if case .null = expected {
      return found.map { Difference(place: place, expected: "nothing there", found: $0.shortText) }
    }
    if case .object(let members) = expected, let special = special(members, found, shape, at: place) {
      return special.difference
    }
    guard let found else { return Difference(place: place, expected: expected.shortText, found: "nothing there") }
    switch (expected, found) {
    case (.object(let expected), .object(let found)): return members(expected, found, shape, at: place)
    case (.array(let expected), .array(let found)): return elements(expected, found, shape, at: place)
    default:
      return expected.hasSameText(as: found)
        ? nil : Difference(place: place, expected: expected.shortText, found: found.shortText)
    }
  }

  private func members(
    _ expected: [(name: String, value: JSONTree)], _ found: [(name: String, value: JSONTree)], _ shape: AnswerShape,
    at place: DossierPath
  ) -> Difference? {
    for (name, value) in expected {
      let own = found.first { $0.name == name }?.value
      if own == nil, let names = shape.memberNames, !names.contains(name) {
        let listed = names.joined(separator: ", ")
        return Difference(
          place: place, expected: "one of the members \(listed)", found: "\"\(name)\" in the case", isUnclear: true)
      }
      let isReasons = if case .answer = shape.schema { name == "reasons" } else { false }
      let difference =
        isReasons
        ? reasons(value, own, at: place.appending(name))
        : difference(value, own, shape.member(name), at: place.appending(name))
      if let difference { return difference }
    }
    return nil
  }

  /// Reasons are named by their message keys, in any order.
  private func reasons(_ expected: JSONTree, _ found: JSONTree?, at place: DossierPath) -> Difference? {
    let keys = Set((found?.elements ?? []).compactMap { $0.member("message")?.member("key")?.string })
    switch expected {
    case .null where keys.isEmpty: return nil
    case .array(let names) where names.allSatisfy({ $0.string != nil }):
      let named = Set(names.compactMap(\.string))
      return named == keys
        ? nil : Difference(place: place, expected: listing(named), found: listing(keys))
    default:
      return Difference(
        place: place, expected: "a list of message keys", found: "\(expected.shortText) in the case", isUnclear: true)
    }
  }

  private func listing(_ keys: Set<String>) -> String {
    keys.isEmpty ? "no reasons" : keys.sorted().joined(separator: ", ")
  }

  // MARK: Lists

  /// A count or some elements in place of a list; `nil` where the object is an ordinary one.
  private func special(
    _ members: [(name: String, value: JSONTree)], _ found: JSONTree?, _ shape: AnswerShape, at place: DossierPath
  ) -> (difference: Difference?, Void)? {
    guard let first = members.first, members.count == 1, [Self.count, Self.containing].contains(first.name) else {
      return nil
    }
    // An empty list is not written.
    if let found, !found.isArray {
      return (Difference(place: place, expected: "a list", found: found.shortText), ())
    }
    let own = found?.elements ?? []
    if first.name == Self.count {
      let text = "\(own.count)"
      guard case .number(let number) = first.value else {
        return (
          Difference(
            place: place, expected: "\(Self.count) with a whole number", found: "\(first.value.shortText) in the case",
            isUnclear: true), ()
        )
      }
      return (number == text ? nil : Difference(place: place, expected: "\(number) elements", found: text), ())
    }
    guard case .array(let some) = first.value else {
      return (
        Difference(
          place: place, expected: "\(Self.containing) with a list", found: "\(first.value.shortText) in the case",
          isUnclear: true), ()
      )
    }
    return (anyOrder(some, own, shape, at: place, isWhole: false), ())
  }

  private func elements(
    _ expected: [JSONTree], _ found: [JSONTree], _ shape: AnswerShape, at place: DossierPath
  ) -> Difference? {
    guard shape.isOrdered else { return anyOrder(expected, found, shape, at: place, isWhole: true) }
    for position in 0..<max(expected.count, found.count) {
      let wanted = expected.indices.contains(position) ? expected[position] : .null
      let own = found.indices.contains(position) ? found[position] : nil
      let name = own.flatMap { self.name(of: $0, shape) } ?? "#\(position + 1)"
      if let difference = difference(wanted, own, shape.element, at: place.appending(name)) { return difference }
    }
    return nil
  }

  /// Compares elements whose order means nothing: by their names where they have some, else whichever fit.
  private func anyOrder(
    _ expected: [JSONTree], _ found: [JSONTree], _ shape: AnswerShape, at place: DossierPath, isWhole: Bool
  ) -> Difference? {
    let wanted = expected.compactMap { name(of: $0, shape) }
    let names = found.compactMap { name(of: $0, shape) }
    if wanted.count == expected.count, Set(wanted).count == wanted.count, Set(names).count == found.count {
      let byName = Dictionary(zip(names, found), uniquingKeysWith: { first, _ in first })
      for (name, element) in zip(wanted, expected) {
        let difference = difference(element, byName[name], shape.element, at: place.appending(name))
        if let difference { return difference }
      }
      let rest = isWhole ? names.first { !wanted.contains($0) } : nil
      return rest.flatMap { name in
        byName[name].map { Difference(place: place.appending(name), expected: "nothing there", found: $0.shortText) }
      }
    }
    return matching(expected, found, shape, at: place, isWhole: isWhole)
  }

  /// Finds for every expected element a found one of its own that fits, along augmenting paths.
  private func matching(
    _ expected: [JSONTree], _ found: [JSONTree], _ shape: AnswerShape, at place: DossierPath, isWhole: Bool
  ) -> Difference? {
    if isWhole, expected.count != found.count {
      return Difference(
        place: place, expected: "\(expected.count) elements",
        found: "\(found.count): \(JSONTree.array(found).shortText)")
    }
    let fits = expected.map { element in
      found.indices.filter { difference(element, found[$0], shape.element) == nil }
    }
    var taken: [Int: Int] = [:]
    func seat(_ element: Int, _ seen: inout Set<Int>) -> Bool {
      for candidate in fits[element] where seen.insert(candidate).inserted {
        guard let holder = taken[candidate] else {
          taken[candidate] = element
          return true
        }
        if seat(holder, &seen) {
          taken[candidate] = element
          return true
        }
      }
      return false
    }
    for element in expected.indices {
      var seen: Set<Int> = []
      guard seat(element, &seen) else {
        return Difference(
          place: place, expected: "an element \(expected[element].shortText)",
          found: JSONTree.array(found).shortText)
      }
    }
    return nil
  }

  /// The name of an element: its key members, or its own text.
  private func name(of element: JSONTree, _ shape: AnswerShape) -> String? {
    guard let type = shape.type else { return element.scalarText }
    let keys = type.namingMembers.map { element.member($0)?.scalarText }
    guard !keys.isEmpty, !keys.contains(nil) else { return nil }
    return keys.compactMap(\.self).joined(separator: "+")
  }
}

extension JSONTree {
  var isArray: Bool { if case .array = self { true } else { false } }

  var elements: [JSONTree] { if case .array(let elements) = self { elements } else { [] } }

  var string: String? { if case .string(let text) = self { text } else { nil } }

  func member(_ name: String) -> JSONTree? {
    guard case .object(let members) = self else { return nil }
    return members.first { $0.name == name }?.value
  }

  /// The text of a string, number or truth value; `nil` for anything that has parts.
  var scalarText: String? {
    switch self {
    case .string(let text): text
    case .number(let text): text
    case .boolean(let truth): "\(truth)"
    case .object, .array, .null: nil
    }
  }

  /// The JSON text, shortened to a length that can be read.
  var shortText: String {
    let text = String(decoding: utf8, as: UTF8.self)
    let longest = 400
    return text.count > longest ? text.prefix(longest) + "…" : text
  }

  /// Whether both are spelt the same: `1.0` is not `1`, and `"1"` is not `1`.
  func hasSameText(as other: JSONTree) -> Bool { utf8 == other.utf8 }
}
