import DossierCoding
import ExactValues

/// An immutable snapshot of a dossier with its tables: the thing that rules and questions are asked of.
///
/// Making one costs a pass over the dossier; after that, looking up an entity, its children or its group is O(1). The
/// index is `Sendable` and never changes; after an edit make a new one.
public struct DossierIndex: Sendable {
  /// The dossier.
  public let dossier: Dossier

  /// The references that lead nowhere, in document order.
  public let unresolvedReferences: [UnresolvedReference]

  /// The entities whose identifier an earlier one of their kind has already, in document order.
  ///
  /// References and paths mean the first; a later one is named `id~2`.
  public let repeatedIdentifiers: [DossierPath]

  /// What should be looked at in written texts, codes and kept members.
  public let survey: ValueSurvey

  /// The trees of the plans.
  public let plans: PlanTrees

  private let rows: [ObjectIdentifier: EntityRows]
  private let seatsByBody: Grouping
  private let roundsByBody: Grouping
  private let meetingsByBody: Grouping
  private let meetingsByRound: Grouping
  private let rulesByBody: Grouping
  private let agendaItemsByMeeting: Grouping
  private let reportsByItem: Grouping
  private let facilitiesByService: Grouping
  private let networkEntriesByService: Grouping
  private let catalogueEntriesByService: Grouping

  /// Indexes a dossier.
  ///
  /// - Complexity: O(size of the dossier).
  public init(_ dossier: Dossier) {
    self.dossier = dossier
    var rows: [ObjectIdentifier: EntityRows] = [:]
    var repeated: [DossierPath] = []
    for type in Dossier.entityTypes {
      rows[ObjectIdentifier(type)] = Self.rows(of: type, in: dossier, repeated: &repeated)
    }
    self.rows = rows
    repeatedIdentifiers = repeated
    unresolvedReferences = ReferenceCheck(dossier, rows: rows).unresolved()
    survey = ValueSurvey(of: dossier)

    func row<E: Entity>(_ id: Identifier<E>) -> Int { rows[ObjectIdentifier(E.self)]?.row(of: id.text) ?? -1 }
    let bodyCount = dossier.bodies.count
    seatsByBody = Grouping(
      owners: dossier.seats.enumerated().map { (row($0.element.body), $0.offset) }, count: bodyCount)
    roundsByBody = Grouping(
      owners: dossier.rounds.enumerated().flatMap { round in
        round.element.bodies.firstOccurrences.map { (row($0), round.offset) }
      }, count: bodyCount)
    meetingsByBody = Grouping(
      owners: dossier.meetings.enumerated().flatMap { meeting in
        meeting.element.bodies.firstOccurrences.map { (row($0), meeting.offset) }
      }, count: bodyCount)
    meetingsByRound = Grouping(
      owners: dossier.meetings.enumerated().map { ($0.element.round.map { row($0) } ?? -1, $0.offset) },
      count: dossier.rounds.count)
    rulesByBody = Grouping(
      owners: dossier.rulesOfProcedure.enumerated().flatMap { rules in
        rules.element.bodies.firstOccurrences.map { (row($0), rules.offset) }
      }, count: bodyCount)
    agendaItemsByMeeting = Grouping(
      owners: dossier.agendaItems.enumerated().map { (row($0.element.meeting), $0.offset) },
      count: dossier.meetings.count)
    reportsByItem = Grouping(
      owners: dossier.statusReports.enumerated().map { (row($0.element.item), $0.offset) },
      count: dossier.planItems.count)
    facilitiesByService = Grouping(
      owners: dossier.facilities.enumerated().flatMap { facility in
        facility.element.services.firstOccurrences.map { (row($0), facility.offset) }
      }, count: dossier.services.count)
    networkEntriesByService = Grouping(
      owners: dossier.networkEntries.enumerated().map { ($0.element.service.map { row($0) } ?? -1, $0.offset) },
      count: dossier.services.count)
    catalogueEntriesByService = Grouping(
      owners: dossier.catalogueEntries.enumerated().map { ($0.element.service.map { row($0) } ?? -1, $0.offset) },
      count: dossier.services.count)
    plans = PlanTrees(dossier, itemRow: { row($0) }, planRow: { row($0) })
  }

  // MARK: Looking up

  /// The row of the first entity with an identifier, or `nil` where there is none.
  public func row<E: Entity>(of id: Identifier<E>) -> Row<E>? {
    rows[ObjectIdentifier(E.self)]?.row(of: id.text).map { Row($0) }
  }

  /// The position of the entity of a kind that an identifier means.
  func position(in type: ObjectIdentifier, of id: String) -> Int? { rows[type]?.row(of: id) }

  /// The position of the entity of a kind that a step of a path names.
  func position(in type: ObjectIdentifier, of step: DossierPath.Step) -> Int? { rows[type]?.row(of: step) }

  /// The row of the entity that a path leads to or into, or `nil` where it is of another kind or not there.
  ///
  /// Answers, findings and traces name entities by path; this is the way from a path to the entity, `id~2` included.
  public func row<E: Entity>(at path: DossierPath, of type: E.Type = E.self) -> Row<E>? {
    guard path.steps.count > 1, path.steps[0].occurrence == 1, path.steps[0].name == E.collectionName else {
      return nil
    }
    return position(in: ObjectIdentifier(type), of: path.steps[1]).map { Row($0) }
  }

  /// All rows of a kind, in document order.
  public func rows<E: Entity>(of type: E.Type = E.self) -> [Row<E>] {
    dossier[keyPath: E.collection].indices.map { Row($0) }
  }

