import CzechRegisters
import DossierCoding
import ExactValues
import PlanningModel

/// The acts on a plan and its period, as ``PlanInForceQuestion`` looks at them.
struct PlanLife {
  /// One who adopts, with what was found.
  struct Found {
    let standing: PlanStanding
    let figure: Figure
  }

  private let plan: Placed<Plan>
  private let index: DossierIndex
  private let onDay: Day
  private let day: Figure
  private let from: Figure
  private let to: Figure
  /// The acts on the whole plan that matter, with the steps that hold kind, time and "until".
  private let acts: [(act: Placed<Act>, adopter: PlanAdopter?, figures: [Figure])]
  private let hasPartialActs: Bool

  private static let kinds: Set<ActKind> = [.adopted, .rejected, .prolonged, .replaced, .withdrawn]

  init(of plan: Placed<Plan>, index: DossierIndex, on onDay: Day, recording recorder: inout some Recorder) {
    self.plan = plan
    self.index = index
    self.onDay = onDay
    day = recorder.given(.day(onDay))
    from = recorder.stated(TraceValue(plan.entity.from), at: plan.path.appending("from"))
    to = recorder.stated(TraceValue(plan.entity.to), at: plan.path.appending("to"))
    let all = index.placed(Act.self).filter { $0.entity.subject == plan.path && Self.kinds.contains($0.entity.kind) }
    hasPartialActs = all.contains { !$0.entity.parts.isEmpty }
    let adopters = PlanAdopter.all(of: all, in: index)
    var acts: [(act: Placed<Act>, adopter: PlanAdopter?, figures: [Figure])] = []
    for (act, adopter) in zip(all, adopters) where act.entity.parts.isEmpty {
      let figures = [
        recorder.stated(TraceValue(act.entity.kind), at: act.path.appending("kind")),
        recorder.stated(TraceValue(act.entity.time), at: act.path.appending("time")),
        recorder.stated(TraceValue(act.entity.until), at: act.path.appending("until")),
      ]
      acts.append((act, adopter, figures))
    }
    self.acts = acts
  }

  /// Whether the plan is in force for each who adopts or rejects it.
  func standings(recording recorder: inout some Recorder) -> [Found] {
    let adopters = Set(acts.filter { $0.act.entity.kind == .adopted || $0.act.entity.kind == .rejected }.map(\.adopter))
    var found: [Found] = []
    for adopter in adopters.sorted(by: { ($0?.name ?? "") < ($1?.name ?? "") }) {
      let own = acts.filter { $0.adopter == adopter || $0.adopter == nil }
      let isAdopted = isAdopted(by: own, recording: &recorder)
      let figure = recorder.apply(
        .inForceFor, to: [day, from, to, isAdopted] + own.flatMap(\.figures), about: plan.path)
      recorder.result(figure, named: "inForce.\(adopter?.name ?? "anybody")")
      var standing = PlanStanding(isInForce: figure.truthAnswer(reasons(own.map(\.act))))
      standing.acts = own.map(\.act.entity.id)
      switch adopter {
      case .municipality(let code): standing.municipality = code
      case .organisation(let id): standing.organisation = id
      case .body(let id): standing.body = id
      case nil: break
      }
      found.append(Found(standing: standing, figure: figure))
    }
    return found
  }

  /// Whether the period alone says that the plan is not in force; it never says that it is.
  func period(recording recorder: inout some Recorder) -> Figure {
    let isAdopted = isAdopted(by: acts, recording: &recorder)
    return recorder.apply(.inForceFor, to: [day, from, to, isAdopted] + acts.flatMap(\.figures), about: plan.path)
  }

  /// Whether the bodies of one who adopts have adopted the plan by the day, all that do.
  private func isAdopted(
    by acts: [(act: Placed<Act>, adopter: PlanAdopter?, figures: [Figure])], recording recorder: inout some Recorder
  ) -> Figure {
    let figures = acts.flatMap { act in
      [
        act.figures[0], act.figures[1],
        recorder.stated(TraceValue(act.act.entity.bodies), at: act.act.path.appending("bodies")),
        recorder.stated(
          act.act.entity.version.map { .text($0.text) } ?? .none, at: act.act.path.appending("version")),
      ]
    }
    return recorder.apply(.isPlanAdopted, to: [day] + figures, about: plan.path)
  }

