import ExactValues

// Soundness of a plan: what is unusual is counted from the statements themselves.

extension Formula {
  static let soundness: [Formula] = [
    .orphanCount, .parentCodeMissingCount, .otherParentCount, .repeatedCount, .repeatedNameCount, .placeholderCount,
    .orderDiffersCount, .isNothingStated, .printedCountDiffers, .sureCount,
  ]

  /// How many items name an item above that is not there.
  ///
  /// Values: identifier and parent of each item.
  static let orphanCount = Formula("soundness.orphans") { values in
    let pairs = values.pairs
    let present = Set(pairs.map(\.0))
    return .count(pairs.count { $0.1 != .none && !present.contains($0.1) })
  }

  /// How many items at the top have a code that puts another one above them, which no item has though some are built like it.
  ///
  /// Values: parent and code of each item.
  static let parentCodeMissingCount = Formula("soundness.parentCodesMissing") { values in
    let pairs = values.pairs
    let codes = PresentCodes(pairs.compactMap { $0.1.textValue })
    return .count(
      pairs.count { pair in
        pair.0 == .none && pair.1.textValue.map { ItemCode($0).isParentMissing(among: codes) } == true
      })
  }

  /// How many items stand under one whose code is not the one that their own code puts above them.
  ///
  /// Values: of each item its code and that of the item above.
  static let otherParentCount = Formula("soundness.codesOfOtherParents") { values in
    .count(
      values.pairs.count { pair in
        guard let code = pair.0.textValue, let parent = pair.1.textValue else { return false }
        return ItemCode(code).contradicts(parent: ItemCode(parent))
      })
  }

  /// How many texts stand there a second time or more.
  ///
  /// Values: the texts; what is not stated repeats nothing.
  static let repeatedCount = Formula("soundness.repeated") { values in
    let stated = values.filter { $0 != .none }
    return .count(stated.count - Set(stated).count)
  }

  /// How many names stand a second time or more under one item.
  ///
  /// Values: parent and name of each item.
  static let repeatedNameCount = Formula("soundness.repeatedNames") { values in
    let stated = values.pairs.filter { $0.1 != .none }
    return .count(stated.count - Set(stated.map { TraceValue.list([$0.0, $0.1]) }).count)
  }

  /// How many names only hold a place.
  ///
  /// Values: parent and name of each item.
  static let placeholderCount = Formula("soundness.placeholders") { values in
    .count(values.pairs.count { $0.1.textValue.map { ItemPlaceholder.matches($0) } == true })
  }

  /// How many codes stand behind a sibling that they come before.
  ///
  /// Values: parent and code of each item, in document order.
  static let orderDiffersCount = Formula("soundness.orderDiffers") { values in
    var order = CodeOrder()
    var count = 0
    for pair in values.pairs {
      if let code = pair.1.textValue, order.isBehind(code, in: pair.0.textValue) { count += 1 }
    }
    return .count(count)
  }

  /// Whether nothing is stated.
  ///
  /// Values: whether more may be inherited than is known, then what may be stated.
  static let isNothingStated = Formula("soundness.isNothingStated", revision: 2) { values in
    guard values.dropFirst().allSatisfy({ $0 == .none || $0 == .list([]) }) else { return .truth(false) }
    return values.first == .truth(true) ? .none : .truth(true)
  }

  /// Whether a printed number does not allow the number of those that are listed.
  ///
  /// Values: the number as printed, how many are listed.
  static let printedCountDiffers = Formula("soundness.printedCountDiffers") { values in
    guard values.count == 2, let listed = values[1].countValue,
      let stated = values[0].textValue.flatMap({ Written<CountRange>(text: $0).value }),
      let number = try? CountRange(exactly: listed)
    else { return .none }
    return .truth(stated.agreement(with: number) == .different)
  }

  /// How many there surely are.
  ///
  /// Values: whether it holds for each of them.
  static let sureCount = Formula("soundness.differing") { values in .count(values.count { $0 == .truth(true) }) }
}

extension [TraceValue] {
  /// The values two by two.
  fileprivate var pairs: [(TraceValue, TraceValue)] {
    stride(from: 0, to: count - 1, by: 2).map { (self[$0], self[$0 + 1]) }
  }
}
