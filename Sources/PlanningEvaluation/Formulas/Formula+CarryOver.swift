import ExactValues
import PlanningModel

// Carrying over: links that are stated or proposed count, a name alone leaves open, and what is open bounds the numbers.

extension Formula {
  static let carryOver: [Formula] = [
    .carryOverLink, .carryOverOpen, .carriesOn, .isNewItem, .isCarriedOn, .linksSeveral, .isUnfulfilled,
    .carryOverState, .hasCarryOverState, .shareCarriedOn,
  ]

  /// What links a leaf to one of an earlier plan: `stated`, `proposed`, `candidate`, `unnamed`, or nothing.
  ///
  /// Values: the predecessors that the leaf names, its code and name; the identifier, code and name of the earlier leaf, and
  /// how many earlier leaves have its code and name. Who names predecessors is linked by them alone. The same code and name
  /// propose a link where only one leaf has them; the same name alone makes a candidate. The same code with a name that one of
  /// the two does not state may be the same item.
  static let carryOverLink = Formula("carryOver.link", revision: 2) { values in
    guard values.count == 7 else { return .none }
    func link(_ kind: CarryOverLink) -> TraceValue { .text(kind.rawValue) }
    if values[0].elements.contains(values[3]) { return link(.stated) }
    guard values[0].elements.isEmpty else { return .none }
    func folded(_ place: Int) -> String { values[place].textValue.map { CzechText.folded($0) } ?? "" }
    let isSameCode = !folded(1).isEmpty && folded(1) == folded(4)
    if folded(2).isEmpty || folded(5).isEmpty { return isSameCode ? link(.unnamed) : .none }
    guard folded(2) == folded(5) else { return .none }
    return link(isSameCode && values[6] == .count(1) ? .proposed : .candidate)
  }

  /// What predecessors leave open for the items above and below: `open`.
  ///
  /// Values: the predecessors.
  static let carryOverOpen = Formula("carryOver.open") { values in
    values.contains { !$0.elements.isEmpty } ? .text(CarryOverLink.open.rawValue) : .none
  }

  /// Whether a leaf carries an earlier one on; a name alone does not, and a code whose name is missing may.
  ///
  /// Values: its links.
  static let carriesOn = Formula("carryOver.carriesOn", revision: 2) { values in
    if values.contains(where: { CarryOverLink.links.contains($0) }) { return .truth(true) }
    let mayCarryOn = [CarryOverLink.open, .unnamed].contains { values.contains(.text($0.rawValue)) }
    return mayCarryOn ? .none : .truth(false)
  }

  /// Whether a leaf carries nothing on.
  ///
  /// Values: whether it names predecessors, then its links. A name alone leaves it open.
  static let isNewItem = Formula("carryOver.isNew") { values in
    guard let names = values.first?.truthValue else { return .none }
    if values.dropFirst().contains(where: { CarryOverLink.links.contains($0) }) { return .truth(false) }
    return values.dropFirst().contains(where: CarryOverLink.isOpen) ? .none : .truth(!names)
  }

  /// Whether an earlier leaf goes on; a name alone leaves it open.
  ///
  /// Values: its links.
  static let isCarriedOn = Formula("carryOver.isCarriedOn") { values in
    if values.contains(where: { CarryOverLink.links.contains($0) }) { return .truth(true) }
    return values.contains(where: CarryOverLink.isOpen) ? .none : .truth(false)
  }

  /// Whether a leaf has several links.
  ///
  /// Values: its links.
  static let linksSeveral = Formula("carryOver.linksSeveral") { values in
    let links = values.count { CarryOverLink.links.contains($0) }
    if links > 1 { return .truth(true) }
    // What lies on another level may stand for any number of leaves.
    if values.contains(.text(CarryOverLink.open.rawValue)) { return .none }
    return links + values.count(where: CarryOverLink.isOpen) > 1 ? .none : .truth(false)
  }

