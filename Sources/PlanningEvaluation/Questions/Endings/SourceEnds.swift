import DossierCoding
import ExactValues
import PlanningModel

/// The ends of the sources of money that items name, and how much of the money each source is.
struct SourceEnds {
  /// Lines of one source in one state.
  private struct Source: Hashable {
    let state: FundingState?
    let source: FundingSource?
    let words: String?
    let funder: Identifier<Organisation>?
  }

  private let index: DossierIndex
  private let day: Figure
  private let last: Figure
  private let threshold: UsedParameter?
  private var known: [Row<PlanItem>: [(figure: Figure, end: ServiceEnd)]] = [:]
  /// Whether a source ends and nobody says from what share on that matters.
  private(set) var lacksThreshold = false

  init(_ index: DossierIndex, _ day: Figure, _ last: Figure, _ threshold: UsedParameter?) {
    self.index = index
    self.day = day
    self.last = last
    self.threshold = threshold
  }

  /// The ends of the sources of an item, each item looked at once.
  mutating func ends(
    of row: Row<PlanItem>, recording recorder: inout some Recorder
  ) -> [(figure: Figure, end: ServiceEnd)] {
    if let found = known[row] { return found }
    guard let item = index[row] else { return [] }
    let path = index.path(of: row)
    var groups: [Source: [(place: DossierPath, line: CostLine, amount: Figure)]] = [:]
    for (place, line) in item.costs.enumerated() where line.role == .funding {
      let member = path.appending("costs").naming(place, of: item.costs)
      let amount = recorder.apply(
        .costLine,
        to: [
          recorder.stated(TraceValue(line.amount), at: member.appending("amount")),
          recorder.stated(TraceValue(line.thousands), at: member.appending("thousands")),
        ], about: path)
      let key = Source(
        state: line.state, source: line.fundingSource, words: line.fundingSourceWords, funder: line.funder)
      groups[key, default: []].append((member, line, amount))
    }
    groups = groups.mapValues { lines in lines.sorted { $0.place < $1.place } }
    let order = groups.compactMap { key, lines in lines.first.map { (key, $0.place) } }.sorted { $0.1 < $1.1 }.map(\.0)
    // The money of each state once, however many sources it comes from.
    var totals: [FundingState?: Figure] = [:]
    for (state, keys) in Dictionary(grouping: order, by: \.state).sorted(by: {
      ($0.key?.rawValue ?? "") < ($1.key?.rawValue ?? "")
    }) {
      totals[state] = recorder.apply(
        .moneyTotal, to: [recorder.given(.count(keys.count))] + keys.flatMap { groups[$0] ?? [] }.map(\.amount),
        about: path)
    }
    var ends: [(figure: Figure, end: ServiceEnd)] = []
    for key in order {
      guard let lines = groups[key], let first = lines.first else { continue }
      var times = [day, last]
      for line in lines {
        times.append(recorder.stated(TraceValue(line.line.until), at: line.place.appending("until")))
        times.append(recorder.stated(TraceValue(line.line.years), at: line.place.appending("years")))
      }
      let state = recorder.apply(.endState, to: times, about: first.place)
      let share = recorder.apply(
        .sourceShare, to: [totals[key.state] ?? recorder.given(.none)] + lines.map(\.amount), about: first.place)
      let isMajor: Figure
      if let threshold {
        isMajor = recorder.apply(
          .isMajorSource, to: [share], about: first.place, parameters: [threshold], notTaken: [])
      } else {
        isMajor = recorder.given(.none)
        if state.value == TraceValue(EndState.ending) { lacksThreshold = true }
      }
      let figure = recorder.apply(.sourceEnd, to: [state, isMajor], about: first.place)
      var end = ServiceEnd(
        kind: .source, statedAt: first.place, state: EndState(rawValue: figure.value.textValue ?? ""))
      end.time = lines.compactMap { $0.line.until?.text }.last
      if case .ratio(let ratio) = share.value { end.share = ratio }
      ends.append((figure, end))
    }
    known[row] = ends
    return ends
  }
}
