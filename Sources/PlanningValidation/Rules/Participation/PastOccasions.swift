import ExactValues
import PlanningModel

/// What is known of a scheduled or announced occasion on a day.
enum OccasionState {
  /// An outcome is stated.
  case settled
  /// Its time has passed and no outcome is stated.
  case open
  /// The stated time does not decide whether it has passed.
  case undecided
  /// Its time has not passed yet.
  case ahead

  init(isSettled: Bool, time: Written<StatedTime>?, on day: Day) {
    if isSettled {
      self = .settled
    } else if let latest = time?.value?.latest {
      self = latest < day ? .open : .ahead
    } else {
      let begins = time?.value?.earliest
      self = begins.map { $0 >= day } == true ? .ahead : .undecided
    }
  }
}

/// Occasions that belong together: those of one promise, of one body, or of one kind within one project.
struct OccasionSeries {
  /// What the occasions of a series have in common.
  struct Key: Hashable {
    /// What stands for the series.
    let subject: DossierPath
    /// What tells series of the same subject apart.
    let discriminator: String
  }

  let key: Key
  /// The name of what stands for the series.
  let name: String
  private(set) var occasions: [(path: DossierPath, state: OccasionState)] = []
  /// The meetings of one body each that have passed without a stated outcome.
  private(set) var openMeetings = 0

  init(_ key: Key, name: String) {
    self.key = key
    self.name = name
  }

  mutating func add(_ path: DossierPath, _ state: OccasionState, meetings: Int) {
    occasions.append((path, state))
    if state == .open { openMeetings += meetings }
  }

  func paths(_ state: OccasionState) -> [DossierPath] { occasions.filter { $0.state == state }.map(\.path) }
}

/// The scheduled and announced occasions of a dossier in series, with what is known of them on a day.
///
/// - Complexity: O(rounds × bodies + meetings + events).
struct PastOccasions {
  private let index: DossierIndex
  private let day: Day
  private(set) var series: [OccasionSeries] = []
  private var places: [OccasionSeries.Key: Int] = [:]

  init(_ index: DossierIndex, on day: Day) {
    self.index = index
    self.day = day
    for (round, path) in index.located(Round.self) { add(round, at: path) }
    for (meeting, path) in index.located(Meeting.self) { add(meeting, at: path) }
    for (event, path) in index.located(Event.self) { add(event, at: path) }
  }

  private mutating func add(_ round: Round, at path: DossierPath) {
    guard let time = round.scheduled else { return }
    let settled = index.meetings(of: round.id).filter(\.isSettled)
    let open = Set(round.bodies).subtracting(settled.flatMap(\.bodies))
    let isSettled = open.isEmpty && !settled.isEmpty
    let activity = round.keyActivity.flatMap { index[$0] }
    let project = round.project.flatMap { index[$0] }
    add(
      path, OccasionState(isSettled: isSettled, time: time, on: day), meetings: open.count,
      to: OccasionSeries.Key(
        subject: activity?.path ?? project?.path ?? DossierPath("rounds"), discriminator: "rounds"),
      name: activity?.name ?? project?.name ?? "")
  }

  private mutating func add(_ meeting: Meeting, at path: DossierPath) {
    // A meeting of a round is judged with its round.
    guard meeting.round.flatMap({ index[$0] }) == nil, let time = meeting.announced ?? meeting.scheduled else { return }
    let bodies = Set(meeting.bodies).sorted()
    let body = bodies.count == 1 ? bodies.first.flatMap { index[$0] } : nil
    let project = meeting.project.flatMap { index[$0] }
    add(
      path, OccasionState(isSettled: meeting.isSettled, time: time, on: day), meetings: max(bodies.count, 1),
      to: OccasionSeries.Key(
        subject: body?.path ?? project?.path ?? DossierPath("meetings"),
        discriminator: (["meetings"] + bodies.map(\.text)).joined(separator: " ")),
      name: bodies.compactMap { index[$0]?.name }.joined(separator: ", "))
  }

  private mutating func add(_ event: Event, at path: DossierPath) {
    guard let time = event.announced ?? event.scheduled else { return }
    let state = OccasionState(isSettled: event.outcome != nil || event.held != nil, time: time, on: day)
    if let promise = event.fulfils.compactMap({ index[$0] }).first {
      add(
        path, state, meetings: 1, to: OccasionSeries.Key(subject: promise.path, discriminator: "events"),
        name: promise.name)
    } else if let project = event.project.flatMap({ index[$0] }), let kind = event.kind {
      add(
        path, state, meetings: 1,
        to: OccasionSeries.Key(subject: project.path, discriminator: "events \(kind)"), name: project.name)
    } else {
      add(path, state, meetings: 1, to: OccasionSeries.Key(subject: path, discriminator: "events"), name: event.name)
    }
  }

  private mutating func add(
    _ path: DossierPath, _ state: OccasionState, meetings: Int, to key: OccasionSeries.Key, name: String
  ) {
    let place = places[key] ?? series.count
    if place == series.count {
      places[key] = place
      series.append(OccasionSeries(key, name: name))
    }
    series[place].add(path, state, meetings: meetings)
  }
}

extension Meeting {
  /// Whether the text says what became of the meeting.
  fileprivate var isSettled: Bool { outcome != nil || held != nil }
}
