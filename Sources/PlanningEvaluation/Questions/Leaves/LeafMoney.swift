import DossierCoding
import ExactValues
import PlanningModel

/// What leaves cost and which money they have, in one year or in all.
///
/// A leaf that names no funding has that of the nearest item above that names some, as where a plan states a source for a
/// whole section: then at most the section's amount is the leaf's. Costs are never inherited.
struct LeafMoney {
  private struct Asked: Hashable {
    let row: Row<PlanItem>
    let role: CostRole
    let year: Int?
  }

  /// The lines of which only a part was taken.
  private(set) var splitLines: [DossierPath] = []

  private let index: DossierIndex
  private let splitsEqually: Bool
  private let rows: [Row<PlanItem>]
  private let fundingOwners: [Int]
  private let nothing: Figure
  private var lines: [Row<PlanItem>: ItemCostLines] = [:]
  private var amounts: [Asked: [Figure]] = [:]
  private var years: [Int: Figure] = [:]

  /// Finds where funding is stated.
  ///
  /// - Parameters:
  ///   - index: The dossier.
  ///   - splitsEqually: Whether an amount for several years is spread over them in equal parts.
  ///   - recorder: What follows the steps.
  /// - Complexity: O(items).
  init(_ index: DossierIndex, splitsEqually: Bool = false, recording recorder: inout some Recorder) {
    self.index = index
    self.splitsEqually = splitsEqually
    rows = index.rows(of: PlanItem.self)
    fundingOwners = index.plans.nearest { item in item.costs.contains { $0.role == .funding } }
    nothing = recorder.given(.none)
  }

  /// The item that states the funding of a leaf: itself or one above.
  func fundingOwner(of leaf: Row<PlanItem>) -> Row<PlanItem>? {
    guard fundingOwners.indices.contains(leaf.position) else { return nil }
    let owner = fundingOwners[leaf.position]
    return rows.indices.contains(owner) ? rows[owner] : nil
  }

  /// The lines of an item, each recorded once.
  mutating func lines(of row: Row<PlanItem>, recording recorder: inout some Recorder) -> ItemCostLines? {
    if let known = lines[row] { return known }
    guard let item = index[row] else { return nil }
    let found = ItemCostLines(item, at: index.path(of: row), recording: &recorder)
    lines[row] = found
    return found
  }

  /// What a leaf costs in a year, or in all together: an amount, bounds, or an empty list where nothing is stated.
  mutating func cost(
    of leaf: Row<PlanItem>, in year: Int? = nil, recording recorder: inout some Recorder
  ) -> Figure {
    let amounts = amounts(of: leaf, .cost, in: year, recording: &recorder)
    return recorder.apply(.leafCost, to: amounts, about: index.path(of: leaf))
  }

  /// How much money of a state a leaf has in a year, or in all together: an amount or bounds, nothing where nothing is known.
  mutating func funding(
    of leaf: Row<PlanItem>, _ state: FundingState, in year: Int? = nil, recording recorder: inout some Recorder
  ) -> Figure {
    let owner = fundingOwner(of: leaf)
    let amounts = owner.map { self.amounts(of: $0, .funding, in: year, recording: &recorder) } ?? []
    let asked = [recorder.given(TraceValue(state)), recorder.given(.truth(owner != leaf))]
    return recorder.apply(.leafFunding, to: asked + amounts, about: index.path(of: leaf))
  }

  /// State and amount of each statement of a role, in the order of states.
  private mutating func amounts(
    of row: Row<PlanItem>, _ role: CostRole, in year: Int?, recording recorder: inout some Recorder
  ) -> [Figure] {
    let asked = Asked(row: row, role: role, year: year)
    if let known = amounts[asked] { return known }
    let time = yearFigure(year, recording: &recorder)
    let statements = lines(of: row, recording: &recorder)?.byStatement.filter { $0.key.role == role } ?? [:]
    var figures: [Figure] = []
    for (statement, lines) in statements.sorted(by: { $0.key < $1.key }) {
      var inputs: [Figure] = []
      for place in lines.indices {
        if let year, let part = split(lines, place, in: year, time, recording: &recorder) {
          inputs += part
          splitLines.append(index.path(of: row).appending("costs"))
        } else {
          inputs += lines[place].figures
        }
      }
      figures += [
        recorder.given(TraceValue(statement.state)),
        recorder.apply(.costOfItem, to: [time, nothing] + inputs, about: index.path(of: row)),
      ]
    }
    amounts[asked] = figures
    return figures
  }

  private mutating func yearFigure(_ year: Int?, recording recorder: inout some Recorder) -> Figure {
    guard let year else { return nothing }
    if let known = years[year] { return known }
    let figure = recorder.given(.count(year))
    years[year] = figure
    return figure
  }

  /// The part of a line for several years that falls to one of them, where that was asked for and no other line speaks of
  /// these years: a line beside it may be a part of it.
  private func split(
    _ lines: [CostLineFigure], _ place: Int, in year: Int, _ time: Figure, recording recorder: inout some Recorder
  ) -> [Figure]? {
    guard splitsEqually, let years = lines[place].years, years.count > 1, years.contains(year),
      lines.indices.allSatisfy({ other in
        other == place || lines[other].years.map { Set($0.years).isDisjoint(with: years.years) } ?? false
      }), lines[place].figures.count == 3
    else { return nil }
    let figures = lines[place].figures
    return [
      recorder.given(.text(YearSet([year]).canonicalText)), figures[1],
      recorder.apply(.equalSplit, to: [time, figures[0], figures[2]]),
    ]
  }
}
