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
  private let groups: [Identifier<Project>?: [Body]]
  private let events: [Identifier<Project>?: [Event]]
  private let workshopPromises: [Identifier<Project>?: [Promise]]
  private let papers: [DossierPath?: [ListedEntry]]
  private let eventsByPromise: [Identifier<Promise>: [Event]]
  private let topicsByPromise: [Identifier<Promise>: [Topic]]
  private var known: [Asked: ListedNumber] = [:]

  private struct Asked: Hashable {
    let counted: CountedThing
    let subject: DossierPath?
    let time: Written<StatedTime>?
  }

  init(_ index: DossierIndex, _ context: EvaluationContext) {
    self.index = index
    meetings = MeetingAnswers(index, context)
    let dossier = index.dossier
    groups = Dictionary(grouping: dossier.bodies.filter { $0.kind == .workingGroup }, by: \.project)
    events = Dictionary(grouping: dossier.events, by: \.project)
    workshopPromises = Dictionary(grouping: dossier.promises.filter { $0.kind == .workshops }, by: \.project)
    papers = Dictionary(
      grouping: dossier.documents.filter { $0.kind == .charter || $0.kind == .rulesOfProcedure }, by: \.subject
    ).mapValues { papers in papers.map { ListedEntry($0.path, $0.standsFor) } }
    var byPromise: [Identifier<Promise>: [Event]] = [:]
    for event in dossier.events {
      for promise in Set(event.fulfils) { byPromise[promise, default: []].append(event) }
    }
    eventsByPromise = byPromise
    var topics: [Identifier<Promise>: [Topic]] = [:]
    for topic in dossier.topics {
      if let promise = topic.promise { topics[promise, default: []].append(topic) }
    }
    topicsByPromise = topics
  }

  /// How many the dossier lists of what a printed number counts.
  mutating func number(for count: StatedCount) -> ListedNumber {
    let asked = Asked(counted: count.counted, subject: count.subject, time: count.time)
    if let number = known[asked] { return number }
    let number = counted(for: count)
    known[asked] = number
    return number
  }

  private mutating func counted(for count: StatedCount) -> ListedNumber {
    let subject = CountedSubject(count.subject)
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
        index.dossier.catalogueEditions.map { ListedEntry($0.path, number: .one) }, DossierPath("catalogueEditions"))
    default: return .cannotBeListed
    }
  }

  // MARK: Bodies

  private func groups(_ count: StatedCount, _ subject: CountedSubject) -> ListedNumber {
    if case .body(let id) = subject {
      guard let body = index[id] else { return .cannotBeListed }
      return total([ListedEntry(body.path, body.standsFor)], body.path)
    }
    guard subject.isDossierOrProject else { return .cannotBeListed }
    let basis: BodyBasis? =
      switch count.counted {
      case .thematicGroups: .targetGroup
      case .territorialGroups: .territory
      default: nil
      }
    let entries = subject.members(of: groups).compactMap { group -> ListedEntry? in
      var entry = ListedEntry(group.path, group.standsFor)
      entry.isCertain = subject.surelyHas(group.project)
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

  private mutating func meetings(_ counted: CountedThing, _ subject: CountedSubject) -> ListedNumber {
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

  private func events(_ kinds: [EventKind], _ subject: CountedSubject) -> ListedNumber {
    let collection = DossierPath("events")
    if case .promise(let id) = subject {
      return total((eventsByPromise[id] ?? []).map { ListedEntry($0.path, $0.standsFor) }, collection)
    }
    guard subject.isDossierOrProject else { return .cannotBeListed }
    let entries = subject.members(of: events).compactMap { event -> ListedEntry? in
      guard let kind = event.kind, kinds.contains(kind) else { return nil }
      var entry = ListedEntry(event.path, event.standsFor)
      entry.isCertain = subject.surelyHas(event.project)
      return entry
    }
    return total(entries, collection)
  }

  private func topics(_ subject: CountedSubject) -> ListedNumber {
    let promises: [Identifier<Promise>]
    if case .promise(let id) = subject {
      promises = [id]
    } else {
      guard subject.isDossierOrProject else { return .cannotBeListed }
      promises = subject.members(of: workshopPromises).map(\.id)
    }
    let entries = promises.flatMap { topicsByPromise[$0] ?? [] }.map { topic in
      // An example stands for itself and for topics that the text does not name.
      ListedEntry(topic.path, number: topic.isExample == true ? .atLeastOne : .one)
    }
    return total(entries, DossierPath("topics"))
  }

  private func foundingPapers(_ path: DossierPath?, _ subject: CountedSubject) -> ListedNumber {
    guard subject.isDossierOrProject else { return .cannotBeListed }
    // Papers name no project: without a subject of their own they belong to whatever is counted.
    let entries = path.map { (papers[$0] ?? []) + (papers[nil] ?? []) } ?? papers.values.flatMap(\.self)
    return total(entries, DossierPath("documents"))
  }

  private func total(_ entries: [ListedEntry], _ collection: DossierPath) -> ListedNumber {
    let numbers = entries.compactMap(\.range)
    guard !entries.isEmpty, numbers.count == entries.count, let sum = CountRange.sum(numbers) else {
      return .notListed(collection)
    }
    return .listed(sum, open: entries.filter { $0.range?.exactCount == nil }.map(\.path).sorted())
  }
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
