import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``BurdenQuestion``.
struct BurdenTally {
  private struct Key: Hashable {
    let kind: BurdenKind
    let organisation: Identifier<Organisation>
  }

  private struct Ask: Hashable {
    let key: Key
    let year: Int?
    let asked: String
  }

  private let question: BurdenQuestion
  private let index: DossierIndex
  private let directory: OrganisationDirectory
  private let from: Figure
  private let through: Figure
  private var events: [BurdenKind: [Figure]] = [:]
  private var shares: [Key: [Figure]] = [:]
  private var asks: [Ask: [DossierPath]] = [:]
  private var undecided: [BurdenKind: Set<DossierPath>] = [:]
  private var unassigned: [DossierPath] = []

  init(_ question: BurdenQuestion, _ index: DossierIndex, recording recorder: inout some Recorder) {
    self.question = question
    self.index = index
    directory = OrganisationDirectory(index)
    from = recorder.given(.day(question.from))
    through = recorder.given(.day(question.through))
  }

  /// The organisation that a thing counts for.
  private func counted(_ id: Identifier<Organisation>) -> Identifier<Organisation> {
    question.countsUnitsAsWholes ? directory.wholes(of: id).last ?? id : id
  }

  private mutating func add(
    _ kind: BurdenKind, _ path: DossierPath, _ isWithin: Figure, year: Int?, asked: [String],
    of shares: [Identifier<Organisation>: [Figure]], recording recorder: inout some Recorder
  ) {
    guard isWithin.value != .truth(false) else { return }
    events[kind, default: []].append(isWithin)
    if isWithin.value == .none { undecided[kind, default: []].insert(path) }
    if shares.isEmpty { unassigned.append(path) }
    for (organisation, figures) in shares.sorted(by: { $0.key < $1.key }) {
      let isConcerned = recorder.apply(.isAnyReached, to: figures, about: path)
      let falls = recorder.apply(.allTrue, to: [isWithin, isConcerned], about: path)
      guard falls.value != .truth(false) else { continue }
      if falls.value == .none { undecided[kind, default: []].insert(path) }
      let key = Key(kind: kind, organisation: organisation)
      self.shares[key, default: []].append(falls)
      guard falls.value == .truth(true), kind == .channel || year != nil else { continue }
      for words in Set(asked) { asks[Ask(key: key, year: year, asked: words), default: []].append(path) }
    }
  }

  private func within(
    _ time: Written<StatedTime>?, at member: DossierPath, _ path: DossierPath, recording recorder: inout some Recorder
  ) -> Figure {
    let stated = recorder.stated(TraceValue(time), at: member)
    return recorder.apply(.isWithinDays, to: [from, through, stated], about: path)
  }

  // MARK: Requests

  mutating func addRequests(recording recorder: inout some Recorder) {
    let yes = recorder.given(.truth(true))
    func shares(_ ids: [Identifier<Organisation>]) -> [Identifier<Organisation>: [Figure]] {
      Dictionary(ids.map { (counted($0), [yes]) }, uniquingKeysWith: { first, _ in first })
    }
    for channel in index.placed(MonitoringChannel.self) {
      add(
        .channel, channel.path, yes, year: nil, asked: channel.entity.asks.map { CzechText.folded($0) },
        of: shares(channel.entity.respondentOrganisations), recording: &recorder)
    }
    for task in index.placed(AssignedTask.self) {
      let isDue = within(task.entity.due, at: task.path.appending("due"), task.path, recording: &recorder)
      let ids = task.entity.organisations + task.entity.seats.compactMap { index[$0]?.organisation }
      add(
        .task, task.path, isDue, year: task.entity.due?.value?.onlyYear, asked: [CzechText.folded(task.entity.text)],
        of: shares(ids), recording: &recorder)
    }
    for forwarding in index.placed(Forwarding.self) {
      let isWithin = within(
        forwarding.entity.time, at: forwarding.path.appending("time"), forwarding.path, recording: &recorder)
      add(
        .forwarding, forwarding.path, isWithin, year: forwarding.entity.time?.value?.onlyYear,
        asked: [forwarding.entity.subject.description],
        of: shares(forwarding.entity.organisation.map { [$0] } ?? []), recording: &recorder)
    }
  }

  // MARK: Meetings

