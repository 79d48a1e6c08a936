import ExactValues

/// The figures of analyses that count few people, and those from which they could be computed back.
struct SmallFigures {
  /// Figures of one analysis that measure the same thing at the same time.
  private struct Measure: Hashable {
    let analysis: Identifier<Analysis>?
    let name: String
    let unit: String?
    let time: String?
  }

  /// What the figure is broken down by.
  fileprivate struct Breakdown: Hashable {
    let isOfMunicipality: Bool
    let isOfArea: Bool
    let isOfGroup: Bool

    init(_ figure: StatedFigure) {
      isOfMunicipality = figure.municipality != nil
      isOfArea = figure.area != nil
      isOfGroup = figure.targetGroup != nil
    }
  }

  /// The paths of the figures to withhold, in document order.
  let paths: [DossierPath]

  init(_ figures: [StatedFigure], smallest: Int) {
    var sets: [Measure: [StatedFigure]] = [:]
    var order: [Measure] = []
    for figure in figures where figure.value?.value != nil && figure.countsPeople != false {
      let set = Measure(
        analysis: figure.analysis, name: figure.name, unit: figure.unit, time: figure.time?.text)
      if sets[set] == nil { order.append(set) }
      sets[set, default: []].append(figure)
    }
    paths = order.flatMap { Self.withheld(sets[$0] ?? [], smallest: smallest) }
  }

  private static func withheld(_ figures: [StatedFigure], smallest: Int) -> [DossierPath] {
    let small = figures.filter { $0.isSmall(smallest) }
    guard !small.isEmpty else { return [] }
    let breakdowns = small.map(Breakdown.init)
    let rest = figures.filter { !$0.isSmall(smallest) }
    var withheld = small + rest.filter { !breakdowns.contains(Breakdown($0)) }
    for breakdown in breakdowns.uniqued {
      let siblings = rest.filter { Breakdown($0) == breakdown }
      let parts = breakdowns.count { $0 == breakdown }
      withheld += siblings.filter { isTotal($0, among: siblings, parts: parts, smallest: smallest) }
    }
    return withheld.map(\.path)
  }

  /// Whether a figure may be the sum of the others and of so many small ones.
  private static func isTotal(
    _ figure: StatedFigure, among siblings: [StatedFigure], parts: Int, smallest: Int
  ) -> Bool {
    guard let total = figure.wholeValue else { return false }
    let others = siblings.reduce(-total) { $0 + ($1.wholeValue ?? 0) }
    let rest = total - others
    return Int128(parts) <= rest && rest <= Int128(parts) * Int128(smallest - 1)
  }
}

extension StatedFigure {
  /// The value where it is a whole number.
  fileprivate var wholeValue: Int128? {
    guard let value = value?.value else { return nil }
    let scale = Int128(value.ratio.denominator)
    return scale > 0 && Int128(value.units) % scale == 0 ? Int128(value.units) / scale : nil
  }

  fileprivate func isSmall(_ smallest: Int) -> Bool {
    wholeValue.map { 0 < $0 && $0 < Int128(smallest) } ?? false
  }
}

extension [SmallFigures.Breakdown] {
  fileprivate var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
