import ExactValues
import PlanningEvaluation
import PlanningModel

/// How many of a thing the dossier lists, for comparison with a printed number.
enum ListedNumber {
  /// The dossier has no collection of such things, or none that belongs to the subject.
  case cannotBeListed
  /// The dossier lists none; that says nothing about how many there are.
  case notListed(DossierPath)
  /// The number of things, bounded where an entry may stand for several or may not belong; with those entries.
  case listed(CountRange, open: [DossierPath])
}

/// Counts what a dossier lists of the things that texts count.
struct ListedThings {
  private let index: DossierIndex
  private var meetings: MeetingAnswers
  private let groups: [Body]
  private let events: [EventKind?: [Event]]
  private let eventsByPromise: [Identifier<Promise>: [Event]]
  private let topicsByPromise: [Identifier<Promise>: [Topic]]

  init(_ index: DossierIndex, _ context: EvaluationContext) {
    self.index = index
    meetings = MeetingAnswers(index, context)
    groups = index.dossier.bodies.filter { $0.kind == .workingGroup }
    events = Dictionary(grouping: index.dossier.events, by: \.kind)
    var byPromise: [Identifier<Promise>: [Event]] = [:]
    for event in index.dossier.events {
      for promise in Set(event.fulfils) { byPromise[promise, default: []].append(event) }
    }
    eventsByPromise = byPromise
    var topics: [Identifier<Promise>: [Topic]] = [:]
    for topic in index.dossier.topics {
      if let promise = topic.promise { topics[promise, default: []].append(topic) }
    }
    topicsByPromise = topics
  }

  /// How many the dossier lists of what a printed number counts.
  mutating func number(for count: StatedCount) -> ListedNumber {
    let subject = Subject(count.subject)
    switch count.counted {
    case .workingGroups, .thematicGroups, .territorialGroups: return groups(count, subject)
    case .rounds, .meetings: return meetings(count.counted, subject)
    case .workshops: return events([.workshop, .neighbourWorkshop], subject)
    case .seminars: return events([.seminar], subject)
    case .specialMeetings: return events([.schoolsAndProviders, .departments], subject)
    case .workshopTopics: return topics(subject)
    case .foundingPapers: return foundingPapers(count.subject, subject)
    case .winners:
      guard case .contest(let id) = subject, let contest = index[id] else { return .cannotBeListed }
      let winners = contest.path.appending("winners")
      return contest.winners?.value.map { .listed($0, open: [winners]) } ?? .notListed(winners)
    case .catalogueEditions:
      guard case .dossier = subject else { return .cannotBeListed }
      return total(
        index.dossier.catalogueEditions.map { Entry($0.path, number: .one) }, DossierPath("catalogueEditions"))
    default: return .cannotBeListed
    }
  }

  // MARK: Bodies

  private func groups(_ count: StatedCount, _ subject: Subject) -> ListedNumber {
    if case .body(let id) = subject {
      guard let body = index[id] else { return .cannotBeListed }
      return total([Entry(body.path, body.standsFor)], body.path)
    }
    let basis: BodyBasis? =
      switch count.counted {
      case .thematicGroups: .targetGroup
      case .territorialGroups: .territory
      default: nil
      }
    let entries = groups.compactMap { group -> Entry? in
      var entry = Entry(group.path, group.standsFor)
      guard subject.admits(group.project, &entry) else { return nil }
      if let basis, group.basis != basis {
        // A group of both kinds, or of no stated kind, may have been counted here or not.
        guard group.basis == nil || group.basis == .both else { return nil }
        entry.isCertain = false
      }
      guard let time = count.time?.value else { return entry }
      switch group.existed(at: time) {
      case true?: break
      case false?: return nil
      case nil: entry.isCertain = false
      }
      return entry
    }
    return total(entries, DossierPath("bodies"))
  }

  private mutating func meetings(_ counted: CountedThing, _ subject: Subject) -> ListedNumber {
    let scheduled: Answer<Int>?
    switch subject {
    case .promise(let id):
      scheduled = index[id].flatMap { meetings.fulfilment(of: $0)?.scheduled }
    case .project(let id):
      let result = meetings.result(for: id)
      scheduled = counted == .rounds ? result?.rounds : result?.total?.scheduled
    case .body(let id) where counted == .meetings:
      scheduled = meetings.result(for: index[id]?.project)?.bodies.first { $0.body == id }?.scheduled
    case .dossier:
      let result = meetings.result(for: nil)
      scheduled = counted == .rounds ? result?.rounds : result?.total?.scheduled
    default: return .cannotBeListed
    }
    guard let bounds = scheduled?.bounds, bounds.lower != nil || bounds.upper != nil,
      let range = try? CountRange(minimum: bounds.lower, maximum: bounds.upper), range.maximum != 0
    else { return .notListed(DossierPath("rounds")) }
    return .listed(range, open: scheduled?.reasons.flatMap(\.settledBy) ?? [])
  }