  /// Whether an item was not fulfilled, or not wholly.
  ///
  /// Values: what is known of its status.
  static let isUnfulfilled = Formula("status.isUnfulfilled") { values in
    guard let value = values.first, case .known(let status) = StatusClass(value) else { return .none }
    return .truth(status != .fulfilled)
  }

  /// What became of an item.
  ///
  /// Values: whether it was not fulfilled, whether it goes on.
  static let carryOverState = Formula("carryOver.state") { values in
    guard values.count == 2, let isUnfulfilled = values[0].truthValue, let goesOn = values[1].truthValue else {
      return .none
    }
    let state: CarryOverState =
      switch (isUnfulfilled, goesOn) {
      case (true, true): .unfulfilledCarried
      case (true, false): .dropped
      case (false, true): .fulfilledAndContinuing
      case (false, false): .fulfilledAndEnded
      }
    return .text(state.rawValue)
  }

  /// Whether a state is that of an item, where one half of it may exclude it already.
  ///
  /// Values: the state, whether the item was not fulfilled, whether it goes on.
  static let hasCarryOverState = Formula("carryOver.hasState") { values in
    guard values.count == 3, let asked = values[0].textValue.map({ CarryOverState(rawValue: $0) }) else { return .none }
    let isUnfulfilled = asked == .unfulfilledCarried || asked == .dropped
    let goesOn = asked == .unfulfilledCarried || asked == .fulfilledAndContinuing
    if values[1].truthValue == !isUnfulfilled || values[2].truthValue == !goesOn { return .truth(false) }
    return values[1] == .none || values[2] == .none ? .none : .truth(true)
  }

  /// Of the items that were not fulfilled the share that goes on, or the bounds of the share.
  ///
  /// Values: of each item whether it was not fulfilled and whether it goes on. An item whose status is not known belongs to
  /// them or not, whichever makes the share least or greatest.
  static let shareCarriedOn = Formula("carryOver.share") { values in
    var (least, leastOf, most, mostOf) = (Int64(0), Int64(0), Int64(0), Int64(0))
    for place in stride(from: 0, to: values.count - 1, by: 2) {
      let (isUnfulfilled, goesOn) = (values[place].truthValue, values[place + 1].truthValue)
      if isUnfulfilled == false { continue }
      if isUnfulfilled == true || goesOn != true {
        leastOf += 1
        if goesOn == true { least += 1 }
      }
      if isUnfulfilled == true || goesOn != false {
        mostOf += 1
        if goesOn != false { most += 1 }
      }
    }
    return TraceValue(share: (least, leastOf), upTo: (most, mostOf))
  }
}

extension CarryOverLink {
  /// The kinds that are links, as steps of a derivation hold them.
  static let links: [TraceValue] = [.text(stated.rawValue), .text(proposed.rawValue)]

  /// Whether a value may be a link and is none.
  static func isOpen(_ value: TraceValue) -> Bool {
    value == .text(candidate.rawValue) || value == .text(unnamed.rawValue) || value == .text(open.rawValue)
  }
}

extension TraceValue {
  /// A share or its bounds; nothing where the whole may be nought.
  init(share least: (Int64, of: Int64), upTo most: (Int64, of: Int64)) {
    guard let lower = try? Ratio(least.0, of: least.of), let upper = try? Ratio(most.0, of: most.of) else {
      self = .none
      return
    }
    self = lower == upper ? .ratio(lower) : .list([.ratio(lower), .ratio(upper)])
  }
}

extension Figure {
  /// The figure as the answer that is a share or lies between two; what is not known has reasons.
  func ratioRangeAnswer(_ reasons: @autoclosure () -> [Reason]) -> Answer<Ratio> {
    switch value {
    case .ratio(let ratio): return .known(ratio)
    case .list(let ends):
      func end(_ place: Int) -> Ratio? {
        guard ends.indices.contains(place), case .ratio(let ratio) = ends[place] else { return nil }
        return ratio
      }
      return .bounded(lower: end(0), upper: end(1), reasons: reasons())
    default: return .unknown(reasons())
    }
  }
}
