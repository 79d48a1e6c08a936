import ExactValues

extension Territory {
  /// The changes that a unit took part in, in the order of their days.
  ///
  /// - Parameter unit: The unit.
  /// - Returns: The recorded changes; that there are none does not mean that nothing changed.
  public func changes(of unit: TerritoryUnit) -> [TerritoryChange] {
    index.changes[unit, default: []]
  }

  /// The units that have on a day what a unit once had (*právní nástupci v území*), over as many changes as it takes.
  ///
  /// - Parameters:
  ///   - unit: The unit.
  ///   - day: The day that the question is about.
  /// - Returns: The units in the order of their codes, the unit itself where it goes on; unknown for a unit that the
  ///   table does not name, when a change may or may not have happened by the day, or when a unit ended and nothing
  ///   states what followed.
  /// - Complexity: O(n²) in the number of changes on the chain, each followed once, whatever cycles they make.
  public func successors(of unit: TerritoryUnit, on day: Day) -> Answer<[TerritoryUnit]> {
    follow(unit, on: day, forward: true)
  }

  /// The units that had on a day what a unit has later (*předchůdci v území*), over as many changes as it takes.
  ///
  /// - Parameters:
  ///   - unit: The unit.
  ///   - day: The day that the question is about.
  /// - Returns: The units in the order of their codes, the unit itself where it was there already; unknown for a unit
  ///   that the table does not name, when a change may or may not have happened by the day, or when a unit began and
  ///   nothing states of what.
  /// - Complexity: O(n²) in the number of changes on the chain, each followed once, whatever cycles they make.
  public func predecessors(of unit: TerritoryUnit, on day: Day) -> Answer<[TerritoryUnit]> {
    follow(unit, on: day, forward: false)
  }

  /// Whether a unit exists on a day.
  ///
  /// - Parameters:
  ///   - unit: The unit.
  ///   - day: The day that the question is about.
  /// - Returns: What the list of its level says, with a remark for a municipality after the last day on which a list
  ///   was compared; else what recorded changes say. Unknown for a unit that neither names, and after that last day
  ///   when ``basis`` asks for confirmation.
  public func isCurrent(_ unit: TerritoryUnit, on day: Day) -> Answer<Bool> {
    switch codeStatus(of: unit, on: day) {
    case .ended, .notYetValid: return .known(false)
    case .valid:
      guard unit.kind == .municipality, let last = confirmedMembership.through, day > last else { return .known(true) }
      let remark = Reason(Message("territory.existenceUnconfirmed", ["unit": unit.argument, "last": .day(last)]))
      return basis == .confirmed ? .unknown([remark]) : .known(true, remarks: [remark])
    case .unlisted: return isCurrentByChanges(unit, on: day)
    }
  }

  private func isCurrentByChanges(_ unit: TerritoryUnit, on day: Day) -> Answer<Bool> {
    var state: Bool?
    // That a unit was there at a change says so of the days of the change; of others it is inferred.
    var isInferred = false
    for change in changes(of: unit) {
      let was = change.predecessors.contains { $0.unit == unit }
      let willBe = change.successors.contains { $0.unit == unit }
      if was, willBe {
        if change.days.contains(day) { return .known(true) }
        if state == nil { (state, isInferred) = (true, true) }
      } else if change.days.last <= day {
        (state, isInferred) = (willBe, willBe && change.day != day)
      } else if change.days.first <= day {
        return .unknown([undecided(change, of: unit)])
      } else if state == nil {
        (state, isInferred) = (was, was)
      }
    }
    guard let state else { return .unknown([notCovered(unit)]) }
    guard isInferred else { return .known(state) }
    let remark = Reason(Message("territory.existenceInferred", ["unit": unit.argument, "day": .day(day)]))
    return basis == .confirmed ? .unknown([remark]) : .known(state, remarks: [remark])
  }

  private func follow(_ unit: TerritoryUnit, on day: Day, forward: Bool) -> Answer<[TerritoryUnit]> {
    guard isNamed(unit) else { return .unknown([notCovered(unit)]) }
    var chain = TerritoryChain(unit, forward: forward)
    while let (change, source) = nextChange(of: chain, on: day) {
      if change.days.first <= day, day < change.days.last { return .unknown([undecided(change, of: source)]) }
      let reached = forward ? change.successors : change.predecessors
      guard !reached.isEmpty else {
        let key = forward ? "territory.successorsNotStated" : "territory.predecessorsNotStated"
        return .unknown([Reason(Message(key, ["unit": source.argument]))])
      }
      chain.take(change, reaching: reached.map(\.unit))
    }
    let reached = chain.units.sorted { $0.precedes($1) }
    // Codes end and begin without a recorded change; then nothing says what carries the territory on.
    for unit in reached {
      switch codeStatus(of: unit, on: day) {
      case .valid, .unlisted: continue
      case .ended where forward, .notYetValid where !forward:
        let key = forward ? "territory.successorsNotStated" : "territory.predecessorsNotStated"
        return .unknown([Reason(Message(key, ["unit": unit.argument]))])
      case .ended, .notYetValid:
        return .unknown([notValid(unit, on: day)])
      }
    }
    return .known(reached)
  }

  /// The earliest change after those taken, or the latest before them, that touches what the chain has reached.
  private func nextChange(of chain: TerritoryChain, on day: Day) -> (TerritoryChange, TerritoryUnit)? {
    var best: (change: TerritoryChange, unit: TerritoryUnit)?
    for unit in chain.units.sorted(by: { $0.precedes($1) }) {
      for change in changes(of: unit) where change.alters && !chain.hasTaken(change) {
        let parties = chain.forward ? change.predecessors : change.successors
        let isReached = chain.forward ? change.days.first <= day : change.days.last > day
        guard isReached, chain.allows(change), parties.contains(where: { $0.unit == unit }) else { continue }
        let isBetter =
          best.map { chain.forward ? change.precedes($0.change) : $0.change.precedes(change) } ?? true
        if isBetter { best = (change, unit) }
      }
    }
    return best.map { ($0.change, $0.unit) }
  }
}
