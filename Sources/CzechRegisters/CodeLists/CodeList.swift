import ExactValues

/// A dated list of codes (*číselník*): its rows, version, issuer and source.
///
/// A list is open. A code that it does not have is `unlisted` in this version, which says nothing about a later one;
/// whoever knows a later one adds its rows with ``adding(_:version:)``.
public struct CodeList<Entry: CodeListEntry>: Sendable, Hashable {
  /// The name of the list as published, such as `DruhSocialniSluzby`.
  public let name: String

  /// The issue that the rows were taken from.
  public let version: CodeListVersion

  /// Who publishes the list.
  public let issuer: String

  /// Where the list comes from.
  public let citation: Citation

  /// The rows in the order of the list.
  public let entries: [Entry]

  private let places: [Entry.Code: [Int]]

  /// Makes a list of rows.
  ///
  /// Where two rows of one code are valid on the same day, the earlier in the list answers; ``overlaps`` names such
  /// codes.
  ///
  /// - Parameters:
  ///   - name: The name of the list as published.
  ///   - version: The issue that the rows were taken from.
  ///   - issuer: Who publishes the list.
  ///   - citation: Where the list comes from.
  ///   - entries: The rows in the order of the list.
  public init(name: String, version: CodeListVersion, issuer: String, citation: Citation, entries: [Entry]) {
    self.name = name
    self.version = version
    self.issuer = issuer
    self.citation = citation
    self.entries = entries
    var places: [Entry.Code: [Int]] = [:]
    for (place, entry) in entries.enumerated() {
      places[entry.code, default: []].append(place)
    }
    self.places = places
  }

  /// All rows of a code, in the order of the list; empty when this version does not have it.
  ///
  /// - Parameter code: The code.
  /// - Returns: The rows, whatever the day.
  public func entries(for code: Entry.Code) -> [Entry] {
    places[code, default: []].map { entries[$0] }
  }

  /// The row that a code has on a day, or what the list knows instead.
  ///
  /// Without a row for the day the nearest later one answers as not yet valid if the code never was valid before the
  /// day, else the latest earlier one answers as ended.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - day: The day that the question is about.
  /// - Returns: The row and its state on the day.
  public func entry(for code: Entry.Code, on day: Day) -> DatedEntry<Entry> {
    var past: (entry: Entry, through: Day)?
    var future: (entry: Entry, from: Day)?
    for entry in entries(for: code) {
      if entry.validity.contains(day) { return .valid(entry) }
      if let through = entry.validity.through, through < day {
        if past.map({ $0.through < through }) ?? true { past = (entry, through) }
      } else if let from = entry.validity.from {
        if future.map({ from < $0.from }) ?? true { future = (entry, from) }
      }
    }
    if let past { return .ended(past.entry, on: past.through) }
    if let future { return .notYetValid(future.entry, from: future.from) }
    return .unlisted
  }

  /// Whether a code is valid on a day, ended, not yet valid, or not in this version.
  ///
  /// - Parameters:
  ///   - code: The code.
  ///   - day: The day that the question is about.
  /// - Returns: The state of the code.
  public func status(of code: Entry.Code, on day: Day) -> CodeStatus {
    entry(for: code, on: day).status
  }

  /// The rows that are valid on a day, in the order of the list.
  ///
  /// - Parameter day: The day that the question is about.
  /// - Returns: The valid rows.
  public func entries(on day: Day) -> [Entry] {
    entries.filter { $0.validity.contains(day) }
  }

  /// A newer list that has these rows as well, after those of this list.
  ///
  /// - Parameters:
  ///   - newer: The rows to add.
  ///   - version: The issue that the result stands for.
  /// - Returns: The longer list.
  public func adding(_ newer: [Entry], version: CodeListVersion) -> CodeList {
    CodeList(name: name, version: version, issuer: issuer, citation: citation, entries: entries + newer)
  }

  /// The codes with two rows valid on the same day, in the order of the list; empty for a sound list.
  public var overlaps: [Entry.Code] {
    var found: [Entry.Code] = []
    var seen: Set<Entry.Code> = []
    for entry in entries where seen.insert(entry.code).inserted {
      let validities = entries(for: entry.code).map(\.validity)
        .filter { ($0.from ?? .first) <= ($0.through ?? .last) }
        .sorted { ($0.from ?? .first) < ($1.from ?? .first) }
      let clash = zip(validities, validities.dropFirst()).contains { earlier, later in
        (earlier.through ?? .last) >= (later.from ?? .first)
      }
      if clash { found.append(entry.code) }
    }
    return found
  }
}