  /// The last day of the period, with prolongations.
  func lastDay(recording recorder: inout some Recorder) -> Answer<Day> {
    answer(lastDayFigure(recording: &recorder))
  }

  /// The last day of the period, with prolongations: a day, two bounds, or nothing.
  func lastDayFigure(recording recorder: inout some Recorder) -> Figure {
    let figure = recorder.apply(.lastDayInForce, to: [day, to] + acts.flatMap(\.figures), about: plan.path)
    recorder.result(figure, named: "lastDay")
    return figure
  }

  /// The last day as an answer with its reasons.
  func answer(_ figure: Figure) -> Answer<Day> {
    let prolonged = acts.filter { $0.act.entity.kind == .prolonged }.map { $0.act.path.appending("until") }
    return figure.dayAnswer([
      Reason(Message("planLife.endNotStated"), settledBy: [plan.path.appending("to")] + prolonged.inOrder)
    ])
  }

  /// The version that holds on the day.
  func version(recording recorder: inout some Recorder) -> Answer<Identifier<PlanVersion>> {
    let versions = index.placed(PlanVersion.self).filter {
      $0.entity.plan == plan.entity.id && $0.entity.kind != .draft
    }
    let namingActs = index.placed(Act.self).filter { act in
      act.entity.version != nil && [.adopted, .amended, .revised].contains(act.entity.kind)
    }
    let acts = Dictionary(namingActs.map { ($0.entity.version, $0) }, uniquingKeysWith: { first, _ in first })
    var figures = [day]
    var times: [DossierPath] = []
    for version in versions {
      figures.append(recorder.stated(.text(version.entity.id.text), at: version.path.appending("id")))
      if version.entity.from == nil, let act = acts[version.entity.id] {
        figures.append(recorder.stated(TraceValue(act.entity.time), at: act.path.appending("time")))
        times.append(act.path.appending("time"))
      } else {
        figures.append(recorder.stated(TraceValue(version.entity.from), at: version.path.appending("from")))
        times.append(version.path.appending("from"))
      }
      let previous = version.entity.previous.map { TraceValue.text($0.text) } ?? .none
      figures.append(recorder.stated(previous, at: version.path.appending("previous")))
    }
    let figure = recorder.apply(.versionInForce, to: figures, about: plan.path)
    recorder.result(figure, named: "version")
    if let id = figure.value.textValue { return .known(Identifier(id)) }
    let key = versions.isEmpty ? "planLife.noVersions" : "planLife.versionOpen"
    return .unknown([
      Reason(Message(key), settledBy: versions.isEmpty ? [DossierPath(PlanVersion.collectionName)] : times.inOrder)
    ])
  }

  /// Why the acts do not decide.
  func reasons(_ acts: [Placed<Act>]) -> [Reason] {
    var reasons: [Reason] = []
    if !acts.contains(where: { $0.entity.kind == .adopted || $0.entity.kind == .rejected }) {
      reasons.append(Reason(Message("planLife.noAdoption"), settledBy: [DossierPath(Act.collectionName)]))
    }
    let open = acts.filter { act in
      guard let time = act.entity.time?.value, let earliest = time.earliest, let latest = time.latest else {
        return true
      }
      return earliest <= onDay && onDay < latest
    }
    if !open.isEmpty {
      reasons.append(
        Reason(
          Message("planLife.undatedActs", ["count": .count(open.count)]),
          settledBy: open.map { $0.path.appending("time") }.inOrder))
    }
    let ends = [("from", plan.entity.from), ("to", plan.entity.to)].filter { $0.1?.value == nil }
    if !ends.isEmpty {
      reasons.append(
        Reason(Message("planLife.noPeriod"), settledBy: ends.map { plan.path.appending($0.0) }))
    }
    return reasons.isEmpty ? [Reason(Message("planLife.timesDoNotDecide"), settledBy: [plan.path])] : reasons
  }

  /// What should be said beside the answer.
  var remarks: [Reason] {
    var remarks: [Reason] = []
    if hasPartialActs { remarks.append(Reason(Message("planLife.partialActs"))) }
    if plan.entity.isPool { remarks.append(Reason(Message("planLife.pool"))) }
    return remarks
  }
}