  mutating func addMeetings(recording recorder: inout some Recorder) {
    for row in index.rows(of: Meeting.self) {
      guard let meeting = index[row], meeting.outcome != .cancelled, meeting.outcome != .notHeld else { continue }
      let path = index.path(of: row)
      let times: [(String, Written<StatedTime>?)] = [
        ("held", meeting.held), ("announced", meeting.announced), ("scheduled", meeting.scheduled),
      ]
      let (member, time) = times.first { $0.1 != nil } ?? ("held", nil)
      let isWithin = within(time, at: path.appending(member), path, recording: &recorder)
      guard isWithin.value != .truth(false) else { continue }
      let stated = recorder.stated(TraceValue(time), at: path.appending(member))
      var shares: [Identifier<Organisation>: [Figure]] = [:]
      for body in Set(meeting.bodies).sorted() {
        for seatRow in index.seatRows(of: body) {
          guard let seat = index[seatRow], let organisation = seat.organisation,
            seat.filling != .vacant || !seat.periods.isEmpty
          else { continue }
          let seatPath = index.path(of: seatRow)
          let lasts = isHeld(Placed(entity: seat, path: seatPath), at: stated, recording: &recorder)
          shares[counted(organisation), default: []].append(lasts)
        }
      }
      let year = time?.value?.onlyYear
      add(.meeting, path, isWithin, year: year, asked: [], of: shares, recording: &recorder)
      // As references mean it: the items of a later duplicate of the meeting belong to the first.
      guard index.row(of: meeting.id) == row else { continue }
      for itemRow in index.agendaItemRows(of: meeting.id) {
        guard let item = index[itemRow] else { continue }
        let asked = item.subject.map(\.description) ?? item.title.map { CzechText.folded($0) }
        add(
          .agendaItem, index.path(of: itemRow), isWithin, year: year, asked: asked.map { [$0] } ?? [], of: shares,
          recording: &recorder)
      }
    }
  }

  /// Whether a seat is held at a time; where it lists the times for which it is held, in one of them.
  private func isHeld(
    _ seat: Placed<Seat>, at time: Figure, recording recorder: inout some Recorder
  ) -> Figure {
    func lasts(_ from: Written<StatedTime>?, _ to: Written<StatedTime>?, _ path: DossierPath) -> Figure {
      recorder.apply(
        .lasts,
        to: [
          time, recorder.stated(TraceValue(from), at: path.appending("from")),
          recorder.stated(TraceValue(to), at: path.appending("to")),
        ], about: path)
    }
    let own = lasts(seat.entity.from, seat.entity.to, seat.path)
    let periods = seat.entity.periods
    guard !periods.isEmpty else { return own }
    var held: [Figure] = []
    for (place, period) in periods.enumerated() where period.filling != .vacant {
      held.append(lasts(period.from, period.to, seat.path.appending("periods").naming(place, of: periods)))
    }
    return recorder.apply(
      .allTrue, to: [own, recorder.apply(.isAnyReached, to: held, about: seat.path)], about: seat.path)
  }

  // MARK: Result

  /// The collection that lists things of a kind, where it lists none at all: then silence is no zero.
  private func missingCollection(of kind: BurdenKind) -> DossierPath? {
    func path<E: Entity>(_ type: E.Type) -> DossierPath? {
      index.rows(of: type).isEmpty ? DossierPath(E.collectionName) : nil
    }
    switch kind {
    case .channel: return path(MonitoringChannel.self)
    case .task: return path(AssignedTask.self)
    case .forwarding: return path(Forwarding.self)
    case .meeting: return path(Meeting.self)
    default: return path(AgendaItem.self)
    }
  }

  func result(recording recorder: inout some Recorder) -> Burden {
    var burden = Burden(from: question.from, through: question.through)
    for kind in BurdenKind.listed {
      let missing = missingCollection(of: kind)
      let reasons =
        missing.map { [Reason(Message("burden.nothingListed"), settledBy: [$0])] }
        ?? [Reason(Message("burden.undecided"), settledBy: (undecided[kind] ?? []).inOrder)]
      var sums: [Figure] = []
      for key in shares.keys.filter({ $0.kind == kind }).sorted(by: { $0.organisation < $1.organisation }) {
        let count = recorder.apply(.burdenCount, to: shares[key] ?? [], about: Organisation.path(of: key.organisation))
        recorder.result(count, named: "\(kind).\(key.organisation)")
        sums.append(count)
        var share = BurdenCount(kind: kind, count: count.countAnswer(reasons))
        share.organisation = key.organisation
        burden.counts.append(share)
      }
      let nothing = missing == nil ? nil : recorder.given(.none)
      let all = nothing ?? recorder.apply(.burdenCount, to: events[kind] ?? [])
      let each = nothing ?? recorder.apply(.sum, to: sums)
      recorder.result(all, named: "\(kind)")
      recorder.result(each, named: "\(kind).byOrganisation")
      var total = BurdenCount(kind: kind, count: all.countAnswer(reasons))
      total.countByOrganisation = each.countAnswer(reasons)
      burden.totals.append(total)
    }
    burden.repeats = asks.filter { $0.value.count > 1 }.map { ask, places in
      var found = BurdenRepeat(kind: ask.key.kind, organisation: ask.key.organisation, asked: ask.asked)
      found.year = ask.year
      found.places = places.sorted()
      return found
    }.sorted {
      ($0.kind.rawValue, $0.organisation, $0.year ?? 0, $0.asked)
        < ($1.kind.rawValue, $1.organisation, $1.year ?? 0, $1.asked)
    }
    burden.unassigned = unassigned
    return burden
  }
}

extension StatedTime {
  /// The calendar year, where the time surely lies in one.
  fileprivate var onlyYear: Int? {
    guard let first = earliest, let last = latest, first.year == last.year else { return nil }
    return first.year
  }
}
