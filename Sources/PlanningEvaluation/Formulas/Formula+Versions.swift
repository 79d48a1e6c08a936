import ExactValues
import PlanningModel

// Versions of a plan: items are compared by identity, and what is not decided leaves a count open.

extension Formula {
  static let versions: [Formula] = [.itemChangeKind, .itemChangeCount, .countsDiffer]

  /// How an item changed; `none` for one that did not, or that another one took the place of.
  ///
  /// Values: whether it is in the earlier and in the later version, how many items it took the place of, how many the
  /// most divided of these gave way to, how many took its own place.
  static let itemChangeKind = Formula("versions.itemChange") { values in
    guard values.count == 5, let before = values[0].truthValue, let after = values[1].truthValue,
      let origins = values[2].countValue, let parts = values[3].countValue, let heirs = values[4].countValue
    else { return .none }
    switch (before, after) {
    case (false, true):
      if origins == 0 { return TraceValue(ItemChangeKind.added) }
      if origins > 1 { return TraceValue(ItemChangeKind.merged) }
      return TraceValue(parts > 1 ? ItemChangeKind.split : .replaced)
    case (true, false) where heirs == 0: return TraceValue(ItemChangeKind.removed)
    default: return .text("none")
    }
  }

  /// How many items changed in one of some ways; any that are not decided may have.
  ///
  /// Values: the ways, then how each item changed. Without items nothing is known.
  static let itemChangeCount = Formula("versions.changeCount") { values in
    guard values.count > 1 else { return .none }
    let lower = values.dropFirst().count { values[0].elements.contains($0) }
    return TraceValue(lower: lower, upper: lower + values.dropFirst().count { $0 == .none })
  }

  /// Whether two counts differ.
  static let countsDiffer = Formula("versions.countsDiffer") { values in
    guard values.count == 2, let first = values[0].countValue, let second = values[1].countValue else { return .none }
    return .truth(first != second)
  }
}
