import CommunityPlanning
import DossierCoding
import PlanningModel

/// What generated documents have held: how often each member of each type was absent, usual, odd and maximal, and how
/// many documents held each oddity.
///
/// ```swift
/// var generator = DossierGenerator(seed: 1)
/// for _ in 0..<1_000 { _ = generator.nextDocument() }
/// print(generator.coverage.table)
/// ```
public struct GenerationCoverage: Sendable {
  /// A member in one of its shapes, and how often it stood so.
  public struct Place: Sendable, Hashable, CustomStringConvertible {
    /// The type and the member, such as `Body.name`.
    public let member: String
    /// The shape.
    public let shape: GeneratedShape
    /// How often the member had the shape.
    public let count: Int
    /// How many objects of the type there were.
    public let objectCount: Int

    /// The place in one line.
    public var description: String { "\(member) \(shape): \(count) of \(objectCount)" }
  }

  /// What was counted of the members of one type.
  struct Row: Sendable {
    let name: String
    let members: [String]
    let isRequired: [Bool]
    var objectCount = 0
    private var counts: [Int]

    init<Object: DossierObject>(_ type: Object.Type) {
      name = "\(type)"
      members = type.members.members.map(\.name)
      isRequired = type.members.members.map(\.isRequired)
      counts = Array(repeating: 0, count: members.count * GeneratedShape.allCases.count)
    }

    func count(_ shape: GeneratedShape, at position: Int) -> Int {
      let place = position * GeneratedShape.allCases.count + shape.rawValue
      return counts.indices.contains(place) ? counts[place] : 0
    }

    func adding(_ other: Row) -> Row {
      var sum = self
      sum.objectCount += other.objectCount
      for place in sum.counts.indices where other.counts.indices.contains(place) {
        sum.counts[place] += other.counts[place]
      }
      return sum
    }

    mutating func note(_ shape: GeneratedShape, at position: Int) {
      let place = position * GeneratedShape.allCases.count + shape.rawValue
      if counts.indices.contains(place) { counts[place] += 1 }
    }
  }

  private var rowsByType: [ObjectIdentifier: Row] = [:]
  private var documentCounts: [GeneratedOddity: Int] = [:]
  private var oddityCounts: [GeneratedOddity: Int] = [:]
  private var oddities: Set<GeneratedOddity> = []

  /// The number of documents.
  public private(set) var documentCount = 0

  /// Nothing counted yet.
  public init() {}

  /// The members in all shapes that they can have, by type and in the order of the description; a required member is
  /// never absent.
  ///
  /// Every type that a dossier can hold is there, also one that was never generated.
  ///
  /// - Complexity: O(members of all types).
  public var places: [Place] {
    rows.flatMap { row in
      row.members.indices.flatMap { position in
        GeneratedShape.allCases.filter { $0 != .absent || !row.isRequired[position] }.map { shape in
          Place(
            member: "\(row.name).\(row.members[position])", shape: shape, count: row.count(shape, at: position),
            objectCount: row.objectCount)
        }
      }
    }
  }

  /// The places that make up less than so many of a thousand objects of their type.
  ///
  /// - Complexity: O(members of all types).
  public func places(below permille: Int) -> [Place] {
    places.filter { $0.objectCount == 0 || $0.count * 1_000 < permille * $0.objectCount }
  }

  /// How often an oddity was written.
  public func count(of oddity: GeneratedOddity) -> Int { oddityCounts[oddity] ?? 0 }

  /// How many documents hold an oddity.
  public func documentCount(of oddity: GeneratedOddity) -> Int { documentCounts[oddity] ?? 0 }

  /// The types that a dossier can hold, sorted by name, with what was counted.
  var rows: [Row] {
    var found: [Row] = []
    var seen: Set<ObjectIdentifier> = []
    var open: [any DossierObject.Type] = [Dossier.self]
    while let type = open.popLast() {
      guard seen.insert(ObjectIdentifier(type)).inserted else { continue }
      found.append(rowsByType[ObjectIdentifier(type)] ?? Row(type))
      open += type.nestedTypes
    }
    return found.sorted { $0.name < $1.name }
  }

  // MARK: Counting

  /// Adds what other documents have held.
  ///
  /// - Complexity: O(members of all types).
  public mutating func add(_ other: GenerationCoverage) {
    documentCount += other.documentCount
    rowsByType.merge(other.rowsByType) { $0.adding($1) }
    documentCounts.merge(other.documentCounts, uniquingKeysWith: +)
    oddityCounts.merge(other.oddityCounts, uniquingKeysWith: +)
  }

  mutating func noteObject<Object: DossierObject>(_ type: Object.Type) {
    rowsByType[ObjectIdentifier(type), default: Row(type)].objectCount += 1
  }

  mutating func note<Object: DossierObject>(_ shape: GeneratedShape, at position: Int, of type: Object.Type) {
    rowsByType[ObjectIdentifier(type)]?.note(shape, at: position)
  }

  mutating func note(_ oddity: GeneratedOddity) {
    oddityCounts[oddity, default: 0] += 1
    oddities.insert(oddity)
  }

  mutating func endDocument() {
    documentCount += 1
    for oddity in oddities { documentCounts[oddity, default: 0] += 1 }
    oddities = []
  }
}

extension DossierObject {
  fileprivate static var nestedTypes: [any DossierObject.Type] { members.members.compactMap(\.schema.objectType) }
}

extension SchemaType {
  /// The type of the objects that a value of this kind is or holds.
  fileprivate var objectType: (any DossierObject.Type)? {
    switch self {
    case .object(let type): type
    case .stated(let value), .list(let value), .answer(let value): value.objectType
    default: nil
    }
  }
}
