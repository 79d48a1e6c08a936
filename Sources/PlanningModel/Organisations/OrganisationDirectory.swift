import CzechRegisters
import DossierCoding
import ExactValues

/// The organisations of a dossier by number, name, unit and successor (*adresář organizací*).
///
/// Names are never keys: a name gives candidates, each with how it fits, and whoever asks decides. What an organisation
/// does in the dossier is told by ``IncomingReferences``.
public struct OrganisationDirectory: Sendable {
  /// An organisation that a name may mean.
  public struct Candidate: Sendable, Hashable {
    /// The organisation.
    public let organisation: Identifier<Organisation>
    /// How the name fits.
    public let match: OrganisationNameMatch
  }

  private let index: DossierIndex
  private let byNumber: [CompanyIdentifier: [Int]]
  private let byName: [String: [(position: Int, match: OrganisationNameMatch)]]
  private let unitsByWhole: [Int: [Int]]

  /// Lists the organisations of a dossier.
  ///
  /// - Complexity: O(organisations and their names).
  public init(_ index: DossierIndex) {
    self.index = index
    var numbers: [CompanyIdentifier: [Int]] = [:]
    var names: [String: [(position: Int, match: OrganisationNameMatch)]] = [:]
    var units: [Int: [Int]] = [:]
    for (position, organisation) in index.dossier.organisations.enumerated() {
      for number in organisation.allCompanyIdentifiers { numbers[number, default: []].append(position) }
      if let whole = organisation.partOf.flatMap({ index.row(of: $0) }) {
        units[whole.position, default: []].append(position)
      }
      for (name, match) in organisation.allNames {
        names[CzechText.folded(name), default: []].append((position, match))
        let bare = LegalFormWords.removed(from: name)
        if bare != CzechText.folded(name) { names[bare, default: []].append((position, .withoutLegalForm)) }
      }
    }
    byNumber = numbers
    byName = names
    unitsByWhole = units
  }

  /// The organisations with an identification number (*IČO*), now or formerly; more than one is for a rule to judge.
  public func organisations(with number: CompanyIdentifier) -> [Identifier<Organisation>] {
    (byNumber[number] ?? []).map { index.dossier.organisations[$0].id }
  }

  /// The organisations that a name may mean, the closest first; equally close ones in document order.
  ///
  /// Case and diacritics do not matter, but the very name comes first. A name may also fit without its words for the
  /// legal form: "Onyx", "o. s. Onyx" and "Občanské sdružení ONYX" are candidates for each other, not the same.
  public func candidates(named name: String) -> [Candidate] {
    var best: [Int: OrganisationNameMatch] = [:]
    for key in Set([CzechText.folded(name), LegalFormWords.removed(from: name)]) {
      for (position, kind) in byName[key] ?? [] {
        let match = index.dossier.organisations[position].match(name, kind)
        best[position] = min(best[position] ?? .withoutLegalForm, match)
      }
    }
    return best.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
      .map { Candidate(organisation: index.dossier.organisations[$0.key].id, match: $0.value) }
  }

  /// The units of an organisation (*útvary, pobočky*), in document order; their own units are not among them.
  public func units(of organisation: Identifier<Organisation>) -> [Identifier<Organisation>] {
    guard let row = index.row(of: organisation) else { return [] }
    return (unitsByWhole[row.position] ?? []).map { index.dossier.organisations[$0].id }
  }

  /// The organisations that one is a unit of, from the nearest to the whole; a circle ends where it closes.
  public func wholes(of organisation: Identifier<Organisation>) -> [Identifier<Organisation>] {
    chain(from: organisation) { $0.partOf.map { [$0] } ?? [] }
  }

  /// The organisations that followed one, nearest first, each once; a circle ends where it closes.
  public func successors(of organisation: Identifier<Organisation>) -> [Identifier<Organisation>] {
    chain(from: organisation) { $0.successors }
  }

  /// Follows a relation breadth first without coming back to where it has been.
  private func chain(
    from start: Identifier<Organisation>, _ next: (Organisation) -> [Identifier<Organisation>]
  ) -> [Identifier<Organisation>] {
    var seen: Set<Identifier<Organisation>> = [start]
    var result: [Identifier<Organisation>] = []
    var queue = [start][...]
    while let current = queue.popFirst() {
      guard let organisation = index[current] else { continue }
      for following in next(organisation) where index.row(of: following) != nil && seen.insert(following).inserted {
        result.append(following)
        queue.append(following)
      }
    }
    return result
  }
}

extension Organisation {
  /// The present identification number and those that it had.
  var allCompanyIdentifiers: [CompanyIdentifier] {
    let former = identifiers.filter { $0.system == .companyIdentifier }.map {
      Written<CompanyIdentifier>(text: $0.text)
    }
    var seen: Set<CompanyIdentifier> = []
    return ([companyIdentifier].compactMap { $0 } + former).compactMap(\.value).filter { seen.insert($0).inserted }
  }

  fileprivate var allNames: [(String, OrganisationNameMatch)] {
    [name].compactMap { $0 }.map { ($0, .name) } + aliases.map { ($0, .alias) }
      + formerNames.map { ($0.name, .formerName) }
  }

  /// How a name fits one that was found by its folded form.
  fileprivate func match(_ name: String, _ kind: OrganisationNameMatch) -> OrganisationNameMatch {
    guard kind != .withoutLegalForm else { return kind }
    if let exact = allNames.first(where: { $0.0 == name }) { return exact.1 }
    return CzechText.folded(name) == LegalFormWords.removed(from: name)
      || allNames.contains { CzechText.folded($0.0) == CzechText.folded(name) } ? .spelling : .withoutLegalForm
  }
}
