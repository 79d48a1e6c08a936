import DossierCoding
import ExactValues
import PlanningModel

/// A role and a state: what may be added together.
package struct CostStatement: Hashable, Comparable {
  package let role: CostRole
  package let state: FundingState?

  /// Names a role and a state.
  package init(_ role: CostRole, _ state: FundingState?) {
    self.role = role
    self.state = state
  }

  var name: String { state.map { "\(role).\($0)" } ?? role.rawValue }

  package static func < (left: CostStatement, right: CostStatement) -> Bool {
    (left.role.rawValue, left.state?.rawValue ?? "") < (right.role.rawValue, right.state?.rawValue ?? "")
  }
}

/// A line of an item's costs with the steps that hold its years, source and amount.
struct CostLineFigure {
  let years: YearSet?
  let source: FundingSource?
  let figures: [Figure]
}

/// The lines of an item's costs, by what may be added together.
struct ItemCostLines {
  private(set) var byStatement: [CostStatement: [CostLineFigure]] = [:]
  /// How many amounts the source calls approximate.
  private(set) var approximate = 0

  init(_ item: PlanItem, at path: DossierPath, recording recorder: inout some Recorder) {
    for (place, line) in item.costs.enumerated() {
      func member(_ name: String) -> DossierPath {
        path.appending("costs").naming(place, of: item.costs).appending(name)
      }
      let amount = recorder.apply(
        .costLine,
        to: [
          recorder.stated(TraceValue(line.amount), at: member("amount")),
          recorder.stated(TraceValue(line.thousands), at: member("thousands")),
        ], about: path)
      let figure = CostLineFigure(
        years: line.years?.value, source: line.fundingSource,
        figures: [
          recorder.stated(TraceValue(line.years), at: member("years")),
          recorder.stated(TraceValue(line.fundingSource), at: member("fundingSource")), amount,
        ])
      byStatement[CostStatement(line.role, line.state), default: []].append(figure)
      if line.isApproximate == true { approximate += 1 }
    }
    // A price for one piece explains a cost that is stated beside it.
    guard !item.costs.contains(where: { $0.role == .cost && ($0.amount != nil || $0.thousands != nil) }) else { return }
    var priced: [CostLineFigure] = []
    for (place, price) in item.unitPrices.enumerated() where price.quantity != nil {
      func member(_ name: String) -> DossierPath {
        path.appending("unitPrices").naming(place, of: item.unitPrices).appending(name)
      }
      let amount = recorder.apply(
        .unitCost,
        to: [
          recorder.stated(TraceValue(price.amount), at: member("amount")),
          recorder.stated(TraceValue(price.quantity), at: member("quantity")),
        ], about: path)
      let figures = [
        recorder.stated(TraceValue(price.years), at: member("years")), recorder.given(.none), amount,
      ]
      priced.append(CostLineFigure(years: price.years?.value, source: nil, figures: figures))
      if price.isApproximate == true { approximate += 1 }
    }
    if !priced.isEmpty { byStatement[CostStatement(.cost, nil)] = priced }
  }
}

/// What an item states of its costs, ready to be asked for any year.
package struct StatedItemCosts {
  private let lines: [CostStatement: [CostLineFigure]]
  private let place: DossierPath
  private var recorder = SilentRecorder()

  /// Takes the lines of an item.
  ///
  /// - Complexity: O(lines of the item).
  package init(_ item: PlanItem) {
    place = item.path
    lines = ItemCostLines(item, at: place, recording: &recorder).byStatement
  }

  /// What is stated of a role and a state, as an amount or its bounds; nothing known of an amount is no bound.
  ///
  /// - Parameters:
  ///   - statement: The role and the state.
  ///   - year: The year; `nil` for all years together.
  /// - Returns: The amount; `nil` where nothing of the role and state is stated for the year.
  /// - Complexity: O(lines of the item).
  package mutating func amount(_ statement: CostStatement, in year: Int? = nil) -> Answer<Money>? {
    guard let own = lines[statement] else { return nil }
    let asked = [recorder.given(year.map { .count($0) } ?? .none), recorder.given(.none)]
    let figure = recorder.apply(.costOfItem, to: asked + own.flatMap(\.figures))
    guard figure.value != .list([]) else { return nil }
    return figure.amountAnswer(
      [Reason(Message("planCosts.open", ["count": .count(1)]), settledBy: [place.appending("costs")])])
  }

  /// The roles and states of which something is stated.
  var statements: [CostStatement] { lines.keys.sorted() }
}

extension PlanItem {
  /// What the item states of each role and state, as an amount or its bounds; nothing known of an amount is no bound.
  ///
  /// - Parameter year: The year; `nil` for all years together.
  /// - Returns: The amounts; a role and state of which nothing is stated for the year is absent.
  /// - Complexity: O(lines of the item).
  package func costs(in year: Int? = nil) -> [CostStatement: Answer<Money>] {
    var stated = StatedItemCosts(self)
    var costs: [CostStatement: Answer<Money>] = [:]
    for statement in stated.statements { costs[statement] = stated.amount(statement, in: year) }
    return costs
  }
}
