import DossierCoding
import ExactValues
import PlanningModel

/// The adding behind ``PlanCostQuestion``.
struct PlanCostCount {
  /// The leaves, in document order.
  let leaves: [Row<PlanItem>]
  /// How many amounts the source calls approximate.
  private(set) var approximate = 0
  private let index: DossierIndex
  private let schedules: [[Figure]]
  private var statements: [CostStatement: [(leaf: Int, lines: [CostLineFigure])]] = [:]
  private let nothing: Figure

  init(leaves: [Row<PlanItem>], index: DossierIndex, recording recorder: inout some Recorder) {
    self.leaves = leaves
    self.index = index
    nothing = recorder.given(.none)
    let effective = EffectiveValues(index)
    var schedules: [[Figure]] = []
    for (place, row) in leaves.enumerated() {
      // Years, beginning and end; that an item runs without an end excludes no year.
      schedules.append(Array(effective.schedule(of: row, in: index, recording: &recorder).prefix(3)))
      guard let item = index[row] else { continue }
      let lines = ItemCostLines(item, at: index.path(of: row), recording: &recorder)
      approximate += lines.approximate
      for (statement, figures) in lines.byStatement { statements[statement, default: []].append((place, figures)) }
    }
    self.schedules = schedules
  }

  /// How many leaves have a known cost.
  func costKnown(about plan: DossierPath, recording recorder: inout some Recorder) -> Int {
    var costs = [[Figure]](repeating: [], count: leaves.count)
    for (statement, stating) in statements.sorted(by: { $0.key < $1.key }) where statement.role == .cost {
      for (leaf, lines) in stating {
        costs[leaf].append(value(of: lines, year: nothing, source: nothing, leaf, recording: &recorder))
      }
    }
    var known: [Figure] = []
    for (leaf, figures) in costs.enumerated() {
      known.append(recorder.apply(.isCostKnown, to: figures, about: index.path(of: leaves[leaf])))
    }
    let count = recorder.apply(.countTrue, to: known, about: plan)
    recorder.result(recorder.apply(.entryCount, to: known, about: plan), named: "leaves")
    recorder.result(count, named: "costKnown")
    return count.value.countValue ?? 0
  }

  /// All sums.
  func totals(recording recorder: inout some Recorder) -> [CostTotal] {
    var totals: [CostTotal] = []
    for (statement, stating) in statements.sorted(by: { $0.key < $1.key }) {
      totals.append(whole(statement, stating, recording: &recorder))
      let lines = stating.flatMap(\.lines)
      let years = Set(lines.compactMap(\.years).flatMap(\.years)).sorted()
      let sources = Set(lines.compactMap(\.source)).sorted { $0.rawValue < $1.rawValue }
      for year in years {
        totals += yearly(statement, stating, year: year, sources: sources, recording: &recorder)
      }
      let spans = Set(lines.compactMap(\.years)).filter { $0.count > 1 }.sorted {
        $0.years.lexicographicallyPrecedes($1.years)
      }
      for span in spans { totals.append(together(statement, stating, span, recording: &recorder)) }
    }
    return totals
  }

  private typealias Stating = [(leaf: Int, lines: [CostLineFigure])]

  /// The sum over all years and sources.
  private func whole(
    _ statement: CostStatement, _ stating: Stating, recording recorder: inout some Recorder
  ) -> CostTotal {
    var values: [Figure] = []
    for (leaf, lines) in stating {
      values.append(value(of: lines, year: nothing, source: nothing, leaf, recording: &recorder))
    }
    let isStating = Set(stating.map(\.leaf))
    let silent = leaves.indices.filter { !isStating.contains($0) }
    let sum = recorder.apply(
      .costSum, to: [recorder.given(.count(silent.count)), recorder.given(.truth(false))] + values)
    recorder.result(sum, named: statement.name)
    let reasons = self.reasons(sum, values, silent: silent.count) {
      silent.map { index.path(of: leaves[$0]).appending("costs") }
    }
    return total(statement, sum.amountAnswer(reasons), statedBy: stating.count, notStatedBy: silent.count)
  }

