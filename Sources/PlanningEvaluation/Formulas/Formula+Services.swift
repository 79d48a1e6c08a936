import CzechRegisters
import ExactValues
import PlanningModel

// Services and needs: what a service states decides, what it does not state leaves the need open.

extension Formula {
  static let services: [Formula] = [
    .isAmong, .namesOne, .namesLanguage, .servesGroup, .servesAge, .isUninterrupted, .accessAt, .hasAccess,
    .isInNetwork, .isInPlace, .reachOfEntry, .reach, .isReached, .servicesNotServing,
  ]

  /// Whether a code is one of those asked for.
  ///
  /// Values: the code as stated, those asked for.
  static let isAmong = Formula("service.isAmong") { values in
    guard values.count == 2, values[0] != .none else { return .none }
    return .truth(values[1].elements.contains(values[0]))
  }

  /// Whether any statement names what is asked for; without a statement that is open.
  ///
  /// Values: what is asked for, what is stated, one by one or as lists.
  static let namesOne = Formula("service.namesOne") { values in
    guard let asked = values.first else { return .none }
    let stated = values.dropFirst().filter { $0 != .none }
    guard !stated.isEmpty else { return .none }
    return .truth(stated.contains { $0 == asked || $0.elements.contains(asked) })
  }

  /// Whether a language is among those stated, whatever the case of their codes; without a statement that is open.
  ///
  /// Values: the code that is asked for, those stated.
  static let namesLanguage = Formula("service.namesLanguage") { values in
    guard values.count == 2, let asked = values[0].textValue, values[1] != .none else { return .none }
    return .truth(values[1].elements.contains { $0.textValue?.lowercased() == asked.lowercased() })
  }

  /// Whether a service serves a target group.
  ///
  /// Values: the register's codes that are asked for, which are the mapping where a group of the dossier is asked for;
  /// that group; the register's codes of the service; the dossier's groups that it serves; the register's codes of each
  /// of these groups. A service for people with disability in general may serve each kind of disability.
  static let servesGroup = Formula("service.servesGroup") { values in
    guard values.count >= 4 else { return .none }
    let codes = values[0].elements.compactMap(\.textValue)
    let registered = values[2].elements.compactMap(\.textValue)
    let own = values[3].elements
    let mappings = values.dropFirst(4).map { $0.elements.compactMap(\.textValue) }
    let mayMeet = mappings.contains { !Set($0).isDisjoint(with: codes) }
    let meets = !Set(registered).isDisjoint(with: codes)
    if values[1] != .none {
      if own.contains(values[1]) { return .truth(true) }
      if meets { return own.isEmpty ? .truth(true) : .none }
      if mayMeet || DisabilityGroups.overlap(codes, registered) { return .none }
      return !own.isEmpty || (!registered.isEmpty && !codes.isEmpty) ? .truth(false) : .none
    }
    if meets { return .truth(true) }
    if mayMeet || DisabilityGroups.overlap(codes, registered) { return .none }
    let areAllMapped = !own.isEmpty && own.count == mappings.count && !mappings.contains([])
    return !registered.isEmpty || areAllMapped ? .truth(false) : .none
  }

  /// Whether a service serves an age.
  ///
  /// Values: completed years, the ages as stated, the register's age groups. Where both are stated, both must say the
  /// same.
  static let servesAge = Formula("service.servesAge") { values in
    guard values.count == 3, let age = values[0].countValue else { return .none }
    let range = values[1].textValue.flatMap { Written<CountRange>(text: $0).value }
    let isBounded = range.map { $0.minimum != nil || $0.maximum != nil } ?? false
    let byRange: Bool? = isBounded ? range?.contains(age) : nil
    let groups = values[2].elements.compactMap(\.textValue).map { code in
      AgeGroups.list.entries(for: AgeGroupCode(rawValue: code)).last?.ages.contains(age: age)
    }
    let byGroups: Bool? = groups.contains(true) ? true : groups.isEmpty || groups.contains(nil) ? nil : false
    if values[1] != .none, byRange == nil { return .none }
    switch (byRange, byGroups) {
    case (let known?, nil) where groups.isEmpty: return .truth(known)
    case (nil, let known?): return .truth(known)
    case (let first?, let second?) where first == second: return .truth(first)
    default: return .none
    }
  }

