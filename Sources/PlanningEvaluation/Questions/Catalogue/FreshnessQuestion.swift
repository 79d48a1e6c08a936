import DossierCoding
import ExactValues
import PlanningModel

/// Which entries of a catalogue nobody assured for some time, or ever (*Které záznamy nikdo dlouho neověřil?*).
///
/// No norm says how often an entry is to be assured: the number of days is the caller's. An entry is as fresh as the
/// latest assurance of itself or of its service; that an edition was issued assures nothing.
///
/// - Complexity: O(entries + services + assurances).
public struct FreshnessQuestion: Question {
  /// The days within which an assurance counts as fresh, zero or more.
  public var days: Int

  /// The edition whose entries are meant; absent for all entries, and all services that no entry names.
  public var edition: Identifier<CatalogueEdition>?

  /// What the question holds beside its described members.
  public var kept = KeptMembers()

  /// Asks with a number of days.
  public init(days: Int, edition: Identifier<CatalogueEdition>? = nil) {
    self.days = days
    self.edition = edition
  }

  /// Makes the empty value that reading fills.
  public init(blank: Blank) { self.init(days: 0) }

  /// The inputs.
  public static let members = MemberList<FreshnessQuestion>(
    .required("days", \.days),
    .optional("edition", \.edition))

  /// The members that name the value in a list.
  public static let keyMembers = ["days", "edition"]

  /// The permanent name.
  public static let id = QuestionID.freshness

  /// Answers the question for the day of the context.
  public func answer(
    for index: DossierIndex, in context: EvaluationContext, recording recorder: inout some Recorder
  ) -> Answer<FreshnessResult> {
    if let edition, index.row(of: edition) == nil {
      return .unknown([
        Reason(
          Message("freshness.noSuchEdition", ["edition": .text(edition.text)]),
          settledBy: [CatalogueEdition.path(of: edition)])
      ])
    }
    guard days >= 0 else { return .unknown([Reason(Message("freshness.negativeDays", ["days": .count(days)]))]) }
    let limits = [recorder.given(.day(context.asOf)), recorder.given(.count(days))]
    var entries: [EntryFreshness] = []
    var figures: [Figure] = []
    func judge(_ path: DossierPath, _ assurances: [AssuranceAt], _ recorder: inout some Recorder) {
      let times = assurances.map { recorder.stated(TraceValue($0.assurance.time), at: $0.path.appending("time")) }
      let state = recorder.apply(.freshnessState, to: limits + times, about: path)
      var entry = EntryFreshness(
        entry: path, state: state.value.textValue.map { FreshnessState(rawValue: $0) } ?? .undecided)
      entry.assured = assurances.compactMap(\.assurance.time)
      if entry.state == .never { entry.settledBy = [path.appending("assurances")] }
      if entry.state == .undecided { entry.settledBy = assurances.map { $0.path.appending("time") }.inOrder }
      entries.append(entry)
      figures.append(recorder.apply(.isAmong, to: [state, isNotFresh], about: path))
    }
    let isNotFresh = recorder.given(TraceValue(listing: [FreshnessState.stale, .never, .undecided]))
    for (row, entry) in index.located(CatalogueEntry.self)
    where edition.map(entry.editions.contains) ?? true {
      let path = index.path(of: row)
      var assurances = AssuranceAt.list(entry.assurances, of: path)
      if let id = entry.service, let service = index[id] {
        assurances += AssuranceAt.list(service.assurances, of: Service.path(of: id))
      }
      judge(path, assurances, &recorder)
    }
    for (row, service) in index.located(Service.self)
    where edition == nil && index.catalogueEntries(of: row).isEmpty {
      let path = index.path(of: row)
      judge(path, AssuranceAt.list(service.assurances, of: path), &recorder)
    }
    guard !entries.isEmpty else {
      return .unknown([
        Reason(Message("freshness.noEntries"), settledBy: [DossierPath(CatalogueEntry.collectionName)])
      ])
    }
    let count = recorder.apply(.countTrue, to: figures)
    recorder.result(count, named: "notFresh")
    var result = FreshnessResult(day: context.asOf, notFreshCount: count.countAnswer([]))
    result.entries = entries
    result.editions = index.located(CatalogueEdition.self).filter { edition == nil || $0.1.id == edition }.map {
      EditionAge($0.1, at: index.path(of: $0.0), on: context.asOf)
    }
    return .known(result)
  }
}

/// An assurance with its place.
private struct AssuranceAt {
  let assurance: Assurance
  let path: DossierPath

  static func list(_ assurances: [Assurance], of owner: DossierPath) -> [AssuranceAt] {
    assurances.enumerated().map { place, assurance in
      AssuranceAt(assurance: assurance, path: owner.appending("assurances").naming(place, of: assurances))
    }
  }
}

extension DossierIndex {
  /// The entities of a kind with their rows, in document order.
  fileprivate func located<E: Entity>(_ type: E.Type) -> [(Row<E>, E)] {
    rows(of: type).compactMap { row in self[row].map { (row, $0) } }
  }
}

extension EditionAge {
  fileprivate init(_ edition: CatalogueEdition, at path: DossierPath, on day: Day) {
    let member = path.appending("referenceDay")
    let time = edition.referenceDay?.value
    let reason = Reason(Message("freshness.referenceDayOpen"), settledBy: [member])
    let bounds = (time?.latest.map { $0.days(until: day) }, time?.earliest.map { $0.days(until: day) })
    if let lower = bounds.0, lower == bounds.1 {
      self.init(edition: path, days: .known(lower))
    } else {
      self.init(edition: path, days: .bounded(lower: bounds.0, upper: bounds.1, reasons: [reason]))
    }
    referenceDay = edition.referenceDay
  }
}
