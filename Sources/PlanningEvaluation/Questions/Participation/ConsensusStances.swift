import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// What municipalities published about something: by their own acts, and by their votes in bodies of several.
struct ConsensusStances {
  /// What an act or a vote says of one municipality.
  struct Entry {
    let path: DossierPath
    let stance: Figure
    let time: Figure
    /// Whether it was by the day.
    let isBy: Figure
  }

  /// The entries of each municipality that may have acted by the day; none where it only says that it did not reply.
  private(set) var entries: [MunicipalityCode: [Entry]] = [:]

  private let subject: DossierPath
  private let until: Figure

  init(of subject: DossierPath, _ index: DossierIndex, on day: Day, recording recorder: inout some Recorder) {
    self.subject = subject
    until = recorder.given(.day(day))
    addActs(index, recording: &recorder)
    addVotes(index, recording: &recorder)
  }

  private mutating func addActs(_ index: DossierIndex, recording recorder: inout some Recorder) {
    let kinds: Set<ActKind> = [.adopted, .rejected, .withdrawn]
    for act in index.placed(Act.self)
    where act.entity.subject == subject && (act.entity.stance != nil || kinds.contains(act.entity.kind)) {
      let kind = recorder.stated(TraceValue(act.entity.kind), at: act.path.appending("kind"))
      let said = recorder.stated(TraceValue(act.entity.stance), at: act.path.appending("stance"))
      let stance = recorder.apply(.stanceOfAct, to: [kind, said], about: act.path)
      let time = recorder.stated(TraceValue(act.entity.time), at: act.path.appending("time"))
      let organisations = [act.entity.organisation] + act.entity.bodies.map { index[$0]?.organisation }
      // The municipality that the act names stands before that of whoever acted.
      let codes =
        act.entity.municipality.map { [$0] }
        ?? organisations.compactMap { $0.flatMap { index[$0]?.municipality } }
      let isReply = act.entity.stance != .noReply || kinds.contains(act.entity.kind)
      for code in Set(codes).sorted(by: { $0.rawValue < $1.rawValue }) {
        add(act.path, stance, time, to: code, isReply: isReply, recording: &recorder)
      }
    }
  }

  private mutating func addVotes(_ index: DossierIndex, recording recorder: inout some Recorder) {
    for vote in index.placed(Vote.self) {
      guard (vote.entity.subject ?? vote.entity.agendaItem.flatMap { index[$0]?.subject }) == subject else { continue }
      var time = recorder.stated(TraceValue(vote.entity.time), at: vote.path.appending("time"))
      let meeting = vote.entity.meeting ?? vote.entity.agendaItem.flatMap { index[$0]?.meeting }
      if time.value == .none, let meeting = meeting.flatMap({ index.placed($0) }) {
        time = meeting.time(recording: &recorder)
      }
      var occurrences: [String: Int] = [:]
      for ballot in vote.entity.ballots {
        let name = ballot.pathName
        occurrences[name, default: 0] += 1
        guard let code = ballot.organisation.flatMap({ index[$0]?.municipality }) else { continue }
        let path = vote.path.appending("ballots").appending(name, occurrence: occurrences[name] ?? 1)
        add(
          vote.path, recorder.stated(TraceValue(ballot.choice), at: path.appending("choice")), time, to: code,
          recording: &recorder)
      }
    }
  }

  private mutating func add(
    _ path: DossierPath, _ stance: Figure, _ time: Figure, to code: MunicipalityCode, isReply: Bool = true,
    recording recorder: inout some Recorder
  ) {
    // Without a time it is only said that it happened.
    let isBy =
      time.value == .none
      ? recorder.given(.truth(true)) : recorder.apply(.isDueBy, to: [time, until], about: subject)
    guard isBy.value != .truth(false) else { return }
    entries[code, default: []] += isReply ? [Entry(path: path, stance: stance, time: time, isBy: isBy)] : []
  }
}
