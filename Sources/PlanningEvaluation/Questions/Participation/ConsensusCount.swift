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
    of subject: DossierPath, in area: Placed<Area>?, _ index: DossierIndex, recording recorder: inout some Recorder
  ) {
    self.subject = subject
    self.area = area
    var stances: [MunicipalityCode: [Figure]] = [:]
    func municipality(_ id: Identifier<Organisation>?) -> MunicipalityCode? {
      id.flatMap { index[$0]?.municipality }
    }
    for act in index.placed(Act.self) where act.entity.subject == subject && act.entity.kind == .adopted {
      let kind = recorder.stated(TraceValue(act.entity.kind), at: act.path.appending("kind"))
      let adopted = recorder.apply(.stanceOfAct, to: [kind], about: act.path)
      let organisations = [act.entity.organisation] + act.entity.bodies.map { index[$0]?.organisation }
      for code in Set(organisations.compactMap { municipality($0) }) { stances[code, default: []].append(adopted) }
    }
    for vote in index.placed(Vote.self) {
      guard (vote.entity.subject ?? vote.entity.item.flatMap { index[$0]?.subject }) == subject else { continue }
      var occurrences: [String: Int] = [:]
      for ballot in vote.entity.ballots {
        let name = ballot.pathName
        occurrences[name, default: 0] += 1
        guard let code = municipality(ballot.organisation) else { continue }
        let path = vote.path.appending("ballots").appending(name, occurrence: occurrences[name] ?? 1)
        stances[code, default: []].append(recorder.stated(TraceValue(ballot.choice), at: path.appending("choice")))
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
    let isMajority = recorder.apply(.thresholdOfSeats, to: [half] + pairs, about: subject)
    func count(_ figures: [Figure], _ name: String, _ recorder: inout some Recorder) -> Answer<Int> {
      let figure = recorder.apply(.countPossible, to: figures, about: subject)
      recorder.result(figure, named: name)
      return figure.countAnswer(reasons(silent))
    }
    recorder.result(isMajority, named: "isMajority")
    return .known(
      ConsensusResult(
        subject: subject, municipalities: .known(municipalities.count), agreed: count(agrees, "agreed", &recorder),
        against: count(against, "against", &recorder), abstained: count(abstained, "abstained", &recorder),
        withoutReply: .known(silent.count), isMajority: isMajority.truthAnswer(reasons(silent))),
      remarks: area?.entity.words == nil
        ? [] : [Reason(Message("consensus.areaInWords"), settledBy: [area?.path ?? .root])])
  }

  private func reasons(_ silent: [MunicipalityCode]) -> [Reason] {
    [
      Reason(
        Message("consensus.withoutReply", ["count": .count(silent.count)]),
        settledBy: [DossierPath(Act.collectionName), DossierPath(Vote.collectionName)])
    ]
  }
}
