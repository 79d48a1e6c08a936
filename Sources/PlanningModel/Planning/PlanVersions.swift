import ExactValues

/// The versions of plans and what is in force in each (*verze a dodatky*).
///
/// A version follows the one that it names as `previous`; items are added and removed by versions. A circle of versions
/// and a version that is missing are faults that rules report: what they leave open is unknown here.
public struct PlanVersions: Sendable {
  private let index: DossierIndex
  private let previous: [Int]
  private let isBroken: [Bool]
  private let ages: [Int]
  private let circular: [Bool]

  /// Looks at the versions of all plans.
  ///
  /// - Complexity: O(versions).
  public init(_ index: DossierIndex) {
    self.index = index
    let versions = index.dossier.planVersions
    var edges = versions.map { version in version.previous.map { index.row(of: $0)?.position ?? -1 } ?? -1 }
    var search = CircleSearch(edges.map { $0 < 0 ? [] : [$0] })
    search.run()
    var broken = versions.indices.map { row in
      search.isInCircle[row] || (versions[row].previous != nil && edges[row] < 0)
    }
    // Targets stand first in the order, so a version knows whether those before it are whole.
    for row in search.order where edges[row] >= 0 && broken[edges[row]] { broken[row] = true }
    for row in edges.indices where search.isInCircle[row] { edges[row] = -1 }
    var ages = [Int](repeating: 0, count: edges.count)
    for row in search.order where edges[row] >= 0 { ages[row] = ages[edges[row]] + 1 }
    previous = edges
    self.ages = ages
    circular = search.isInCircle
    isBroken = broken
  }

  /// The versions of a plan, in document order.
  ///
  /// - Complexity: O(versions).
  public func versions(of plan: Identifier<Plan>) -> [Row<PlanVersion>] {
    index.rows(of: PlanVersion.self).filter { index[$0]?.plan == plan }
  }

  /// A version and those before it, back to the first; in a circle the version alone.
  ///
  /// - Complexity: O(size of the answer).
  public func lineage(of version: Row<PlanVersion>) -> [Row<PlanVersion>] {
    guard previous.indices.contains(version.position) else { return [] }
    var lineage: [Row<PlanVersion>] = []
    var row = version.position
    while row >= 0 {
      lineage.append(Row(row))
      row = previous[row]
    }
    return lineage
  }

  /// How many versions stand before a version; those of a circle have none before them.
  public func age(of version: Row<PlanVersion>) -> Int {
    ages.indices.contains(version.position) ? ages[version.position] : 0
  }

  /// Whether a version comes before itself.
  public func isInCircle(_ version: Row<PlanVersion>) -> Bool {
    circular.indices.contains(version.position) && circular[version.position]
  }

  /// Whether all versions before a version are known: none is missing and none of them stands in a circle.
  public func isWhole(_ version: Row<PlanVersion>) -> Bool {
    isBroken.indices.contains(version.position) && !isBroken[version.position]
  }

  /// For each item of the version's plan, in document order, whether it is in force in the version.
  ///
  /// An item that no version added was there from the first. What a later version or one of another line added is not
  /// there. Unknown where the versions before are not all known, and where an item was removed before it was added.
  ///
  /// - Complexity: O(items of the plan + versions).
  public func items(in version: Row<PlanVersion>) -> [(item: Row<PlanItem>, isInForce: Answer<Bool>)] {
    guard let entity = index[version], let plan = index.row(of: entity.plan) else { return [] }
    let lineage = lineage(of: version)
    // The later a version, the higher its number.
    let ages = Dictionary(
      lineage.reversed().enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { first, _ in first })
    let later = isWhole(version) ? [] : descendants(of: version)
    return index.plans.items(of: plan).compactMap { row in
      index[row].map { item in
        let path = index.path(of: row)
        func age(_ id: Identifier<PlanVersion>?, _ member: String) -> Age {
          guard let id else { return .never }
          guard let named = index.row(of: id) else { return .open(path.appending(member)) }
          if let age = ages[named] { return .at(age) }
          return isWhole(version) || later.contains(named) ? .never : .open(path.appending(member))
        }
        return (row, Self.isInForce(item, age(item.addedBy, "addedBy"), age(item.removedBy, "removedBy")))
      }
    }
  }

  private enum Age {
    case never
    case at(Int)
    case open(DossierPath)
  }

  private static func isInForce(_ item: PlanItem, _ added: Age, _ removed: Age) -> Answer<Bool> {
    func unknown(_ members: DossierPath...) -> Answer<Bool> {
      .unknown([Reason(Message("planVersion.notDecided"), settledBy: members)])
    }
    switch (added, removed) {
    case (.never, _) where item.addedBy != nil: return .known(false)
    case (.at(let begin), .at(let end)) where end <= begin: return unknown(item.path.appending("removedBy"))
    case (_, .at): return .known(false)
    case (.open(let first), .open(let second)): return unknown(first, second)
    case (.open(let member), _), (_, .open(let member)): return unknown(member)
    default: return .known(true)
    }
  }

  /// The versions that surely come after a version.
  private func descendants(of version: Row<PlanVersion>) -> Set<Row<PlanVersion>> {
    var comesAfter = [Bool?](repeating: nil, count: previous.count)
    if comesAfter.indices.contains(version.position) { comesAfter[version.position] = true }
    for start in previous.indices where comesAfter[start] == nil {
      var way: [Int] = []
      var row = start
      while row >= 0, comesAfter[row] == nil {
        way.append(row)
        row = previous[row]
      }
      let result = row >= 0 ? comesAfter[row] ?? false : false
      for visited in way { comesAfter[visited] = result }
    }
    return Set(previous.indices.filter { $0 != version.position && comesAfter[$0] == true }.map { Row($0) })
  }
}
