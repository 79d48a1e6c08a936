import CzechRegisters
import DossierCoding
import ExactValues

/// The texts of a catalogue, cut into words once and searched often (*fulltextové hledání v katalogu*).
///
/// Whoever searches need not type diacritics; what is spelt as typed comes first. Addresses are not searched, so a secret
/// one cannot be found.
///
/// ```swift
/// let texts = CatalogueText(index)
/// for hit in texts.services(matching: "pecovatelska koprivnice") { print(index[hit.service]?.name ?? "") }
/// ```
public struct CatalogueText: Sendable {
  private struct Entry {
    let fields: [(CatalogueField, SearchableText)]
    let key: CzechSortKey
  }

  private let entries: [Entry]
  private let rows: [Row<Service>]

  /// Cuts the texts of all services of a dossier.
  ///
  /// - Parameter index: The dossier.
  /// - Complexity: Linear in the length of the texts.
  public init(_ index: DossierIndex) {
    rows = index.rows(of: Service.self)
    entries = rows.map { row in
      let service = index[row]
      let provider = service?.provider.flatMap { index[$0] }
      let type = service?.type.flatMap { ServiceTypes.list.entries(for: $0).last?.czechName }
      let texts: [(CatalogueField, [String?])] = [
        (.name, [service?.name]),
        (.provider, [provider?.name] + (provider?.aliases ?? []) + (provider?.formerNames.map(\.name) ?? [])),
        (.type, [type, service?.typeWords]),
        (.description, [service?.description, provider?.description]),
      ]
      let stated = texts.map { ($0.0, $0.1.compactMap { $0 }) }
      let several = stated.flatMap(\.1).joined(separator: "\n")
      return Entry(
        fields: stated.flatMap { field, texts in texts.map { (field, SearchableText($0)) } }
          + [(.several, SearchableText(several))],
        key: CzechSortKey(service?.name ?? type ?? service?.typeWords ?? provider?.name ?? ""))
    }
  }

  /// The services in which each word of a search begins a word.
  ///
  /// - Parameter search: What was typed; without any word it finds every service.
  /// - Returns: The services, those spelt as typed first, then those found in a more telling place, then those that fit
  ///   better there, then in the order of the Czech alphabet, then in document order.
  /// - Complexity: Linear in the words of the catalogue, and the sorting of what was found.
  public func services(matching search: String) -> [CatalogueHit] {
    let terms = SearchTerms(search)
    var found: [(hit: CatalogueHit, place: Int)] = []
    for (place, entry) in entries.enumerated() {
      var best: CatalogueHit?
      for (field, text) in entry.fields {
        // The joined texts only count where no single one has all the words.
        if field == .several, best != nil { break }
        guard let rank = terms.rank(of: text) else { continue }
        let hit = CatalogueHit(service: rows[place], field: field, rank: rank)
        if best.map({ Self.precedes(hit, $0) }) ?? true { best = hit }
      }
      if let best { found.append((best, place)) }
    }
    found.sort { left, right in
      if Self.precedes(left.hit, right.hit) { return true }
      if Self.precedes(right.hit, left.hit) { return false }
      let keys = (entries[left.place].key, entries[right.place].key)
      return keys.0 == keys.1 ? left.place < right.place : keys.0 < keys.1
    }
    return found.map(\.hit)
  }

  /// All services by their names in the order of the Czech alphabet, those of one name in document order.
  ///
  /// A service without a name stands by its type or, without that, by its provider.
  ///
  /// - Complexity: O(*n* log *n*) comparisons of keys.
  public var inCzechOrder: [Row<Service>] {
    entries.indices.sorted { left, right in
      let keys = (entries[left].key, entries[right].key)
      return keys.0 == keys.1 ? left < right : keys.0 < keys.1
    }.map { rows[$0] }
  }

  private static func precedes(_ left: CatalogueHit, _ right: CatalogueHit) -> Bool {
    let respelled = (left.rank.respelledWords, right.rank.respelledWords)
    if respelled.0 != respelled.1 { return respelled.0 < respelled.1 }
    if left.field != right.field { return left.field < right.field }
    return left.rank < right.rank
  }
}
