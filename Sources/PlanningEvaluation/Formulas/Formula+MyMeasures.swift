import ExactValues
import PlanningModel

// Measures of an organisation: identifiers decide, names do not.

extension Formula {
  static let myMeasures: [Formula] = [.namesOrganisation]

  /// Whether any member names one of the entries that are the organisation.
  ///
  /// Values: the entries, then the members, each an identifier or a list of them.
  static let namesOrganisation = Formula("measure.names") { values in
    guard let own = values.first?.elements else { return .none }
    let entries = Set(own)
    return .truth(values.dropFirst().contains { entries.contains($0) || $0.elements.contains(where: entries.contains) })
  }
}