  /// Whether no interruption of a service covers a day.
  ///
  /// Values: the day, then the beginning and the end of each interruption. One without an end goes on; one without a
  /// beginning may not have begun, so it decides only once it is over.
  static let isUninterrupted = Formula("service.isUninterrupted") { values in
    guard let day = values.first, values.count % 2 == 1 else { return .none }
    var isOpen = false
    for place in stride(from: 1, to: values.count, by: 2) {
      switch Formula.lasts([day, values[place], values[place + 1]]).value {
      case .truth(true) where values[place] != .none: return .truth(false)
      case .truth(false): break
      default: isOpen = true
      }
    }
    return isOpen ? .none : .truth(true)
  }

  /// Whether something that makes accessible is there at one place; nothing where the place does not mention it.
  ///
  /// Values: the states that the place mentions; one that is there in part, or whose state is not stated, is open.
  static let accessAt = Formula("service.accessAt") { values in
    let states = values.map { $0.textValue.map { AccessState(rawValue: $0) } }
    if states.isEmpty { return .none }
    if states.contains(.yes) { return TraceValue(AccessState.yes) }
    return TraceValue(states.allSatisfy { $0 == .no } ? AccessState.no : .partly)
  }

  /// Whether something that makes a service accessible is there.
  ///
  /// Values: the state at the service as a whole, then for each facility whether it counts for the need, and the state
  /// there. What the service states holds for it as a whole, also at facilities that are silent. A facility that may
  /// count leaves open what it could give; without a statement that counts everything is open.
  static let hasAccess = Formula("service.hasAccess") { values in
    guard let own = values.first, values.count % 2 == 1 else { return .none }
    let (present, missing) = (TraceValue(AccessState.yes), TraceValue(AccessState.no))
    if own == present { return .truth(true) }
    var isMissing = own == missing
    var isOpen = own != missing && own != .none
    for place in stride(from: 1, to: values.count, by: 2) where values[place] != .truth(false) {
      let state = values[place + 1] == .none ? own : values[place + 1]
      let counts = values[place] == .truth(true)
      if counts, state == present { return .truth(true) }
      if state != missing { isOpen = true } else if counts { isMissing = true }
    }
    return isOpen || !isMissing ? .none : .truth(false)
  }

  /// Whether a service is in a network on a day.
  ///
  /// Values: whether each of its entries lasts on the day; a service without an entry may be in a part that is not
  /// listed.
  static let isInNetwork = Formula("service.isInNetwork") { values in
    if values.contains(.truth(true)) { return .truth(true) }
    return values.isEmpty || values.contains { $0.truthValue == nil } ? .none : .truth(false)
  }

  /// How many services surely do not serve, and may not.
  ///
  /// Values: whether each of them serves.
  static let servicesNotServing = Formula("service.countNotServing") { values in
    guard !values.isEmpty else { return .none }
    let lower = values.count { $0 == .truth(false) }
    return TraceValue(lower: lower, upper: lower + values.count { $0.truthValue == nil })
  }
}

/// The register's group of people with disability in general, and those with one kind of it.
enum DisabilityGroups {
  private static let general = "17"
  /// Chronic illness, another disability, combined, intellectual and physical disability, impaired hearing and sight.
  private static let single: Set<String> = ["11", "12", "13", "14", "15", "16", "18"]

  /// Whether one side has the general group and the other a kind of disability: they may mean the same people.
  static func overlap(_ some: [String], _ others: [String]) -> Bool {
    some.contains(general) && !single.isDisjoint(with: others)
      || others.contains(general) && !single.isDisjoint(with: some)
  }
}
