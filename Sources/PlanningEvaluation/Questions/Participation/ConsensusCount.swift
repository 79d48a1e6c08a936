import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The counting behind ``ConsensusQuestion``.
struct ConsensusCount {
  /// A municipality on its way through the question.
  private struct Place {
    let code: MunicipalityCode
    let stance: Figure
    let takesPart: Figure
    let isFor: Figure
    let isAgainst: Figure
    let abstained: Figure
    let people: Figure
    let entries: [ConsensusStances.Entry]
  }

  private let subject: DossierPath
  private let area: Placed<Area>?
  private let day: Day
  private let stances: ConsensusStances
  private let municipalities: [MunicipalityCode]
  private let isListComplete: Bool
  private let people: ConsensusPeople
  private let threshold: Figure
  private let hasThreshold: Bool

  init(
    _ question: ConsensusQuestion, in asked: ConsensusMunicipalities, _ stances: ConsensusStances,
    _ context: EvaluationContext, recording recorder: inout some Recorder
  ) {
    subject = question.subject
    area = asked.area
    day = context.asOf
    self.stances = stances
    isListComplete = asked.isComplete
    municipalities = asked.codes
    people = ConsensusPeople(of: asked.codes, on: question.populationDay, in: context.territory)
    let parameters = [ParameterKey.consensusMajority, .consensusComparison].compactMap {
      recorder.parameter($0, in: context)
    }
    threshold = recorder.apply(
      .consensusThreshold, to: [], about: question.subject, parameters: parameters, notTaken: [])
    hasThreshold = threshold.value != .none
  }