  /// The first entity with an identifier, or `nil` where there is none.
  public subscript<E: Entity>(id: Identifier<E>) -> E? {
    row(of: id).map { dossier[keyPath: E.collection][$0.position] }
  }

  /// The entity of a row, or `nil` where no entity stands there; a row of another index gives whatever does.
  public subscript<E: Entity>(row: Row<E>) -> E? {
    let entities = dossier[keyPath: E.collection]
    return entities.indices.contains(row.position) ? entities[row.position] : nil
  }

  /// The path of an entity; a later one with an identifier that is taken prints `id~2`.
  public func path<E: Entity>(of row: Row<E>) -> DossierPath {
    let entities = dossier[keyPath: E.collection]
    guard entities.indices.contains(row.position) else { return DossierPath(E.collectionName) }
    let occurrence = rows[ObjectIdentifier(E.self)]?.occurrence(of: row.position) ?? 1
    return DossierPath(E.collectionName).appending(entities[row.position].id.text, occurrence: occurrence)
  }

  /// The value that a path leads to, or `nil` where there is none that could be read: what
  /// `dossier.rawValue(at:)` gives, without going through the collection.
  ///
  /// - Complexity: O(size of the entity).
  public func rawValue(at path: DossierPath) -> RawJSON? {
    guard path.steps.count > 1, let type = Dossier.entityType(named: path.steps[0]) else {
      return dossier.rawValue(at: path)
    }
    return rawValue(type, at: path)
  }

  private func rawValue<E: Entity>(_ type: E.Type, at path: DossierPath) -> RawJSON? {
    guard let row = rows[ObjectIdentifier(type)]?.row(of: path.steps[1]) else { return nil }
    return dossier[keyPath: E.collection][row].rawValue(at: DossierPath(Array(path.steps.dropFirst(2))))
  }

  // MARK: Groups

  /// The seats of a body, in document order.
  public func seats(of body: Identifier<Body>) -> [Seat] { group(seatsByBody, of: body).map { dossier.seats[$0] } }

  /// The rows of the seats of a body, in document order.
  public func seatRows(of body: Identifier<Body>) -> [Row<Seat>] { group(seatsByBody, of: body).map { Row($0) } }

  /// The rounds in which a body meets, in document order.
  public func rounds(of body: Identifier<Body>) -> [Round] { group(roundsByBody, of: body).map { dossier.rounds[$0] } }

  /// The meetings of a body, in document order; a joint meeting belongs to each of its bodies.
  public func meetings(of body: Identifier<Body>) -> [Meeting] {
    group(meetingsByBody, of: body).map { dossier.meetings[$0] }
  }

  /// The rows of the meetings of a body, in document order.
  public func meetingRows(of body: Identifier<Body>) -> [Row<Meeting>] {
    group(meetingsByBody, of: body).map { Row($0) }
  }

  /// The meetings of a round, in document order.
  public func meetings(of round: Identifier<Round>) -> [Meeting] {
    group(meetingsByRound, of: round).map { dossier.meetings[$0] }
  }

  /// The rows of the rules of procedure that name a body, in document order, whenever they are in force.
  public func rulesRows(of body: Identifier<Body>) -> [Row<RulesOfProcedure>] {
    group(rulesByBody, of: body).map { Row($0) }
  }

  /// The rows of the items on the agenda of a meeting, in document order.
  public func agendaItemRows(of meeting: Identifier<Meeting>) -> [Row<AgendaItem>] {
    group(agendaItemsByMeeting, of: meeting).map { Row($0) }
  }

  /// The reports on an item, in document order.
  public func statusReports(of item: Identifier<PlanItem>) -> [StatusReport] {
    group(reportsByItem, of: item).map { dossier.statusReports[$0] }
  }

  /// The facilities at which a service is provided, in document order.
  public func facilities(of service: Row<Service>) -> [Row<Facility>] {
    facilitiesByService.members(of: service.position).map { Row($0) }
  }

  /// The entries of a service in networks, in document order.
  public func networkEntries(of service: Row<Service>) -> [Row<NetworkEntry>] {
    networkEntriesByService.members(of: service.position).map { Row($0) }
  }

  /// The entries of a service in catalogues, in document order.
  public func catalogueEntries(of service: Row<Service>) -> [Row<CatalogueEntry>] {
    catalogueEntriesByService.members(of: service.position).map { Row($0) }
  }

  private func group<E: Entity>(_ grouping: Grouping, of id: Identifier<E>) -> ArraySlice<Int> {
    row(of: id).map { grouping.members(of: $0.position) } ?? []
  }

  private static func rows<E: Entity>(
    of type: E.Type, in dossier: Dossier, repeated: inout [DossierPath]
  ) -> EntityRows {
    let entities = dossier[keyPath: E.collection]
    let rows = EntityRows(entities)
    guard !rows.areUnique else { return rows }
    for position in entities.indices where rows.occurrence(of: position) > 1 {
      let occurrence = rows.occurrence(of: position)
      repeated.append(DossierPath(E.collectionName).appending(entities[position].id.text, occurrence: occurrence))
    }
    return rows
  }
}

extension Dossier {
  private static let typesByCollection = Dictionary(
    entityTypes.map { ($0.collectionName, $0) }, uniquingKeysWith: { first, _ in first })

  /// The kind of entity that lives in the collection of a name.
  static func entityType(named step: DossierPath.Step) -> (any Entity.Type)? {
    step.occurrence == 1 ? typesByCollection[step.name] : nil
  }
}

extension Array where Element: Hashable {
  /// The elements without their repetitions, in order.
  fileprivate var firstOccurrences: [Element] {
    guard count > 1 else { return self }
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
