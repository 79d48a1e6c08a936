import ExactValues

extension Territory {
  /// This territory and another one together: every row, relation, change and border of both, each with its own days.
  ///
  /// Nothing is chosen. Where both say different things of the same days, the answers are unknown unless a list confirms
  /// one side only, and ``contradictions`` names the place. Where one claims to have a unit in full without a municipality
  /// that the other one puts there, the members of the unit are unknown alike. The order of territories and of merging does not matter, a
  /// territory merged with itself stays the same; rows stand in the order of their codes afterwards.
  ///
  /// - Parameter other: The other territory.
  /// - Returns: Both together. It answers on confirmed days only if one of them does, and its
  ///   ``confirmedMembership`` has the days that both confirm.
  /// - Complexity: O(n log n) in the number of rows and relations.
  public func merging(_ other: Territory) -> Territory {
    let none = Validity(from: .last, through: .first)
    return Territory(
      TerritoryContent(
        regions: regions.merging(other.regions), counties: counties.merging(other.counties),
        districts: districts.merging(other.districts), offices: offices.merging(other.offices),
        municipalities: municipalities.merging(other.municipalities) { $0.precedes($1) },
        relations: Self.union(relations, other.relations) { $0.precedes($1) },
        coverage: Self.union(coverage, other.coverage) { $0.precedes($1) },
        claims: Self.union(claims, other.claims) { $0.precedes($1) },
        changes: Self.union(changes, other.changes) { $0.precedes($1) },
        borders: Self.union(borders, other.borders) { $0.precedes($1) },
        confirmedMembership: confirmedMembership.overlap(other.confirmedMembership) ?? none,
        basis: basis == .confirmed || other.basis == .confirmed ? .confirmed : .inferred))
  }

  /// Whether both territories have the same rows, relations, coverage, changes and borders, in whatever order.
  ///
  /// - Parameter other: The other territory.
  /// - Returns: Whether they answer alike.
  /// - Complexity: O(n log n) in the number of rows and relations.
  public func isSameContent(as other: Territory) -> Bool {
    merging(self) == other.merging(other)
  }

  private static func union<Row: Hashable>(_ first: [Row], _ second: [Row], by precede: (Row, Row) -> Bool) -> [Row] {
    var seen: Set<Row> = []
    return (first + second).filter { seen.insert($0).inserted }.sorted(by: precede)
  }
}

extension CodeList {
  /// The rows of both lists, each once, in the order of their codes and days.
  fileprivate func merging(_ other: CodeList, by precede: (Entry, Entry) -> Bool = CodeList.precedes) -> CodeList {
    var seen: Set<Entry> = []
    let rows = (entries + other.entries).filter { seen.insert($0).inserted }.sorted(by: precede)
    let citations = [citation, other.citation].sorted { "\($0)".bytesPrecede("\($1)") }
    return CodeList(
      name: Self.joined(name, other.name),
      version: CodeListVersion(
        Self.joined(version.text, other.version.text), day: [version.day, other.version.day].compactMap(\.self).max()),
      issuer: Self.joined(issuer, other.issuer), citation: citations.first ?? citation, entries: rows)
  }

  private static func precedes(_ first: Entry, _ second: Entry) -> Bool {
    if first.code != second.code { return first.code.rawValue.bytesPrecede(second.code.rawValue) }
    if first.validity != second.validity { return first.validity.precedes(second.validity) }
    // Rows of one code and the same days are rare, so that the slow comparison of all they say is not.
    return "\(first)".bytesPrecede("\(second)")
  }

  /// The parts of both texts, each once, so that joining a text with itself or in another order changes nothing.
  private static func joined(_ first: String, _ second: String) -> String {
    let separator: Character = "|"
    let parts = [first, second].flatMap { text in
      text.split(separator: separator).map { part in
        String(part.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
    }
    return Set(parts).sorted { $0.bytesPrecede($1) }.joined(separator: " \(separator) ")
  }
}