  func answer(recording recorder: inout some Recorder) -> Answer<ConsensusResult> {
    let places = municipalities.map { place($0, recording: &recorder) }
    let silent = places.filter { $0.stance.value == .none }.map(\.code)
    let isIn = recorder.given(.truth(true))
    let all = share(places, isInBase: { _ in isIn }, isFor: { $0.isFor }, isListComplete, "", recording: &recorder)
    let isForOfThose = places.map { recorder.apply(.allTrue, to: [$0.takesPart, $0.isFor], about: subject) }
    let byCode = Dictionary(
      zip(places.map(\.code), isForOfThose).map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    // Who took part published it, so no municipality is missing among them.
    let participants = share(
      places, isInBase: { $0.takesPart }, isFor: { byCode[$0.code] ?? $0.isFor }, true, "participants.",
      recording: &recorder)
    var result = ConsensusResult(
      subject: subject, municipalities: all.municipalities, agreed: all.agreed,
      against: count(places.map(\.isAgainst), isListComplete, "against", recording: &recorder),
      abstained: count(places.map(\.abstained), isListComplete, "abstained", recording: &recorder),
      withoutReply: isListComplete
        ? .known(silent.count) : .bounded(lower: silent.count, upper: nil, reasons: incomplete),
      isMajority: all.isMajority)
    result.inhabitants = all.inhabitants
    result.agreedInhabitants = all.agreedInhabitants
    result.isMajorityOfInhabitants = all.isMajorityOfInhabitants
    result.participants = participants
    result.referenceDay = people.series?.referenceDay
    result.statistic = people.series?.work
    result.stances = places.map { stance($0) }
    return .known(
      result,
      remarks: area?.entity.words == nil
        ? [] : [Reason(Message("consensus.areaInWords"), settledBy: [area?.path ?? .root])])
  }

  // MARK: Municipalities

  private func place(_ code: MunicipalityCode, recording recorder: inout some Recorder) -> Place {
    let path = DossierPath("municipalities").appending(code.rawValue)
    let entries = stances.entries[code] ?? []
    let stance = recorder.apply(
      .stanceOfMunicipality, to: entries.flatMap { [$0.stance, $0.time, $0.isBy] }, about: path)
    func whether(_ choice: BallotChoice, _ recorder: inout some Recorder) -> Figure {
      recorder.apply(.saysTheSame, to: [stance, recorder.given(TraceValue(choice))], about: path)
    }
    return Place(
      code: code, stance: stance,
      takesPart: recorder.apply(.takesPartInConsensus, to: [stance] + entries.map(\.stance), about: path),
      isFor: whether(.votedFor, &recorder), isAgainst: whether(.votedAgainst, &recorder),
      abstained: whether(.abstained, &recorder), people: people.figure(of: code, recording: &recorder),
      entries: entries)
  }

  private func stance(_ place: Place) -> MunicipalityStance {
    var result = MunicipalityStance(
      municipality: place.code,
      stance: place.stance.codeAnswer(reasons([place.code])),
      inhabitants: PopulationFact(place.people.value).map { .known($0.count) }
        ?? .unknown(people.reasons(missing: [place.code], on: day)))
    result.acts = Set(place.entries.map(\.path)).sorted()
    return result
  }

  // MARK: Numbers

  private func share(
    _ places: [Place], isInBase: (Place) -> Figure, isFor: (Place) -> Figure, _ isComplete: Bool, _ prefix: String,
    recording recorder: inout some Recorder
  ) -> ConsensusShare {
    // Nobody's inhabitants count with a number that is known; those of municipalities that are not listed are not.
    let nothing = recorder.given(.none)
    let open = [recorder.given(.truth(false)), nothing] + (isComplete ? [] : [nothing, nothing])
    let base = places.map(isInBase)
    let agree = places.map(isFor)
    let people = places.map(\.people)
    let pairs = zip(base, agree).flatMap { [$0, $1] }
    let isMajority =
      isComplete
      ? recorder.apply(.thresholdOfSeats, to: [threshold] + pairs, about: subject) : recorder.given(.none)
    let isMajorityOfInhabitants =
      isComplete
      ? recorder.apply(
        .majorityOfInhabitants, to: [threshold] + zip(zip(base, agree), people).flatMap { [$0.0, $0.1, $1] },
        about: subject) : recorder.given(.none)
    let whole = recorder.apply(
      .inhabitants, to: zip(base, people).flatMap { [$0, $1] } + open, about: subject)
    let part = recorder.apply(.inhabitants, to: zip(agree, people).flatMap { [$0, $1] } + open, about: subject)
    for (figure, name) in [
      (isMajority, "isMajority"), (isMajorityOfInhabitants, "isMajorityOfInhabitants"), (whole, "inhabitants"),
      (part, "agreedInhabitants"),
    ] { recorder.result(figure, named: prefix + name) }
    let silent = places.filter { $0.stance.value == .none && isInBase($0).value != .truth(false) }.map(\.code)
    let unknown = places.filter { PopulationFact($0.people.value) == nil && isInBase($0).value != .truth(false) }
    let ofPeople = self.people.reasons(missing: unknown.map(\.code), on: day)
    let isEmpty = base.allSatisfy { $0.value == .truth(false) }
    let verdict =
      isEmpty
      ? [Reason(Message("consensus.nothingPublished"), settledBy: [DossierPath(Act.collectionName)])]
      : hasThreshold ? reasons(silent, isComplete) : [Reason(Message("consensus.noParameter"))]
    var share = ConsensusShare(
      municipalities: count(base, isComplete, prefix + "municipalities", recording: &recorder),
      agreed: count(agree, isComplete, prefix + "agreed", recording: &recorder),
      isMajority: isMajority.truthAnswer(verdict))
    share.inhabitants = whole.countAnswer(ofPeople + (isComplete ? [] : incomplete) + openBase(base, silent))
    share.agreedInhabitants = part.countAnswer(ofPeople + reasons(silent, isComplete))
    share.isMajorityOfInhabitants = isMajorityOfInhabitants.truthAnswer(ofPeople + verdict)
    return share
  }

  private func count(
    _ figures: [Figure], _ isComplete: Bool, _ name: String, recording recorder: inout some Recorder
  ) -> Answer<Int> {
    var figure = recorder.apply(.countPossible, to: figures, about: subject)
    if !isComplete { figure = recorder.apply(.countWithOpen, to: [figure, recorder.given(.none)], about: subject) }
    recorder.result(figure, named: name)
    let silent = municipalities.filter { stances.entries[$0] == nil }
    let open = figures.isEmpty ? silent : zip(municipalities, figures).filter { $1.value.truthValue == nil }.map(\.0)
    return figure.countAnswer(reasons(open, isComplete))
  }

  // MARK: Reasons

  private var incomplete: [Reason] {
    [
      Reason(
        Message(area?.entity.coverage == .wholeDistrict ? "consensus.wholeDistrict" : "consensus.areaInWords"),
        settledBy: [area?.path.appending("municipalities") ?? .root])
    ]
  }

  private func openBase(_ base: [Figure], _ silent: [MunicipalityCode]) -> [Reason] {
    base.contains { $0.value == .none } ? reasons(silent) : []
  }

  private func reasons(_ silent: [MunicipalityCode], _ isComplete: Bool = true) -> [Reason] {
    let unknown = Reason(
      Message("consensus.withoutReply", ["count": .count(silent.count)]),
      settledBy: [DossierPath(Act.collectionName), DossierPath(Vote.collectionName)])
    return (isComplete ? [] : incomplete) + (silent.isEmpty ? [] : [unknown])
  }
}
