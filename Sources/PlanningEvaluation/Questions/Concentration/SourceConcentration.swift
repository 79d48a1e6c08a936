import DossierCoding
import ExactValues
import PlanningModel

/// The comparing of sources of money behind ``ConcentrationQuestion``.
struct SourceConcentration {
  private let index: DossierIndex
  private let facts: LeafFacts
  private let threshold: UsedParameter
  /// For each funder the entry that stands for its organisation.
  private let funders: [Identifier<Organisation>: Identifier<Organisation>]

  /// A line of funding with the steps that hold its amount and its time.
  private struct Line {
    let path: DossierPath
    let label: String?
    let amount: Figure
    let time: [Figure]
  }

  init(_ index: DossierIndex, _ facts: LeafFacts, _ threshold: UsedParameter, recording recorder: inout some Recorder) {
    self.index = index
    self.facts = facts
    self.threshold = threshold
    let named = index.dossier.planItems.flatMap { $0.costs.compactMap(\.funder) }
    funders = ProviderIdentities(of: Set(named), index).organisations
  }

  func count(
    _ leaves: PlanLeaves, into result: inout Concentration, recording recorder: inout some Recorder
  ) {
    let plan = index.path(of: leaves.plan)
    let planEnd = recorder.stated(TraceValue(index[leaves.plan]?.to), at: plan.appending("to"))
    var concentrated: [Figure] = []
    var ending: [Figure] = []
    for leaf in leaves.rows {
      let isLive = facts.isLive(leaf, recording: &recorder)
      guard isLive.value != .truth(false), let item = index[leaf] else { continue }
      let schedule = facts.effective.schedule(of: leaf, in: index, recording: &recorder) + [planEnd]
      let path = index.path(of: leaf)
      let funding = item.costs.indices.filter { item.costs[$0].role == .funding }
      let states = Dictionary(grouping: funding, by: { item.costs[$0].state?.rawValue ?? "" })
      for state in states.keys.sorted() {
        let places = states[state] ?? []
        let inKind = places.filter { item.costs[$0].fundingSource == .inKind }
        let lines = places.filter { item.costs[$0].fundingSource != .inKind }
          .map { line(item, $0, at: path, recording: &recorder) }
          // Of sources of one size the first by its name is told, wherever it stands.
          .sorted { ($0.label ?? "", $0.path) < ($1.label ?? "", $1.path) }
        let (entry, exceeds, ends) = concentration(path, lines, schedule, state, recording: &recorder)
        var leafEntry = entry
        leafEntry.state = places.first.flatMap { item.costs[$0].state }
        leafEntry.inKind = inKind.count
        result.leaves.append(leafEntry)
        concentrated.append(recorder.apply(.allTrue, to: [exceeds, isLive], about: path))
        ending.append(recorder.apply(.allTrue, to: [ends, isLive], about: path))
      }
    }
    let money = [Reason(Message("concentration.money"), settledBy: result.leaves.map(\.item).inOrder)]
    let times = [Reason(Message("concentration.ends"), settledBy: result.leaves.map(\.item).inOrder)]
    result.concentrated = total(concentrated, "concentrated", recording: &recorder).countAnswer(money)
    result.endingEarly = total(ending, "endingEarly", recording: &recorder).countAnswer(times)
  }

  private func total(_ truths: [Figure], _ name: String, recording recorder: inout some Recorder) -> Figure {
    let total = truths.isEmpty ? recorder.given(.count(0)) : recorder.apply(.countPossible, to: truths)
    recorder.result(total, named: name)
    return total
  }

  private func line(
    _ item: PlanItem, _ place: Int, at path: DossierPath, recording recorder: inout some Recorder
  ) -> Line {
    let line = item.costs[place]
    let step = path.appending("costs").naming(place, of: item.costs)
    let amount = recorder.apply(
      .costLine,
      to: [
        recorder.stated(TraceValue(line.amount), at: step.appending("amount")),
        recorder.stated(TraceValue(line.thousands), at: step.appending("thousands")),
      ], about: step)
    let words = line.fundingSourceWords.map { CzechText.folded($0) }
    return Line(
      path: step, label: line.funder.map { (funders[$0] ?? $0).text } ?? line.fundingSource?.rawValue ?? words,
      amount: amount,
      time: [
        recorder.stated(TraceValue(line.years), at: step.appending("years")),
        recorder.stated(TraceValue(line.until), at: step.appending("until")),
      ])
  }

  private func concentration(
    _ path: DossierPath, _ lines: [Line], _ schedule: [Figure], _ state: String,
    recording recorder: inout some Recorder
  ) -> (LeafConcentration, exceeds: Figure, ends: Figure) {
    var inputs: [Figure] = []
    for line in lines { inputs += [recorder.given(line.label.map { .text($0) } ?? .none), line.amount] }
    let found = recorder.apply(.largestShare, to: inputs, about: path)
    let exceeds = recorder.apply(
      .exceedsThreshold, to: [found], about: path, parameters: [threshold], notTaken: [])
    var ends: [Figure] = []
    var ending: [DossierPath] = []
    let groups = Dictionary(grouping: lines, by: { $0.label ?? $0.path.description })
    for label in groups.keys.sorted() {
      let own = groups[label] ?? []
      let figure = recorder.apply(.sourceEndsEarly, to: schedule + own.flatMap(\.time), about: path)
      if figure.value == .truth(true) { ending += own.map(\.path) }
      ends.append(figure)
    }
    let endsEarly = recorder.apply(.anyTrue, to: ends, about: path)
    let name = "\(DossierPath(path.steps.suffix(1))).\(state)"
    recorder.result(found, named: "share.\(name)")
    let noMoney = [
      Reason(
        Message(lines.isEmpty ? "concentration.noMoney" : "concentration.money"),
        settledBy: lines.map { $0.path.appending("amount") }.inOrder)
    ]
    let elements = found.value.elements
    var entry = LeafConcentration(
      item: path, sources: groups.count,
      share: found.shareRange.ratioRangeAnswer(noMoney),
      isConcentrated: exceeds.truthAnswer(noMoney),
      endsEarly: endsEarly.truthAnswer([
        Reason(Message("concentration.ends"), settledBy: lines.map { $0.path.appending("until") }.inOrder)
      ]), inKind: 0)
    entry.largest = elements.first?.textValue
    entry.ending = ending.inOrder
    return (entry, exceeds, endsEarly)
  }
}

extension Figure {
  /// The share of a largest source without its name.
  fileprivate var shareRange: Figure {
    let elements = value.elements
    guard elements.count == 2 else { return Figure(value: .none, node: node) }
    return Figure(value: elements[1], node: node)
  }
}