  /// The sums of one year: from all sources, then from each.
  private func yearly(
    _ statement: CostStatement, _ stating: Stating, year: Int, sources: [FundingSource],
    recording recorder: inout some Recorder
  ) -> [CostTotal] {
    let asked = recorder.given(.count(year))
    var values: [Figure] = []
    var present: Stating = []
    var isPresent: Set<Int> = []
    for (leaf, lines) in stating {
      let figure = value(of: lines, year: asked, source: nothing, leaf, recording: &recorder)
      guard figure.value != .list([]) else { continue }
      values.append(figure)
      present.append((leaf, lines))
      isPresent.insert(leaf)
    }
    let absent = leaves.indices.filter { !isPresent.contains($0) }
    let silent = recorder.apply(.silentLeaves, to: [asked] + absent.flatMap { schedules[$0] })
    let sum = recorder.apply(.costSum, to: [silent, recorder.given(.truth(false))] + values)
    recorder.result(sum, named: "\(statement.name).\(year)")
    let silentCount = silent.value.countValue ?? 0
    let years = YearSet([year])
    var totals = [
      total(
        statement, years: years, sum.amountAnswer(reasons(sum, values, silent: silentCount) { [] }),
        statedBy: values.count, notStatedBy: silentCount)
    ]
    for source in sources {
      let from = recorder.given(TraceValue(source))
      var values: [Figure] = []
      for (leaf, lines) in present {
        values.append(value(of: lines, year: asked, source: from, leaf, recording: &recorder))
      }
      let stated = values.count { $0.value != .list([]) }
      guard stated > 0 else { continue }
      let sum = recorder.apply(.costSum, to: [silent, recorder.given(.truth(true))] + values)
      recorder.result(sum, named: "\(statement.name).\(year).\(source)")
      let others = silentCount + values.count - stated
      totals.append(
        total(
          statement, years: years, source: source,
          sum.amountAnswer(reasons(sum, values.filter { $0.value != .list([]) }, silent: others) { [] }),
          statedBy: stated, notStatedBy: others))
    }
    return totals
  }

  /// The sum of the amounts that are stated for exactly the same several years.
  private func together(
    _ statement: CostStatement, _ stating: Stating, _ span: YearSet, recording recorder: inout some Recorder
  ) -> CostTotal {
    var values: [Figure] = []
    for (leaf, lines) in stating {
      let spanning = lines.filter { $0.years == span }
      guard !spanning.isEmpty else { continue }
      values.append(value(of: spanning, year: nothing, source: nothing, leaf, recording: &recorder))
    }
    let sum = recorder.apply(.costSum, to: [recorder.given(.count(0)), recorder.given(.truth(false))] + values)
    recorder.result(sum, named: "\(statement.name).\(span)")
    return total(
      statement, years: span, sum.amountAnswer(reasons(sum, values, silent: 0) { [] }), statedBy: values.count,
      notStatedBy: 0)
  }

  private func value(
    of lines: [CostLineFigure], year: Figure, source: Figure, _ leaf: Int, recording recorder: inout some Recorder
  ) -> Figure {
    recorder.apply(.costOfItem, to: [year, source] + lines.flatMap(\.figures), about: index.path(of: leaves[leaf]))
  }

  private func total(
    _ statement: CostStatement, years: YearSet? = nil, source: FundingSource? = nil, _ amount: Answer<Money>,
    statedBy: Int, notStatedBy: Int
  ) -> CostTotal {
    var total = CostTotal(role: statement.role, amount: amount, statedBy: statedBy, notStatedBy: notStatedBy)
    total.state = statement.state
    total.years = years?.years ?? []
    total.source = source
    return total
  }

  private func reasons(
    _ sum: Figure, _ values: [Figure], silent: Int, _ settledBy: () -> [DossierPath]
  ) -> [Reason] {
    var reasons: [Reason] = []
    if silent > 0 {
      reasons.append(
        Reason(Message("planCosts.notStated", ["count": .count(silent)]), settledBy: settledBy()))
    }
    let open = values.count { CostBounds($0.value)?.isExact != true }
    if open > 0 { reasons.append(Reason(Message("planCosts.open", ["count": .count(open)]))) }
    if sum.value == .none, open < values.count || reasons.isEmpty {
      reasons.append(Reason(Message("planCosts.tooLarge")))
    }
    return reasons
  }
}