  // MARK: Events, topics, papers

  private func events(_ kinds: [EventKind], _ subject: Subject) -> ListedNumber {
    let collection = DossierPath("events")
    if case .promise(let id) = subject {
      return total((eventsByPromise[id] ?? []).map { Entry($0.path, $0.standsFor) }, collection)
    }
    guard subject.isDossierOrProject else { return .cannotBeListed }
    let entries = kinds.flatMap { events[$0] ?? [] }.compactMap { event -> Entry? in
      var entry = Entry(event.path, event.standsFor)
      return subject.admits(event.project, &entry) ? entry : nil
    }
    return total(entries, collection)
  }

  private func topics(_ subject: Subject) -> ListedNumber {
    let promises: [Identifier<Promise>]
    if case .promise(let id) = subject {
      promises = [id]
    } else {
      guard subject.isDossierOrProject else { return .cannotBeListed }
      var ignored = Entry(.root, number: .one)
      promises = index.dossier.promises.filter { $0.kind == .workshops && subject.admits($0.project, &ignored) }
        .map(\.id)
    }
    let entries = promises.flatMap { topicsByPromise[$0] ?? [] }.map { topic in
      // An example stands for itself and for topics that the text does not name.
      Entry(topic.path, number: topic.isExample == true ? .atLeastOne : .one)
    }
    return total(entries, DossierPath("topics"))
  }

  private func foundingPapers(_ path: DossierPath?, _ subject: Subject) -> ListedNumber {
    guard subject.isDossierOrProject else { return .cannotBeListed }
    let entries = index.dossier.documents.compactMap { document -> Entry? in
      guard document.kind == .charter || document.kind == .rulesOfProcedure else { return nil }
      guard document.subject == nil || path == nil || document.subject == path else { return nil }
      return Entry(document.path, document.standsFor)
    }
    return total(entries, DossierPath("documents"))
  }

  private func total(_ entries: [Entry], _ collection: DossierPath) -> ListedNumber {
    let numbers = entries.compactMap(\.range)
    guard !entries.isEmpty, numbers.count == entries.count, let sum = CountRange.sum(numbers) else {
      return .notListed(collection)
    }
    return .listed(sum, open: entries.filter { $0.range?.exactCount == nil }.map(\.path))
  }
}

/// One entry that is counted: the number of things that it stands for.
private struct Entry {
  let path: DossierPath
  let number: CountRange?
  /// Whether the entry is surely among those that are counted.
  var isCertain = true

  init(_ path: DossierPath, number: CountRange?) {
    self.path = path
    self.number = number
  }

  /// One thing, or as many as an entry says that it stands for.
  init(_ path: DossierPath, _ standsFor: Written<CountRange>?) {
    self.init(path, number: standsFor.map { $0.value } ?? .one)
  }

  var range: CountRange? {
    isCertain ? number : number.flatMap { try? CountRange(minimum: 0, maximum: $0.maximum) }
  }
}

/// What a printed number belongs to.
private enum Subject {
  case dossier
  case project(Identifier<Project>)
  case promise(Identifier<Promise>)
  case body(Identifier<Body>)
  case contest(Identifier<Contest>)
  case other

  init(_ path: DossierPath?) {
    guard let path else {
      self = .dossier
      return
    }
    guard path.steps.count == 2, let name = path.steps.last?.name else {
      self = .other
      return
    }
    self =
      switch path.steps.first?.name {
      case Project.collectionName: .project(Identifier(name))
      case Promise.collectionName: .promise(Identifier(name))
      case Body.collectionName: .body(Identifier(name))
      case Contest.collectionName: .contest(Identifier(name))
      default: .other
      }
  }

  var isDossierOrProject: Bool {
    switch self {
    case .dossier, .project: true
    default: false
    }
  }

  /// Whether something of a project is counted here; what names no project may be counted or not.
  func admits(_ project: Identifier<Project>?, _ entry: inout Entry) -> Bool {
    switch self {
    case .dossier: return true
    case .project(let id):
      if project == nil { entry.isCertain = false }
      return project == nil || project == id
    default: return false
    }
  }
}

extension CountRange {
  fileprivate static let one = try? CountRange(exactly: 1)
  fileprivate static let atLeastOne = try? CountRange(minimum: 1, maximum: nil)
}

extension Body {
  /// Whether the body existed at a time, where the stated times decide; a body without them always did.
  fileprivate func existed(at time: StatedTime) -> Bool? {
    let endedBefore = to.map { $0.value?.isBefore(time).value } ?? .some(false)
    let beganAfter = from.map { $0.value?.isAfter(time).value } ?? .some(false)
    if endedBefore == true || beganAfter == true { return false }
    return endedBefore == nil || beganAfter == nil ? nil : true
  }
}
