import CzechRegisters
import ExactValues
import PlanningModel

/// Which entries of a dossier are one organisation, and which may be (*totožnost organizace*).
///
/// The same number and a succession of one by one make an identity; a name makes a possibility.
struct OrganisationIdentity {
  let organisation: Identifier<Organisation>
  /// The entries that are the organisation.
  private(set) var sure: Set<Identifier<Organisation>>
  /// The entries that may be meant, each with the reason why that is not sure.
  private(set) var possible: [Identifier<Organisation>: MeasureBasis] = [:]
  let directory: OrganisationDirectory

  /// - Complexity: O(organisations).
  init(of organisation: Identifier<Organisation>, includesUnits: Bool, _ index: DossierIndex) {
    self.init(
      of: organisation, includesUnits: includesUnits, index, OrganisationDirectory(index),
      Self.predecessors(in: index))
  }

  /// Starts from what was looked up once for all organisations.
  ///
  /// - Complexity: O(entries of the organisation and their names).
  init(
    of organisation: Identifier<Organisation>, includesUnits: Bool, _ index: DossierIndex,
    _ directory: OrganisationDirectory,
    _ predecessors: [Identifier<Organisation>: Set<Identifier<Organisation>>]
  ) {
    self.organisation = organisation
    self.directory = directory
    sure = [organisation]
    var queue = [organisation][...]
    while let current = queue.popFirst() {
      guard let entry = index[current] else { continue }
      let following = Set(entry.successors.filter { index[$0] != nil })
      for next in following.sorted() {
        let isOneByOne = following.count == 1 && predecessors[next]?.count == 1
        if isOneByOne { take(next, &queue) } else { allow(next, .succession) }
      }
      for previous in (predecessors[current] ?? []).sorted() {
        let isWhole = Set(index[previous]?.successors.filter { index[$0] != nil } ?? []).count == 1
        if isWhole { take(previous, &queue) } else { allow(previous, .succession) }
      }
      let related = Set(directory.wholes(of: current)).union(Self.units(below: current, directory))
      for number in entry.numbers {
        // A unit has the number of the whole and is another body all the same.
        for same in directory.organisations(with: number) where !related.contains(same) { take(same, &queue) }
      }
    }
    for entry in sure.sorted() {
      for unit in Self.units(below: entry, directory).sorted() {
        if includesUnits { sure.insert(unit) } else { allow(unit, .unit) }
      }
      for whole in directory.wholes(of: entry) { allow(whole, .whole) }
      for name in index[entry]?.names ?? [] {
        for candidate in directory.candidates(named: name) { allow(candidate.organisation, .name) }
      }
    }
    for entry in sure { possible[entry] = nil }
  }

  private mutating func take(_ entry: Identifier<Organisation>, _ queue: inout ArraySlice<Identifier<Organisation>>) {
    if sure.insert(entry).inserted { queue.append(entry) }
  }

  private mutating func allow(_ entry: Identifier<Organisation>, _ basis: MeasureBasis) {
    if !sure.contains(entry), possible[entry] == nil { possible[entry] = basis }
  }

  /// For each organisation those that it followed.
  static func predecessors(
    in index: DossierIndex
  ) -> [Identifier<Organisation>: Set<Identifier<Organisation>>] {
    var predecessors: [Identifier<Organisation>: Set<Identifier<Organisation>>] = [:]
    for entry in index.dossier.organisations {
      for next in entry.successors where next != entry.id { predecessors[next, default: []].insert(entry.id) }
    }
    return predecessors
  }

  private static func units(
    below whole: Identifier<Organisation>, _ directory: OrganisationDirectory
  ) -> Set<Identifier<Organisation>> {
    var found: Set<Identifier<Organisation>> = []
    var queue = directory.units(of: whole)[...]
    while let unit = queue.popFirst() {
      if unit != whole, found.insert(unit).inserted { queue += directory.units(of: unit) }
    }
    return found
  }
}

extension Organisation {
  /// The present identification number and those that it had.
  fileprivate var numbers: Set<CompanyIdentifier> {
    let former = identifiers.filter { $0.system == .companyIdentifier }
      .compactMap { Written<CompanyIdentifier>(text: $0.text).value }
    return Set([companyIdentifier?.value].compactMap { $0 } + former)
  }

  fileprivate var names: [String] { [name].compactMap { $0 } + aliases + formerNames.map(\.name) }
}
