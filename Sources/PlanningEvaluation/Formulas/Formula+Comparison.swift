import CzechRegisters
import ExactValues
import PlanningModel

extension Formula {
  static let comparison: [Formula] = [
    .differentNames, .participantKeys, .moneyDifference, .pairBasis, .areAllPaired,
  ]

  /// The different names among some, in the order of their bytes.
  static let differentNames = Formula("comparison.names") { values in
    let names = Set(values.compactMap(\.textValue)).sorted { $0.bytesPrecede($1) }
    return names.isEmpty ? .none : .list(names.map { .text($0) })
  }

  /// What an organisation may be recognised by in another dossier.
  ///
  /// Values: the code of the municipality, the identification number as written, the name, the aliases.
  static let participantKeys = Formula("comparison.keys") { values in
    guard values.count == 4 else { return .none }
    var keys: [String] = []
    if let code = values[0].textValue { keys.append("municipality \(code)") }
    if let number = values[1].textValue.flatMap({ Written<CompanyIdentifier>(text: $0).value }) {
      keys.append("number \(number.canonicalText)")
    }
    let names = ([values[2]] + values[3].elements).compactMap(\.textValue)
    keys += Set(names.map { "name \(LegalFormWords.removed(from: $0))" }).sorted { $0.bytesPrecede($1) }
    return keys.isEmpty ? .none : .list(keys.map { .text($0) })
  }

  /// One amount less another.
  static let moneyDifference = Formula("comparison.moneyDifference") { values in
    guard values.count == 2, case .money(let left) = values[0], case .money(let right) = values[1],
      let difference = try? left - right
    else { return .none }
    return .money(difference)
  }

  /// By what two organisations are one, or may be; nothing where they are not.
  ///
  /// Values: what each may be recognised by. Two that state different numbers are not one, whatever they are called.
  static let pairBasis = Formula("comparison.pairBasis") { values in
    guard values.count == 2 else { return .none }
    let keys = values.map { Set($0.elements.compactMap(\.textValue)) }
    let shared = keys[0].intersection(keys[1])
    for basis in [PairBasis.municipality, .number] {
      let prefix = "\(basis.rawValue) "
      if shared.contains(where: { $0.hasPrefix(prefix) }) { return .text(basis.rawValue) }
      if keys.allSatisfy({ $0.contains { $0.hasPrefix(prefix) } }) { return .none }
    }
    return shared.isEmpty ? .none : .text(PairBasis.name.rawValue)
  }

  /// Whether everything has exactly one counterpart.
  ///
  /// Values: whether both lists have something, the number of counterparts of each.
  static let areAllPaired = Formula("comparison.areAllPaired") { values in
    guard values.first == .truth(true) else { return .none }
    return .truth(values.dropFirst().allSatisfy { $0 == .count(1) })
  }
}
