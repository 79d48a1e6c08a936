import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``ConsensusQuestion``.
struct ConsensusCount {
  private let subject: DossierPath
  private let area: Placed<Area>?
  private let municipalities: [MunicipalityCode]
  private var stances: [MunicipalityCode: [Figure]] = [:]

  init(
    of subject: DossierPath, in area: Placed<Area>?, _ index: DossierIndex, on day: Day,
    recording recorder: inout some Recorder
  ) {
    self.subject = subject
    self.area = area
    var stances: [MunicipalityCode: [Figure]] = [:]
    let until = recorder.given(.day(day))
    func add(_ stance: Figure, _ time: Figure, to code: MunicipalityCode, _ recorder: inout some Recorder) {
      // Without a time it is only said that it happened.
      let isBy =
        time.value == .none
        ? recorder.given(.truth(true)) : recorder.apply(.isDueBy, to: [time, until], about: subject)
      if isBy.value != .truth(false) { stances[code, default: []] += [stance, time, isBy] }
    }
    func municipality(_ id: Identifier<Organisation>?) -> MunicipalityCode? {
      id.flatMap { index[$0]?.municipality }
    }
    let kinds: Set<ActKind> = [.adopted, .rejected, .withdrawn]
    for act in index.placed(Act.self)
    where act.entity.subject == subject && (act.entity.stance != nil || kinds.contains(act.entity.kind)) {
      let kind = recorder.stated(TraceValue(act.entity.kind), at: act.path.appending("kind"))
      let said = recorder.stated(TraceValue(act.entity.stance), at: act.path.appending("stance"))
      let stance = recorder.apply(.stanceOfAct, to: [kind, said], about: act.path)
      let time = recorder.stated(TraceValue(act.entity.time), at: act.path.appending("time"))
      let organisations = [act.entity.organisation] + act.entity.bodies.map { index[$0]?.organisation }
      // The municipality that the act names stands before that of whoever acted.
      let codes = act.entity.municipality.map { [$0] } ?? organisations.compactMap { municipality($0) }
      for code in Set(codes).sorted(by: { $0.rawValue < $1.rawValue }) {
        add(stance, time, to: code, &recorder)
      }
    }
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
        guard let code = municipality(ballot.organisation) else { continue }
        let path = vote.path.appending("ballots").appending(name, occurrence: occurrences[name] ?? 1)
        add(recorder.stated(TraceValue(ballot.choice), at: path.appending("choice")), time, to: code, &recorder)
      }
    }
    self.stances = stances
    let asked = area.map { Set($0.entity.municipalities) } ?? Set(stances.keys)
    municipalities = asked.sorted { $0.rawValue < $1.rawValue }
  }

  func answer(recording recorder: inout some Recorder) -> Answer<ConsensusResult> {
    guard !municipalities.isEmpty else {
      return .unknown([
        Reason(
          Message(area == nil ? "consensus.nothingPublished" : "consensus.noMunicipalities"),
          settledBy: [area?.path.appending("municipalities") ?? DossierPath(Act.collectionName)])
      ])
    }
    var agrees: [Figure] = []
    var against: [Figure] = []
    var abstained: [Figure] = []
    var silent: [MunicipalityCode] = []
    let yes = recorder.given(.truth(true))
    var pairs: [Figure] = []
    for code in municipalities {
      let place = DossierPath("municipalities").appending(code.rawValue)
      let stance = recorder.apply(.stanceOfMunicipality, to: stances[code] ?? [], about: place)
      if stance.value == .none { silent.append(code) }
      func whether(_ choice: BallotChoice, _ recorder: inout some Recorder) -> Figure {
        recorder.apply(.saysTheSame, to: [stance, recorder.given(TraceValue(choice))], about: place)
      }
      let isFor = whether(.votedFor, &recorder)
      agrees.append(isFor)
      against.append(whether(.votedAgainst, &recorder))
      abstained.append(whether(.abstained, &recorder))
      pairs += [yes, isFor]
    }
    let half = recorder.given(.list([.text("1/2"), TraceValue(ThresholdComparison.moreThan), .none]))
    let isMajority =
      isListComplete
      ? recorder.apply(.thresholdOfSeats, to: [half] + pairs, about: subject) : recorder.given(.none)
    let unlisted = recorder.given(.none)
    func count(_ figures: [Figure], _ name: String, _ recorder: inout some Recorder) -> Answer<Int> {
      var figure = recorder.apply(.countPossible, to: figures, about: subject)
      if !isListComplete { figure = recorder.apply(.countWithOpen, to: [figure, unlisted], about: subject) }
      recorder.result(figure, named: name)
      return figure.countAnswer(reasons(silent))
    }
    func number(_ count: Int) -> Answer<Int> {
      isListComplete ? .known(count) : .bounded(lower: count, upper: nil, reasons: incomplete)
    }
    recorder.result(isMajority, named: "isMajority")
    return .known(
      ConsensusResult(
        subject: subject, municipalities: number(municipalities.count), agreed: count(agrees, "agreed", &recorder),
        against: count(against, "against", &recorder), abstained: count(abstained, "abstained", &recorder),
        withoutReply: number(silent.count), isMajority: isMajority.truthAnswer(reasons(silent))),
      remarks: area?.entity.words == nil
        ? [] : [Reason(Message("consensus.areaInWords"), settledBy: [area?.path ?? .root])])
  }

  /// Whether the area lists all of its municipalities; without an area those that replied are all.
  private var isListComplete: Bool {
    guard let area = area?.entity, area.coverage != .listedMunicipalities else { return true }
    return area.coverage == nil && area.words == nil
  }

  private var incomplete: [Reason] {
    [
      Reason(
        Message(area?.entity.coverage == .wholeDistrict ? "consensus.wholeDistrict" : "consensus.areaInWords"),
        settledBy: [area?.path.appending("municipalities") ?? .root])
    ]
  }

  private func reasons(_ silent: [MunicipalityCode]) -> [Reason] {
    let unknown = Reason(
      Message("consensus.withoutReply", ["count": .count(silent.count)]),
      settledBy: [DossierPath(Act.collectionName), DossierPath(Vote.collectionName)])
    if isListComplete { return [unknown] }
    return silent.isEmpty ? incomplete : incomplete + [unknown]
  }
}
